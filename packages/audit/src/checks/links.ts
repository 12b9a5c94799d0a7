import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found } from './tools.ts';

/** Whether the text of a link says where it leads. */
export const links: readonly DocumentRule[] = [
  {
    rule: ownRule(
      'link-text',
      'A link says where it leads, by itself or with what is around it.',
      ['2.4.4'],
      {
        finds:
          'A link named only “click here”, “read more”, “more” or the like. In a list of links such names say nothing. Whether the text around the link says enough, a person has to judge.',
        cannotSee: 'Names in other languages than English, and names that are specific but wrong.',
        mend: 'Name the target: “Read more about invoice fraud”. The added words may be visible to screen readers only.',
      },
    ),
    find({ all, isHeard, name }) {
      const anchors = all('a[href], [role="link"]').filter((link) => isHeard(link));
      if (anchors.length === 0) return null;
      const says =
        /^(?:click(?: here)?|here|read(?: more| on)?|(?:learn|find out|show|see|view)(?: more)?|more(?: info(?:rmation)?)?|link|this(?: link| page)?|details|continue(?: reading)?|go|download|info)[\s.…>»→]*$/iu;
      return anchors.flatMap((element): Found[] => {
        const words = name(element);
        if (!says.test(words)) return [];
        const summary = `“${words}” does not say where this link leads.`;
        return [{ element, outcome: 'cantTell', kind: 'generic', summary, impact: 'moderate' }];
      });
    },
  },
  {
    rule: ownRule('same-link-text', 'Links with the same name lead to the same place.', ['2.4.4'], {
      finds:
        'Two links with the same name that lead to different addresses, when nothing else in their line, list item or cell distinguishes them.',
      cannotSee: 'Whether two addresses lead to the same page.',
      mend: 'Give each link a name of its own, or let both lead to the same place.',
    }),
    find({ all, isHeard, name, parent }) {
      const anchors = all('a[href]').filter((link) => isHeard(link) && name(link) !== '');
      if (anchors.length < 2) return null;
      const around = (link: Element): string => {
        for (let box = parent(link); box !== null; box = parent(box)) {
          const text = (box.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
          if (
            box.matches('li, td, th, p, dd, dt, article, section, figure, [role="listitem"], [role="cell"]')
          )
            return text;
        }
        return '';
      };
      const first = new Map<string, HTMLAnchorElement>();
      return anchors.flatMap((element): Found[] => {
        if (!(element instanceof HTMLAnchorElement)) return [];
        const words = name(element);
        const key = `${words.toLowerCase()} ${around(element)}`;
        const earlier = first.get(key);
        if (earlier === undefined) first.set(key, element);
        if (earlier === undefined || earlier.href === element.href) return [];
        const summary = `Another link is named “${words}”, too, and leads elsewhere.`;
        return [{ element, outcome: 'cantTell', kind: 'same', summary, impact: 'moderate' }];
      });
    },
  },
];
