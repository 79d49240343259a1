// Writes the landing page as documents of its own, one for each language, so that it is there before its script is.
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import react from '@vitejs/plugin-react';
import { build, type Plugin } from 'vite';

import { LANGUAGES, type Language } from '../src/app/preferences.ts';

const FOLDER = resolve(import.meta.dirname, '..');
const DIST = join(FOLDER, 'dist');
const BUILT = join(FOLDER, 'node_modules', '.landing');
const SOURCE = 'landing-document';
const ROOT = '<div id="root"></div>';

type Manifest = Record<string, { file: string } | undefined>;

export function prerender(): Plugin {
  return { name: 'prerender', apply: ({ build: options }, { command }) => command === 'build' && !options?.ssr, closeBundle: write };
}

async function write(): Promise<void> {
  await build({ configFile: false, root: FOLDER, plugins: [react()], logLevel: 'warn', build: { ssr: `src/${SOURCE}.tsx`, outDir: BUILT, emptyOutDir: true } });
  const built = (await import(pathToFileURL(join(BUILT, `${SOURCE}.js`)).href)) as { landingDocument: (language: Language) => Promise<string> };
  const document = await readFile(join(DIST, 'index.html'), 'utf8');
  const manifest = JSON.parse(await readFile(join(DIST, 'assets', 'manifest.json'), 'utf8')) as Manifest;
  if (!document.includes(ROOT)) throw new Error(`index.html has no ${ROOT}`);
  for (const language of LANGUAGES) {
    const wanted = ['src/landing/landing.tsx', `src/text/${language}/landing.ts`].map((source) => fileOf(manifest, source));
    const links = wanted.map((file) => `    <link rel="modulepreload" crossorigin href="/${file}">\n`).join('');
    const page = document
      .replace('<html lang="en">', `<html lang="${language}">`)
      .replace('  </head>', `${links}  </head>`)
      .replace(ROOT, `<div id="root">${await built.landingDocument(language)}</div>`);
    await writeFile(join(DIST, `landing.${language}.html`), page);
  }
}

function fileOf(manifest: Manifest, source: string): string {
  const file = manifest[source]?.file;
  if (file === undefined) throw new Error(`the build has no ${source}`);
  return file;
}
