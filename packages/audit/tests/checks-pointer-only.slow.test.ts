import { describe, expect, test } from 'vitest';
import { documentCheck } from '../src/checks/document.ts';
import { found, inBrowser } from './checks-scene.ts';
import { react } from './react-page.ts';

const browser = inBrowser();
const rules = ['x/pointer-only'];
const act = 'document.title = "Done"';

const alike = (cases: object, seen: readonly string[]) =>
  Object.fromEntries(Object.keys(cases).map((name) => [name, seen]));

/** What React makes, each in its own section. */
function judgeReact(elements: Readonly<Record<string, string>>) {
  const cases = Object.fromEntries(Object.keys(elements).map((name) => [name, '']));
  const roots = Object.values(elements).map(
    (element, index) => `render(${element}, document.querySelector('#case-${index}'));`,
  );
  return browser.judgeAll(documentCheck, cases, { rules, script: `${react} ${roots.join('\n')}` });
}

describe('x/pointer-only finds', () => {
  test('in HTML what answers a click and no key', async () => {
    const cases = {
      'an onclick attribute': `<div onclick='${act}'>Send</div>`,
      'a picture': `<img alt="Send" width="40" height="40" src="data:," onclick='${act}'>`,
      'a row of a table': `<table><tr onclick='${act}'><td>Fraud</td><td>12</td></tr></table>`,
      'a cross in a dialog that has the focus': `<div role="dialog" aria-label="News" tabindex="-1"><p>News</p><span onclick='${act}'>×</span></div>`,
      'a part of what the keyboard scrolls': `<div role="region" aria-label="News" tabindex="0"><span onclick='${act}'>Read</span></div>`,
      'a role and the focus without keys': `<div role="button" tabindex="0" onclick='${act}'>Send</div>`,
      'the focus without keys': `<span tabindex="0" onclick='${act}'>Send</span>`,
      'the way down, under the pointer of a link': `<div style="cursor:pointer" onmousedown='${act}'>Send</div>`,
      'a listener in a shadow root': '<div id="host"></div>',
      'a handler that Solid keeps': '<p id="solid">Send</p>',
      'a handler that Svelte keeps': '<p id="svelte">Send</p>',
    };
    const script = `const root = document.querySelector('#host').attachShadow({ mode: 'open' });
      root.innerHTML = '<p>Send</p>';
      root.firstChild.addEventListener('click', () => { ${act} });
      document.querySelector('#solid').$$click = () => { ${act} };
      document.querySelector('#svelte').__click = [() => { ${act} }, 1];`;
    expect(await browser.judgeAll(documentCheck, cases, { rules, script })).toEqual(
      alike(cases, ['cantTell x/pointer-only']),
    );
  });

  test('the same in React', async () => {
    const cases = {
      'a handler': `h('div', { onClick: () => { ${act} } }, 'Send')`,
      'one of the way down': `h('div', { style: { cursor: 'pointer' }, onMouseDown: () => { ${act} } }, 'Send')`,
      'the focus without keys': `h('div', { role: 'button', tabIndex: 0, onClick: () => { ${act} } }, 'Send')`,
    };
    expect(await judgeReact(cases)).toEqual(alike(cases, ['cantTell x/pointer-only']));
  });

  test('for sure, a link without an address that looks like one', async () => {
    const cases = { link: `<a style="cursor:pointer" onclick='${act}'>Send</a>` };
    expect(await browser.judgeAll(documentCheck, cases, { rules })).toEqual({
      link: ['failed x/pointer-only'],
    });
  });

  test('what it has to in a page that has put something else in the place of what tells', async () => {
    const script = `document.querySelector('p').addEventListener('click', () => { ${act} });
      EventTarget.prototype.addEventListener = () => {};
      Document.prototype.querySelectorAll = () => [];`;
    expect(await browser.judgeAll(documentCheck, { p: '<p>Send</p>' }, { rules, script })).toEqual({
      p: ['cantTell x/pointer-only'],
    });
  });
});

