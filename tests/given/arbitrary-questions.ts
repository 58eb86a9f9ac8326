import fc from 'fast-check';
import { stepIds } from '#domain/document/content.ts';
import { anyText as title } from './arbitrary-evidence.ts';

export const anyStep = fc.option(fc.constantFrom(...stepIds), { nil: undefined });

/** None, one or two of them. */
export const someOf = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 });

/** Questions that are raised and answered by some of these. */
export const questionsOn = (facts: readonly string[]) =>
  fc.array(
    fc.record({
      text: title,
      resolver: title,
      raisedBy: fc.subarray([...facts], { minLength: 1 }),
      answeredBy: someOf(facts),
      step: anyStep,
    }),
    { maxLength: 4 },
  );
