import type { Initiative } from '#domain/document/initiative.ts';
import type { Scenario } from '#domain/document/scenario.ts';
import { changeNamed, namedIn } from '#domain/inputs/changes-text.ts';
import { participantInputs } from '#domain/inputs/participant-inputs.ts';
import { type Change, accepted, isParticipantInput, isTermsInput } from '#domain/inputs/scenario-changes.ts';
import { termsInputs } from '#domain/inputs/terms-inputs.ts';

/** The parameter that holds all changes of a scenario. */
const changesParameter = 'changes';

export type ParsedChanges = {
  readonly changes: readonly Change[];
  /** Parameters that cannot be, with what was given. */
  readonly wrong: readonly { readonly parameter: string; readonly given: string }[];
};

/**
 * The changes that an address asks for, in the short text or, as links were before, each as a parameter of its own:
 * `ownShare=25`, `posts.05354=0.5_0.5_1`. One that is none, or none that can be, is named and left out.
 */
export function changesIn(
  search: string,
  initiative: Initiative,
  scenario: Scenario | undefined,
): ParsedChanges {
  const asked = [...new URLSearchParams(search)]
    .flatMap(([name, text]) => {
      if (name === changesParameter) return namedIn(text);
      return isChangeParameter(name) ? ([[name, text]] as const) : [];
    })
    .map(([name, given]) => ({
      parameter: name ?? changesParameter,
      given,
      change: name === undefined ? undefined : changeNamed([name, given], initiative.parties),
    }));
  const { good } = accepted(
    scenario,
    asked.flatMap(({ change }) => change ?? []),
  );
  return {
    changes: good,
    wrong: asked.filter(({ change }) => !change || !good.includes(change)),
  };
}

/** The inputs by which the parameters of single changes begin. */
export const inputNames: readonly string[] = Object.keys({ ...termsInputs, ...participantInputs });

/** A parameter of a single change, as links had it before there was a short text. */
export const isChangeParameter = (parameter: string): boolean => {
  const [input = '', party] = parameter.split('.');
  return party === undefined ? isTermsInput(input) : isParticipantInput(input);
};
