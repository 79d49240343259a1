// The engine in a browser: the demo of the landing page, and a receipt verified without a network.
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readFile } from 'node:fs/promises';

import { expect, expectAccessible, logIn, test } from './page';
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

test('a visitor pastes an ontology and sees code, and nothing of it is sent', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET') sent.push(request.url());
  });
  await page.goto('/');
  await page.locator('#demo').scrollIntoViewIfNeeded();
  await page.getByLabel('Your ontology').fill(SCHEMA_LIKE);
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(page.getByRole('region', { name: 'types.ts' })).toContainText('interface Person extends Thing');
  await page.getByLabel('Starter').selectOption('python-models');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(page.getByLabel('File', { exact: true })).toContainText('.py');
  await page.getByLabel('Your ontology').fill('this is no Turtle');
  await page.getByRole('button', { name: 'Show the code' }).click();
  await expect(page.getByRole('alert')).toContainText('pasted.ttl:1');
  await page.context().setOffline(false);
  expect(sent).toEqual([]);
  await expectAccessible(page);
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
  await expect(page.getByText('No network is needed from here on.')).toBeVisible();
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
