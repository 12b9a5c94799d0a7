import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThreatCard } from '../../src/index.ts';
import { threats } from '../../content/en.tsx';
import { lookFor } from '../look-for.ts';
import {
  FoundationPage,
  FoundationSection,
  FoundationTable,
  TokenName,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { sizeRows } from '../../.storybook/foundations/size-rows.ts';

function MotionPage() {
  return (
    <FoundationPage
      title="Motion"
      lead="Nothing travels, grows or fades in. Colours and underlines change when the pointer is on a link; for readers who ask for less motion they change at once."
    >
      <FoundationSection title="Try it" lead="Point at the link of the card.">
        <div className="foundation__place">
          <ThreatCard {...threats.cyber} headingLevel={3} />
        </div>
      </FoundationSection>
      <FoundationSection title="Duration">
        <FoundationTable
          caption="Duration of changes"
          columns={['Token', 'Value', 'For readers who ask for less motion']}
          rows={sizeRows('duration').map(({ path, property, value, description }) => ({
            key: path,
            head: <TokenName name={property} description={description} />,
            cells: [value, '0 s, whatever a theme says'],
          }))}
        />
      </FoundationSection>
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Motion',
  component: MotionPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof MotionPage>;

export default meta;

export const Motion: StoryObj<typeof meta> = {
  parameters: lookFor('Ask your system for less motion: the underline then changes at once.'),
};
