import type { Meta, StoryObj } from '@storybook/react-vite';
import { Prose, type ProseProps, Quotation } from '../src/index.ts';
import { broken } from './broken.ts';
import { whatWeDo as arabic } from '../content/ar.tsx';
import { whatWeDo as welsh } from '../content/cy.tsx';
import { act, whatWeDo } from '../content/en.tsx';
import { lookFor } from './look-for.ts';

const meta = {
  title: 'Parts/Prose',
  component: Prose,
  parameters: { layout: 'padded' },
  args: { children: <p>Most harm is prevented long before anybody is arrested.</p> },
} satisfies Meta<typeof Prose>;

export default meta;

type Story = StoryObj<typeof Prose>;

const paragraph =
  'Volunteers, pharmacies and bus companies took part, and so did forty children who played the people nobody had counted. The water was only chalk on a road, but the keys to three halls could not be found, two telephones rang in empty rooms, and the best idea of the night came from a driver who had been told to wait outside.';

export const Default: Story = {
  parameters: lookFor('A paragraph from a content system in the library’s typography.'),
};

export const Everything: Story = {
  args: {
    children: (
      <>
        <h2>How we plan an exercise</h2>
        <p>
          Every exercise begins with <strong>one question</strong> that nobody can answer <em>from a desk</em>
          . The <a href="/exercises/questions">list of questions</a> is public.
        </p>
        <h3>Before</h3>
        <ol>
          <li>Choose a night that suits nobody.</li>
          <li>
            Tell those who must know:
            <ul>
              <li>the police;</li>
              <li>the neighbours.</li>
            </ul>
          </li>
          <li>Lose the keys.</li>
        </ol>
        <h4>What to bring</h4>
        <ul>
          <li>Chalk</li>
          <li>
            A radio that answers to <code>channel 8</code>
          </li>
        </ul>
        <blockquote>
          <p>The keys were the problem. They always are.</p>
        </blockquote>
        <hr />
        <dl>
          <dt>Controller</dt>
          <dd>The one who may stop the exercise.</dd>
          <dt>Player</dt>
          <dd>Everybody who doesn’t know what comes next.</dd>
        </dl>
        <pre>22:00 start{'\n'}23:30 the water arrives</pre>
        <figure>
          <img src="/media/barrier.svg" alt="" width="600" height="400" />
          <figcaption>The barrier at Brackwater, which was open that night.</figcaption>
        </figure>
      </>
    ),
  },
  parameters: lookFor(
    'Headings, lists, a quotation, a definition list and a figure, spaced so that each belongs to what follows it.',
  ),
};

export const WideTable: Story = {
  args: {
    children: (
      <>
        <p>What the exercises cost, in thousands of pounds:</p>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- only what has the focus scrolls by keyboard */}
        <section className="cr-prose__scroll" aria-labelledby="costs" tabIndex={0}>
          <table>
            <caption id="costs">Cost of exercises by year</caption>
            <thead>
              <tr>
                <th scope="col">Year</th>
                <th scope="col">Halls and buses</th>
                <th scope="col">Radios and batteries</th>
                <th scope="col">Sandwiches</th>
                <th scope="col">Independent observers</th>
                <th scope="col">Repairs afterwards</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">2022</th>
                <td>41</td>
                <td>12</td>
                <td>6</td>
                <td>18</td>
                <td>3</td>
              </tr>
              <tr>
                <th scope="row">2024</th>
                <td>58</td>
                <td>9</td>
                <td>8</td>
                <td>22</td>
                <td>11</td>
              </tr>
            </tbody>
          </table>
        </section>
        <p>Repairs rose because one bus met one gate.</p>
      </>
    ),
  },
  parameters: lookFor(
    'On a narrow screen only the table scrolls, also with the arrow keys; the page doesn’t.',
  ),
};

export const WithAPartOfOurs: Story = {
  args: {
    children: (
      <>
        <p>The law says what we are for:</p>
        <Quotation {...act} />
        <p>Everything else follows from it.</p>
      </>
    ),
  },
  parameters: lookFor('A component inside running text keeps its own look.'),
};

export const WideMeasure: Story = {
  args: { measure: 'wide', children: <p>{paragraph}</p> },
  parameters: lookFor('Lines of at most 80 characters.'),
};

export const FullMeasure: Story = {
  args: { measure: 'full', children: <p>{paragraph}</p>, style: { maxInlineSize: '30rem' } },
  parameters: lookFor('Lines as long as the container allows; here it is 30 rem wide.'),
};

export const StandardMeasure: Story = {
  args: { children: <p>{paragraph}</p> },
  parameters: lookFor('Lines of at most 66 characters, so that the eye finds the next one.'),
};

export const LongWords: Story = {
  args: {
    lang: 'de',
    children: (
      <>
        <h2>Telekommunikationsüberwachungsverordnung</h2>
        <p>
          Siehe <a href="/de/gesetz">Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</a>.
        </p>
      </>
    ),
    style: { maxInlineSize: '15rem' },
  },
  parameters: lookFor('Long words break in headings and in links.'),
};

