import { linkSentTo } from './cloud';
import { expect, expectAccessible, logIn, test } from './page';
import { newAddress, newName, PASSWORD, registered } from './people';

test('somebody is invited, accepts, gets another role and is removed', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const guest = newAddress();
  const workspace = `Team ${newName()}`;
  await logIn(page, await registered());
  await page.getByRole('button', { name: /^Workspace Personal/ }).click();
  await page.getByRole('menuitem', { name: 'New workspace' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill(workspace);
  await page.getByRole('button', { name: 'Create', exact: true }).click();
  await expect(page.getByRole('heading', { name: workspace })).toBeVisible();
  await page.getByRole('link', { name: 'Members' }).click();
  await page.getByRole('button', { name: 'Invite' }).click();
  await page.getByRole('dialog').getByLabel('Mail address').fill(guest);
  await page.getByRole('dialog').getByLabel('Role').selectOption('viewer');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page.getByText(guest)).toBeVisible();
  await expectAccessible(page);

  const theirs = await (await browser.newContext({ locale: 'de-DE' })).newPage();
  await theirs.goto(await linkSentTo(guest));
  await expect(theirs.getByRole('heading', { name: `${workspace} beitreten` })).toBeVisible();
  await expectAccessible(theirs);
  await theirs.getByLabel('Passwort').fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Konto anlegen und beitreten' }).click();
  await expect(theirs).toHaveURL(/\/overview$/);
  await expect(theirs.getByRole('heading', { name: workspace })).toBeVisible();
  // A viewer is offered nothing that a viewer may not do.
  await expect(theirs.getByRole('link', { name: 'Neue Generierung' })).toHaveCount(0);

  await page.reload();
  await page.getByLabel(`Role of ${guest}`).selectOption('editor');
  await expect(page.getByLabel(`Role of ${guest}`)).toHaveValue('editor');
  await expect(page.getByLabel(`Role of ${guest}`)).toBeEnabled();
  await theirs.goto('/overview');
  await expect(theirs.getByRole('link', { name: 'Neue Generierung' }).first()).toBeVisible();

  await page.getByRole('button', { name: `Remove ${guest}` }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText(guest, { exact: true })).toHaveCount(0);
  // They are in their own workspace from the next page on.
  await theirs.goto('/workspace');
  await expect(theirs.getByRole('heading', { name: workspace })).toHaveCount(0);
  await expect(theirs.getByText('persönlicher Workspace')).toBeVisible();
});

test('an API key is made, shown once and revoked', async ({ page }) => {
  await logIn(page, await registered());
  await page.getByRole('link', { name: 'API keys' }).click();
  await expect(page.getByText('No keys yet')).toBeVisible();
  await page.getByRole('button', { name: 'New key' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('CI');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'New key' }).click();
  await expect(page.getByTestId('api-key')).toHaveText(/^ggen_live_/);
  await page.getByRole('button', { name: 'I have kept it' }).click();
  await expect(page.getByText('active')).toBeVisible();
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('revoked')).toBeVisible();
});
