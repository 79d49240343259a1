// Writes the landing page as documents of its own, one for each language, so that it is there before its script is.
// What each of them shows is a file too, by which the script puts one language in place of the other.
import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

import { LANGUAGES, type Language } from '../src/app/preferences.ts';

const FOLDER = resolve(import.meta.dirname, '..');
const DIST = join(FOLDER, 'dist');
const BUILT = join(FOLDER, 'node_modules', '.landing');
const SOURCE = 'landing-document';
const TEMPLATE = join(DIST, 'landing.html');
const ROOT = '<div id="root"></div>';

export function prerender(): Plugin {
  return { name: 'prerender', apply: ({ build: options }, { command }) => command === 'build' && !options?.ssr, closeBundle: write };
}

async function write(): Promise<void> {
  await build({ configFile: false, root: FOLDER, plugins: [react()], logLevel: 'warn', build: { ssr: `src/${SOURCE}.tsx`, outDir: BUILT, emptyOutDir: true } });
  const built = (await import(pathToFileURL(join(BUILT, `${SOURCE}.js`)).href)) as { landingDocument: (language: Language) => Promise<string> };
  const template = await readFile(TEMPLATE, 'utf8');
  if (!template.includes(ROOT)) throw new Error(`landing.html has no ${ROOT}`);
  const pages: { language: Language; html: string; file: string }[] = [];
  for (const language of LANGUAGES) {
    const html = await built.landingDocument(language);
    const file = `assets/landing.${language}-${createHash('sha256').update(html).digest('base64url').slice(0, 8)}.html`;
    await writeFile(join(DIST, file), html);
    pages.push({ language, html, file });
  }
  const files = pages.map(({ language, file }) => ` data-${language}="/${file}"`).join('');
  for (const { language, html } of pages) {
    const page = template.replace('<html lang="en">', `<html lang="${language}">`).replace(ROOT, () => `<div id="root"${files}>${html}</div>`);
    await writeFile(join(DIST, `landing.${language}.html`), page);
  }
  await rm(TEMPLATE);
}
