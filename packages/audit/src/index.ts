/** What an audit says, for whoever shows it on a page. Nothing here needs Node. */
export { count } from './evidence/count.ts';
export { criteria, type Criterion } from './evidence/criteria.ts';
export { responsibleFor, responsibleWords, type Responsible } from './evidence/responsibility.ts';
export type { Evidence } from './evidence/schema.ts';
export { modes } from './modes/modes.ts';
export { cellAnchor, ruleAnchor } from './report/anchors.ts';
export {
  summaryFile,
  summaryOf,
  type Summary,
  type SummaryOfComponent,
  type SummaryOfCriterion,
} from './report/summary.ts';
export { completeness, dayInWords, momentInWords, selfTestInWords, statusInWords } from './report/phrases.ts';
