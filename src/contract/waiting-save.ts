import * as z from 'zod/mini';
import type { WaitingSave } from '#domain/capture/kept-desk.ts';
import { authorSchema } from './primitives.ts';

export const waitingSaveSchema = z.strictObject({
  author: authorSchema,
  releasedBy: z.string(),
  reason: z.string(),
  title: z.string(),
  steps: z.string(),
}) satisfies z.ZodMiniType<WaitingSave>;
