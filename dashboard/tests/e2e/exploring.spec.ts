import { strToU8, unzipSync, zipSync } from 'fflate';

import { expect, expectAccessible, logIn, test } from './page';
import { packageForSale, projectZip, registered } from './people';

test('somebody asks by SPARQL, sees a table and a graph, and is told which line is wrong', async ({ page }) => {
  await page.goto('/sparql');
  const editor = page.getByRole('textbox', { name: 'Query' });
  await expect(editor).toContainText('SELECT');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('link', { name: 'urn:ggen:package:vocabularies/org' })).toBeVisible();
  await expect(page).toHaveURL(/query=/);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('results.csv');
  await expectAccessible(page);
  await page.getByRole('tab', { name: 'Graph' }).click();
  await expect(page.getByRole('img', { name: /Terms and arrows/ })).toBeVisible();
  await expectAccessible(page);

  // The table has all rows, the document only those that are seen.
  await page.goto(`/sparql?${new URLSearchParams({ query: 'SELECT ?s ?p ?o { ?s ?p ?o } LIMIT 300' }).toString()}`);
  await expect(page.getByText('300 rows')).toBeVisible();
  expect(await page.getByRole('row').count()).toBeLessThan(60);

  await page.goto(`/sparql?${new URLSearchParams({ query: 'SELECT *\nWHERE { ?s ?p }' }).toString()}`);
  await expect(page.getByRole('alert')).toContainText('The query is not right.');
  await expect(page.getByText('Line 2 is marked.')).toBeVisible();
  await expectAccessible(page);
});

test('somebody reads what was generated, mends the project, and sees what has changed', async ({ page }) => {
  test.setTimeout(120_000);
  await logIn(page, await registered());
  const generate = async (zip: Uint8Array) => {
    await page.goto('/generations/new');
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: 'Choose a zip' }).click()]);
    await chooser.setFiles({ name: 'names.zip', mimeType: 'application/zip', buffer: Buffer.from(zip) });
    await page.getByRole('button', { name: 'Generate', exact: true }).click();
    await expect(page.getByText('complete', { exact: true })).toBeVisible();
  };
  const shown = page.getByRole('textbox', { name: 'names.txt' });
  await generate(projectZip());
  await expect(shown).toContainText('shop#Order');
  await expectAccessible(page);

  const template = strToU8('{% for row in results %}class {{ row.name }}\n{% endfor %}');
  await generate(zipSync({ ...unzipSync(projectZip()), 'list.tera': template }));
  await expect(shown).toContainText('class');
  await page.getByLabel('Compare with').selectOption({ index: 1 });
  await expect(page.getByText('1 file differs.')).toBeVisible();
  await expect(page).toHaveURL(/against=gen_/);
  await expect(page.locator('.cm-deletedChunk')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(page).not.toHaveURL(/against=/);
  await expect(page.getByText('complete', { exact: true })).toBeVisible();
  await page.getByLabel('Compare with').selectOption({ index: 1 });
  await expect(page.getByText('All files are the same.')).toBeVisible();
});

test('a page of a package tells what has changed between versions, explains its score and what it needs', async ({ page }) => {
  test.setTimeout(120_000);
  const later = zipSync({ ...unzipSync(projectZip()), 'list.tera': strToU8('{{ results | length }}\n'), 'NOTES.md': strToU8('# Notes\n') });
  const id = await packageForSale(0, { '1.0.0': projectZip(), '1.1.0': later });
  await page.goto(`/packages/${id}`);
  await expect(page.getByText('1 changed file')).toBeVisible();
  await expect(page.getByText('NOTES.md')).toBeVisible();
  await page.getByLabel('From').selectOption('1.1.0');
  await expect(page).toHaveURL(/from=1\.1\.0/);
  await expect(page.getByText('Both have the same files.')).toBeVisible();
  await expect(page.getByText('Its example renders')).toBeVisible();
  await expect(page.getByText('No public package so far.')).toBeVisible();
  await expectAccessible(page);
});
