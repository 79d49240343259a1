// The engine in the browser: the demo of the first page, and receipts that are verified without the API.
import { readFileSync } from 'node:fs';

import { expect, expectWhole, test } from './page';

const vector = (name: string) => readFileSync(new URL(`../../../clients/vectors/${name}`, import.meta.url));
const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'application/json', buffer });
const isEngine = (url: string) => url.endsWith('.wasm');

test('the first page renders what is written, by itself and only when somebody wants it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('export interface Order')).toBeVisible();
  expect(asked.filter((url) => isEngine(url) || url.includes('worker'))).toEqual([]);

  const ontology = page.getByRole('textbox', { name: 'Ontology in Turtle' });
  await ontology.focus();
  await expect(page.getByText('Made in this browser')).toBeVisible();
  expect(asked.filter(isEngine)).toHaveLength(1);
  const before = asked.length;

  await ontology.press('ControlOrMeta+End');
  await ontology.pressSequentially('\n:Invoice a owl:Class .\n');
  await expect(page.getByText('Triples: 11.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Starter' }).selectOption('HTML pages');
  await page.getByRole('button', { name: 'classes/Invoice.html' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'classes/Invoice.html' })).toContainText('<title>Invoice');
  // Colours of another language are loaded; nothing that was written leaves.
  expect(asked.slice(before).filter((url) => !new URL(url).pathname.startsWith('/assets/'))).toEqual([]);
});

test('a mistake in the ontology is shown with its line, and the files before it stay', async ({ page }) => {
  await page.goto('/');
  const ontology = page.getByRole('textbox', { name: 'Ontology in Turtle' });
  await ontology.focus();
  await expect(page.getByText('Made in this browser')).toBeVisible();
  await ontology.fill('@prefix owl: <http://www.w3.org/2002/07/owl#> .\n<urn:A> a owl:Class .\n<urn:B> a owl:Class ;;; <\n');
  await expect(page.getByText(/^Line [34]:/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'types.ts' })).toBeVisible();
  await page.getByRole('button', { name: /Go to line/ }).press('Enter');
  await expect(ontology).toBeFocused();
  await expectWhole(page, 'a refused ontology');
  await page.getByRole('button', { name: 'Back to the example' }).click();
  await expect(page.getByText('Made in this browser')).toBeVisible();
});

test('what runs long can be ended, and the next change renders again', async ({ page }) => {
  await page.goto('/');
  const ontology = page.getByRole('textbox', { name: 'Ontology in Turtle' });
  await ontology.focus();
  await expect(page.getByText('Made in this browser')).toBeVisible();
  // Each class has the members of all before it: megabytes of GraphQL from a small text, and more than can be made
  // before somebody has clicked.
  const classes = Array.from({ length: 2500 }, (_, at) => `:C${String(at)} a owl:Class; r:subClassOf :C${String(at + 1)}. :p${String(at)} a owl:DatatypeProperty; r:domain :C${String(at)}.`);
  const prefixes = '@prefix : <urn:x#>. @prefix owl: <http://www.w3.org/2002/07/owl#>. @prefix r: <http://www.w3.org/2000/01/rdf-schema#>.';
  await page.getByRole('combobox', { name: 'Starter' }).selectOption('GraphQL');
  await ontology.fill([prefixes, ...classes].join('\n'));
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(page.getByText('Stopped.')).toBeVisible();
  await ontology.fill('<urn:Short> a <http://www.w3.org/2002/07/owl#Class> .');
  await expect(page.getByText('Triples: 1.')).toBeVisible();
});

test('anybody verifies a receipt without an account and without a network, and is told what does not hold', async ({ page, context }) => {
  await page.goto('/verify');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const choose = async (...files: ReturnType<typeof file>[]) => {
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose files' }).click()]);
    await chooser.setFiles(files);
  };
  await choose(file('receipt.json', vector('receipt.json')), file('keys.json', vector('keys.json')));
  await expect(page.getByText('The receipt is genuine.')).toBeVisible();
  const steps = page.getByRole('list', { name: 'Steps' }).getByRole('listitem');
  await expect(steps).toHaveCount(5);
  await expect(steps.filter({ hasText: 'holds' })).toHaveCount(5);
  await expect(page.getByRole('cell', { name: 'README.md' })).toBeVisible();

  const altered = vector('receipt.json').toString().replace('2026-11-21T10:02:03.456Z', '2026-11-21T10:02:03.457Z');
  await choose(file('receipt.json', Buffer.from(altered)));
  await expect(page.getByText('This does not hold.')).toBeVisible();
  await expect(steps.filter({ hasText: 'fails' })).toContainText('The signature is good');

  // Without the vectors' key it is ours that count, and none of ours signed it.
  await page.getByRole('button', { name: /Remove .*keys\.json/ }).click();
  await expect(steps.filter({ hasText: 'fails' })).toContainText('among the public keys');
  await context.setOffline(false);
  await expectWhole(page, 'a receipt that does not hold');
});

test('the engine speaks German where the page does', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('textbox', { name: 'Ontologie in Turtle' }).focus();
  await expect(page.getByText('In diesem Browser')).toBeVisible();
});

test('another language takes the place of the first page, and leaves what was written', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('textbox', { name: 'Ontology in Turtle' }).fill('<urn:Short> a <http://www.w3.org/2002/07/owl#Class> .');
  await expect(page.getByText('Triples: 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Deutsch' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ihre Ontologie als Code/);
  await expect(page.getByText('Tripel: 1.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Ontologie in Turtle' })).toHaveValue(/^<urn:Short>/);
  await expect(page.getByRole('button', { name: 'English' })).toBeFocused();
  // It is chosen for this browser, whatever the browser prefers.
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Ihre Ontologie als Code/);
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
});

test('plans are asked for when somebody comes near them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  // To be read, the page needs no API and hardly a script.
  expect(asked.filter((path) => path === '/config.json' || path.includes('/api/'))).toEqual([]);
  expect(asked.filter((path) => path.endsWith('.js'))).toHaveLength(2);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Plans' }).click();
  await expect(page.getByRole('link', { name: 'Start with Pro' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Plans' })).toBeInViewport();
  await expectWhole(page, 'the first page');
});
