// Pictures of the main pages for README and docs, by `npm run pictures`: they change with every build, so no other run
// writes them.
import { expect, logIn, test } from './page';
import { projectZip, registered } from './people';

const FOLDER = new URL('../../../docs/pictures/', import.meta.url).pathname;

test.skip(process.env['PICTURES'] === undefined, 'only where pictures are wanted');
test.use({ viewport: { width: 1280, height: 800 }, colorScheme: 'light', deviceScaleFactor: 1 });

test('the main pages', async ({ page }) => {
  test.setTimeout(240_000);
  const take = async (name: string) => {
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: `${FOLDER}${name}.png`, animations: 'disabled' });
  };
  const person = await registered();
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await take('landing');
  await logIn(page, person);
  await page.goto('/packages/starters/typescript-types');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await take('package');
  await page.goto('/generations/new');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a zip' }).click()]);
  await chooser.setFiles({ name: 'names.zip', mimeType: 'application/zip', buffer: Buffer.from(projectZip()) });
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'names.txt' })).toContainText('shop#Order');
  await take('generation');
  await page.goto('/overview');
  await expect(page.getByRole('img', { name: /on each day since/ })).toBeVisible();
  await take('overview');
});
