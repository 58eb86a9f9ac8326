import { getJson } from '#api/http.ts';
export const trespass = getJson;
