import { composeStories } from '@storybook/react-vite';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { componentNames, components } from '../../../.storybook/playground/components.ts';
import { encodeState } from '../../../.storybook/playground/link.ts';
import * as stories from '../../../stories/tools/Playground.stories.tsx';
import { startOf, startState } from '../../../.storybook/playground/state.ts';
import { outerWindow } from '../../../.storybook/primitives/address.ts';
import { axeFindings } from '../../support/axe.ts';
import { takeLogged } from '../../support/console.ts';
import * as visitor from '../../support/visitor.ts';
import {
  arrive,
  clipboard,
  close,
  leave,
  nameOfFocused,
  setHash,
  tabTo,
  type,
} from '../../support/visitor.ts';

const { Playground } = composeStories(stories);
const open = () => visitor.open(<Playground />);

beforeEach(arrive);
afterEach(leave);

const statusSays = (words: string | RegExp) =>
  expect.poll(() => page.getByRole('status').element().textContent).toMatch(words);
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const choose = (name: string) => page.getByLabelText('Component to try').selectOptions(name);
const result = () => {
  const place = document.querySelector('.playground__place');
  if (place === null) throw new Error('There is no result.');
  return place;
};

const tags = () => [...result().querySelectorAll('.cr-threat-card__tags li')].map((tag) => tag.textContent);

/** All that the list of messages says, in the order of the console. */
const listed = () =>
  [...document.querySelectorAll('.playground__message')].map((message) =>
    [...message.querySelectorAll('dd')].map((part) => part.textContent).join(' '),
  );

describe('a component', () => {
  test.each(componentNames)('%s is chosen, shown, and asks for its own props', async (name) => {
    await open();
    await choose(name);
    await expect.poll(() => result().childElementCount).toBe(1);
    await statusSays('No messages.');
    const [label] = Object.values(components[name].fields).flatMap((field) =>
      'label' in field ? [field.label] : [],
    );
    expect(document.querySelector('#playground-props')?.parentElement?.textContent).toContain(label);
  });

  test('shows what is typed, letter by letter, and the code says the same', async () => {
    await open();
    const field = await type('Title', 'Floods & storms');
    expect(result().querySelector('h3')?.textContent).toBe('Floods & storms');
    expect(document.querySelector('pre')?.textContent).toContain("title={'Floods & storms'}");
    expect(document.activeElement).toBe(field);
    await statusSays('No messages.');
  });

  test('is never called free of messages while its new words are not checked', async () => {
    await open();
    const field = await type('Title', 'Floods');
    await statusSays('No messages.');
    await userEvent.clear(field);
    expect(document.querySelector('.playground__results')?.textContent).not.toContain('No messages.');
    await statusSays('1 message.');
    // The result shows the missing title, and its message is told.
    takeLogged();
  });

  test('stands in another language, direction and width, which the page around it keeps', async () => {
    await open();
    await page.getByLabelText('Arabic').click();
    await page.getByLabelText('320 CSS px').click();
    expect(result().matches(':lang(ar):dir(rtl)')).toBe(true);
    expect(result().getBoundingClientRect().width).toBe(320);
    expect(document.querySelector('main')?.matches(':dir(ltr)')).toBe(true);
  });

  test('keeps its reader: a link in the result says where it leads and is not followed', async () => {
    await open();
    await page.getByRole('link', { name: 'More on cyber' }).click();
    await statusSays('This link leads to /threats/cyber. The playground doesn’t follow it.');
  });
});

describe('a broken prop', () => {
  test('is told beside its field and in the list, in the very words of the console', async () => {
    await open();
    await press('“Read more” as link text');
    await press('A level off the scale');
    await statusSays('2 messages.');
    // Another test of this page may have told the console before: it is told once, and the playground each time.
    const console = takeLogged().map((line) => line.replace(/^\w+: Cresset: /, ''));
    expect(console).toEqual(listed());
    const field = page.getByRole('group', { name: 'Link', exact: true }).getByLabelText('Link text');
    await expect.element(field).toHaveAccessibleDescription(/does not say where its link leads/);
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
  });

  test('is told again to whoever comes back, although the console has it already', async () => {
    for (let visit = 0; visit < 2; visit += 1) {
      await open();
      await press('An address that runs a script');
      await statusSays('1 message.');
      expect(listed().join()).toContain('is not an address that a link may have');
      await close();
      setHash('');
      takeLogged();
    }
  });

  test('is mended by its field, which then is silent', async () => {
    await open();
    await press('No title');
    await statusSays('1 message.');
    takeLogged();
    const field = await type('Title', 'Floods');
    await statusSays('No messages.');
    expect(field.getAttribute('aria-invalid')).toBeNull();
    expect(listed()).toEqual([]);
  });

  test('goes with “Start again”, and is told once more when it comes back', async () => {
    await open();
    await press('No title');
    await statusSays('1 message.');
    takeLogged();
    await press('Start again');
    await statusSays('ThreatCard was reset. No messages.');
    expect(result().querySelector('h3')?.textContent).toBe('Cyber');
    await press('No title');
    await statusSays('1 message.');
  });
});

