import type { Meta, StoryObj } from '@storybook/react-vite';
import { Prose } from '../../src/index.ts';
import { defaultTheme } from '../../src/theme/index.ts';
import { lookFor } from '../look-for.ts';
import {
  FoundationPage,
  FoundationSection,
  FoundationTable,
  TokenName,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { modeNames } from '../../.storybook/foundations/mode-names.ts';
import { pairRows, ratioText } from '../../.storybook/foundations/pair-rows.ts';
import { sizeRows } from '../../.storybook/foundations/size-rows.ts';

const grounds = ['canvas', 'surface', 'raised', 'brand', 'accent', 'action-bg'] as const;

const ring = pairRows(defaultTheme).filter(({ pair }) => pair.kind === 'focus');

function FocusPage() {
  return (
    <FoundationPage
      title="Focus"
      lead="Whoever moves through a page by keyboard must always see where they are. Two rings, one dark and one light, do that on any colour."
    >
      <FoundationSection
        title="The ring on the colours of the theme"
        lead="Each is shown as if it had the focus."
      >
        <ul className="foundation__grid">
          {grounds.map((ground) => (
            <li
              key={ground}
              className="foundation__ground"
              style={{ background: `var(--cr-color-${ground})` }}
            >
              <span className="foundation__focused">{ground}</span>
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection title="Try it">
        <Prose>
          <p>Press Tab. The ring shows on each link, whatever stands around it.</p>
          <ul>
            <li>
              <a href="/keyboard/first">A first link</a>
            </li>
            <li>
              <a href="/keyboard/second">A second link</a>
            </li>
            <li>
              <a href="/keyboard/third">A third link</a>
            </li>
          </ul>
        </Prose>
      </FoundationSection>
      <FoundationSection title="Tokens of the ring">
        <FoundationTable
          caption="Sizes of the ring"
          columns={['Token', 'Value']}
          rows={sizeRows('focus').map(({ path, property, value, description }) => ({
            key: path,
            head: <TokenName name={property} description={description} />,
            cells: [value],
          }))}
        />
        <FoundationTable
          caption="Contrast between the two rings"
          columns={['Palette', 'Measured', 'Needed']}
          rows={ring.flatMap(({ pair, measured }) =>
            measured.map(({ mode, worst }) => ({
              key: mode,
              head: modeNames[mode],
              cells: [worst === undefined ? 'not measured' : ratioText(worst.ratio), `${pair.target}:1`],
            })),
          )}
        />
      </FoundationSection>
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Focus',
  component: FocusPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof FocusPage>;

export default meta;

export const Focus: StoryObj<typeof meta> = {
  parameters: lookFor('On each background at least one of the two rings stands out.'),
};
