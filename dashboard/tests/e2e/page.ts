// A page that fails the test when it breaks its own rules: errors of scripts, refusals of the policy.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { expect, test as base, type Page } from '@playwright/test';
import type axe from 'axe-core';

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

/** A workspace of theirs, from the menu. */
export async function enter(page: Page, workspace: string): Promise<void> {
  const menu = page.getByRole('button', { name: /^Workspace / });
  await expect(menu).not.toHaveAccessibleName('Workspace , switch');
  if ((await menu.getAttribute('aria-label'))?.includes(workspace)) return;
  await menu.click();
  await page.getByRole('menuitem', { name: workspace }).click();
  await expect(page.getByRole('button', { name: `Workspace ${workspace}, switch` })).toBeVisible();
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** What a theme changes, of all that axe looks at. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** What axe finds: everything in the light theme, what has to do with colour in the dark one. */
export async function violations(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  // It is read into a document once: that takes longer than what it does there. No page has frames.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = { resultTypes: ['violations'], ...(theme === 'dark' ? { runOnly: RULES_OF_COLOUR } : {}) } satisfies axe.RunOptions;
  const found = await page.evaluate(async (asked) => await (window as unknown as { axe: typeof axe }).axe.run(document, asked), options);
  return found.violations.map((it) => `${theme} ${page.url()} ${it.id}: ${it.nodes.map((node) => node.html.slice(0, 200)).join(' | ')}`);
}

/** What the first page leaves out while it is out of view keeps the colours with which it was last seen. */
async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const section of document.querySelectorAll<HTMLElement>('.landing section')) section.style.contentVisibility = 'visible';
  });
}

/** Nothing that axe finds, in light and in dark, once the page is there. */
export async function expectAccessible(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await showAll(page);
  const before = await page.evaluate(() => document.documentElement.dataset['theme']);
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate((wanted) => {
      document.documentElement.dataset['theme'] = wanted;
    }, theme);
    // A colour on its way to another has neither's contrast.
    await page.waitForFunction(() => !document.getAnimations().some((it) => it instanceof CSSTransition));
    expect(await violations(page, theme)).toEqual([]);
  }
  await page.evaluate((theme) => {
    document.documentElement.dataset['theme'] = theme ?? 'light';
  }, before);
  await page.emulateMedia({ reducedMotion: null });
}

/** On the page of the sandbox, by a card that Stripe's documentation of testing names. */
export async function pay(page: Page, card = '4242424242424242'): Promise<void> {
  await page.waitForURL((url) => url.port !== '' && !url.pathname.startsWith('/orders') && !url.pathname.startsWith('/cart'));
  const values = {
    email: 'ada@example.org', number: card, exp_month: '12', exp_year: '2034', cvc: '123', name: 'Ada', country: 'DE', postal_code: '10115',
  };
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`[name="${name}"]`);
    if ((await field.count()) > 0) await field.fill(value);
  }
  await page.getByRole('button').first().click();
  await page.waitForURL(/\/orders\//);
}

const WIDTHS = [390, 820, 1440];

/** Nothing is wider than the window, and axe finds nothing. */
export async function expectWhole(page: Page, name: string): Promise<void> {
  const before = page.viewportSize();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wider, `${name} at ${String(width)}`).toBeLessThanOrEqual(0);
  }
  await expectAccessible(page);
  if (before !== null) await page.setViewportSize(before);
}
