import { ownRule } from './own-rule.ts';
import type { DocumentRule } from './tools.ts';

export const showsSomething: DocumentRule = {
  rule: ownRule(
    'shows-something',
    'A story shows something, and a screen reader can find something in it.',
    [],
    {
      finds:
        'A story that shows nothing, or of which a screen reader gets nothing, because everything is inert or hidden from it. No other rule has anything to judge there, so a person has to say whether that is intended.',
      cannotSee: 'Whether the story shows what it should: an empty frame with a border counts as something.',
      mend: 'Let the story show its component in a state that people meet, or remove the story. If the component shows nothing on purpose, say so in a verdict.',
    },
  ),
  find({ all, isShown, isHeard }) {
    const things = all('*').filter((element) => {
      if (element.matches('head, head *, script, style, template, link, meta')) return false;
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '',
      );
      return (
        hasText ||
        element.matches(
          'img, svg, canvas, video, audio, iframe, object, embed, input, select, textarea, button, meter, progress, hr',
        )
      );
    });
    const element = document.querySelector('#storybook-root, #root, body') ?? document.documentElement;
    const shown = things.filter((thing) => isShown(thing));
    if (shown.length === 0) {
      // A box with a colour or a border of its own is something, too.
      const boxes = all('*').filter((box) => {
        const { backgroundColor, backgroundImage, borderTopWidth, borderTopStyle, boxShadow } =
          getComputedStyle(box);
        const isDrawn =
          !backgroundColor.endsWith(', 0)') ||
          backgroundImage !== 'none' ||
          boxShadow !== 'none' ||
          (borderTopStyle !== 'none' && Number.parseFloat(borderTopWidth) > 0);
        return isDrawn && !box.matches('html, body') && isShown(box);
      });
      if (boxes.length > 0) return [];
      const summary = 'This story shows nothing, so nothing of it was judged.';
      return [{ element, outcome: 'cantTell', kind: 'nothing', summary }];
    }
    if (shown.some((thing) => isHeard(thing))) return [];
    const isMute = things.every((thing) => thing.matches('svg, canvas, hr, img[alt=""]'));
    const summary = 'Everything in this story is hidden from screen readers, so little of it was judged.';
    return isMute ? [] : [{ element, outcome: 'cantTell', kind: 'silent', summary }];
  },
};
