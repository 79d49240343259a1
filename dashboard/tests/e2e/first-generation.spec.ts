import { linkSentTo } from './cloud';
import { expect, test } from './page';
import { newAddress, PASSWORD, projectZip } from './people';

test('somebody signs up, opens the mail and generates for the first time', async ({ page }) => {
  const email = newAddress();
  await page.goto('/');
  await page.getByRole('link', { name: 'Start free' }).first().click();
  await page.getByLabel('Mail address').fill('nobody');
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText('Write a mail address')).toBeVisible();
  await page.getByLabel('Mail address').fill(email);
  await page.getByRole('button', { name: 'Send me the link' }).click();
  await expect(page.getByText(`A mail with a link is on its way to ${email}`)).toBeVisible();

  await page.goto(await linkSentTo(email));
  await expect(page).toHaveURL(/\/verify-email$/);
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page.getByText('Choose 12 to 128 characters.')).toBeVisible();
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Create the account' }).click();
  await expect(page).toHaveURL(/\/overview$/);
  await expect(page.getByText('Nothing generated yet')).toBeVisible();
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.getByRole('link', { name: 'New generation' }).first().click();
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a zip' }).click()]);
  await chooser.setFiles({ name: 'names.zip', mimeType: 'application/zip', buffer: Buffer.from(projectZip()) });
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(page).toHaveURL(/\/generations\/gen_/);
  await expect(page.getByText('complete', { exact: true })).toBeVisible();
  await expect(page.getByRole('treegrid').getByText('names.txt')).toBeVisible();
  await page.getByRole('button', { name: 'Verify now' }).click();
  await expect(page.getByText('The receipt is good.')).toBeVisible();
  await page.getByRole('button', { name: 'Verify in this browser' }).click();
  await expect(page.getByText('every file is the one that was generated')).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download zip/ }).click()]);
  expect(await download.failure()).toBeNull();

  // A reload finds the session again, and the address leads back to the same page.
  await page.reload();
  await expect(page.getByRole('treegrid').getByText('names.txt')).toBeVisible();
});

test('a project with a mistake says where it is', async ({ page }) => {
  const { logIn } = await import('./page');
  const { registered } = await import('./people');
  const { strToU8, unzipSync, zipSync } = await import('fflate');
  await logIn(page, await registered());
  await page.goto('/generations/new');
  const broken = zipSync({ ...unzipSync(projectZip()), 'list.tera': strToU8('{% if %}') });
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a zip' }).click()]);
  await chooser.setFiles({ name: 'broken.zip', mimeType: 'application/zip', buffer: Buffer.from(broken) });
  await page.getByLabel('Only check').check();
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByText('1 errors', { exact: false })).toBeVisible();
  await expect(page.getByText('list.tera', { exact: false }).first()).toBeVisible();
});
