import express, { type Response } from 'express';
import type { ReactNode } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { FirstLines } from './FirstLines.tsx';
import { whatWeDo } from './what-we-do/content/en.tsx';
import { WhatWeDoPage } from './what-we-do/stories/pages/WhatWeDoPage.tsx';

function send(response: Response, page: ReactNode) {
  const { pipe } = renderToPipeableStream(
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>What we do</title>
        <link rel="icon" href="/media/beacon.svg" />
        <link rel="stylesheet" href="/site.css" />
      </head>
      <body style={{ margin: 0 }}>{page}</body>
    </html>,
    {
      onShellReady() {
        pipe(response.type('html'));
      },
    },
  );
}

const site = express();
site.use(express.static('public'));
site.get('/', (_request, response) => send(response, <WhatWeDoPage content={whatWeDo} />));
site.get('/start', (_request, response) => send(response, <FirstLines />));
site.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1');
