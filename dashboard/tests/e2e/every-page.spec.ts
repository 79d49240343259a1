import { expect, expectWhole, logIn, test } from './page';
import { cloud } from './cloud';
import { registered } from './people';

const OUTSIDE = ['/', '/register', '/login', '/signed-in', '/forgot-password', '/verify-email', '/reset-password', '/accept-invitation', '/confirm-email-change', '/redeem-gift', '/market', '/sparql', '/verify', '/staff', '/staff/enrol', '/nowhere'];
const INSIDE = ['/overview', '/generations', '/generations/new', '/library', '/orders', '/cart', '/redeem-gift', '/own-packages', '/library/nobody/nothing/seats', '/earnings', '/splits', '/transfers', '/workspace', '/keys', '/webhooks', '/usage', '/plan', '/invoices', '/account/security'];

test('pages without a sign-in are accessible and fit every width', async ({ page }) => {
  test.setTimeout(240_000);
  for (const path of OUTSIDE) await look(page, path);
});

test('pages of a member are accessible and fit every width', async ({ page }) => {
  test.setTimeout(240_000);
  await logIn(page, await registered());
  for (const path of INSIDE) await look(page, path);
});

async function look(page: import('@playwright/test').Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  await expect(page.getByRole('heading', { level: 1 }).or(page.getByRole('heading', { level: 2 })).first()).toBeVisible();
  await expectWhole(page, path);
}

test('the landing page is there before its script, in the language that the browser prefers', async ({ request }) => {
  const first = async (path: string, languages: string) => await (await request.get(path, { headers: { 'accept-language': languages } })).text();
  expect(await first('/', 'en-GB,en')).toContain('<h1>Your ontology, as code.');
  expect(await first('/', 'de-AT,en')).toContain('<h1>Ihre Ontologie als Code.');
  expect(await first('/login', 'en')).toContain('<div id="root"></div>');
});

test('the headers are those of the distribution, and nothing inline is allowed', async ({ request }) => {
  const { headers } = { headers: (await request.get('/overview')).headers() };
  const policy = headers['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  // WebAssembly of this origin is compiled; no text ever becomes a script.
  // Stripe.js comes from Stripe alone, and its frames stand on hosts of its own.
  const stripe = 'https://js.stripe.com https://*.js.stripe.com';
  expect(policy).toContain(`script-src 'self' 'wasm-unsafe-eval' ${stripe};`);
  expect(policy).toContain(`frame-src ${stripe} https://hooks.stripe.com;`);
  expect(policy.replaceAll(stripe, '').replace("'wasm-unsafe-eval'", '')).not.toMatch(/unsafe|\*/);
  expect(policy).toContain(`connect-src 'self' ${cloud.api_url}/`);
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
  expect(headers['strict-transport-security']).toContain('max-age=');
  expect((await request.get('/assets/nothing.js')).status()).toBe(404);
});

test('an answer that does not come says what to do, with the id to quote', async ({ page }) => {
  await logIn(page, await registered());
  await page.goto('/generations/gen_01M8MAYG4BX9NM9TWQCNWPKKC1');
  await expect(page.getByRole('alert')).toContainText('This is not here.');
  await expect(page.getByRole('alert')).toContainText('quote');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});
