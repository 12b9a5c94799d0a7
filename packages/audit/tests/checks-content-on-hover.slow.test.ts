import { expect, test } from 'vitest';
import { hoverCheck } from '../src/checks/content-on-hover.ts';
import { settle } from '../src/engine/page-functions.ts';
import { inBrowser } from './checks-scene.ts';
import { react } from './react-page.ts';

const browser = inBrowser();
const rules = ['x/content-on-hover'];

/** What is found, and whether the page looks as it did before. */
async function hover(html: string, script = ''): Promise<readonly string[]> {
  await browser.show(html, '1280-light', { rules });
  await browser.page.evaluate(`{${script}}`);
  // As the audit does: it forbids transitions.
  await browser.world.evaluate(settle);
  const before = await browser.page.evaluate(() => document.body.innerText);
  const { observations } = await hoverCheck.see(browser.scene);
  expect(await browser.page.evaluate(() => document.body.innerText)).toBe(before);
  return observations.map(({ outcome, selector, kind }) => `${outcome} ${selector} ${kind}`);
}

const style = (more = '') =>
  `<style>#on { display: inline-block; position: relative } .tip { display: none; position: absolute; top: 100%; left: 0; width: 200px; background: #fff; ${more} }</style>`;
const below = '<p style="margin: 0">Reports are up by a tenth. Three threats are new.</p>';

test('x/content-on-hover fails what lies over words and goes by no key, since nothing answers one', async () => {
  const html = `${style()}<style>#on:hover .tip { display: block }</style><span id="on">VAT<span class="tip">A tax on value</span></span>${below}`;
  expect(await hover(html)).toEqual(['failed #on undismissible']);
});

test('x/content-on-hover fails what lets the pointer through', async () => {
  const html = `${style('pointer-events: none; margin-top: 60px')}<style>#on:hover .tip { display: block }</style><span id="on">VAT<span class="tip">A tax on value</span></span>`;
  expect(await hover(html)).toEqual(['failed #on unhoverable']);
});

test('x/content-on-hover fails what is gone when the pointer comes to it', async () => {
  const html = `${style('margin-top: 60px')}<style>#on:hover + .tip { display: block }</style><div style="position: relative"><span id="on">VAT</span><span class="tip">A tax on value</span></div>`;
  expect(await hover(html)).toEqual(['failed #on unhoverable']);
});

const tip = (
  more: string,
) => `const on = document.getElementById('on'); const tip = document.querySelector('.tip');
  on.addEventListener('mouseenter', () => { tip.style.display = 'block'; });
  on.addEventListener('mouseleave', () => { tip.style.display = ''; }); ${more}`;

test('x/content-on-hover asks about what scripts bring up, and a click may send away, but not Escape', async () => {
  const html = `${style()}<span id="on">VAT<span class="tip">A tax on value</span></span>${below}`;
  const script = tip(`on.onclick = () => { tip.style.display = ''; };`);
  expect(await hover(html, script)).toEqual(['cantTell #on undismissible']);
});

test('x/content-on-hover sees what React brings up', async () => {
  const script = `${react} const { useState } = load('react');
    const Tip = () => { const [open, setOpen] = useState(false); return h('span', { id: 'on', onMouseEnter: () => setOpen(true), onMouseLeave: () => setOpen(false) }, 'VAT', open && h('span', { className: 'tip', style: { display: 'block' } }, 'A tax on value')); };
    render(h(Tip), document.getElementById('root'));`;
  expect(await hover(`${style()}<div id="root"></div>${below}`, script)).toEqual([
    'failed #on undismissible',
  ]);
});

test('x/content-on-hover is silent about what Escape sends away and the pointer comes to', async () => {
  const html = `${style()}<span id="on">VAT<span class="tip">A tax on value</span></span>${below}`;
  const script = tip(
    `document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') tip.style.display = ''; });`,
  );
  expect(await hover(html, script)).toEqual([]);
});

test('x/content-on-hover is silent about colours, titles, pictures, words that cover none, and words out of sight', async () => {
  const html = `<style>
      .link:hover { color: red; opacity: 0.8 } .link:hover span { transform: translateX(2px) }
      .row .more { visibility: hidden } .row:hover .more { visibility: visible }
      .far:hover .gone { display: block } .gone { display: none; position: absolute; left: -9999px }
    </style>
    <a class="link" href="#x" title="More on fraud">More <span>›</span></a>
    <p class="row">Fraud <span class="more">Read on</span></p>
    <p class="far">News<span class="gone">Words</span></p><svg width="20" height="20" class="link"><rect width="9" height="9" /></svg>`;
  expect(await hover(html)).toEqual([]);
});

