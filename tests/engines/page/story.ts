import '../../../.storybook/frame/fonts.css';
import '../../../src/styles/index.css';
import '../../../.storybook/frame/preview.css';
import './even-letters.css';
import { textContrasts } from '../../support/contrast.ts';
import { losses, lossesWhenTextDoubles, tooWide } from '../../support/losses.ts';
import { longest, lostInForcedColors } from '../../support/media-faults.ts';
import { ourRoots } from '../../support/our-roots.ts';
import { ringFault } from '../../support/ring.ts';
import { outOfOrder } from '../../support/visual-order.ts';
import type { Marked, Part, Stops, StoryPage } from './story-page.ts';

/** Stands in the document of each story and judges it from inside, in whatever engine shows it. */

const overPicture = '.cr-mission-banner[data-align="center"]:has(.cr-mission-banner__picture)';

/** What has a role that somebody hears of, in our parts and around them. */
const elements =
  'h1, h2, h3, h4, h5, h6, a[href], ul, ol, li, img, svg, nav, main, section, header, footer, article, aside, blockquote, figure, time, table, [role]';

/** A site's element rules as resets write them: in Safari a list without markers is none, unless its role says so. */
const reset = '@layer reset { ol, ul { list-style: none; margin: 0; padding: 0 } }';

const evenLetters = "'Even letters'";

const isPage = document.querySelector('main') !== null;
const isHostile = document.documentElement.dataset['hostile'] !== undefined;
const ours = () => [...document.querySelectorAll('[class^="cr-"]')];
const words = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim().slice(0, 60);

const stops: Stops = { reached: [], rings: [] };

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  stops.reached.push(words(target));
  if (!target.matches('[class^="cr-"] a[href]')) return;
  const fault = ringFault(target, document.body);
  if (fault !== undefined) stops.rings.push(`${fault}: ${words(target)}`);
});

/**
 * Gives every text an even size, lines of whole px and letters as wide in every engine, because WebKitGTK rounds both; and
 * a little space between letters, so that no word ends just where its line does. It gives back how to undo it.
 */
function makeTextEven(): () => void {
  const style = document.createElement('style');
  style.textContent = `*, ::before, ::after, ::marker {
    font-family: ${evenLetters}, 'Noto Sans Arabic Variable', 'Noto Sans JP Variable' !important;
    letter-spacing: 0.1px !important;
  }`;
  document.head.append(style);
  const styled = [...document.body.querySelectorAll<HTMLElement | SVGElement>('*')].map((element) => {
    const { fontSize, lineHeight } = getComputedStyle(element);
    return { element, own: element.getAttribute('style'), fontSize, lineHeight };
  });
  for (const { element, fontSize, lineHeight } of styled) {
    element.style.setProperty(
      'font-size',
      `${2 * Math.floor(Number.parseFloat(fontSize) / 2)}px`,
      'important',
    );
    if (lineHeight !== 'normal')
      element.style.setProperty('line-height', `${Math.floor(Number.parseFloat(lineHeight))}px`, 'important');
  }
  return () => {
    style.remove();
    for (const { element, own } of styled)
      if (own === null) element.removeAttribute('style');
      else element.setAttribute('style', own);
  };
}

const page: StoryPage = {
  async ready() {
    const late = [...document.images].map(async (picture) => {
      picture.loading = 'eager';
      // What doesn't come has been told to the page already.
      await picture.decode().catch(() => {});
    });
    await Promise.all(late);
    for (const letter of ['a', 'ŵ']) await document.fonts.load(`16px ${evenLetters}`, letter);
    await document.fonts.ready;
  },
  problems: () => problems,
  async axe() {
    // Nine tenths of what is read here, which a mode that doesn’t ask for it does without.
    const { axeFindings, decidedElsewhere } = await import('../../support/axe.ts');
    // At the very edge of the window axe can't tell what lies behind a text.
    if (!isPage) document.body.style.padding = '1rem';
    const judged = isHostile ? ourRoots(document.body) : isPage ? document : document.body;
    const found = await axeFindings(judged, decidedElsewhere, ['color-contrast', 'color-contrast-enhanced']);
    document.body.style.padding = '';
    return found.map(({ rule, target, why }) => `${rule}: ${target}: ${why}`);
  },
  parts() {
    const letGo = makeTextEven();
    const parts = ours()
      .filter((part) => getComputedStyle(part).display !== 'inline')
      .map((part): Part => {
        const { width, height } = part.getBoundingClientRect();
        return [part.className, width, height];
      });
    letGo();
    return parts;
  },
  order: () => outOfOrder(document.body),
  turned() {
    const { dir } = document.documentElement;
    document.documentElement.dir = 'rtl';
    const found = [...outOfOrder(document.body), ...tooWide(document.body)];
    document.documentElement.dir = dir;
    return found;
  },
  losses: () => losses(document.body),
  doubled: () => lossesWhenTextDoubles(document.body),
  contrasts: () =>
    (isHostile ? ourRoots(document.body) : [document.body])
      .flatMap((part) => textContrasts(part, overPicture))
      .filter(({ ratio }) => ratio < 7)
      .map(({ text, ratio }) => `${ratio.toFixed(2)}: ${text}`),
  forced: () => lostInForcedColors(document.body),
  moving: () =>
    ours()
      .filter((part) => longest(part) > 0)
      .map(({ className }) => className),
  mark(story) {
    const style = document.createElement('style');
    style.textContent = reset;
    document.head.prepend(style);
    const marked = [...document.body.querySelectorAll(elements)].map((element, index): Marked => {
      const mark = `heard-${story}-${index}`;
      const found = { mark, element: `${element.localName} “${words(element)}”` };
      element.classList.add(mark);
      return found;
    });
    const end = document.createElement('p');
    end.className = 'heard-end';
    end.textContent = 'The end';
    document.body.append(end);
    return marked;
  },
  stops: () => stops,
};

Object.assign(window, { storyPage: page });
