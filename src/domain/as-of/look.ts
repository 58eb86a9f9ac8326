import { type BudgetView, budgetViewOf, scenarioYears } from '../finance/budget-view.ts';
import type { Initiative } from '../document/initiative.ts';
import { linesConcerning } from '../finance/budget-lines.ts';
import { yearFor } from '../finance/line-sum.ts';
import type { YearChoice } from '../document/period.ts';
import { type Snapshot, type Stated, snapshotAt } from './as-of.ts';
import { withKnownGrants } from './known-grants.ts';
import type { Selection } from './selection.ts';
import { type Situation, situationOf } from './situation.ts';

/** What a reader looks at: the document, what is selected of it, and what follows from both. */
export type Look = {
  readonly initiative: Initiative;
  readonly selection: Selection;
  readonly snapshot: Snapshot;
  /** The fiscal year that is looked at, or all; undefined before any source speaks of funding. */
  readonly year: YearChoice | undefined;
  /** The money lines that concern the municipality that is looked at, of every year. */
  readonly lines: readonly Stated<'money'>[];
  readonly situation: Situation;
  readonly budget: BudgetView;
  /**
   * The budget of those who pay together: of all municipalities, whichever is selected, where a key shares out what they
   * all bear; else of those that are selected, so that what is paid adds up to their cost.
   */
  readonly payersBudget: BudgetView;
};

const looks = new WeakMap<Initiative, WeakMap<Selection, Look>>();

/**
 * The look for a document and a selection. Law: the same two objects give the same look, and each part of it is
 * computed once, when it is first read, however many panels read it.
 */
export function lookAt(initiative: Initiative, selection: Selection): Look {
  const ofInitiative = looks.get(initiative) ?? new WeakMap<Selection, Look>();
  looks.set(initiative, ofInitiative);
  const look = ofInitiative.get(selection) ?? new LazyLook(initiative, selection);
  ofInitiative.set(selection, look);
  return look;
}

class LazyLook implements Look {
  readonly initiative: Initiative;
  readonly selection: Selection;
  #snapshot: Snapshot | undefined;
  #lines: readonly Stated<'money'>[] | undefined;
  #situation: Situation | undefined;
  #budget: BudgetView | undefined;
  #payersBudget: BudgetView | undefined;

  constructor(initiative: Initiative, selection: Selection) {
    this.initiative = withKnownGrants(initiative, selection.asOf);
    this.selection = selection;
  }

  get snapshot(): Snapshot {
    return (this.#snapshot ??= snapshotAt(this.initiative, this.selection.asOf));
  }

  get year(): YearChoice | undefined {
    return yearFor(this.snapshot, this.selection, scenarioYears(this.initiative, this.selection));
  }

  get lines(): readonly Stated<'money'>[] {
    const { initiative, snapshot, selection } = this;
    return (this.#lines ??= linesConcerning(initiative, snapshot, {
      municipality: selection.municipality,
      year: 'all',
    }));
  }

  get situation(): Situation {
    return (this.#situation ??= situationOf(this.snapshot, this.lines, this.year));
  }

  get budget(): BudgetView {
    return (this.#budget ??= budgetViewOf(this.initiative, this.snapshot, this.selection));
  }

  get payersBudget(): BudgetView {
    const { municipality, apportionment } = this.selection;
    if (municipality === undefined || apportionment === 'own') return this.budget;
    const everyone = { ...this.selection, municipality: undefined };
    return (this.#payersBudget ??= budgetViewOf(this.initiative, this.snapshot, everyone));
  }
}
