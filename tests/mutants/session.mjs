// A vitest that stays open in one copy of the tree: starting one for each mutant takes longer than the tests themselves.
// Asked by its parent with the file that was just changed and the tests to run; says whether they all passed.
import { createVitest } from 'vitest/node';

// It ends no run early: it would count the failures of the runs before.
const vitest = await createVitest('test', {
  watch: false,
  project: 'core',
  reporters: [{}],
  // A failure that was found before must not be served again.
  cache: false,
});
await vitest.standalone();

let before = '';
process.on('message', async ({ file, tests }) => {
  // The file before is again what it was.
  for (const changed of [before, file]) vitest.invalidateFile(changed);
  before = file;
  const specifications = await vitest.globTestSpecifications(tests);
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications);
  // It also tells of the runs before.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  const modules = testModules.filter(({ moduleId }) => asked.has(moduleId));
  const passed = modules.length === asked.size && modules.every((module) => module.state() === 'passed');
  process.send({ passed: passed && unhandledErrors.length === 0 });
});
process.send('open');
