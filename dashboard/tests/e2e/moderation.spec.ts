import { expect, expectAccessible, expectWhole, logIn, test } from './page';
import { approve, call, found, packageToReview, registered } from './people';
import { confirm, giveReason, go, onAPage, signIn } from './staff';

test('a customer reports a package, staff takes it down, and reinstates it on appeal', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const [{ id, creator }, customer] = await Promise.all([packageToReview(1_000), registered()]);
  await approve(`${id}/1.0.0`);
  await found(id);
  const theirs = await (await browser.newContext()).newPage();
  await logIn(theirs, customer);
  await theirs.goto(`/packages/${id}`);
  await theirs.getByRole('button', { name: 'Report this package' }).click();
  const dialog = theirs.getByRole('dialog');
  await dialog.getByLabel('What is it, and how can it be seen?').fill('short');
  await dialog.getByRole('button', { name: 'Send the report' }).click();
  await expect(dialog.getByText('Write at least 10 characters.')).toBeVisible();
  await dialog.getByLabel('What is it, and how can it be seen?').fill('Its template sends the environment to a server.');
  await expectAccessible(theirs);
  await dialog.getByRole('button', { name: 'Send the report' }).click();
  await expect(dialog.getByText('Thank you.', { exact: false })).toBeVisible();

  await page.goto('/staff/abuse-reports');
  await signIn(page, 'operator');
  await expectWhole(page, 'reports');
  await (await onAPage(page, id)).click();
  await giveReason(page);
  await expect(page.getByText('Its template sends the environment to a server.')).toBeVisible();
  await expectWhole(page, 'report');
  await confirm(page, 'Take the package down');
  await expect(page).toHaveURL(/\/staff\/abuse-reports$/);
  await theirs.goto(`/packages/${id}`);
  await expect(theirs.getByRole('alert')).toContainText('This is not here.');

  await call('POST', `/api/v1/marketplace/packages/${id}/takedown/appeal`, creator.token, { reason: 'It sends nothing, as its code shows.' });
  await go(page, 'Takedown appeals');
  await expectWhole(page, 'appeals');
  await (await onAPage(page, id)).click();
  await giveReason(page);
  await expect(page.getByText('It sends nothing, as its code shows.')).toBeVisible();
  await expectWhole(page, 'appeal');
  await confirm(page, 'Accept and reinstate');
  await expect(page).toHaveURL(/\/staff\/takedown-appeals$/);
  await theirs.goto(`/packages/${id}`);
  await expect(theirs.getByRole('heading', { name: /Names of/ })).toBeVisible();

  await go(page, 'Packages');
  await expectWhole(page, 'packages');
  await page.getByLabel('Package').fill(id);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await giveReason(page);
  await expect(page.getByText('No reviews')).toBeVisible();
  await expectWhole(page, 'package');
});
