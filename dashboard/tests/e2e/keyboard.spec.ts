import type { Locator, Page } from '@playwright/test';

import { expect, test } from './page';
import { PASSWORD, projectZip, registered } from './people';

const TABS_MAX = 60;

/** Tab by tab, as somebody without a mouse goes. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    if (await wanted.evaluate((it) => it === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${TABS_MAX.toString()} tabs did not lead there`);
}

test('somebody without a mouse logs in and generates', async ({ page }) => {
  const person = await registered();
  await page.goto('/login');
  await tabTo(page, page.getByLabel('Mail address'));
  await page.keyboard.type(person.email);
  await tabTo(page, page.getByLabel('Password'));
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/overview$/);
  await tabTo(page, page.getByRole('link', { name: 'New generation' }).first());
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Choose a zip' }));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
  await chooser.setFiles({ name: 'names.zip', mimeType: 'application/zip', buffer: Buffer.from(projectZip()) });
  await expect(page.getByText('names.zip')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Generate', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/generations\/gen_/);
  await expect(page.getByText('names.txt')).toBeVisible();

  // Menus open by a key, move by arrows, and give the focus back.
  const preferences = page.getByRole('button', { name: 'Theme and language' });
  await preferences.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitemradio', { name: 'Dark' }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.keyboard.press('Escape');
  await expect(preferences).toBeFocused();
});
