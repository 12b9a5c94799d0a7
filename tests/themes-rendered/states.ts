/**
 * Links as readers meet them. No script may see `:visited`, and only one thing is hovered at a time, so each rule of
 * the page that speaks of such a state is made to speak of an attribute as well. The rules themselves stay the
 * library's own.
 */

export const states = ['usual', 'hover', 'visited', 'focus-visible'] as const;

type State = (typeof states)[number];

const attribute = 'data-as-if';

/** Lets every style sheet of the page answer to `showAs`. */
export function linkStatesToAttributes(): void {
  for (const sheet of document.styleSheets) rewrite(sheet.cssRules);
}

function rewrite(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule) {
      rule.selectorText = rule.selectorText.replaceAll(
        /:(hover|visited|focus-visible)/g,
        (pseudo, state: string) => `:is(${pseudo}, [${attribute}='${state}'])`,
      );
    }
    if ('cssRules' in rule && rule.cssRules instanceof CSSRuleList) rewrite(rule.cssRules);
  }
}

/** Shows all links in a part of the page as if they were in a state. */
export function showAs(state: State, part: Element): void {
  for (const link of part.querySelectorAll('a[href]')) link.setAttribute(attribute, state);
}
