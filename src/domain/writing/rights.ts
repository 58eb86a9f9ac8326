/** What somebody is to an initiative, each with all that the one before may do. */
export const roles = ['reader', 'editor', 'approver'] as const;
export type Role = (typeof roles)[number];

export type Rights = {
  /** What is released. */
  readonly read: boolean;
  /** Drafts and the history that tells of them; all of a document but its facts. */
  readonly edit: boolean;
  /** Drafts of others become facts; an initiative is brought along whole, or deleted. */
  readonly release: boolean;
};

export const rightsOf = (role: Role): Rights => ({
  read: true,
  edit: role !== 'reader',
  release: role === 'approver',
});
export const noRights: Rights = { read: false, edit: false, release: false };

/** The one of several roles with which most may be done. */
export const highestOf = (held: readonly Role[]): Role | undefined =>
  roles.findLast((role) => held.includes(role));