test('x/content-on-hover has nothing to judge where nothing comes up', async () => {
  await browser.show('<style>a:hover { display: inline-block }</style><a href="#x">More</a>', '1280-light', {
    rules,
  });
  expect((await hoverCheck.see(browser.scene)).inapplicable).toEqual(rules);
});

/** A trigger and a tip beside it, as sites have them; the script says what it does. */
const beside = (more = '', trigger = '<button id="on" aria-describedby="tip">VAT</button>') =>
  `<style>.tip { display: none; position: absolute; top: 34px; left: 8px; width: 200px; background: #fff; ${more} } .tip.open { display: block }</style>
  ${trigger}<div class="tip" id="tip" role="tooltip">A tax on value</div><p style="margin: 8px 0 60px">Reports are up by a tenth.</p>`;
const names = `const on = document.getElementById('on'), tip = document.getElementById('tip');
  const open = () => tip.classList.add('open'), close = () => tip.classList.remove('open');`;
const escape = `addEventListener('keydown', ({ key }) => { if (key === 'Escape') { close(); } });`;
/** Open while the pointer is on the trigger or on the tip, with a moment to come over. */
const inPeace = `let leaving; const stay = () => { clearTimeout(leaving); open(); };
  const leave = () => { leaving = setTimeout(close, 150); };
  for (const one of [on, tip]) { one.addEventListener('mouseenter', stay); one.addEventListener('mouseleave', leave); }`;
const under = 'top: 30px';

