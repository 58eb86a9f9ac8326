import * as z from 'zod/mini';
import { type Rights, roles } from '#domain/writing/rights.ts';
import { instantSchema } from './primitives.ts';

/** Who asks; also where nobody has to say so. A service without this resource knows no persons. */
export const sessionPath = '/api/session';
/** Where a browser goes to sign in, and where it comes back to; no page asks for them by itself. */
export const signInPath = `${sessionPath}/sign-in`;
export const callbackPath = `${sessionPath}/callback`;
/** Those of the person who asks. */
export const sessionsPath = '/api/sessions';

const rightsSchema = z.strictObject({
  read: z.boolean(),
  edit: z.boolean(),
  release: z.boolean(),
}) satisfies z.ZodMiniType<Rights>;

export const sessionSchema = z.discriminatedUnion('kind', [
  /** One person alone reaches the service: everything is allowed, and nobody signs in. */
  z.strictObject({ kind: z.literal('local'), rights: rightsSchema }),
  z.strictObject({ kind: z.literal('signed-out'), rights: rightsSchema }),
  z.strictObject({
    kind: z.literal('signed-in'),
    rights: rightsSchema,
    /** Under which everything is written. */
    name: z.string(),
    /** Missing where the person was given none. */
    role: z.optional(z.enum(roles)),
    until: instantSchema,
  }),
]);
export type Session = z.output<typeof sessionSchema>;

export const sessionListSchema = z.array(
  z.strictObject({
    id: z.string(),
    begunAt: instantSchema,
    seenAt: instantSchema,
    until: instantSchema,
    /** The one that asks. */
    isThis: z.boolean(),
  }),
);
export type SessionList = z.output<typeof sessionListSchema>;

/** What is left to be done after signing out: the service that knows who one is may still do so. */
export const signedOutSchema = z.strictObject({ provider: z.optional(z.url()) });