async function openTags(): Promise<void> {
  const { values } = startState;
  const state = { ...startState, values: { ...values, tags: ['Networks', 'Services', 'Schools'] } };
  setHash(`#playground=${await encodeState(state)}`);
  await open();
  await expect.poll(() => tags()).toEqual(['Networks', 'Services', 'Schools']);
}

describe('a list, with the keyboard alone', () => {
  test('an entry moves up, is announced, and takes the focus with it', async () => {
    await openTags();
    await tabTo('Move up: “Schools”');
    await userEvent.keyboard('{Enter}');
    expect(tags()).toEqual(['Networks', 'Schools', 'Services']);
    expect(nameOfFocused()).toBe('Move up: “Schools”');
    await statusSays('Moved “Schools” up, to position 2 of 3.');
    await userEvent.keyboard('{Enter}{Enter}');
    expect(tags()).toEqual(['Schools', 'Networks', 'Services']);
    expect(nameOfFocused()).toBe('Move up: “Schools”');
    await statusSays('“Schools” is already the first.');
  });

  test('an entry that is removed leaves the focus on the next one, and the last on the button that adds', async () => {
    await openTags();
    await tabTo('Remove: “Networks”');
    await userEvent.keyboard('{Enter}');
    expect(nameOfFocused()).toBe('Remove: “Services”');
    await statusSays('Removed “Networks”. 2 are left.');
    await userEvent.keyboard('{Enter}{Enter}');
    expect(tags()).toEqual([]);
    expect(nameOfFocused()).toBe('Add a tag');
  });

  test('an entry is added and typed', async () => {
    await open();
    await tabTo('Add a tag');
    await userEvent.keyboard('{Enter}');
    await statusSays('Added tag 1.');
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    await userEvent.tab({ shift: true });
    expect(nameOfFocused()).toBe('Tag 1');
    await userEvent.keyboard('{Control>}a{/Control}Harbours');
    expect(result().querySelector('.cr-threat-card__tags')?.textContent).toBe('Harbours');
  });
});

describe('an editor for', () => {
  test('a date words the day in the language of the page', async () => {
    await open();
    await choose('NewsTeaser');
    const published = page.getByRole('group', { name: 'Published' });
    await expect.element(published.getByLabelText('In words')).toHaveValue('21 October 2024');
    await published.getByLabelText('Day').fill('2025-03-01');
    expect(result().querySelector('time')?.outerHTML).toContain('datetime="2025-03-01">1 March 2025');
    await page.getByLabelText('German').click();
    expect(result().querySelector('time')?.textContent).toBe('1. März 2025');
  });

  test('a picture asks what it tells, and shows it once that is said', async () => {
    await open();
    await choose('NewsTeaser');
    const picture = page.getByRole('group', { name: 'Picture', exact: true });
    await picture.getByLabelText('Picture file').selectOptions('A chart: reports by year');
    expect(result().querySelector('img')?.getAttribute('alt')).toBe('');
    await picture.getByLabelText('Informative: it needs a text alternative').click();
    await statusSays('1 message.');
    expect(listed().join()).toContain('says neither alt nor decorative');
    takeLogged();
    await picture.getByLabelText('Text alternative', { exact: true }).fill('Reports doubled.');
    await statusSays('No messages.');
    await expect.element(page.getByRole('img', { name: 'Reports doubled.' })).toBeInTheDocument();
  });

  test('a link asks for a notice only where a new tab opens', async () => {
    await open();
    const link = page.getByRole('group', { name: 'Link', exact: true });
    expect(link.getByLabelText('Notice of the new tab').query()).toBeNull();
    await link.getByLabelText('Opens a new tab').click();
    await statusSays('1 message.');
    takeLogged();
    await link.getByLabelText('Notice of the new tab').fill('(opens in new tab)');
    await statusSays('No messages.');
    expect(result().querySelector('a')?.textContent).toBe('More on cyber (opens in new tab)');
  });
});

