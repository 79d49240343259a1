import { expect, test, violations } from './page';

const PAGES = ['', 'quick-start.html', 'concepts/workspaces.html', 'errors.html', 'reference/audit.html'];
const WIDTHS = [390, 1440];

test('the documentation is accessible in both themes and fits every width', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of PAGES) {
    await page.goto(`/docs/${path}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(wider, `${path} at ${String(width)}`).toBeLessThanOrEqual(0);
      }
      expect(await violations(page, colorScheme)).toEqual([]);
    }
  }
});

test('the documentation is found from the landing page, and searched', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Docs' }).click();
  await expect(page).toHaveURL(/\/docs\/$/);
  await page.getByPlaceholder('Search').fill('quota_exceeded');
  await page.getByPlaceholder('Search').press('Enter');
  await page.getByRole('link', { name: 'Errors by code' }).last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Errors by code/);
});

test('a page that is not there is the one that says so, wherever it is looked for', async ({ page }) => {
  const answer = await page.goto('/docs/concepts/nothing.html');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/There is no such page/);
  expect(await violations(page, 'light')).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'Errors by code' }).click();
  await expect(page).toHaveURL(/\/docs\/errors\.html$/);
});

test('a path without its slash is sent to the folder', async ({ request }) => {
  const answer = await request.get('/docs', { maxRedirects: 0 });
  expect(answer.status()).toBe(301);
  expect(answer.headers()).toMatchObject({ location: '/docs/' });
  expect((await request.get('/docs/')).headers()['content-security-policy']).not.toMatch(/'unsafe-/);
});
