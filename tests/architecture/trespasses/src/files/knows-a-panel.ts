import { fileName } from '#kit/heading/file-name.ts';
export const trespass = fileName;
