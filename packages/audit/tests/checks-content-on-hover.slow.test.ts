import { expect, test } from 'vitest';
import { hoverCheck } from '../src/checks/content-on-hover.ts';
import { inBrowser } from './checks-scene.ts';
import { react } from './react-page.ts';

const browser = inBrowser();
const rules = ['x/content-on-hover'];

/** What is found, and whether the page looks as it did before. */
async function hover(html: string, script = ''): Promise<readonly string[]> {
  await browser.show(html, '1280-light', { rules });
  await browser.page.evaluate(`{${script}}`);
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

test('x/content-on-hover asks about what is gone when the pointer comes to it', async () => {
  const html = `${style('margin-top: 60px')}<style>#on:hover + .tip { display: block }</style><div style="position: relative"><span id="on">VAT</span><span class="tip">A tax on value</span></div>`;
  expect(await hover(html)).toEqual(['cantTell #on unhoverable']);
});

const tip = (
  more: string,
) => `const on = document.getElementById('on'); const tip = document.querySelector('.tip');
  on.addEventListener('mouseenter', () => { tip.style.display = 'block'; });
  on.addEventListener('mouseleave', () => { tip.style.display = ''; }); ${more}`;

test('x/content-on-hover asks about what scripts bring up, and Escape does not send away', async () => {
  const html = `${style()}<span id="on">VAT<span class="tip">A tax on value</span></span><button>Send</button>${below}`;
  const script = tip(`document.querySelector('button').onclick = () => { document.title = 'Sent'; };`);
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
