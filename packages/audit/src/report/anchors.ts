/** Places in the HTML report that another page can link to. */

/** A text as a part of an address or the name of a file: “components-threatcard”. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}.]+/gu, '-')
    .replaceAll(/^-|-$/g, '');

/** Where the report says what a rule asks for. */
export const ruleAnchor = (id: string): string => `rule-${slug(id)}`;

/** The row of a success criterion. */
export const criterionAnchor = (number: string): string => `criterion-${number}`;

/** The column of a component, “Components/ThreatCard”. */
export const componentAnchor = (component: string): string => `component-${slug(component)}`;

/** Where one component stands with one criterion. A row that says “not tested” of every component has no such place. */
export const cellAnchor = (number: string, component: string): string => `at-${number}-${slug(component)}`;
