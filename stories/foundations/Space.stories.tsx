import type { Meta, StoryObj } from '@storybook/react-vite';
import { lookFor } from '../look-for.ts';
import {
  FoundationPage,
  FoundationSection,
  FoundationTable,
  TokenName,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { sizeRows, type SizeRow } from '../../.storybook/foundations/size-rows.ts';

const shapes = sizeRows('border', 'radius');

function Shape({ path, property }: SizeRow) {
  return path === 'radius' ? (
    <span className="foundation__box" style={{ borderRadius: `var(${property})` }} aria-hidden="true" />
  ) : (
    <span
      className="foundation__rule"
      style={{ borderBlockEndWidth: `var(${property})` }}
      aria-hidden="true"
    />
  );
}

function SpacePage() {
  return (
    <FoundationPage
      title="Space"
      lead="Eight steps for every gap and padding. They grow with the text, so that large text has room too."
    >
      <FoundationSection title="Steps">
        <ul className="foundation__list">
          {sizeRows('space').map(({ path, property, value }) => (
            <li key={path} className="foundation__item">
              <span
                className="foundation__bar"
                style={{ inlineSize: `var(${property})` }}
                aria-hidden="true"
              />
              <TokenName name={property} description={value} />
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection title="Edges">
        <FoundationTable
          caption="Thickness of edges, and corners"
          columns={['Token', 'Value', 'Looks like']}
          rows={shapes.map((row) => ({
            key: row.path,
            head: <TokenName name={row.property} description={row.description} />,
            cells: [row.value, <Shape key={row.path} {...row} />],
          }))}
        />
      </FoundationSection>
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Space',
  component: SpacePage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof SpacePage>;

export default meta;

export const Space: StoryObj<typeof meta> = {
  parameters: lookFor('Each bar is as long as the gap that it stands for.'),
};