describe('x/pointer-only is silent about', () => {
  test('HTML that the keyboard operates as well, or that has nothing to operate', async () => {
    const cases = {
      'a button, a link, a field and a summary': `<button onclick='${act}'>Send</button><a href="#x" onclick='${act}'>More</a><input aria-label="Town" onclick='${act}'><details><summary onclick='${act}'>More</summary></details>`,
      'what is in a button': `<button><span onclick='${act}'>Send</span></button>`,
      'a label': `<label onclick='${act}'>Town <input></label>`,
      'what stands around a field': `<div onclick='${act}'>Town <input aria-label="Town"></div>`,
      'a list that listens for its links': `<ul onclick='${act}'><li><a href="#x">More</a></li></ul>`,
      'a table that listens for its buttons': `<table onclick='${act}'><tr><td><button>Sort</button></td></tr></table>`,
      'options that a combobox names': `<input role="combobox" aria-label="Town" aria-expanded="true" aria-controls="list" aria-activedescendant="one"><ul role="listbox" id="list" aria-label="Towns"><li role="option" id="one" onclick='${act}'>Bern</li></ul>`,
      'tabs between which arrow keys move': `<div role="tablist" onkeydown='${act}'><div role="tab" tabindex="0" onclick='${act}'>One</div><div role="tab" tabindex="-1" onclick='${act}'>Two</div></div>`,
      'a tree': `<ul role="tree" tabindex="0" onkeydown='${act}'><li role="treeitem"><span onclick='${act}'>Open</span> Fraud</li></ul>`,
      'a button that hears keys': `<div role="button" tabindex="0" onclick='${act}' onkeydown='${act}'>Send</div>`,
      'a tip that the focus opens as well': `<span tabindex="0" onclick='${act}' onfocus='${act}'>VAT</span>`,
      'a backdrop': `<div style="position:fixed;inset:0" onclick='${act}'></div>`,
      'a backdrop around its dialog': `<div style="position:fixed;inset:0" onclick='${act}'><p>News</p></div>`,
      'a backdrop of a part': `<div style="position:relative;height:80px"><div style="position:absolute;inset:0" onclick='${act}'></div><button style="position:relative">Close</button></div>`,
      'what keeps a click from others': '<div onclick="event.stopPropagation()">News</div>',
      'what listens and does nothing': '<div id="idle">News</div>',
      'what listens for the way down, to draw': `<div onpointerdown='${act}' style="height:40px">News</div>`,
      'what is switched off': `<div aria-disabled="true" onclick='${act}'>Send</div><fieldset disabled><div onclick='${act}'>Send</div></fieldset><div inert onclick='${act}'>Send</div>`,
      'what nobody hears': `<span aria-hidden="true" onclick='${act}'>×</span>`,
      'what nobody sees': `<div hidden onclick='${act}'>Send</div>`,
      'what lets clicks through': `<div style="pointer-events:none" onclick='${act}'>Send</div>`,
      'a drawing': `<canvas onclick='${act}' width="40" height="40"></canvas>`,
      'an element of its own kind whose tree is closed': `<my-button onclick='${act}'>Send</my-button>`,
      'an element of its own kind with a button within': '<open-button><i>Send</i></open-button>',
      'a link that is not in use': '<a class="disabled">Next</a>',
    };
    const script = `const root = document.querySelector('open-button').attachShadow({ mode: 'open' });
      root.innerHTML = '<button><slot></slot></button>';
      for (const part of document.querySelectorAll('body, open-button, open-button i'))
        part.addEventListener('click', () => { ${act} });
      const idle = document.querySelector('#idle');
      idle.addEventListener('click', function nothing() {});
      idle.addEventListener('click', (event) => event.preventDefault());
      idle.addEventListener('click', { handleEvent() {} }.handleEvent);
      idle.addEventListener('click', (event) => { /* here */ event.stopPropagation(); });`;
    expect(await browser.judgeAll(documentCheck, cases, { rules, script })).toEqual(alike(cases, []));
  });

  test('the same in React', async () => {
    const cases = {
      'a button': `h('button', { onClick: () => { ${act} } }, 'Send')`,
      'a dialog that keeps clicks to itself': `h('div', { onClick: (event) => event.stopPropagation() }, 'News')`,
      'a card around its link': `h('div', { onClick: () => { ${act} } }, h('a', { href: '#x' }, 'More'))`,
      'a button with keys': `h('div', { role: 'button', tabIndex: 0, onClick: () => { ${act} }, onKeyDown: () => { ${act} } }, 'Send')`,
      'keys that are heard further up': `h('div', { onKeyDown: () => { ${act} } }, h('div', { tabIndex: 0, onClick: () => { ${act} } }, 'Send'))`,
      'a click that is caught on its way': `h('div', { onClickCapture: () => { ${act} } }, 'News')`,
      'another event': `h('div', { onMouseEnter: () => { ${act} } }, 'News')`,
    };
    expect(await judgeReact(cases)).toEqual(alike(cases, []));
  });
});

test('x/pointer-only finds what is listened for further up, where it shows the pointer of a link', async () => {
  const script = `document.addEventListener('click', ({ target }) => { if (target.closest('[data-row]')) ${act}; });`;
  const cases = {
    'a row': '<div data-row="1" style="cursor:pointer">Open <b>the report</b></div>',
    'no pointer': '<div data-row="1">Open the report</div>',
    'a card': '<div data-row="1" style="cursor:pointer">Open <a href="#x">the report</a></div>',
    'a part of a link': '<a href="#x"><span style="cursor:pointer">Open the report</span></a>',
    'a part of a label': '<label><span style="cursor:pointer">Town</span> <input></label>',
    'what is switched off': '<div aria-disabled="true" style="cursor:pointer">Open the report</div>',
  };
  const heard = await browser.judgeAll(documentCheck, cases, { rules, script });
  expect(heard).toEqual({ ...alike(cases, []), 'a row': ['cantTell x/pointer-only'] });
  const unheard = await browser.judgeAll(documentCheck, cases, { rules });
  expect(unheard).toEqual(alike(cases, []));
});

test('x/pointer-only hears what listens at the document of a page in React', async () => {
  const box = `h('div', { role: 'option', tabIndex: 0, onClick: () => { ${act} } }, 'Send')`;
  const script = `${react} render(${box}, document.querySelector('#case-0'));`;
  const heard = `${script} document.addEventListener('keydown', ({ key }) => { if (key === 'Enter') ${act}; });`;
  const judge = (what: string) => browser.judgeAll(documentCheck, { box: '' }, { rules, script: what });
  expect([await judge(script), await judge(heard)]).toEqual([
    { box: ['cantTell x/pointer-only'] },
    { box: [] },
  ]);
});

test('x/pointer-only says that there is nothing to judge, and where there is', async () => {
  await browser.show('<p>News</p>', '1280-light', { rules });
  expect((await documentCheck.see(browser.scene)).inapplicable).toEqual(rules);
  await browser.show(`<ul onclick='${act}'><li><a href="#x">More</a></li></ul>`, '1280-light', { rules });
  const seen = await documentCheck.see(browser.scene);
  expect([found(seen), seen.applied]).toEqual([[], rules]);
});
