import { describe, expect, test } from 'vitest';
import { oneVisit } from '../support/each-story.ts';
import { cut, losses, lossesWhenTextDoubles, tooWide, withStyle } from '../support/losses.ts';
import { setViewport } from '../support/modes.ts';
import { onPictures, seenOutOfOrder, unseen } from '../support/seen.ts';

const everyStory = oneVisit(40);

const narrow = { window: [320, 640] } as const;

everyStory(
  'nothing scrolls sideways at 320 px',
  (container) => expect(losses(container)).toEqual([]),
  narrow,
);

const seenInOrder = (container: HTMLElement) => {
  expect(unseen(container)).toEqual([]);
  expect(seenOutOfOrder(container)).toEqual([]);
  expect(onPictures(container)).toEqual([]);
};

everyStory('every word of a story is seen, in the order of the document', seenInOrder);

everyStory('every word of a story is seen at 320 px, in the order of the document', seenInOrder, narrow);

everyStory('every word of a story is seen at 768 px, in the order of the document', seenInOrder, {
  window: [768, 800],
});

everyStory('nothing moves when its pictures have come', async (container) => {
  const stated = [...container.querySelectorAll<HTMLImageElement>('img[width][height]')];
  expect((await Promise.all(stated.map(misstated))).join('')).toBe('');
});

everyStory(
  'text spacing as a reader sets it cuts nothing',
  (container) =>
    // WCAG 1.4.12, to the letter.
    withStyle(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }',
      () => expect(losses(container)).toEqual([]),
    ),
  narrow,
);

const fitsWhenTextDoubles = (container: HTMLElement) => expect(lossesWhenTextDoubles(container)).toEqual([]);

everyStory('text of twice the size fits the screen of a phone', fitsWhenTextDoubles, narrow);

everyStory('text of twice the size fits a window of 640 px', fitsWhenTextDoubles, { window: [640, 640] });

/** Says where the place that a picture's attributes keep has another shape than the picture that comes. */
async function misstated({ src, attributes }: HTMLImageElement): Promise<string> {
  const picture = new Image();
  picture.src = src;
  // One that never comes moves nothing.
  if ((await picture.decode().catch(() => false)) === false) return '';
  const kept =
    Number(attributes.getNamedItem('width')?.value) / Number(attributes.getNamedItem('height')?.value);
  const came = picture.naturalWidth / picture.naturalHeight;
  return Math.abs(kept / came - 1) < 0.01 ? '' : `${src}: a place of ${kept}, a picture of ${came}`;
}

describe('the measures find what they are for', () => {
  test('words on a picture are seen', async () => {
    const planted = document.createElement('div');
    planted.innerHTML = `<p class="cr-planted" style="position: relative">Words<img
      class="cr-image" style="position: absolute; inset: 0" width="99" height="99" alt=""
      src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='99' height='99'/%3E"></p>`;
    document.body.append(planted);
    await planted.querySelector('img')?.decode();
    expect(onPictures(planted)).toEqual(['“Words”']);
    planted.remove();
  });

  test('words that have grown out of their part are seen', () => {
    const planted = document.createElement('div');
    planted.innerHTML =
      '<div class="cr-planted" style="block-size: 1lh">These words<br>have two lines.</div>';
    document.body.append(planted);
    expect(unseen(planted)).toEqual(['“have two lines.”: sticks out of div.cr-planted']);
    planted.remove();
  });

  test('a fixed width and a cut line are both seen', async () => {
    await setViewport(320, 640);
    const planted = document.createElement('div');
    planted.innerHTML =
      '<p style="inline-size: 400px">wide</p><p style="block-size: 1em; overflow: hidden">cut<br>in two</p>';
    document.body.append(planted);
    expect(tooWide(planted)).toContain('p.: wide');
    expect(cut(planted)).toEqual(['p.: cutin two']);
    planted.remove();
  });
});
