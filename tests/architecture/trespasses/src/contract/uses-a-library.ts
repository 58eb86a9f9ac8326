import { http } from 'msw/http';
export const trespass = http;
