import { expect, test } from 'vitest';
import { contrastStatesCheck } from '../src/checks/contrast-states.ts';
import { inBrowser } from './checks-scene.ts';

const browser = inBrowser();

const button = (name: string, css: string, more = '') =>
  `<style>.${name} { color: #111; background: #fff; border: 1px solid #111; padding: 10px } ${css}</style><button type="button" class="${name}"${more}>Send</button>`;

const failing = {
  'a button under the pointer': button('a', '.a:hover { color: #bbb }'),
  'a button whose ground turns pale': button(
    'b',
    '.b { color: #fff; background: #036 } .b:hover { background: #9cf }',
  ),
  'a button with the focus': button('c', '.c:focus { color: #bbb }'),
  'a button with the focus of keys': button('d', '.d:focus-visible { background: #777 }'),
  'a button while it is pressed': button('e', '.e:active { color: #bbb }'),
  'a button that fades': button('f', '.f:hover { opacity: 0.3 }'),
  'a button on its way to pale': button(
    'g',
    '.g { transition: all 60s !important } .g:hover { color: #bbb }',
  ),
  'a button that an animation makes pale': button(
    'h',
    '@keyframes pale { to { color: #bbb } } .h:hover { animation: pale 60s forwards }',
  ),
  'words in a link':
    '<style>.i:hover span { color: #bbb }</style><a class="i" href="#i"><span>Send</span></a>',
  'a card under the pointer':
    '<style>.j { background: #fff } .j:hover { background: #666 }</style><article class="j"><h3><a href="#j" style="color: #036">More</a></h3></article>',
  'a card with the focus in it':
    '<style>.k { background: #fff } .k:focus-within { background: #666 }</style><article class="k"><p>Words</p><a href="#k" style="color: #fff; background: #036">More</a></article>',
  'a label beside its field':
    '<style>.l:focus + label { color: #bbb }</style><input class="l" id="l"><label for="l">Town</label>',
  'what is written in a field':
    '<style>.m { background: #fff } .m:focus { color: #bbb }</style><label>Town <input class="m" value="Bern"></label>',
  'a veil under the pointer':
    '<style>.n { position: relative } .n::after { content: ""; position: absolute; inset: 0 } .n:hover::after { background: rgb(255 255 255 / 80%) }</style><div class="n"><a href="#n">Words</a></div>',
  'a gradient under the pointer': button('o', '.o:hover { background: linear-gradient(#555, #444) }'),
};

const failingToo = {
  'a nested rule':
    '<style>.p { color: #111; background: #fff; &:hover { color: #bbb } }</style><a class="p" href="#p">Words</a>',
  'colours written in another way': button(
    'q',
    '.q { color: oklch(20% 0 0); background: oklch(100% 0 0) } .q:hover { color: oklch(80% 0 0) }',
  ),
  'a row under the pointer':
    '<style>.r:hover { background: #666 }</style><table><tr class="r"><td>Words</td></tr></table>',
  'a link that comes with the focus':
    '<style>.s { position: absolute; left: -9999px } .s:focus { position: static; color: #aaa; background: #fff }</style><a class="s" href="#s">Skip</a>',
  'a veil of its own under the pointer':
    '<style>.w { position: relative } .w i { position: absolute; inset: 0 } .w:hover i { background: rgb(255 255 255 / 80%) }</style><div class="w"><p>Words</p><i></i></div>',
  'in a layer and a media query':
    '<style>@layer x { @media (hover: hover) { .t:hover { color: #bbb } } }</style><a class="t" href="#t" style="background: #fff">Words</a>',
  'in a shadow root':
    '<div id="u"></div><script>document.getElementById("u").attachShadow({ mode: "open" }).innerHTML = "<style>button:hover { color: #bbb; background: #fff }</style><button>Send</button>";</script>',
  'for a host under the pointer':
    '<div id="v"></div><script>document.getElementById("v").attachShadow({ mode: "open" }).innerHTML = "<style>:host(:hover) p { color: #bbb }</style><p>Words</p>";</script>',
};

