// A page that fails the test when it breaks its own rules: errors of scripts, refusals of the policy.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base, type Page } from '@playwright/test';

import { PASSWORD, type Person } from './people';

export const test = base.extend({
  page: async ({ page }, use) => {
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text())) broken.push(message.text());
    });
    await use(page);
    expect(broken).toEqual([]);
  },
});

export { expect };

export async function logIn(page: Page, person: Person): Promise<void> {
  await page.goto('/login');
  await page.getByLabel('Mail address').fill(person.email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Log in' }).click();
  await expect(page).toHaveURL(/\/overview$/);
}

/** Nothing that axe finds, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const before = await page.evaluate(() => document.documentElement.dataset['theme']);
  for (const theme of ['light', 'dark']) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
    // Buttons change their colour over 120 ms.
    await page.waitForTimeout(200);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const told = violations.map((it) => `${theme} ${page.url()} ${it.id}: ${it.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
    expect(told).toEqual([]);
  }
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme ?? 'light';
  }, before);
}