test.each([
  [
    'comes up late by a timer',
    beside(),
    `${names} let timer; on.onmouseenter = () => { timer = setTimeout(open, 700); };
      on.onmouseleave = () => { clearTimeout(timer); close(); };`,
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
  [
    'comes up late by the clock',
    beside(),
    `${names} let since; const look = () => { Date.now() - since >= 400 ? open() : setTimeout(look, 100); };
      on.onmouseenter = () => { since = Date.now(); look(); }; on.onmouseleave = close;`,
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
  [
    'comes up late by a transition',
    `<style>#on { display: inline-block; position: relative } .tip { position: absolute; top: 100%; left: 0; width: 200px; opacity: 0; visibility: hidden; transition: opacity 200ms 500ms, visibility 0s 500ms; background: #fff } #on:hover .tip { opacity: 1; visibility: visible }</style>
    <span id="on">VAT<span class="tip">A tax on value</span></span>${below}`,
    '',
    ['failed #on undismissible'],
  ],
  [
    'comes up by an animation, and goes with its end',
    `<style>@keyframes show { from, to { opacity: 1 } } #on { display: inline-block } .tip { opacity: 0 } #on:hover .tip { animation: show 4s 300ms }</style>
    <span id="on">VAT<span class="tip"> is a tax on value</span></span>`,
    '',
    ['failed #on vanishing'],
  ],
  [
    'is listened for at the document, by data',
    beside('', '<span id="on" data-tip="tip">VAT</span>'),
    `${names} document.addEventListener('mouseover', ({ target }) => { if (target.closest('[data-tip]')) open(); });
      document.addEventListener('mouseout', ({ target }) => { if (target.closest('[data-tip]')) close(); });`,
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
  [
    'is listened for at the document, while it is caught',
    beside(),
    `${names} document.addEventListener('mouseenter', ({ target }) => { if (target === on) setTimeout(open, 300); }, true);
      document.addEventListener('mouseleave', ({ target }) => { if (target === on) close(); }, true);`,
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
  [
    'is drawn after an element',
    `<style>#on { position: relative } #on:hover::after { content: attr(data-tip); position: absolute; top: 100%; left: 0; width: 200px; background: #fff }</style>
    <div><a href="#x" id="on" data-tip="A tax on value">VAT</a></div>${below}`,
    '',
    ['failed #on undismissible'],
  ],
  [
    'is drawn beyond a gap',
    `<style>#on { position: relative } #on:hover::after { content: attr(data-tip); position: absolute; top: 60px; left: 0; width: 200px }</style>
    <a href="#x" id="on" data-tip="A tax on value">VAT</a>`,
    '',
    ['failed #on unhoverable'],
  ],
  [
    'goes by itself while the pointer stays',
    beside('top: 120px'),
    `${names} ${inPeace} ${escape} on.addEventListener('mouseenter', () => setTimeout(close, 5000));`,
    ['failed #on vanishing'],
  ],
  [
    'comes up with the focus alone, and stays',
    beside(),
    `${names} on.onfocus = open; on.onblur = close;`,
    ['failed #on undismissible'],
  ],
  [
    'comes up with the focus by a style sheet',
    beside('', '<style>#on:focus-visible + .tip { display: block }</style><button id="on">VAT</button>'),
    '',
    ['failed #on undismissible'],
  ],
  [
    'comes up with the focus within, as it is nested in a style sheet',
    '<style>#box { position: relative; .tip { display: none; position: absolute; top: 100%; left: 0; background: #fff } &:focus-within > .tip { display: block } }</style><span id="box"><button id="on">VAT</button><span class="tip">A tax on value</span></span><p style="margin: 0">Reports are up by a tenth.</p>',
    '',
    ['failed #on undismissible'],
  ],
  [
    'goes by itself while the focus stays',
    beside('top: 120px'),
    `${names} ${escape} on.onfocus = () => { open(); setTimeout(close, 3000); }; on.onblur = close;`,
    ['failed #on vanishing'],
  ],
  [
    'lies over a field and a picture',
    `${beside().replace(/<p.*/, '')}<input aria-label="Town" style="display: block; margin-top: 12px">`,
    `${names} ${inPeace}`,
    ['failed #on undismissible'],
  ],
  [
    'stands below the window',
    `<div style="height: 3000px"></div><div style="position: relative">${beside()}</div>`,
    `${names} on.onmouseenter = open; on.onmouseleave = close;`,
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
  [
    'comes up in a shadow tree',
    '<div id="host"></div>',
    `const root = document.getElementById('host').attachShadow({ mode: 'open' });
      root.innerHTML = '<style>.tip { display: none } button:hover + .tip { display: block; position: absolute; top: 90px }</style><button>VAT</button><div class="tip">A tax on value</div>';`,
    ['failed #host >> button unhoverable'],
  ],
  [
    'is thrown into the page anew each time',
    beside().replace(/<div.*?<\/div>/, ''),
    `const on = document.getElementById('on');
      on.onmouseenter = () => { const tip = document.createElement('div'); tip.className = 'tip open'; tip.textContent = 'A tax on value'; document.body.append(tip); };
      on.onmouseleave = () => document.querySelector('.tip').remove();`,
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
])('x/content-on-hover fails what %s', async (_, html, script, expected) => {
  expect(await hover(html, script)).toEqual(expected);
});

const inReact = (
  effects: string,
  props: string,
) => `${react} const { useState, useRef, useEffect } = load('react');
  const Tip = () => { const [isOpen, setOpen] = useState(false); const timer = useRef(0); ${effects}
    return h('div', ${props}, h('button', { id: 'on', 'aria-describedby': 'tip' }, 'VAT'),
      h('div', { id: 'tip', role: 'tooltip', className: isOpen ? 'tip open' : 'tip' }, 'A tax on value')); };
  render(h(Tip), document.getElementById('root'));`;
const reactPage = (more: string) =>
  `${beside(more).replace(/<button[^]*?<\/div>/, '<div id="root" style="width: 80px"></div>')}`;

test.each([
  [
    'listens further up, and waits',
    reactPage(under),
    inReact(
      '',
      `{ onMouseOver: () => { timer.current = setTimeout(() => setOpen(true), 400); }, onMouseOut: () => { clearTimeout(timer.current); setOpen(false); } }`,
    ),
    ['failed #on unhoverable', 'failed #on undismissible'],
  ],
  [
    'comes up with the focus',
    reactPage(under),
    inReact('', `{ onFocus: () => setOpen(true), onBlur: () => setOpen(false) }`),
    ['failed #on undismissible'],
  ],
  [
    'goes by itself',
    reactPage('top: 100px'),
    inReact(
      'useEffect(() => { if (!isOpen) return; const id = setTimeout(() => setOpen(false), 4000); return () => clearTimeout(id); }, [isOpen]);',
      `{ onFocus: () => setOpen(true), onBlur: () => setOpen(false) }`,
    ),
    ['failed #on vanishing'],
  ],
])('x/content-on-hover fails what in React %s', async (_, html, script, expected) => {
  const found = await hover(html, script);
  expect(found.filter((one) => one.includes('#on'))).toEqual(expected);
});

test.each([
  [
    'comes up late, can be come to and is sent away',
    beside(under),
    `${names} ${inPeace.replace('open(); };', 'setTimeout(open, 300); };')} ${escape}`,
  ],
  ['gives the pointer a moment to cross a gap', beside('top: 120px'), `${names} ${inPeace}`],
  [
    'gives the pointer a moment by a transition',
    `<style>#on { display: inline-block } .tip { position: absolute; top: 120px; visibility: hidden; transition: visibility 0s 300ms } #on:hover + .tip, .tip:hover { visibility: visible; transition-delay: 0s }</style><span id="on">VAT</span><span class="tip">A tax on value</span>`,
    '',
  ],
  [
    'is listened for at the document, and is right',
    beside('top: 22px', '<span id="on" data-tip="tip">VAT</span>'),
    `${names} document.addEventListener('mouseover', ({ target }) => { target.closest('[data-tip], .tip') ? open() : close(); }); ${escape}`,
  ],
  [
    'comes up with the focus, and Escape sends it away',
    beside(under),
    `${names} on.onfocus = open; on.onblur = close; ${escape}`,
  ],
  [
    'goes with the focus alone and lies over nothing',
    beside('top: 120px'),
    `${names} on.onfocus = open; on.onblur = close;`,
  ],
  [
    'is a skip link',
    '<style>.skip { position: absolute; left: -999px } .skip:focus { left: 0; background: #fff } nav:focus-within .skip { left: 0 }</style><nav><a class="skip" href="#x">To the content</a></nav><p>Reports are up by a tenth.</p>',
    '',
  ],
  [
    'says what is wrong with a field',
    `<style>#tip { display: none; position: absolute; background: #fff } input:focus + #tip { display: block }</style><input id="on" aria-label="Town" aria-invalid="true"><div id="tip" role="alert">There is no such town</div><p style="margin: 0">Reports are up by a tenth.</p>`,
    '',
  ],
  [
    'shows other words of the button itself',
    '<style>.b { display: none } #on:hover .a { display: none } #on:hover .b { display: inline }</style><button id="on"><span class="a">Followed</span><span class="b">Unfollow</span></button>',
    '',
  ],
])('x/content-on-hover is silent about what %s', async (_, html, script) => {
  expect(await hover(html, script)).toEqual([]);
});

test('x/content-on-hover is silent about what moves by itself, whatever the pointer does', async () => {
  await browser.show('<button>VAT</button><p></p>', '1280-light', { rules });
  await browser.page
    .evaluate(`{ document.querySelector('button').onmouseenter = () => { document.title = 'On'; };
    let turn = 0;
    setInterval(() => { turn += 1; document.querySelector('p').innerHTML = '<b>News ' + 'abcdefgh'[turn % 8].repeat(3) + '</b>'; }, 40); }`);
  expect((await hoverCheck.see(browser.scene)).observations).toEqual([]);
});

test('x/content-on-hover gives a page back its time, its timers and its focus', async () => {
  await browser.show(`${beside()}<input id="had" aria-label="Town">`, '1280-light', { rules });
  await browser.page.evaluate(`{ ${names} on.onmouseenter = () => {
    open(); setTimeout(() => { document.title = 'late'; }, 600_000); clearTimeout(setTimeout(() => { document.title = 'cleared'; }, 500)); };
    on.onmouseleave = close; document.getElementById('had').focus(); globalThis.own = [setTimeout, clearTimeout, setInterval, clearInterval, Date.now]; }`);
  await hoverCheck.see(browser.scene);
  expect(
    await browser.page.evaluate(
      `[document.activeElement.id, document.title, own.every((one, index) => one === [setTimeout, clearTimeout, setInterval, clearInterval, Date.now][index]), 'cressetAuditTimers' in globalThis, Math.abs(performance.timeOrigin + performance.now() - Date.now()) < 5000]`,
    ),
  ).toEqual(['had', 'A page', true, false, true]);
  expect(await browser.world.evaluate(() => 'cressetAuditHover' in globalThis)).toBe(false);
});
