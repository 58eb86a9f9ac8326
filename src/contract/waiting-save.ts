import * as z from 'zod/mini';
import type { WaitingFile, WaitingSave } from '#domain/capture/kept-desk.ts';
import { authorSchema, idSchema } from './primitives.ts';

export const waitingSaveSchema = z.strictObject({
  author: authorSchema,
  releasedBy: z.string(),
  reason: z.string(),
  title: z.string(),
  steps: z.string(),
}) satisfies z.ZodMiniType<WaitingSave>;

export const waitingFileSchema = z.strictObject({
  initiative: idSchema,
  source: idSchema,
  author: authorSchema,
  name: z.string(),
}) satisfies z.ZodMiniType<WaitingFile>;
