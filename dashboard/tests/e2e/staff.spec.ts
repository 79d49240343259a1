import type { Page } from '@playwright/test';

import { eventually } from './cloud';
import { expect, expectWhole, pay, test } from './page';
import { call, found, orderToPay, packageToReview } from './people';
import { confirm, giveReason, go, onAPage, signIn, WHY } from './staff';

// Of Stripe's documentation of testing: the bank says that the security code is wrong; the payment is disputed.
const CVC_FAILS = '4000000000000101';
const DISPUTED = '4000000000000259';

test('staff review a version, release a held order and answer a dispute', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const { id } = await packageToReview(12_500, 'seat');
  await page.goto('/staff/submissions');
  await signIn(page, 'operator');
  await test.step('a version is reviewed and published', () => review(page, id));

  const [held, disputed] = await Promise.all([orderToPay(id, 2), orderToPay(id, 2)]);
  await test.step('two buyers pay', async () => {
    const other = await (await browser.newContext()).newPage();
    for (const [order, card] of [[held, CVC_FAILS], [disputed, DISPUTED]] as const) {
      await other.goto(order.url);
      await pay(other, card);
    }
  });
  await test.step('the held order is released', async () => {
    await release(page, held.orderId, id);
    await eventually('the release', async () => {
      const { state } = await call<{ state: string }>('GET', `/api/v1/orders/${held.orderId}`, held.buyer.token);
      return state === 'paid' ? true : undefined;
    });
  });
  await test.step('the dispute is answered', () => answer(page, disputed.orderId));
  await test.step('the other pages of staff', () => others(page, held.buyer.email));

  // A token of staff is in memory only: whoever loads the page anew signs in once more.
  expect(await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []]);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Sign in as staff' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Staff' })).toHaveCount(0);
});

async function review(page: Page, id: string): Promise<void> {
  await expectWhole(page, 'submissions');
  await (await onAPage(page, `${id} 1.0.0`)).click();
  await giveReason(page);
  await expect(page.getByText('Claim it to approve or refuse it.')).toBeVisible();
  await confirm(page, 'Claim');
  await expect(page.getByRole('button', { name: 'Refuse' })).toBeVisible();
  await expectWhole(page, 'submission');
  await confirm(page, 'Approve');
  await expect(page).toHaveURL(/\/staff\/submissions$/);
  await found(id);
}

async function release(page: Page, orderId: string, packageId: string): Promise<void> {
  await go(page, 'Suspicious payments');
  const link = page.getByRole('link', { name: orderId });
  await expect(async () => {
    await go(page, 'Disputes');
    await go(page, 'Suspicious payments');
    await page.getByLabel('Decided ones, too').check();
    await expect(link).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
  await expectWhole(page, 'payments');
  await link.click();
  await giveReason(page);
  await expect(page.getByText('The security code of the card was wrong.')).toBeVisible();
  await expect(page.getByText('70 of 100')).toBeVisible();
  const line = page.getByRole('region', { name: 'Packages' }).getByRole('row').filter({ hasText: packageId });
  await expect(line.getByRole('cell')).toHaveText([packageId, 'US$125.00', '2', 'US$250.00']);
  await expectWhole(page, 'held order');
  await confirm(page, 'Release');
  await expect(page.getByText('released', { exact: true })).toBeVisible();
}

async function answer(page: Page, orderId: string): Promise<void> {
  const link = page.getByRole('row').filter({ hasText: orderId }).getByRole('link');
  await expect(async () => {
    await go(page, 'Books');
    await go(page, 'Disputes');
    await page.getByLabel('State').selectOption('needs_response');
    await expect(link).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 45_000 });
  await expectWhole(page, 'disputes');
  await link.click();
  await giveReason(page);
  await expect(page.getByRole('link', { name: orderId })).toBeVisible();
  await page.getByLabel('Anything else').fill('The packages of this order are in use.');
  await expect(page.getByRole('button', { name: 'Submit to the bank' })).toBeDisabled();
  await confirm(page, 'Save');
  await expect(page.getByLabel('Anything else')).toHaveValue('The packages of this order are in use.');
  await expectWhole(page, 'dispute');
  await confirm(page, 'Submit to the bank');
  await expect(page.getByText('It cannot be changed here', { exact: false })).toBeVisible();
}

async function others(page: Page, email: string): Promise<void> {
  await go(page, 'Books');
  await expect(page.getByText('The books balance.')).toBeVisible();
  await expectWhole(page, 'books');
  await page.getByRole('link', { name: 'clearing', exact: true }).click();
  await giveReason(page);
  await expect(page.getByText(/^Balance /)).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('clearing-usd.csv');
  await go(page, 'Reconciliation');
  await expect(page.getByRole('heading', { name: 'Days compared' })).toBeVisible();
  await expectWhole(page, 'reconciliation');

  await go(page, 'Accounts');
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Why do you look?').fill(WHY);
  await page.getByRole('button', { name: 'Find' }).click();
  await expect(page.getByRole('heading', { name: email })).toBeVisible();
  await expectWhole(page, 'account');
  await confirm(page, 'Suspend');
  await expect(page.getByText('suspended', { exact: true })).toBeVisible();
  await confirm(page, 'Restore');
  await expect(page.getByText('active', { exact: true })).toBeVisible();

  await go(page, 'What staff did');
  await expect(page.getByText(WHY).first()).toBeVisible();
  await expectWhole(page, 'acts');
}
