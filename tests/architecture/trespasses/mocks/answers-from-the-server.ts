import { app } from '#server/app.ts';
export const answered = app;
