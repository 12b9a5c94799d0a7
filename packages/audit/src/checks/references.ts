import { ownRule } from './own-rule.ts';
import type { DocumentRule, Found } from './tools.ts';

/** References to elements by their ids: to none, and to one of several. */
export const references: readonly DocumentRule[] = [
  {
    rule: ownRule(
      'missing-reference',
      'The element that a name, a description or a label refers to exists.',
      ['1.3.1', '4.1.2'],
      {
        finds:
          'An element that names an id in aria-labelledby, aria-describedby, aria-details, aria-owns or aria-activedescendant, or in aria-controls while it is expanded, or a label that names an id in “for”, when no element of the same tree has that id. Screen reader users miss what it should say.',
        cannotSee: 'Whether an id that exists is the right one.',
        mend: 'Name the id of the right element, or remove the attribute while that element does not exist.',
      },
    ),
    find({ all, isHeard, byId }) {
      const always = [
        'aria-labelledby',
        'aria-describedby',
        'aria-details',
        'aria-owns',
        'aria-activedescendant',
      ];
      const names = [...always, 'aria-controls', 'for'];
      const referring = all(names.map((name) => `[${name}]`).join(',')).filter(
        (element) => isHeard(element) && !element.matches('output[for]'),
      );
      if (referring.length === 0) return null;
      return referring.flatMap((element) =>
        names.flatMap((name): Found[] => {
          if (name === 'for' && !element.matches('label')) return [];
          if (name === 'aria-controls' && element.getAttribute('aria-expanded') !== 'true') return [];
          const ids = (element.getAttribute(name) ?? '').split(/\s+/).filter((id) => id !== '');
          const missing = ids.filter((id) => byId(element, id) === null);
          if (missing.length === 0) return [];
          const summary = `Its ${name} names “${missing.join('”, “')}”, and there is no element of that id.`;
          return [{ element, outcome: 'failed', kind: name, summary, impact: 'serious' }];
        }),
      );
    },
  },
  {
    rule: ownRule(
      'shared-id',
      'An id that something refers to belongs to only one element.',
      ['1.3.1', '4.1.2'],
      {
        finds:
          'An id that several elements of one tree have, and that a label, a name or a description refers to. Browsers take only the first of them, so the others have the wrong name, or none.',
        cannotSee: 'Two elements with an id that nothing refers to: that harms nobody.',
        mend: 'Give each element an id of its own.',
      },
    ),
    find({ all, byId }) {
      const attributes = [
        'for',
        'aria-labelledby',
        'aria-describedby',
        'aria-controls',
        'aria-owns',
        'aria-details',
        'aria-activedescendant',
        'aria-errormessage',
        'headers',
        'list',
      ];
      const referred = all(attributes.map((name) => `[${name}]`).join(',')).flatMap((element) =>
        attributes
          .flatMap((name) => (element.getAttribute(name) ?? '').split(/\s+/))
          .filter((id) => id !== '')
          .map((id) => ({ id, first: byId(element, id) })),
      );
      if (referred.length === 0) return null;
      const seen = new Set<Element>();
      return referred.flatMap(({ id, first }): Found[] => {
        if (first === null || seen.has(first)) return [];
        seen.add(first);
        const others = all(`[id="${CSS.escape(id)}"]`).filter(
          (other) => other !== first && other.getRootNode() === first.getRootNode(),
        );
        return others.map((element) => ({
          element,
          outcome: 'failed',
          kind: 'shared',
          summary: `Another element before it has its id, “${id}”, and something refers to that id.`,
          impact: 'serious',
        }));
      });
    },
  },
];
