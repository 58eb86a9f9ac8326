import { createHmac, timingSafeEqual } from 'node:crypto';

/** What is kept by a browser and comes back: signed, so that nobody makes up another. */

const mac = (secret: string, purpose: string, text: string): Buffer =>
  createHmac('sha256', secret).update(`${purpose}\0${text}`).digest();

/** The text with its signature. What is signed for one purpose is nothing for another one. */
export const sealed = (secret: string, purpose: string, text: string): string =>
  `${Buffer.from(text).toString('base64url')}.${mac(secret, purpose, text).toString('base64url')}`;

/** The text that was signed, or undefined where it was not signed by this secret for this purpose. */
export function unsealed(secret: string, purpose: string, value: string | undefined): string | undefined {
  const [encoded = '', signature = '', ...more] = (value ?? '').split('.');
  if (more.length > 0) return undefined;
  const text = Buffer.from(encoded, 'base64url').toString();
  const [theirs, ours] = [Buffer.from(signature, 'base64url'), mac(secret, purpose, text)];
  return theirs.length === ours.length && timingSafeEqual(theirs, ours) ? text : undefined;
}

export function cookieIn(request: Request, name: string): string | undefined {
  const found = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`));
  // Two of one name: one of them was put there by somebody else.
  return found.length === 1 ? found[0]?.slice(name.length + 1) : undefined;
}

type Kept = {
  readonly seconds: number;
  readonly isSecure: boolean;
  /** `Lax` is sent when another host leads back here; `Strict` only by pages of this one. */
  readonly sameSite: 'Lax' | 'Strict';
};

/** The name with which a browser takes a cookie from this host alone, where it comes over https. */
export const cookieName = (name: string, isSecure: boolean): string => (isSecure ? `__Host-${name}` : name);

export const setCookie = (name: string, value: string, { seconds, isSecure, sameSite }: Kept): string =>
  [
    `${name}=${value}`,
    'Path=/',
    `Max-Age=${seconds}`,
    'HttpOnly',
    `SameSite=${sameSite}`,
    ...(isSecure ? ['Secure'] : []),
  ].join('; ');