/** From now on the library is asked and takes for ever. */
function answerNothing(): void {
  vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(() => {});
}

describe('what is taken away', () => {
  test.each([
    ['JSX', /^import \{ ThreatCard \} from 'cresset';/],
    ['HTML', /^<div class="cr-threat-card"/],
    ['JSON', /^\{\n {2}"title": "Cyber"/],
  ])('the %s is copied with one press and announced', async (kind, beginning) => {
    const copied = clipboard();
    await open();
    await page.getByLabelText(kind, { exact: true }).click();
    await expect.poll(() => document.querySelector('pre')?.textContent).toMatch(beginning);
    await tabTo(`Copy the ${kind}`);
    await userEvent.keyboard('{Enter}');
    await statusSays(`Copied the ${kind}.`);
    expect(copied).toEqual([document.querySelector('pre')?.textContent]);
  });

  test('no HTML is copied before the library has answered, and the reader is told why', async () => {
    const copied = clipboard();
    answerNothing();
    await open();
    await page.getByLabelText('HTML', { exact: true }).click();
    await press('Copy the HTML');
    await statusSays('The HTML was not copied. Checking …');
    expect(copied).toEqual([]);
  });

  test('the HTML of what stood there before is not copied, and the reader is told why', async () => {
    const copied = clipboard();
    await open();
    await page.getByLabelText('HTML', { exact: true }).click();
    await expect.poll(() => document.querySelector('pre')?.textContent).toContain('Cyber');
    answerNothing();
    await type('Title', 'Floods');
    await press('Copy the HTML');
    await statusSays('The HTML was not copied. Checking …');
    expect(copied).toEqual([]);
  });

  test('no HTML is copied after a check that failed, and the reader is told why', async () => {
    const copied = clipboard();
    vi.spyOn(Worker.prototype, 'postMessage').mockImplementation(function fail(this: Worker) {
      this.dispatchEvent(new Event('error'));
    });
    await open();
    await page.getByLabelText('HTML', { exact: true }).click();
    await statusSays('The check failed');
    await press('Copy the HTML');
    await statusSays('The HTML was not copied. The check failed: the browser’s console says why.');
    expect(copied).toEqual([]);
  });

  test('the JSX is copied as it stands while it is being checked', async () => {
    const copied = clipboard();
    answerNothing();
    await open();
    await type('Title', 'Floods');
    await press('Copy the JSX');
    await statusSays('Copied the JSX.');
    expect(copied).toEqual([expect.stringContaining('Floods')]);
  });

  test('a link opens the same part again, and the address holds it too', async () => {
    const copied = clipboard();
    await open();
    await choose('Quotation');
    await type('Who said it', 'Amina Rees');
    await press('Copy link');
    await statusSays('Copied the link.');
    await expect.poll(() => outerWindow().location.href).toBe(copied[0]);
    await close();
    await open();
    await expect.element(page.getByLabelText('Who said it')).toHaveValue('Amina Rees');
    await expect.element(page.getByLabelText('Component to try')).toHaveValue('Quotation');
    await statusSays('Quotation was opened from the link.');
  });

  test('a link that was cut off says so', async () => {
    setHash('#playground=q1YqKsr');
    await open();
    await statusSays('This link holds nothing to show: it may have been cut off');
  });
});

test('axe finds nothing while a broken teaser shows its messages and every group is open', async () => {
  const { values } = startOf('NewsTeaser');
  const state = {
    ...startOf('NewsTeaser'),
    values: {
      ...values,
      title: '',
      updated: {},
      type: { name: 'video', text: '' },
      badges: [''],
      related: [{}],
    },
  };
  setHash(`#playground=${await encodeState(state)}`);
  await open();
  await statusSays(/[4-9] messages\./);
  takeLogged();
  // In one column nothing scrolls out of sight, where axe could not see it.
  await page.viewport(640, 800);
  const main = document.querySelector('main');
  if (main === null) throw new Error('There is no page.');
  expect(await axeFindings(main)).toEqual([]);
});
