/**
 * What became of a paper, weakest first. A proposal has happened only as a proposal: the body may still take note,
 * decide or refuse. An urgent decision (section 60 GO NRW) is taken before the council meets, which approves it later.
 */
const decisions = {
  'proposed-note': { isTaken: false },
  proposed: { isTaken: false },
  recommended: { isTaken: false },
  'taken-note': { isTaken: true },
  urgent: { isTaken: true },
  decided: { isTaken: true },
} as const satisfies Readonly<Record<string, { readonly isTaken: boolean }>>;

export type DecisionKind = keyof typeof decisions;

const isDecisionKind = (name: string): name is DecisionKind => Object.hasOwn(decisions, name);
export const decisionKinds: readonly DecisionKind[] = Object.keys(decisions).filter(isDecisionKind);

/** Whether a body has acted, by taking note or by deciding. */
export const isTaken = (kind: DecisionKind): boolean => decisions[kind].isTaken;
