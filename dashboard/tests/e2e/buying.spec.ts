import { expect, expectAccessible, logIn, pay, test } from './page';
import { packageForSale, registered } from './people';

test('somebody finds a package, buys it, installs and downloads it, and gives another one back', async ({ page }) => {
  test.setTimeout(150_000);
  const [kept, buyer] = await Promise.all([packageForSale(1_200), registered()]);
  await logIn(page, buyer);
  await page.getByRole('link', { name: 'Market', exact: true }).click();
  await page.getByRole('searchbox').fill(kept.split('/')[0] ?? '');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByText('1 package', { exact: true })).toBeVisible();
  await page.getByLabel('Template').check();
  await expect(page).toHaveURL(/kind=template/);
  await expectAccessible(page);
  await page.getByRole('link', { name: /Names of/ }).click();
  await expect(page.getByText('Writes the names of all classes of an ontology.')).toBeVisible();
  expect(await page.locator('.prose script, .prose img, .prose a').count()).toBe(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Buy' }).click();
  await expect(page.getByText('US$12.00').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await pay(page);
  await expect(page.getByText('It is paid.', { exact: false })).toBeVisible({ timeout: 45_000 });
  await expectAccessible(page);

  await page.getByRole('link', { name: /Names of/ }).click();
  await page.getByRole('button', { name: 'Install' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Install' }).click();
  await expect(page.getByText('Installed, version 1.0.0.')).toBeVisible();
  await page.getByRole('link', { name: 'Open the library' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: `Download ${kept}` }).click()]);
  expect(await download.failure()).toBeNull();
  await expectAccessible(page);

  // What was downloaded stays bought, and the page says so.
  await page.getByRole('link', { name: 'Orders', exact: true }).click();
  await page.getByRole('link', { name: /Names of/ }).click();
  await page.getByRole('button', { name: 'Give back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: /Give back/ }).click();
  await expect(page.getByText('This cannot be given back.')).toBeVisible();
});

test('what was bought and not used is given back, and the money follows', async ({ page }) => {
  test.setTimeout(150_000);
  const [returned, buyer] = await Promise.all([packageForSale(2_500), registered()]);
  await logIn(page, buyer);
  await page.goto(`/packages/${returned}`);
  await page.getByRole('button', { name: 'Buy' }).click();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await pay(page);
  await expect(page.getByText('It is paid.', { exact: false })).toBeVisible({ timeout: 45_000 });
  await page.getByRole('button', { name: 'Give back' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Give back US$25.00' }).click();
  await expect(page.getByText('paid back')).toBeVisible({ timeout: 45_000 });
});

test('a business gives its VAT id, buys a gift, gets the receipt, and somebody else redeems the gift', async ({ page, browser }) => {
  test.setTimeout(150_000);
  const [bought, buyer, friend] = await Promise.all([packageForSale(1_500), registered(), registered()]);
  await logIn(page, buyer);
  await page.goto(`/packages/${bought}`);
  await page.getByRole('button', { name: 'Buy' }).click();
  await page.getByRole('button', { name: /billing details/ }).click();
  const details = { Name: 'Ada Example', 'Postal code': '10115', Business: 'Example GmbH', 'VAT id': 'DE123456789' };
  for (const [label, value] of Object.entries(details)) await page.getByRole('dialog').getByLabel(label, { exact: true }).fill(value);
  await page.getByRole('dialog').getByLabel('Country').selectOption('DE');
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Change billing details' }).click();
  await expect(page.getByRole('dialog').getByLabel('VAT id', { exact: true })).toHaveValue('DE123456789');
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();

  await page.getByLabel('As a gift').check();
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await pay(page);
  await expect(page.getByText('not redeemed', { exact: true })).toBeVisible({ timeout: 45_000 });
  const [receipt] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Get the receipt' }).click()]);
  expect(await receipt.failure()).toBeNull();
  expect(receipt.suggestedFilename()).toMatch(/\.pdf$/);
  await page.getByRole('button', { name: 'Show me a code' }).click();
  const code = await page.getByTestId('gift-code').innerText();
  await page.getByRole('button', { name: 'I have kept it' }).click();

  const theirs = await (await browser.newContext()).newPage();
  await logIn(theirs, friend);
  await theirs.goto(`/redeem-gift#${new URLSearchParams({ code }).toString()}`);
  await theirs.getByRole('button', { name: 'Redeem' }).click();
  await expect(theirs.getByText('belongs to your workspace now.', { exact: false })).toBeVisible();
  await theirs.goto(`/packages/${bought}`);
  await expect(theirs.getByText('Your workspace has bought this package.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('redeemed', { exact: true })).toBeVisible();
});
