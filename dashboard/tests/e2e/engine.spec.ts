// The engine in a browser: the demo of the landing page, and a receipt verified without a network.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import type { Page } from '@playwright/test';

import { expect, expectAccessible, expectWhole, logIn, test } from './page';
import { projectZip, registered } from './people';

const SCHEMA_LIKE = `@prefix schema: <https://schema.org/> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
schema:Thing a rdfs:Class ; rdfs:label "Thing" ; rdfs:comment "The most generic type of item." .
schema:Person a rdfs:Class ; rdfs:label "Person" ; rdfs:subClassOf schema:Thing .
schema:name a rdf:Property ; rdfs:label "name" ; schema:domainIncludes schema:Thing ; schema:rangeIncludes schema:Text .
schema:knows a rdf:Property ; rdfs:label "knows" ; schema:domainIncludes schema:Person ; schema:rangeIncludes schema:Person .
schema:Text a schema:DataType , rdfs:Class ; rdfs:label "Text" .
`;

const ROOT = new URL('../../../', import.meta.url).pathname;
const COMMAND = join(ROOT, 'target/release/ggen-cloud');
const RUN = { name: 'Show the code' };
/** Loading the engine and rendering with it, on a machine that does other things too. */
const SOON = { timeout: 60_000 };
/** More than any machine counts in ten seconds: four times each of all triples. */
const ENDLESS = 'SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . FILTER(?a != ?d && ?g != ?j && ?c != ?l) }';

const refusal = (page: Page) => page.locator('#demo').getByRole('alert');

async function openDemo(page: Page): Promise<void> {
  await page.goto('/');
  await page.locator('#demo').scrollIntoViewIfNeeded();
  await expect(page.getByLabel('Your ontology')).toBeVisible();
}

test('a visitor pastes an ontology and sees code, and nothing of it is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  const engines: string[] = [];
  page.on('requestfinished', (request) => {
    if (request.url().endsWith('.wasm')) engines.push(request.url());
  });
  await openDemo(page);
  await page.waitForLoadState('networkidle');
  expect(engines, 'the engine comes when the demo is touched').toEqual([]);
  await page.getByLabel('Your ontology').fill(SCHEMA_LIKE);
  await page.getByRole('button', RUN).click();
  await expect(page.getByRole('region', { name: 'types.ts' })).toContainText('interface Person extends Thing', SOON);
  expect(engines).toHaveLength(1);
  await page.getByLabel('Starter').selectOption('python-models');
  await page.context().setOffline(true);
  await page.getByRole('button', RUN).click();
  await expect(page.getByLabel('File', { exact: true })).toContainText('.py');
  await page.getByLabel('Your ontology').fill('this is no Turtle');
  await page.getByRole('button', RUN).click();
  await expect(refusal(page)).toContainText('pasted.ttl:1');
  await page.context().setOffline(false);
  expect(sent).toEqual([]);
  await expectWhole(page, 'a refusal of the demo');
});

test('what the demo shows are the bytes that the command writes', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'demo-'));
  const ontology = join(folder, 'pasted.ttl');
  await writeFile(ontology, SCHEMA_LIKE);
  await openDemo(page);
  await page.getByLabel('Your ontology').fill(SCHEMA_LIKE);
  for (const starter of ['typescript-types', 'rust-structs', 'json-schema', 'sql-ddl']) {
    const out = join(folder, starter);
    await promisify(execFile)(COMMAND, ['render', join(ROOT, 'shared/engine/starters', starter), '--out', out, '--ontology', ontology]);
    await page.getByLabel('Starter').selectOption(starter);
    await page.getByRole('button', RUN).click();
    const files = page.getByLabel('File', { exact: true });
    const paths = (await readdir(out, { recursive: true, withFileTypes: true })).filter((it) => it.isFile()).map((it) => join(it.parentPath, it.name).slice(out.length + 1));
    await expect(files.getByRole('option')).toHaveText(paths.sort(), SOON);
    for (const path of paths) {
      await files.selectOption(path);
      expect(await page.getByRole('region', { name: path }).textContent(), path).toBe(await readFile(join(out, path), 'utf8'));
    }
  }
  await expectWhole(page, 'files of the demo');
});

test('a query without an end is ended, and the page answers meanwhile', async ({ page }) => {
  await openDemo(page);
  const ontology = Array.from({ length: 2_000 }, (_, at) => `<http://e/${String(at)}> <http://e/p> "${String(at)}" .`).join('\n');
  await page.getByLabel('Your ontology').fill(ontology);
  await page.getByLabel('Starter').selectOption('own');
  await expectAccessible(page);
  const query = page.getByLabel('SPARQL query');
  const own = await query.inputValue();
  await query.fill(ENDLESS);
  await page.getByRole('button', RUN).click();
  await expect(page.getByRole('button', { name: 'Rendering …' })).toBeVisible();
  // A page that waits itself would not write what is typed.
  await query.fill('SELECT ?s WHERE { ?s ?p }');
  await expect(query).toHaveValue('SELECT ?s WHERE { ?s ?p }');
  await expect(refusal(page)).toContainText(/query_time_max/, SOON);
  await page.getByRole('button', RUN).click();
  await expect(refusal(page)).toContainText('query.rq:1', SOON);
  await query.fill(own);
  await page.getByRole('button', RUN).click();
  await expect(page.getByRole('region', { name: 'output.txt' })).toBeVisible(SOON);
});

test('a receipt is verified without a network, and a file that was changed is named', async ({ page }) => {
  await logIn(page, await registered());
  await page.goto('/generations/new');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a zip' }).click()]);
  await chooser.setFiles({ name: 'names.zip', mimeType: 'application/zip', buffer: Buffer.from(projectZip()) });
  await page.getByRole('button', { name: 'Generate', exact: true }).click();
  await expect(page.getByText('complete', { exact: true })).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /Download zip/ }).click()]);
  const zip = await readFile(await download.path());

  await page.getByRole('button', { name: 'Load the verifier' }).click();
  await expect(page.getByText('No network is needed from here on.')).toBeVisible(SOON);
  await page.context().setOffline(true);
  const verify = async (name: string, bytes: Uint8Array) => {
    const [files] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose the zip' }).click()]);
    await files.setFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
  };
  await verify('out.zip', zip);
  await expect(page.getByText('out.zip is what was generated.')).toBeVisible();
  const steps = page.getByRole('group', { name: 'In this browser, without us' }).getByRole('listitem');
  await expect(steps).toHaveCount(7);
  for (const step of await steps.all()) await expect(step).toContainText('good');
  await expectAccessible(page);

  const tampered = zipSync({ ...unzipSync(zip), 'names.txt': strToU8('tampered with') });
  await verify('tampered.zip', tampered);
  await expect(page.getByRole('alert')).toContainText('tampered.zip is not what was generated.');
  await expect(steps.filter({ hasText: 'Each file in it' })).toContainText('changed: names.txt');
  await page.context().setOffline(false);
});
