import { expect, expectAccessible, expectWhole, logIn, test } from './page';
import { call, packageToReview, registered } from './people';

test('a creator proposes to share what a package earns, and it holds once the other has accepted', async ({ page, browser }) => {
  test.setTimeout(120_000);
  const [{ id, creator }, other] = await Promise.all([packageToReview(2_000), registered()]);
  const { id: workspace } = await call<{ id: string }>('GET', '/api/v1/workspace', other.token);
  await logIn(page, creator);
  await page.goto('/splits');
  await page.getByRole('button', { name: 'Propose a split' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Package').selectOption(id);
  await dialog.getByLabel('Workspace').fill('somebody');
  await dialog.getByLabel('Percent of the creator’s share').fill('12.5');
  await expect(dialog.getByText('87.5% stay with this workspace.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Propose a split' }).click();
  await expect(dialog.getByText('Write the id of a workspace', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByLabel('Workspace').fill(workspace);
  await dialog.getByRole('button', { name: 'Propose a split' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText('Proposed', { exact: true })).toBeVisible();
  await expect(page.getByText('12.5%', { exact: true })).toBeVisible();
  await expectWhole(page, 'splits');

  const theirs = await (await browser.newContext()).newPage();
  await logIn(theirs, other);
  await theirs.goto('/splits');
  await theirs.getByRole('button', { name: 'Accept' }).click();
  await theirs.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect(theirs.getByText('In force', { exact: true })).toBeVisible();
});
