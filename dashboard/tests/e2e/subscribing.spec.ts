import type { Page } from '@playwright/test';

import { enter, expect, expectAccessible, expectWhole, logIn, test } from './page';
import { registered, team } from './people';

// Of Stripe's documentation of testing.
const PAYS = '4242424242424242';
const DECLINED = '4000000000000002';
const ASKED_ABOUT = '4000002500003155';

test('somebody adds a card, sees what a plan costs, subscribes, goes up and down, cancels and resumes', async ({ page }) => {
  test.setTimeout(300_000);
  await logIn(page, await registered());
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await expectState(page, 'no subscription');
  await expect(page.getByRole('heading', { name: 'No card yet' })).toBeVisible();
  await expectWhole(page, 'a workspace without a subscription');
  await see(page, 'Pro', 'US$29.00');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('There is no card to charge.', { exact: false })).toBeVisible();
  await expect(dialog.getByRole('button', { name: /^Pay/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  await beginCard(page);
  await saveCard(page, DECLINED);
  await expect(page.getByRole('alert')).toContainText('The card was not accepted.');
  await expect(page.getByRole('alert')).toContainText('declined');
  await expectWhole(page, 'a card that was declined');
  await saveCard(page, PAYS);
  await expect(page.getByText('The card is added.')).toBeVisible();
  await expect(page.getByRole('row', { name: /Visa •••• 4242/ }).getByText('default', { exact: true })).toBeVisible();

  await see(page, 'Pro', 'US$29.00');
  await expect(dialog.getByTestId('due-then')).toHaveText('US$29.00');
  await expect(dialog.getByText('Visa •••• 4242 is charged.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Pay US$29.00 now' }).click();
  await expect(dialog).toHaveCount(0);
  await expectState(page, 'active');
  await expect(page.getByText('US$29.00 on', { exact: false })).toBeVisible();
  await expectWhole(page, 'a subscription');
  await expectInvoice(page, 'US$29.00');
  await page.getByRole('row', { name: /US\$29\.00/ }).getByRole('link').click();
  await expect(page.getByRole('heading', { name: /^Invoice / })).toBeVisible();
  await expect(page.getByRole('row', { name: /^Total/ })).toContainText('US$29.00');
  await expectWhole(page, 'an invoice');

  // More comes at once, and what is charged for it is what was said, to the cent.
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await page.getByRole('radio', { name: /^Starter/ }).check();
  await page.getByLabel('Seats').fill('0');
  await expect(page.getByText('Write a number from 1 to 100.')).toBeVisible();
  await page.getByLabel('Seats').fill('2');
  await see(page, 'Starter');
  const due = await dialog.getByTestId('due-now').innerText();
  expect(due).toMatch(/^US\$16[89]\.\d\d$/);
  await expect(dialog.getByTestId('due-then')).toHaveText('US$198.00');
  await expect(dialog.getByText('What is left of the old one, taken off')).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: `Pay ${due} now` }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Starter, 2 seats')).toBeVisible();
  await expectInvoice(page, due);

  // Less comes when the period ends.
  await page.getByRole('link', { name: 'Plan', exact: true }).click();
  await see(page, 'Pro', 'US$0.00');
  await expect(dialog.getByText('What is paid stays until', { exact: false })).toBeVisible();
  await dialog.getByRole('button', { name: /^Change on/ }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(/^Pro from .* US\$29\.00 a month$/)).toBeVisible();
  await expectWhole(page, 'a step down that is to come');

  await turn(page, 'Cancel the subscription', 'Cancel it');
  await expectState(page, 'ends');
  await expect(page.getByText('It is cancelled.', { exact: false })).toBeVisible();
  await expectWhole(page, 'a subscription that ends');
  await turn(page, 'Resume', 'Resume it');
  await expectState(page, 'active');
  await turn(page, 'Pause', 'Pause it');
  await expectState(page, 'paused');
  await turn(page, 'Resume', 'Resume it');
  await expectState(page, 'active');

  await page.getByRole('button', { name: 'Remove Visa •••• 4242' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog.getByRole('alert')).toContainText('It is the last card of a subscription that goes on.');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await beginCard(page);
  await saveCard(page, '5555555555554444');
  await page.getByRole('button', { name: 'Make Mastercard •••• 4444 the default' }).click();
  await dialog.getByRole('button', { name: 'Make default' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Mastercard •••• 4444/ }).getByText('default', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Remove Visa •••• 4242' }).click();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByRole('row', { name: /Visa/ })).toHaveCount(0);
});

test('a team tries a plan without a card, adds one that its bank asks about, and members see the plan alone', async ({ page, browser }) => {
  test.setTimeout(180_000);
  const { name, owner, editors } = await team(1);
  await logIn(page, owner);
  await enter(page, name);
  await page.goto('/plan');
  await page.getByLabel('Try it for 14 days first', { exact: false }).check();
  await page.getByLabel('Currency').selectOption('jpy');
  await see(page, 'Team Pro', 'JP¥0');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByTestId('due-then')).toHaveText('JP¥74,900');
  await dialog.getByRole('button', { name: 'Begin the trial' }).click();
  await expectState(page, 'trial');
  await expect(page.getByText('It ends then by itself, unless you add a card.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Currency')).toBeDisabled();

  await beginCard(page);
  page.once('dialog', (asked) => void asked.dismiss());
  await saveCard(page, ASKED_ABOUT);
  await expect(page.getByRole('alert')).toContainText('The card was not accepted.');
  page.once('dialog', (asked) => void asked.accept());
  await saveCard(page, ASKED_ABOUT);
  await expect(page.getByText('From then on your card is charged', { exact: false })).toBeVisible();
  await expectWhole(page, 'a trial with a card');

  const [editor] = editors;
  if (editor === undefined) throw new Error('the team has no editor');
  const theirs = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await logIn(theirs, editor);
  await enter(theirs, name);
  await theirs.goto('/plan');
  await expect(theirs.getByText('Admins of the workspace choose its plan', { exact: false })).toBeVisible();
  await expect(theirs.getByText('Team Pro', { exact: true })).toBeVisible();
  await expect(theirs.getByRole('button', { name: 'Cancel the subscription' })).toHaveCount(0);
  await expect(theirs.getByRole('link', { name: 'Invoices' })).toHaveCount(0);
  await expectWhole(theirs, 'the plan as members see it');
  await theirs.goto('/invoices');
  await expect(theirs.getByText('Admins of the workspace choose its plan', { exact: false })).toBeVisible();
});

/** Beside the heading of the plan. */
async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.locator('section', { has: page.getByRole('heading', { name: 'Your plan' }) }).getByText(state, { exact: true })).toBeVisible();
}

