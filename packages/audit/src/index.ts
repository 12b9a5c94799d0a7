/** What an audit says, for whoever shows it on a page. Nothing here needs Node. */
export { criteria, type Criterion } from './evidence/criteria.ts';
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
export { completeness, count, instrument, momentInWords, statusInWords } from './report/words.ts';