export const English: Story = {
  args: { children: whatWeDo.protection.text },
  parameters: lookFor('The text of the page “What we do”.'),
};

export const Arabic: Story = {
  args: { children: arabic.protection.text, lang: 'ar', dir: 'rtl' },
  parameters: lookFor('The bullets are on the right.'),
};

export const Welsh: Story = {
  args: { children: welsh.protection.text, lang: 'cy' },
  parameters: lookFor('The same in Welsh.'),
};

export const Japanese: Story = {
  args: {
    lang: 'ja',
    children: (
      <>
        <h2>事前の備え</h2>
        <p>
          ほとんどの被害は、誰かが逮捕されるよりずっと前に防がれています。私たちは、発電所、病院、
          <a href="/advice/public-places">公共の場所</a>
          を運営する人々に、鍵、ネットワーク、職員について助言し、一つの場所で学んだことをほかのすべての場所に伝えます。
        </p>
      </>
    ),
  },
  parameters: lookFor('Lines of at most 40 letters.'),
};

export const German: Story = {
  args: {
    lang: 'de',
    children: (
      <>
        <h2>Vorbeugender Schutz</h2>
        <p>
          Der meiste Schaden wird verhindert, lange bevor jemand verhaftet wird. Wir beraten Kraftwerke,
          Krankenhäuser und <a href="/advice/public-places">öffentliche Einrichtungen</a>.
        </p>
      </>
    ),
  },
  parameters: lookFor('The same in German.'),
};

const leftOut = lookFor('What React can’t show is left out, and the rest of the page is shown.');

export const BrokenChildren: Story = {
  tags: ['logs'],
  args: broken<ProseProps>({ children: { html: '<p>Most harm is prevented.</p>' } }),
  parameters: {
    audit: { expect: ['x/shows-something'] },
    ...leftOut,
    // Storybook writes JSX from what is shown, and fails over an object that React can't show.
    docs: { ...leftOut.docs, source: { type: 'code' } },
  },
};

export const DontSkipAHeadingLevel: Story = {
  tags: ['dont', '!dev'],
  args: {
    children: (
      <>
        <h2>How we plan an exercise</h2>
        <h4>Before</h4>
        <p>Choose a night that suits nobody.</p>
      </>
    ),
  },
  parameters: {
    ...lookFor('From level 2 to level 4, because the smaller letters looked better.'),
    audit: { expect: ['axe/heading-order'] },
  },
};

export const DontPasteColours: Story = {
  tags: ['dont', '!dev'],
  args: {
    children: (
      <>
        <p>Volunteers, pharmacies and bus companies took part.</p>
        <p style={{ color: '#8c98a8', background: '#fff' }}>
          This paragraph brought its colours with it from a word processor.
        </p>
      </>
    ),
  },
  parameters: {
    ...lookFor('Grey on white at 2.9:1, in a dark page too.'),
    audit: { expect: ['axe/color-contrast'] },
  },
};

export const DontTakeTheLineFromLinks: Story = {
  tags: ['dont', '!dev'],
  args: {
    children: (
      <p>
        Most harm is prevented long before anybody is arrested. We advise the people who run{' '}
        <a href="/advice/public-places" style={{ textDecoration: 'none' }}>
          public places
        </a>{' '}
        on locks, networks and staff.
      </p>
    ),
  },
  parameters: {
    ...lookFor('Only its colour says that “public places” is a link.'),
    audit: { expect: ['axe/link-in-text-block'] },
  },
};

export const DontLeaveOutTheAlternative: Story = {
  tags: ['dont', '!dev'],
  args: {
    children: (
      <>
        <p>The barrier at Brackwater was open that night.</p>
        {/* oxlint-disable-next-line jsx-a11y/alt-text -- what is wrong with it is what the story shows */}
        <img src="/media/barrier.svg" width="300" height="200" />
      </>
    ),
  },
  parameters: {
    ...lookFor('A picture without an alt attribute: some screen readers read out its file name.'),
    audit: { expect: ['axe/image-alt'] },
  },
};

export const DontLeaveATableToTheMouse: Story = {
  tags: ['dont', '!dev'],
  args: {
    style: { maxInlineSize: '18rem' },
    children: (
      <div className="cr-prose__scroll">
        <table>
          <caption>Cost of exercises by year</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Halls and buses</th>
              <th scope="col">Independent observers</th>
              <th scope="col">Repairs afterwards</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">2024</th>
              <td>58</td>
              <td>22</td>
              <td>11</td>
            </tr>
          </tbody>
        </table>
      </div>
    ),
  },
  parameters: {
    ...lookFor('The table scrolls but can’t be focused: without a mouse nobody reaches its last column.'),
    audit: { expect: ['axe/scrollable-region-focusable'] },
  },
};
