import path from 'node:path';
import { createVitest } from 'vitest/node';
import { changedFiles, ofThemes, relatedTo, touchedComponents } from './changed.ts';
import CountTests from './count-tests.ts';

/** Runs the tests of `npm test` that a change can break: by the graph of modules, and by what no import tells. */
const root = path.resolve(import.meta.dirname, '../..');
const changed = changedFiles(root);
const related = relatedTo(changed, root);
const components = touchedComponents(changed, root);

process.env['VITEST'] = 'true';
const ofComponents = components !== undefined && !related.all;
if (ofComponents) {
  // Read by tests/support/tier.ts.
  process.env['VITE_COMPONENTS'] = components.join(',');
  console.log(`Of the components and their stories: ${components.join(', ')}, and pages that show all`);
}

const vitest = await createVitest('test', {
  watch: false,
  // A change of a text may have no test, and a component no story for one of the tests.
  passWithNoTests: true,
  reporters: ['default', new CountTests()],
  project: [
    'node',
    'isolated',
    'package',
    'browser',
    'browser-react-18',
    'browser-compiled',
    'browser-server-components',
  ],
  ...(related.all ? {} : { related: [...related.files] }),
});
// Without this no reporter hears of the run.
await vitest.standalone();
const reached = await vitest.getRelevantTestSpecifications();
const found = reached.filter(
  ({ moduleId }) => !ofComponents || !ofThemes.test(path.relative(root, moduleId).split(path.sep).join('/')),
);
const tests = new Set(related.tests.map((file) => path.join(root, file)));
// With no project Vitest can't list tests.
const listed = related.all || vitest.projects.length === 0 ? [] : await vitest.globTestSpecifications();
const besides = listed.filter(
  ({ moduleId }) => tests.has(moduleId) && !found.some((spec) => spec.moduleId === moduleId),
);
await vitest.runTestSpecifications([...found, ...besides], true);
await vitest.exit();
