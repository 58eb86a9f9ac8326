import type { Table } from './table.ts';

/**
 * A table that is made when somebody reads it, and then kept: of many municipalities over many months it has thousands of
 * cells, and follows a slider while nobody looks at it. No plain object: the query cache compares those with what they
 * were at the step before, cell by cell, and would make each of them.
 */
export class LaterTable implements Table {
  readonly key: string;
  readonly label: string;
  readonly #make: () => Table;
  #made: Table | undefined;

  constructor({ key, label }: Pick<Table, 'key' | 'label'>, make: () => Table) {
    this.key = key;
    this.label = label;
    this.#make = make;
  }

  get columns() {
    return this.#table.columns;
  }

  get rows() {
    return this.#table.rows;
  }

  get #table(): Table {
    return (this.#made ??= this.#make());
  }
}
