import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import {
  FoundationPage,
  FoundationSection,
  FoundationTable,
  TokenName,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { sizeRows } from '../../.storybook/foundations/size-rows.ts';

const words = 'Nobody is shut out';
const paragraph =
  'A line that is too long makes it hard to find the start of the next one, and so do lines that are too close together. This paragraph has the width and line height of running text.';

function TypePage() {
  return (
    <FoundationPage
      title="Type"
      lead="Sizes follow the text size that a reader has chosen. Headings also follow the width of the page, but zoom can always double them."
    >
      <FoundationSection title="Sizes" lead="Each sample is shown at its own size.">
        <ul className="foundation__list">
          {sizeRows('font.size').map(({ path, property, value, description }) => (
            <li key={path} className="foundation__item">
              <p className="foundation__words" style={{ fontSize: `var(${property})` }}>
                {words}
              </p>
              <TokenName name={property} description={`${value}. ${description}`} />
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection title="Weights">
        <ul className="foundation__list">
          {sizeRows('font.weight').map(({ path, property, value, description }) => (
            <li key={path} className="foundation__item">
              <p className="foundation__words" style={{ fontWeight: `var(${property})` }}>
                {words}
              </p>
              <TokenName name={property} description={`${value}. ${description}`} />
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection title="Lines">
        <p className="foundation__paragraph">{paragraph}</p>
        <FoundationTable
          caption="Fonts, line heights and the longest line"
          columns={['Token', 'Value']}
          rows={sizeRows('font.family', 'lineHeight', 'measure', 'font.fluid').map(
            ({ path, property, value, description }) => ({
              key: path,
              head: (
                <TokenName
                  // The two ends of the fluid range are worked into the sizes and are no properties of their own.
                  name={path.startsWith('font.fluid') ? path : property}
                  description={description}
                />
              ),
              cells: [value],
            }),
          )}
        />
      </FoundationSection>
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Type',
  component: TypePage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof TypePage>;

export default meta;

export const Type: StoryObj<typeof meta> = {
  parameters: lookFor('Make the text twice as large in your browser: every size doubles.'),
};
