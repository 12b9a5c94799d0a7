import type { Meta, StoryObj } from '@storybook/react-vite';
import { defaultTheme, modes, type Mode, type Pair } from '../../src/theme/index.ts';
import { lookFor } from '../look-for.ts';
import { defaultHex } from '../../.storybook/foundations/default-hex.ts';
import {
  FoundationPage,
  FoundationSection,
  FoundationTable,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { modeNames } from '../../.storybook/foundations/mode-names.ts';
import { criterionOf, pairRows, ratioText } from '../../.storybook/foundations/pair-rows.ts';

/** The two colours as they meet: words for text, a line for everything else. On the scrim they meet over any picture, which no sample shows. */
function Sample({ pair, mode }: { readonly pair: Pair; readonly mode: Mode }) {
  if (pair.background === 'scrim') return null;
  const [ink, paper] = [defaultHex(mode, pair.foreground), defaultHex(mode, pair.background)];
  return pair.kind === 'text' ? (
    <span className="foundation__sample" style={{ background: paper, color: ink }} aria-hidden="true">
      Aa
    </span>
  ) : (
    <span
      className="foundation__sample foundation__sample--line"
      style={{ background: paper, borderBlockEndColor: ink, forcedColorAdjust: 'none' }}
      aria-hidden="true"
    />
  );
}

const kinds = [
  {
    kind: 'text',
    title: 'Text',
    lead: 'Large text needs as much contrast as small text, because fluid type can make it small.',
  },
  {
    kind: 'graphic',
    title: 'Edges, bars and buttons',
    lead: 'A decorative edge needs nothing, until the reader asks for more contrast: then it needs as much as any other.',
  },
  {
    kind: 'focus',
    title: 'The two colours of the focus ring',
    lead: 'With this contrast between the two, one of them stands out from any solid colour.',
  },
] as const;

function need(kind: Pair['kind'], needed: number): string {
  const criterion = criterionOf(kind, needed);
  return criterion === undefined ? 'none: decorative' : `${needed}:1, WCAG ${criterion}`;
}

function Pairs({ kind, caption }: { readonly kind: Pair['kind']; readonly caption: string }) {
  const rows = pairRows(defaultTheme).filter(({ pair }) => pair.kind === kind);
  return (
    <FoundationTable
      caption={caption}
      columns={['Pair', 'Needed', 'Needed with more contrast', ...modes.map((mode) => modeNames[mode])]}
      rows={rows.map(({ pair, measured }) => ({
        key: `${pair.foreground} ${pair.background}`,
        head: (
          <code className="foundation__code">
            {`${pair.foreground} on ${pair.background === 'scrim' ? 'scrim, over the worst picture' : pair.background}`}
          </code>
        ),
        cells: [
          need(kind, pair.target),
          need(kind, pair.more),
          ...measured.map(({ mode, worst }) => (
            <span key={mode} className="foundation__color">
              <Sample pair={pair} mode={mode} />
              {worst === undefined ? 'not measured' : ratioText(worst.ratio)}
            </span>
          )),
        ],
      }))}
    />
  );
}

function ContrastPage() {
  return (
    <FoundationPage
      title="Contrast"
      lead="Every pair of colours that may meet, measured in all four palettes, and the criterion that it must meet."
    >
      {kinds.map(({ kind, title, lead }) => (
        <FoundationSection key={kind} title={title} lead={lead}>
          <Pairs kind={kind} caption={`${title}: contrast of each pair`} />
        </FoundationSection>
      ))}
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Contrast',
  component: ContrastPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof ContrastPage>;

export default meta;

export const Contrast: StoryObj<typeof meta> = {
  parameters: lookFor(
    'Every ratio is measured from the tokens when the page is shown, and meets its target.',
  ),
};
