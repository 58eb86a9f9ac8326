// A vitest that stays open in one copy of the tree: starting one for each mutant takes longer than the tests themselves.
// Asked by its parent with the file that was just changed and the tests to run; says whether they all passed.
import { createVitest } from 'vitest/node';

const vitest = await createVitest('test', {
  watch: false,
  project: 'core',
  bail: 1,
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
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(
    await vitest.globTestSpecifications(tests),
  );
  const ran = testModules.length > 0 && unhandledErrors.length === 0;
  process.send({ passed: ran && testModules.every((module) => module.ok()) });
});
process.send('open');
