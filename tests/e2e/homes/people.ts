import { expect, type Page } from '@playwright/test';
import { callbackPath } from '#contract/session.ts';
import { providerHere } from '#tests/database/identity/provider.ts';
import { expectNoBarriersInAnyColours, test as base } from '../support.ts';
import { startedServer } from './started.ts';

/** A server that asks a provider who is there, both of this machine. */
export const test = base.extend<object, { readonly address: string }>({
  address: [
    // Playwright asks for a first parameter of this shape.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, run) => {
      const port = Promise.withResolvers<Awaited<ReturnType<typeof providerHere>>>();
      const server = await startedServer(async (address) => {
        const provider = await providerHere(address + callbackPath);
        port.resolve(provider);
        return {
          OIDC_ISSUER: provider.issuer,
          OIDC_CLIENT_ID: 'lage',
          OIDC_CLIENT_SECRET: 'geheim',
          OIDC_ROLES: 'reader=reader,editor=editor,approver=approver',
          OIDC_ROLES_CLAIM: 'realm_access.roles',
          PUBLIC_ADDRESS: address,
          SESSION_SECRET: 'a secret of the tests, 32 characters and more',
        };
      });
      await run(server.address);
      await server.end();
      (await port.promise).close();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ address }, run) => run(address),
});

/** What the provider asks a browser, and the way back. */
export async function identify(page: Page, login: string): Promise<void> {
  await page.getByLabel('Kennung').fill(login);
  await page.getByRole('button', { name: 'Anmelden' }).click();
  await page.waitForFunction(() => 'ready' in document.documentElement.dataset);
}

export async function signIn(page: Page, login: string, address = '/'): Promise<void> {
  await page.goto(address);
  const notice = page.getByRole('alert');
  await expect(notice).toContainText('Was hier steht, sehen nur Angemeldete.');
  // The same for everybody: judged once.
  if (login === 'editor') await expectNoBarriersInAnyColours(page);
  await notice.getByRole('link', { name: 'Anmelden' }).click();
  await identify(page, login);
  await expect(door(page, login)).toBeVisible();
}
export const door = (page: Page, login: string) =>
  page.getByRole('button', { name: `Angemeldet: Frau ${login}` });
