import { TOTP } from 'otpauth';

import { expect, expectAccessible, logIn, test } from './page';
import { PASSWORD, registered } from './people';

const STEP_MS = 30_000;

test('somebody turns the second factor on, and logs in with the app and with a recovery code', async ({ page }) => {
  const person = await registered();
  await logIn(page, person);
  await page.goto('/account/security');
  await page.getByRole('button', { name: 'Turn it on' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('img')).toBeVisible();
  await expectAccessible(page);
  const totp = new TOTP({ secret: await dialog.locator('.secret code').innerText() });
  // The code of the step before is accepted too, and leaves that of now for the login.
  await dialog.getByLabel('Code of the app').fill(totp.generate({ timestamp: Date.now() - STEP_MS }));
  await dialog.getByRole('button', { name: 'Turn it on' }).click();
  await expect(dialog.getByText('never shown again', { exact: false })).toBeVisible();
  const codes = await dialog.getByRole('list', { name: 'Your recovery codes' }).getByRole('listitem').allInnerTexts();
  expect(codes.length).toBeGreaterThanOrEqual(8);
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText(`${String(codes.length)} recovery codes are left.`)).toBeVisible();

  for (const [field, code] of [['Code of the app', () => totp.generate()], ['Recovery code', () => codes[0] ?? '']] as const) {
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('menuitem', { name: 'Log out' }).click();
    await page.getByLabel('Mail address').fill(person.email);
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Log in' }).click();
    if (field === 'Recovery code') await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel(field).fill(code());
    await page.getByRole('button', { name: 'Log in' }).click();
    await expect(page).toHaveURL(/\/overview$/);
  }
  await page.goto('/account/security');
  await expect(page.getByText(`${String(codes.length - 1)} recovery codes are left.`)).toBeVisible();
});
