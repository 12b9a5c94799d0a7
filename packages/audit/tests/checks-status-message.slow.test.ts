import { expect, test } from 'vitest';
import { statusCheck } from '../src/checks/status-message.ts';
import { inBrowser } from './checks-scene.ts';
import { react } from './react-page.ts';

const browser = inBrowser();
const rules = ['x/status-message'];

/** What is found after each button was pressed. */
async function press(html: string, script = ''): Promise<readonly string[]> {
  await browser.show(html, '1280-light', { rules });
  await browser.page.evaluate(`{${script}}`);
  const { observations } = await statusCheck.see(browser.scene);
  return observations.map(({ outcome, selector, summary }) => `${outcome} ${selector} ${summary}`);
}

const says = (words: string, button: string) =>
  `“${words}” appears after a press on “${button}”, and no screen reader announces it.`;
const sent = "document.getElementById('m').textContent = 'The report was sent.'";

test.each([
  ['is written', `<button onclick="${sent}">Send</button><p id="m"></p>`],
  [
    'is shown',
    `<button onclick="document.getElementById('m').hidden = false">Send</button><p id="m" hidden>The report was sent.</p>`,
  ],
  [
    'takes the place of other words',
    `<button onclick="${sent}">Send</button><p id="m">Nothing was sent yet.</p>`,
  ],
  [
    'comes a moment later',
    `<button onclick="setTimeout(() => { ${sent} }, 400)">Send</button><p id="m"></p>`,
  ],
  [
    'comes when it was waited for',
    `<button onclick="setTimeout(() => { ${sent} }, 3000)">Send</button><p id="m"></p>`,
  ],
  [
    'comes, and moves in',
    `<style>@keyframes come { from { opacity: 0 } } #m { animation: come 300ms }</style><button onclick="document.getElementById('m').hidden = false">Send</button><p id="m" hidden>The report was sent.</p>`,
  ],
  [
    'answers a form',
    `<form onsubmit="event.preventDefault(); ${sent}"><input aria-label="Town"><button>Send</button></form><p id="m"></p>`,
  ],
  [
    'answers a form that would lead elsewhere',
    `<form action="/elsewhere" onsubmit="${sent}"><button>Send</button></form><p id="m"></p>`,
  ],
  ['answers what is called a button', `<span role="button" tabindex="0">Send</span><p id="m"></p>`],
])('x/status-message asks about a message that %s', async (_, html) => {
  const script = `document.querySelector('[role="button"]')?.addEventListener('keydown', ({ key }) => { if (key === 'Enter') ${sent}; });`;
  expect(await press(html, script)).toEqual([`cantTell #m ${says('The report was sent.', 'Send')}`]);
});

test('x/status-message tells a message of several parts once', async () => {
  const html = `<button onclick="document.getElementById('m').hidden = false">Send</button><div id="m" hidden><h2>Thank you</h2><p>The report was sent.</p></div>`;
  expect(await press(html)).toEqual([`cantTell #m ${says('Thank youThe report was sent.', 'Send')}`]);
});

test('x/status-message sees what React writes', async () => {
  const script = `${react} const { useState } = load('react');
    const Form = () => { const [count, setCount] = useState(0); return h('div', null, h('button', { onClick: () => setCount(3) }, 'Search'), h('p', { id: 'm' }, count > 0 && count + ' reports were found')); };
    render(h(Form), document.getElementById('root'));`;
  expect(await press('<div id="root"></div>', script)).toEqual([
    `cantTell #m ${says('3 reports were found', 'Search')}`,
  ]);
});

test.each([
  ['a status', `<button onclick="${sent}">Send</button><p id="m" role="status"></p>`],
  [
    'a live region around it',
    `<button onclick="${sent}">Send</button><div aria-live="polite"><p id="m"></p></div>`,
  ],
  [
    'what a status tells of in other words',
    `<button onclick="${sent}; document.getElementById('s').textContent = 'One message'">Send</button><p id="m"></p><p id="s" role="status" style="position: absolute; width: 1px; height: 1px; overflow: hidden"></p>`,
  ],
  [
    'what a status tells of when nothing more comes',
    `<button onclick="${sent}; setTimeout(() => { document.getElementById('s').textContent = 'One message'; }, 900)">Send</button><p id="m"></p><p id="s" role="status"></p>`,
  ],
  ['an output', `<button onclick="${sent}">Send</button><output id="m"></output>`],
  ['the button itself', `<button id="m" onclick="${sent}">Send</button>`],
  [
    'where the focus goes',
    `<button onclick="${sent}; document.getElementById('m').focus()">Send</button><p id="m" tabindex="-1"></p>`,
  ],
  [
    'a dialog',
    `<button onclick="document.querySelector('dialog').showModal()">Send</button><dialog><p>The report was sent.</p></dialog>`,
  ],
  [
    'what the button says it opens',
    `<button aria-expanded="false" onclick="${sent}">More</button><p id="m"></p>`,
  ],
  [
    'what has something to press',
    `<button onclick="document.getElementById('m').hidden = false">Add</button><p id="m" hidden>Town <button>Remove</button></p>`,
  ],
  [
    'words in another place',
    `<button onclick="document.body.append(document.getElementById('m'))">Down</button><p id="m">Town</p><p>Last</p>`,
  ],
  [
    'a number alone',
    `<button onclick="document.getElementById('m').textContent = '2'">Add</button><p id="m">1</p>`,
  ],
  [
    'what the focus brings up in a while',
    `<button onfocus="setTimeout(() => { document.getElementById('m').hidden = false; }, 400)">Send</button><p id="m" hidden>To the whole office</p>`,
  ],
  ['nothing', `<button>Send</button><p>The report was not sent.</p>`],
])('x/status-message is silent about %s', async (_, html) => {
  expect(await press(html)).toEqual([]);
});

test('x/status-message has nothing to judge without buttons, and leaves a page where it is', async () => {
  await browser.show('<a href="/elsewhere">More on fraud</a>', '1280-light', { rules });
  expect((await statusCheck.see(browser.scene)).inapplicable).toEqual(rules);
  const before = browser.page.url();
  expect(await press(`<form action="/elsewhere"><button>Send</button></form>`)).toEqual([]);
  expect(browser.page.url()).toBe(before);
});
