import type { Meta, StoryObj } from '@storybook/react-vite';
import { ThreatLevel, type ThreatLevelProps } from '../src/index.ts';
import { broken } from './broken.ts';
import { customProperties } from './custom-properties.ts';
import { lookFor } from './look-for.ts';

const meta = {
  title: 'Parts/ThreatLevel',
  component: ThreatLevel,
  parameters: { layout: 'padded' },
  args: { text: 'Threat level: substantial', step: 3 },
} satisfies Meta<typeof ThreatLevel>;

export default meta;

type Story = StoryObj<typeof ThreatLevel>;

export const Default: Story = {
  parameters: lookFor('Words first, then bars, then colour: each says the same.'),
};

export const Level1: Story = {
  args: { text: 'Threat level: low', step: 1 },
  parameters: lookFor('One bar of five, in grey.'),
};

export const Level2: Story = {
  args: { text: 'Threat level: moderate', step: 2 },
  parameters: lookFor('Two bars of five, in blue.'),
};

export const Level3: Story = {
  args: { text: 'Threat level: substantial', step: 3 },
  parameters: lookFor('Three bars of five, in yellow.'),
};

export const Level4: Story = {
  args: { text: 'Threat level: severe', step: 4 },
  parameters: lookFor('Four bars of five, in orange.'),
};

export const Level5: Story = {
  args: { text: 'Threat level: critical', step: 5 },
  parameters: lookFor('All five bars, on dark red.'),
};

export const TwoSteps: Story = {
  args: { text: 'Alarm: off', step: 1, steps: 2 },
  parameters: lookFor('The shortest possible scale.'),
};

export const TenSteps: Story = {
  args: { text: 'River level: 7 of 10', step: 7, steps: 10 },
  parameters: lookFor('The longest possible scale; its seventh step has the colour of step 4 of 5.'),
};

export const LongWords: Story = {
  args: {
    text: 'Telekommunikationsüberwachungsverordnung: erhöht',
    step: 4,
    lang: 'de',
    style: { maxInlineSize: '15rem' },
  },
  parameters: lookFor('The words break and the bars keep their size.'),
};

export const OneWord: Story = {
  args: { text: 'Severe', step: 4 },
  parameters: lookFor('One word is enough where the text around it says what is severe.'),
};

export const SixtyWords: Story = {
  args: {
    text: 'Threat level: severe, which means that an attack is highly likely; this has been so since the eighth of October, when the level rose by one step after three arrests, and it will be looked at again by the end of the month by the joint centre, which sets it on its own judgement and not on ours.',
    step: 4,
    style: { maxInlineSize: '24rem' },
  },
  parameters: lookFor('A whole paragraph stays readable.'),
};

export const Arabic: Story = {
  args: { text: 'مستوى الخطر: شديد', step: 4, lang: 'ar', dir: 'rtl' },
  parameters: lookFor('The bars rise from right to left.'),
};

export const Welsh: Story = {
  args: { text: 'Lefel y bygythiad: difrifol', step: 4, lang: 'cy' },
  parameters: lookFor('The words are the site’s, in its language.'),
};

export const German: Story = {
  args: { text: 'Bedrohungsstufe: erheblich', step: 3, lang: 'de' },
  parameters: lookFor('The words are the site’s, in its language.'),
};

export const Japanese: Story = {
  args: { text: '脅威レベル：深刻', step: 4, lang: 'ja' },
  parameters: lookFor('The words are the site’s, in its language.'),
};

export const BrokenStep: Story = {
  tags: ['logs'],
  args: { text: 'Threat level: unheard of', step: 7 },
  parameters: lookFor('A step off the scale keeps the words and loses bars and colour.'),
};

export const BrokenText: Story = {
  tags: ['logs'],
  args: { text: ' ' },
  parameters: {
    ...lookFor('Without words nothing is written, because some people can’t see bars and colour.'),
    audit: { expect: ['x/shows-something'] },
  },
};

export const DontGoOffTheScale: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { text: 'Threat level: beyond critical', step: 6 },
  parameters: {
    ...lookFor(
      'Step six of five: the words stay; bars and colour, which would contradict them, are left out.',
    ),
    says: 'is not a whole step between 1 and its number of steps',
  },
};

export const DontMakeItAnAlarm: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: broken<ThreatLevelProps>({ role: 'alert' }),
  parameters: {
    ...lookFor(
      'The role was refused. It would have interrupted every listener on every page that shows the level.',
    ),
    says: 'is not an attribute that the root takes',
  },
};

export const DontPutWhiteOnOrange: Story = {
  tags: ['dont', '!dev'],
  args: {
    text: 'Threat level: severe',
    step: 4,
    style: customProperties({ '--cr-color-level-4-bg': '#f0a050', '--cr-color-level-4-text': '#ffffff' }),
  },
  parameters: {
    ...lookFor('White on orange, at 2.1:1: the most important word is the hardest to read.'),
    audit: { expect: ['axe/color-contrast'] },
  },
};

export const DontLetColourSpeakAlone: Story = {
  tags: ['dont', 'logs', '!dev'],
  args: { text: ' ', step: 5 },
  parameters: {
    ...lookFor(
      'Five red bars without words were asked for. Nothing was written: nobody could have named the level.',
    ),
    audit: { expect: ['x/shows-something'] },
    says: 'ThreatLevel.text holds nothing to see',
  },
};
