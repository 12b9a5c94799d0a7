import { describe, expect, test } from 'vitest';
import { documentCheck } from '../src/checks/document.ts';
import { modes } from '../src/modes/modes.ts';
import { inBrowser } from './checks-scene.ts';

const browser = inBrowser();
const rules = ['x/print'];

/** What is found on paper, after the page was judged on the screen. */
async function printed(html: string): Promise<readonly string[]> {
  await browser.show(html, '1280-light', { rules });
  const { scene } = browser;
  const onScreen = await documentCheck.see(scene);
  const mode = modes.find(({ id }) => id === 'print') ?? scene.mode;
  await browser.page.emulateMedia({ media: 'print' });
  const { observations } = await documentCheck.see({ ...scene, mode, state: mode.states[0] });
  await browser.page.emulateMedia({ media: 'screen' });
  expect(onScreen.observations).toEqual([]);
  return observations.map(({ outcome, selector, summary }) => `${outcome} ${selector}: ${summary}`);
}

const off = (selector: string, how = 'display: none') =>
  `<style>@media print { ${selector} { ${how} } }</style>`;
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => `<p>Report ${'abcdefghijklmnop'.charAt(index)}x</p>`).join('');

describe('x/print finds', () => {
  test.each([
    ['is taken away', 'display: none'],
    ['is invisible', 'visibility: hidden'],
    ['lets everything through', 'opacity: 0'],
    ['has no size', 'font-size: 0'],
    ['is moved off the sheet', 'position: absolute; left: -9999px'],
    [
      'is there for those who listen alone',
      'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)',
    ],
  ])('words of which the box %s', async (_, how) => {
    expect(
      await printed(`${off('.aside', how)}<p>News</p><div class="aside"><p>Reports are up</p></div>`),
    ).toEqual([expect.stringMatching(/^cantTell .*“Reports are up” is on the screen and not on paper\.$/)]);
  });

  test('once, what a box has hidden as a whole', async () => {
    expect(await printed(`${off('#aside')}<p>News</p><div id="aside">${lines(5)}</div>`)).toEqual([
      'cantTell #aside: “Report ax” is on the screen and not on paper.',
    ]);
  });

  test('what a box that scrolls cuts off', async () => {
    const html = `<div id="box" style="height: 100px; overflow: auto">${lines(9)}</div>`;
    expect(await printed(html)).toEqual([
      'cantTell #box: On paper it cuts off what can be read on the screen: “Report dx”',
    ]);
  });

  test('what a box cuts off on paper alone', async () => {
    const html = `${off('#box', 'height: 100px; overflow: hidden')}<div id="box">${lines(9)}</div>`;
    expect(await printed(html)).toEqual([
      'cantTell #box: On paper it cuts off what can be read on the screen: “Report dx”',
    ]);
  });
});

test('x/print is silent about what is there to be operated, what is on neither, and what is on both', async () => {
  const html = `${off('.off')}<style>@media print { .grows { overflow: visible !important; height: auto !important } } @media screen { .paper { display: none } }</style>
    <nav class="off">Overview</nav><form class="off">Search here</form><button class="off">Send</button>
    <ul class="off"><li><a href="#x">Share</a></li></ul><p class="off" role="status">Saved now</p>
    <p class="off" aria-hidden="true">Ornament</p><div role="toolbar" class="off">Format</div>
    <p class="off">Press here</p><p class="paper">Press here</p>
    <div class="grows" style="height: 100px; overflow: auto">${lines(9)}</div>
    <details><summary>More</summary>Hidden on both</details>
    <p style="position: absolute; width: 1px; height: 1px; overflow: hidden">For those who listen</p>
    <div style="height: 20px; overflow: hidden"><p style="margin: 0">One</p><p>Another slide</p></div>
    <p class="paper">https on paper alone</p>
    <style>@media print { td::before { content: attr(data-label) ': ' } }</style>
    <table><thead class="off"><tr><th>Kind of fraud</th></tr></thead><tr><td data-label="Kind of fraud">Invoice</td></tr></table>`;
  expect(await printed(html)).toEqual([]);
});

test('x/print sees what scrolls also where the screen was not judged', async () => {
  await browser.show(`<div id="box" style="height: 100px; overflow: auto">${lines(9)}</div>`, 'print', {
    rules,
  });
  await browser.page.emulateMedia({ media: 'print' });
  const { observations } = await documentCheck.see(browser.scene);
  await browser.page.emulateMedia({ media: 'screen' });
  expect(observations.map(({ selector }) => selector)).toEqual(['#box']);
});