/** What a plan costs, by the month where nothing else was chosen. */
async function see(page: Page, plan: string, dueNow?: string): Promise<void> {
  await page.getByRole('radio', { name: new RegExp(`^${plan}`) }).check();
  await page.getByRole('button', { name: 'See what it costs' }).click();
  const due = page.getByRole('dialog').getByTestId('due-now');
  await expect(due).toBeVisible();
  if (dueNow !== undefined) await expect(due).toHaveText(dueNow);
}

async function beginCard(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Add a card' }).click();
  await expect(page.getByLabel('Card number')).toBeVisible();
}

/** In the form of the sandbox. */
async function saveCard(page: Page, number: string): Promise<void> {
  await page.getByLabel('Card number').fill(number);
  await page.getByLabel('Expiration date').fill('12/34');
  await page.getByLabel('Security code').fill('123');
  await page.getByRole('button', { name: 'Save the card' }).click();
}

async function turn(page: Page, button: string, confirmation: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: confirmation }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
}

/** Stripe tells of it in a moment. */
async function expectInvoice(page: Page, total: string): Promise<void> {
  await page.getByRole('link', { name: 'Invoices', exact: true }).first().click();
  await expect(async () => {
    await page.reload();
    const row = page.getByRole('row').filter({ hasText: total });
    await expect(row.getByText('paid', { exact: true })).toBeVisible({ timeout: 3_000 });
  }).toPass({ timeout: 90_000 });
}
