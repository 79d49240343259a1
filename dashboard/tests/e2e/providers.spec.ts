import type { Page } from '@playwright/test';

import { expect, expectAccessible, expectWhole, logIn, test } from './page';
import { registered } from './people';

/** From a button of ours to the provider's page, and back as one of its people. */
async function goBy(page: Page, button: string, who: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.waitForURL(/\/o\/oauth2\/v2\/auth/);
  await page.getByRole('button', { name: who }).click();
}

test('somebody signs in by a provider, and cannot take away the only way in', async ({ page }) => {
  await page.goto('/login');
  await expect(page.getByRole('button', { name: 'Go on with Google' })).toBeVisible();
  await expectAccessible(page);
  await goBy(page, 'Go on with Google', 'grace@google.example');
  await expect(page).toHaveURL(/\/overview$/);
  // What was kept for the way there and back is gone.
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  expect(await page.evaluate(() => Object.keys(sessionStorage))).not.toContain('provider');
  await page.goto('/account/security');
  await expect(page.getByText(/^grace@google.example, since /)).toBeVisible();
  await expectWhole(page, 'providers');
  await page.getByRole('button', { name: 'Unlink Google' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Unlink Google' }).click();
  await expect(page.getByRole('dialog')).toContainText('This is the only way into your account.');
  await expectAccessible(page);
});

test('somebody links a provider, signs in by it, and unlinks it', async ({ page }) => {
  const person = await registered();
  await logIn(page, person);
  await page.goto('/account/security');
  await goBy(page, 'Link Google', 'linus@google.example');
  await expect(page.getByRole('heading', { name: 'Google is linked' })).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await expectWhole(page, 'linked');
  await page.getByRole('link', { name: 'Go on' }).click();
  await expect(page.getByText(/^linus@google.example, since /)).toBeVisible();

  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Log out' }).click();
  await goBy(page, 'Go on with Google', 'linus@google.example');
  await expect(page).toHaveURL(/\/overview$/);
  await page.goto('/account/security');
  await expect(page.getByText(person.email, { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Unlink Google' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Unlink Google' }).click();
  await expect(page.getByRole('button', { name: 'Link Google', exact: true })).toBeVisible();
});

test('an address that the provider has not verified is told so, and makes no account', async ({ page }) => {
  await page.goto('/register');
  await goBy(page, 'Go on with Google', 'mallory@google.example');
  await expect(page.getByRole('heading', { name: 'You are not signed in' })).toBeVisible();
  await expect(page.getByRole('alert')).toContainText('has not verified your mail address');
  await expectWhole(page, 'not signed in');
});
