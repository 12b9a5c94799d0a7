import type { ReactNode } from 'react';
import { Breadcrumbs, Prose, Quotation, ResourceLinks, ThreatLevel } from '../../src/index.ts';
import { authority, emblem, english, type Notice, otherLanguage, welsh } from './flood-wall.tsx';
import { SitePage } from './SitePage.tsx';

/** One notice in two languages of equal standing: beside each other where there is room, else Welsh first. */
export function BilingualPage() {
  return (
    <SitePage
      words={authority}
      emblem={emblem}
      otherLanguage={otherLanguage}
      trail={
        <>
          <Trail {...welsh} />
          <Trail {...english} />
        </>
      }
    >
      <div className="site-band site-band--first">
        <div className="site-width site-stack site-stack--wide">
          <h1 className="site-heading site-heading--languages">
            {[welsh, english].map(({ lang, title }) => (
              <span key={lang} lang={lang}>
                {`${title} `}
              </span>
            ))}
          </h1>
          <div className="site-languages">
            <NoticeIn {...welsh} />
            <NoticeIn {...english} />
          </div>
        </div>
      </div>
    </SitePage>
  );
}

function Trail({ lang, trail, title }: Notice) {
  return <Breadcrumbs lang={lang} label={trail.label} items={trail.items} current={title} />;
}

function NoticeIn({ lang, name, id, lead, level, plan, law, sessions, answer, documents }: Notice) {
  return (
    <section className="site-language" id={id} lang={lang} aria-label={name}>
      <p className="site-lead">{lead}</p>
      <ThreatLevel {...level} />
      <Part title={plan.title}>
        <Prose>{plan.text}</Prose>
        <Quotation {...law} />
      </Part>
      <Part title={sessions.title}>
        <Prose>{sessions.text}</Prose>
      </Part>
      <Part title={answer.title}>
        <Prose>{answer.text}</Prose>
      </Part>
      <Part title={documents.title}>
        <ResourceLinks items={documents.items} />
      </Part>
    </section>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="site-stack">
      <h2 className="site-heading site-heading--part">{title}</h2>
      {children}
    </div>
  );
}
