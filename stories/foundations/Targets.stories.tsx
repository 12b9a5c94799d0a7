import type { Meta, StoryObj } from '@storybook/react-vite';
import { MissionBanner } from '../../src/index.ts';
import { whatWeDo } from '../../content/en.tsx';
import { lookFor } from '../look-for.ts';
import {
  FoundationPage,
  FoundationSection,
  TokenName,
} from '../../.storybook/foundations/FoundationPage.tsx';
import { sizeRows } from '../../.storybook/foundations/size-rows.ts';

function TargetsPage() {
  return (
    <FoundationPage
      title="Targets"
      lead="Hands tremble, thumbs are wide, and buses shake. What can be pressed is at least this large, and grows with the text."
    >
      <FoundationSection title="Sizes">
        <ul className="foundation__list">
          {sizeRows('target').map(({ path, property, value, description }) => (
            <li key={path} className="foundation__item">
              <span
                className="foundation__box"
                style={{ blockSize: `var(${property})`, inlineSize: `var(${property})` }}
                aria-hidden="true"
              />
              <TokenName name={property} description={`${value}. ${description}`} />
            </li>
          ))}
        </ul>
      </FoundationSection>
      <FoundationSection
        title="In use"
        lead="Both actions of this banner are at least as high as the larger size."
      >
        <MissionBanner headingLevel={2} title="First steps" actions={whatWeDo.banner.actions} />
      </FoundationSection>
    </FoundationPage>
  );
}

const meta = {
  title: 'Foundations/Targets',
  component: TargetsPage,
  tags: ['page', '!autodocs'],
} satisfies Meta<typeof TargetsPage>;

export default meta;

export const Targets: StoryObj<typeof meta> = {
  parameters: lookFor(
    'Put a finger on each box: the smaller is the minimum, the larger is for links that stand alone.',
  ),
};
