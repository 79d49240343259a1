import { expect, expectAccessible, expectWhole, logIn, test } from './page';
import { approve, call, found, packageToReview, projectZip, registered } from './people';
import { confirm, giveReason, go, onAPage, signIn, WHY } from './staff';

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

test('somebody sees their use day by day, and staff what happened to a generation, and sets a plan', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const person = await registered();
  const theirs = await (await browser.newContext()).newPage();
  await logIn(theirs, person);
  await theirs.goto('/generations/new');
  const [chooser] = await Promise.all([theirs.waitForEvent('filechooser'), theirs.getByRole('button', { name: 'Choose a zip' }).click()]);
  await chooser.setFiles({ name: 'names.zip', mimeType: 'application/zip', buffer: Buffer.from(projectZip()) });
  await theirs.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(theirs.getByText('complete', { exact: true })).toBeVisible();
  await theirs.goto('/overview');
  const chart = theirs.getByRole('img', { name: /^Generations on each day since/ });
  await expect(async () => {
    await theirs.reload();
    await expect(chart).toBeVisible({ timeout: 4_000 });
  }).toPass({ timeout: 45_000 });
  await theirs.getByText('Show the numbers as a table').click();
  await expect(theirs.getByRole('region', { name: /^Generations on each day since/ }).getByRole('row').last()).toContainText('1');
  await expectWhole(theirs, 'overview with a chart');

  await page.goto('/staff/accounts');
  await signIn(page, 'operator');
  await page.getByLabel('Mail address').fill(person.email);
  await page.getByLabel('Why do you look?').fill(WHY);
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByRole('table').getByRole('link').first().click();
  await giveReason(page);
  await expect(page.getByRole('link', { name: /^gen_/ })).toBeVisible();
  await expectWhole(page, 'workspace');
  await page.getByRole('button', { name: 'Set the plan' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Plan', { exact: true }).selectOption('pro');
  await dialog.getByLabel('Why do you do it?').fill(WHY);
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Set the plan' }).click();
  await expect(dialog).toBeHidden();
  expect(await call<{ plan: string }>('GET', '/api/v1/billing/quotas', person.token)).toMatchObject({ plan: 'pro' });

  await page.getByRole('link', { name: /^gen_/ }).click();
  await giveReason(page);
  await expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible();
  await expect(page.getByText('complete', { exact: true })).toBeVisible();
  await expectWhole(page, 'generation');

  await go(page, 'Events of Stripe');
  await page.getByLabel('Id of the event').fill('evt_1NothingOfThisName');
  await expectWhole(page, 'events');
  await page.getByRole('button', { name: 'Replay' }).click();
  await dialog.getByLabel('Why do you do it?').fill(WHY);
  await dialog.getByRole('button', { name: 'Replay' }).click();
  await expect(dialog.getByRole('alert')).toContainText('This is not here.');
});
