import type { Meta, StoryObj } from '@storybook/react-vite';
import { colorProperty, colorTokens, modes, type ColorToken } from '../../src/theme/index.ts';
import { lookFor } from '../look-for.ts';
import { defaultHex } from '../../.storybook/foundations/default-hex.ts';
import {
  FoundationPage,
  FoundationSection,
  FoundationTable,
  TokenName,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { modeNames } from '../../.storybook/foundations/mode-names.ts';

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
          const color = defaultHex(mode, token);
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

function ColourPage() {
  return (
    <FoundationPage
      title="Colour"
      lead="Four palettes of the same tokens: light and dark, and each with more contrast for readers who ask for it. Components use these tokens and no colours of their own."
    >
      <FoundationSection title="Palettes">
        <Palettes />
      </FoundationSection>
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
  parameters: lookFor('One row is one token: follow it from light to dark and to more contrast.'),
};
