// What members of staff do on every page of theirs.
import type { Locator, Page } from '@playwright/test';
import { TOTP } from 'otpauth';

import { cloud } from './cloud';
import { expect } from './page';

export const WHY = 'A story of the dashboard';

/** Each code is good once, and another story may have used that of now. */
export async function signIn(page: Page, role: string): Promise<void> {
  const member = cloud.staff[role];
  if (member === undefined) throw new Error(`the local cloud has no ${role}`);
  const totp = new TOTP({ secret: member.totp_secret });
  await page.getByLabel('Mail address').fill(member.email);
  await page.getByLabel('Password').fill(member.password);
  const navigation = page.getByRole('navigation', { name: 'Staff' });
  await expect(async () => {
    await page.getByLabel('Code of the app').fill(totp.generate());
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(navigation).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 75_000 });
}

export const go = (page: Page, name: string) => page.getByRole('navigation', { name: 'Staff' }).getByRole('link', { name, exact: true }).click();

/** What is asked before each act: the reason is that of before. */
export async function confirm(page: Page, action: string): Promise<void> {
  await page.getByRole('button', { name: action, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Why do you do it?').fill(WHY);
  await dialog.getByRole('button', { name: action, exact: true }).click();
  await expect(dialog).toBeHidden();
}

export async function giveReason(page: Page): Promise<void> {
  await page.getByLabel('Why do you look?').fill(WHY);
  await page.getByRole('button', { name: 'Show it' }).click();
}

/** A link of a list. The oldest come first, so it may stand on a later page. */
export async function onAPage(page: Page, name: string): Promise<Locator> {
  const link = page.getByRole('link', { name });
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(link.or(more).first()).toBeVisible();
  while (!(await link.isVisible()) && (await more.isVisible())) {
    await more.click();
    await expect(link.or(more).first()).toBeVisible();
  }
  return link;
}