const right = {
  'a button that turns dark': button('ra', '.ra:hover { color: #fff; background: #036 }'),
  'what can’t be used': button('rb', '.rb:hover { color: #bbb }', ' disabled'),
  'what says that it can’t be used': button('rc', '.rc:hover { color: #bbb }', ' aria-disabled="true"'),
  'an underline that grows':
    '<style>.rd { position: relative; color: #036 } .rd::after { content: ""; position: absolute; bottom: 0; left: 0; width: 100%; height: 2px; background: #eee; transform: scaleX(0) } .rd:hover::after { transform: scaleX(1) }</style><a class="rd" href="#rd">Words</a>',
  'a text that makes room for another':
    '<style>.re .old { display: inline } .re:hover .old { opacity: 0 } .re .new { color: transparent } .re:hover .new { color: #111 }</style><a class="re" href="#re"><span class="old">Old</span> <span class="new">New</span></a>',
  'a tooltip over its neighbour':
    '<style>.rf { position: relative } .rf .tip { display: none; position: absolute; top: 0; left: 0; background: #111; color: #fff; padding: 20px; z-index: 1 } .rf:hover .tip { display: block }</style><div class="rf"><button type="button">Send</button><span class="tip" role="tooltip">Sends all of it</span></div><p>Words below</p>',
  'the others dimmed, that nobody points at':
    '<style>.rg:hover a:not(:hover) { color: #444 }</style><p class="rg"><a href="#1">One</a> <a href="#2">Two</a></p>',
  'focus for what takes none': '<style>.rh:focus { color: #bbb }</style><p class="rh">Words</p>',
  'a state that can’t be':
    '<style>.ri:focus + .rj:hover { color: #bbb } .rk:active:not(:hover) { color: #bbb }</style><button type="button" class="ri">One</button><p class="rj">Words</p><p class="rk">Words</p>',
  'a placeholder that goes':
    '<style>.rl:focus::placeholder { color: transparent }</style><input class="rl" aria-label="Town" placeholder="Bern">',
  'a link lighter by a little':
    '<style>.rm { color: #036 } .rm:hover { opacity: 0.85 }</style><a class="rm" href="#rm">Words</a>',
  'a ring round it': button('rn', '.rn:focus-visible { outline: 3px solid #eee; box-shadow: 0 0 9px #eee }'),
  'large text':
    '<style>.ro { font-size: 32px; background: #fff } .ro:hover { color: #888 }</style><a class="ro" href="#ro">Words</a>',
  'a menu that opens':
    '<style>.rp ul { display: none; background: #222 } .rp:hover ul { display: block } .rp a { color: #fff }</style><nav class="rp" style="background: #222"><a href="#a">Menu</a><ul><li><a href="#b">Item</a></li></ul></nav>',
  'white over a dark picture beside it': `<style>.rq { position: relative } .rq img { position: absolute; inset: 0; width: 100%; height: 100% } .rq a { position: relative; color: #fff } .rq a:hover { text-decoration: underline; color: #fffffe }</style><div class="rq"><img alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="><a href="#rq">Words</a></div>`,
};

test.each([{ cases: failing }, { cases: failingToo }])(
  'Text that is too pale in a state is found, in whatever way a style sheet makes it so',
  async ({ cases }) => {
    // As many as are measured on one page.
    const names = Object.entries(cases);
    for (const part of [names.slice(0, 11), names.slice(11)]) {
      const found = await browser.judgeAll(contrastStatesCheck, Object.fromEntries(part));
      expect(found).toEqual(Object.fromEntries(part.map(([name]) => [name, ['failed x/contrast-states']])));
    }
  },
);

test('What looks like it and is right stays silent', async () => {
  const found = await browser.judgeAll(contrastStatesCheck, right);
  expect(found).toEqual(Object.fromEntries(Object.keys(right).map((name) => [name, []])));
});

test('What is too pale at rest is told there alone', async () => {
  const found = await browser.judgeAll(contrastStatesCheck, {
    pale: '<style>.z { color: #bbb } .z:hover { color: #ccc }</style><a class="z" href="#z">Words</a>',
  });
  expect(found).toEqual({ pale: [] });
});

test('A page without such styles has nothing to judge', async () => {
  await browser.show('<button type="button">Send</button>');
  expect(await browser.seeHere(contrastStatesCheck)).toMatchObject({
    observations: [],
    applied: [],
    inapplicable: ['x/contrast-states'],
  });
});

test('The page is left as it was, and none of its scripts sees anything of it', async () => {
  await browser.show(Object.values(failing).join('\n'));
  const read = () =>
    browser.page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      rules: [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)),
      colours: [...document.querySelectorAll('*')].map((element) => getComputedStyle(element).color),
      scrolled: [scrollX, scrollY],
      focus: document.activeElement?.localName,
    }));
  const before = await read();
  await browser.page.evaluate(() => {
    const own = globalThis as typeof globalThis & { noticed: string[] };
    own.noticed = [];
    new MutationObserver((records) => own.noticed.push(...records.map(({ type }) => type))).observe(
      document,
      {
        subtree: true,
        childList: true,
        attributes: true,
      },
    );
    for (const event of ['pointerover', 'mouseover', 'focusin', 'pointerdown', 'click']) {
      document.addEventListener(event, () => own.noticed.push(event), true);
    }
  });
  const { observations } = await browser.seeHere(contrastStatesCheck);
  expect(observations.length).toBeGreaterThan(5);
  expect(await read()).toEqual(before);
  expect(
    await browser.page.evaluate(() => (globalThis as typeof globalThis & { noticed: string[] }).noticed),
  ).toEqual([]);
});
