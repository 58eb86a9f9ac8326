import * as z from 'zod/mini';

/** What is written while a page is open: a stream that says of each revision where it is and which, and nothing of what is in it. */
export const eventsPath = '/api/events';

export const writtenEventSchema = z.strictObject({ initiative: z.string(), number: z.int().check(z.gte(1)) });
export type WrittenEvent = z.output<typeof writtenEventSchema>;
