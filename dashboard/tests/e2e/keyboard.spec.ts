import type { Locator, Page } from '@playwright/test';

import { expect, expectAccessible, test } from './page';
import { PASSWORD, projectZip, registered } from './people';

const TABS_MAX = 60;

/** Tab by tab, as somebody without a mouse goes. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let tabs = 0; tabs < TABS_MAX; tabs += 1) {
    // Of the editor the document knows only its shadow root.
    if (await wanted.evaluate((it) => it === (it.getRootNode() as Document | ShadowRoot).activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${TABS_MAX.toString()} tabs did not lead there`);
}

/** In a list that the field above it moves in. */
async function arrowTo(page: Page, wanted: Locator): Promise<void> {
  for (let arrows = 0; arrows < TABS_MAX; arrows += 1) {
    if ((await wanted.getAttribute('data-focused')) !== null) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`${TABS_MAX.toString()} arrows did not lead there`);
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
  await expect(page.getByRole('treegrid').getByText('names.txt')).toBeVisible();

  // The palette opens everywhere, finds packages, and leads there.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('searchbox', { name: 'Go to' })).toBeFocused();
  await page.keyboard.type('organization');
  await expect(page.getByRole('menuitem', { name: /Core organization ontology/ })).toBeVisible();
  await expectAccessible(page);
  await arrowTo(page, page.getByRole('menuitem', { name: /Core organization ontology/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Core organization ontology' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('SPARQL');
  await arrowTo(page, page.getByRole('menuitem', { name: 'SPARQL', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sparql$/);
  // Tab leaves the editor, as it leaves every field.
  await tabTo(page, page.getByRole('textbox', { name: 'Query' }));
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('tab', { name: 'Table' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Query' })).not.toBeFocused();

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
