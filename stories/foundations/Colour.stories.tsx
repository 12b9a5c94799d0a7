import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  colorProperty,
  colorTokens,
  cssColor,
  defaultTheme,
  modes,
  parseColor,
  type ColorToken,
  type Mode,
  type Pair,
} from '../../src/theme/index.ts';
import { lookFor } from '../look-for.ts';
import { FoundationPage, FoundationSection, FoundationTable, TokenName } from './FoundationPage.tsx';
import { modeNames } from './mode-names.ts';
import { criterionOf, pairRows, ratioText } from './pair-rows.ts';

function hex(mode: Mode, token: ColorToken): string {
  const color = parseColor(defaultTheme.color[mode][token].$value);
  if (color === undefined) throw new Error(`The default theme has no colour at ${mode}.${token}.`);
  return cssColor(color);
}

/** A colour as it is. The system may take every other colour away, and this one would then show nothing. */
function Swatch({ color }: { readonly color: string }) {
  return (
    <span
      className="foundation__swatch"
      style={{ background: color, forcedColorAdjust: 'none' }}
      aria-hidden="true"
    />
  );
}

// Object.entries forgets the keys of a record that has no others.
const tokens = Object.entries(colorTokens) as readonly [ColorToken, string][];

function Palettes() {
  return (
    <FoundationTable
      caption="Every colour token in its four palettes"
      columns={['Token', ...modes.map((mode) => modeNames[mode])]}
      rows={tokens.map(([token, description]) => ({
        key: token,
        head: <TokenName name={colorProperty(token)} description={description} />,
        cells: modes.map((mode) => {
          const color = hex(mode, token);
          return (
            <span key={mode} className="foundation__color">
              <Swatch color={color} />
              <code className="foundation__code">{color}</code>
            </span>
          );
        }),
      }))}
    />
  );
}

/** The two colours as they meet: words for text, a line for everything else. On the scrim they meet over any picture, which no sample shows. */
function Sample({ pair, mode }: { readonly pair: Pair; readonly mode: Mode }) {
  if (pair.background === 'scrim') return null;
  const [ink, paper] = [hex(mode, pair.foreground), hex(mode, pair.background)];
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
    lead: 'Large text gets no discount, because fluid type can make it small.',
  },
  {
    kind: 'graphic',
    title: 'Edges, bars and buttons',
    lead: 'A decorative edge needs nothing, until the reader asks for more contrast: then it needs as much as any other.',
  },
  {
    kind: 'focus',
    title: 'The two colours of the focus ring',
    lead: 'This far from each other, one of the two stands out from any solid colour.',
  },
] as const;

function need(kind: Pair['kind'], needed: number): string {
  const criterion = criterionOf(kind, needed);
  return criterion === undefined ? 'none, it decorates' : `${needed}:1, WCAG ${criterion}`;
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

function ColourPage() {
  return (
    <FoundationPage
      title="Colour"
      lead="Four palettes of the same tokens: light and dark, and each with more contrast for readers who ask for it. Components use the tokens and know no colour."
    >
      <FoundationSection title="Palettes">
        <Palettes />
      </FoundationSection>
      {kinds.map(({ kind, title, lead }) => (
        <FoundationSection key={kind} title={title} lead={lead}>
          <Pairs kind={kind} caption={`${title}: contrast of each pair, measured`} />
        </FoundationSection>
      ))}
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Colour',
  component: ColourPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof ColourPage>;

export default meta;

export const Colour: StoryObj<typeof meta> = {
  parameters: lookFor(
    'Every ratio is measured from the tokens as the page is shown; each keeps what it is held to.',
  ),
};
