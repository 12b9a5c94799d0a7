import { beforeAll, expect, test } from 'vitest';
import { hoverCheck } from '../src/checks/content-on-hover.ts';
import { focusCheck } from '../src/checks/focus.ts';
import { inBrowser } from './checks-scene.ts';
import { react } from './react-page.ts';

const browser = inBrowser();
const rules = ['x/change-on-focus'];
const address = 'http://page.test/';

// As the audit does: a page goes nowhere, and opens nothing.
beforeAll(async () => {
  browser.page.context().on('page', (other) => void other.close());
  await browser.page.route('**', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html', body: '' })
      : route.abort('aborted'),
  );
});

/** What is found, where the Tab key has gone through the page. */
async function walk(html: string, script = ''): Promise<readonly string[]> {
  await browser.show(html, '1280-light', { rules }, address);
  await browser.page.evaluate(`{${script}}`);
  const { observations } = await focusCheck.see(browser.scene);
  return observations.map(({ outcome, selector, summary }) => `${outcome} ${selector}: ${summary}`);
}

const at = 'failed #here: As soon as it has the focus,';
const field = (handler: string) =>
  `<button id="before">Before</button><form action="elsewhere"><input id="here" onfocus="${handler}"></form><input id="after">`;

test.each([
  [
    'passes it on',
    field(`document.getElementById('after').focus()`),
    'it moves the focus to another element.',
  ],
  [
    'passes it on in a moment',
    field(`setTimeout(() => document.getElementById('after').focus())`),
    'it moves the focus to another element.',
  ],
  ['loses it', field('this.blur()'), 'it loses the focus, and nothing has it.'],
  ['sends its form', field('this.form.requestSubmit()'), 'a form is submitted.'],
  ['sends its form unasked', field('this.form.submit()'), 'it leads to another page.'],
  ['leads elsewhere', field(`location.href = 'https://example.org/elsewhere'`), 'it leads to another page.'],
  [
    'leads elsewhere within an application',
    field(`location.hash = '#/elsewhere'`),
    'it leads to another page.',
  ],
  ['opens a window', field(`window.open('about:blank')`), 'a window opens.'],
  ['opens a message', field(`alert('News')`), 'a browser message opens.'],
  [
    'opens a dialog',
    `${field(`document.querySelector('dialog').showModal()`)}<dialog aria-label="News"><button>Close</button></dialog>`,
    'a dialog opens.',
  ],
])('x/change-on-focus finds what %s', async (_, html, what) => {
  expect(await walk(html)).toEqual([`${at} ${what}`]);
});

test('x/change-on-focus finds what passes it on in React', async () => {
  const script = `${react} render(h('div', null,
    h('input', { id: 'here', onFocus: () => document.getElementById('after').focus() }),
    h('button', { id: 'between' }, 'Send'), h('input', { id: 'after' })), document.getElementById('root'));`;
  expect(await walk('<div id="root"></div>', script)).toEqual([
    `${at} it moves the focus to another element.`,
  ]);
});

test('x/change-on-focus is silent about what notes something, helps itself, or keeps the focus where it belongs', async () => {
  const silent = [
    // It selects its text, and shows a hint.
    `<input onfocus="this.select(); this.title = 'News'">`,
    // It notes in the address what is shown.
    `<button onfocus="history.replaceState(null, '', '?part=2#here')">Part 2</button>`,
    // It passes the focus on to a part of itself.
    `<div tabindex="0" role="group" aria-label="News" onfocus="event.target === this && this.firstChild.focus()"><button tabindex="-1">One</button></div>`,
    // A toolbar remembers which of its buttons had it.
    '<div role="toolbar" aria-label="Format"><button onfocus="this.nextSibling.focus()">Bold</button><button tabindex="-1">Italic</button></div>',
    // It guards the edge of a dialog.
    '<span tabindex="0" onfocus="this.nextSibling.focus()"></span><button>Close</button>',
    // It stands for a field that nobody sees.
    '<div aria-hidden="true"><input onfocus="this.parentElement.nextSibling.focus()"></div><button>Bern</button>',
    // It opens what can be passed by.
    '<input aria-label="Day" onfocus="this.nextSibling.hidden = false"><div role="dialog" aria-label="Days" hidden><button>1</button></div>',
  ];
  expect(await walk(silent.join('\n'))).toEqual([]);
});

test('x/change-on-focus is silent about a modal dialog that takes the focus back', async () => {
  const html =
    '<div role="dialog" aria-modal="true" aria-label="News"><button>Close</button></div><a href="#x">More</a>';
  const script = `document.querySelector('a').onfocus = () => document.querySelector('button').focus();`;
  expect(await walk(html, script)).toEqual([]);
});

test('x/change-on-focus leaves nothing behind, and does not wait where nobody listens', async () => {
  await browser.show('<button>Send</button>', '1280-light', { rules });
  expect((await focusCheck.see(browser.scene)).applied).toEqual(rules);
  expect(await browser.world.evaluate(() => 'cressetAuditFocus' in globalThis)).toBe(false);
});

/** What is found later than the Tab key waits for. */
async function wait(html: string): Promise<readonly string[]> {
  await browser.show(html, '1280-light', { rules: [...rules, 'x/content-on-hover'] }, address);
  const { observations } = await hoverCheck.see(browser.scene);
  return observations.map(({ outcome, selector, summary }) => `${outcome} ${selector}: ${summary}`);
}

const later = (handler: string) => field(`setTimeout(() => { ${handler} }, 700)`);

test.each([
  [
    'passes it on',
    later(`document.getElementById('after').focus()`),
    'it moves the focus to another element.',
  ],
  ['leads elsewhere', later(`location.href = 'https://example.org/elsewhere'`), 'it leads to another page.'],
  [
    'opens a dialog',
    `${later(`document.querySelector('dialog').showModal()`)}<dialog aria-label="News"><button>Close</button></dialog>`,
    'a dialog opens.',
  ],
])('x/change-on-focus finds what %s in a while', async (_, html, what) => {
  expect(await wait(html)).toEqual([`failed #here: A moment after it has the focus, ${what}`]);
});

test('x/change-on-focus is silent about what helps itself in a while, and gives the focus back', async () => {
  const silent = [
    `<input aria-label="Town" onfocus="setTimeout(() => this.select(), 300)">`,
    '<div role="toolbar" aria-label="Format"><button onfocus="setTimeout(() => this.nextSibling.focus(), 300)">Bold</button><button tabindex="-1">Italic</button></div>',
    `<input aria-label="Day" onfocus="setTimeout(() => { this.nextSibling.hidden = false; }, 300)" onblur="this.nextSibling.hidden = true" onkeydown="this.nextSibling.hidden = true; document.getElementById('last').focus()"><div role="dialog" aria-label="Days" hidden style="position: absolute; background: #fff">Choose a day</div><p>News</p><button id="last">Send</button>`,
  ];
  expect(await wait(silent.join(''))).toEqual([]);
});
