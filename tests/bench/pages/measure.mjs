// What people wait for on the landing page and the market, by Lighthouse with a processor of a quarter of the speed and
// a network of a phone: kilobytes of script of the first load, the largest paint, and the slowest interaction.
//   CHROMIUM=/usr/bin/chromium node measure.mjs [cloud.json]
// The market needs the API of a local cloud. Nothing is asserted about time; what misses its goal is said.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import lighthouse, { startTimespan } from 'lighthouse';
import puppeteer from 'puppeteer-core';

import { serve } from './server.mjs';

const ROOT = new URL('../../../', import.meta.url).pathname;
const DIST = `${ROOT}dashboard/dist/`;
const RUNS = 5;
const GOALS = { script_kb: 120, paint_ms: 1200, interaction_ms: 100 };
const SLOW_PROCESSOR = 4;
// Those of dashboard/playwright.config.ts: without them it asks for hosts of its maker's.
const ARGUMENTS = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run', '--disable-gpu'];
const CONFIG = { extends: 'lighthouse:default', settings: { onlyCategories: ['performance'] } };

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** A page is loaded as on a phone: 1.6 Mbit/s, 150 ms there and back, a quarter of the speed. */
async function load(browser, url) {
  const page = await browser.newPage();
  const { lhr } = await lighthouse(url, { logLevel: 'silent' }, CONFIG, page);
  await page.close();
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  const requests = lhr.audits['network-requests'].details.items;
  const scripts = requests.filter((it) => it.resourceType === 'Script');
  return {
    script_kb: scripts.reduce((sum, it) => sum + it.transferSize, 0) / 1000,
    files: scripts.length,
    paint_ms: lhr.audits['largest-contentful-paint'].numericValue,
    blocked_ms: lhr.audits['total-blocking-time'].numericValue,
    // Lighthouse's own measure of the machine: over 1,000 where nothing else runs, and nothing can be said far below.
    machine: lhr.environment.benchmarkIndex,
  };
}

/** The slowest of what somebody does on the page once it is there. */
async function use(browser, url, act) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'networkidle0' });
  const settings = { throttlingMethod: 'devtools', throttling: { cpuSlowdownMultiplier: SLOW_PROCESSOR }, onlyAudits: ['interaction-to-next-paint'] };
  const span = await startTimespan(page, { flags: { logLevel: 'silent' }, config: { extends: 'lighthouse:default', settings } });
  await act(page);
  const { lhr } = await span.endTimespan();
  await page.close();
  const { numericValue } = lhr.audits['interaction-to-next-paint'];
  if (numericValue === undefined) throw new Error(`${url}: nothing was measured of its interactions`);
  return numericValue;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 400));

async function click(page, ...selectors) {
  for (const selector of selectors) {
    const found = await page.waitForSelector(selector);
    await found.click();
    await pause();
  }
}

const PAGES = [
  { name: 'landing', path: '/', act: (page) => click(page, 'button[aria-label="Change between light and dark"]', 'button[lang="de"]', 'button[lang="en"]') },
  {
    name: 'market',
    path: '/market',
    needsApi: true,
    act: async (page) => {
      await page.type('input[type="search"]', 'types', { delay: 60 });
      await pause();
      await click(page, 'input[type="checkbox"]');
    },
  },
];

function apiOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).api_url;
  } catch {
    return null;
  }
}

async function answers(apiUrl) {
  return apiUrl !== null && (await fetch(`${apiUrl}/health`).then(({ ok }) => ok, () => false));
}

const given = apiOf(process.argv[2] ?? `${ROOT}.local/cloud.json`);
const api = (await answers(given)) ? given : null;
const server = await serve(DIST, api);
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, args: ARGUMENTS });
console.log(`pages         ${await browser.version()}, processor at a quarter of its speed, 1.6 Mbit/s, 150 ms`);
const figures = {};
for (const { name, path, act, needsApi } of PAGES) {
  if (needsApi && api === null) {
    console.log(`${name.padEnd(13)} not measured: no local cloud runs (make up)`);
    continue;
  }
  const loads = [];
  for (let run = 0; run < RUNS; run += 1) loads.push(await load(browser, server.origin + path));
  const of = (key) => median(loads.map((it) => it[key]));
  const measured = { script_kb: of('script_kb'), paint_ms: of('paint_ms'), interaction_ms: await use(browser, server.origin + path, act) };
  figures[name] = { ...measured, files: of('files'), blocked_ms: of('blocked_ms'), machine: of('machine') };
  const shown = Object.entries(measured).map(([key, value]) => {
    const [what, unit] = key.split('_');
    return `${what} ${value.toFixed(0)} ${unit}${value > GOALS[key] ? ` (MISSES ${String(GOALS[key])})` : ''}`;
  });
  console.log(`${name.padEnd(13)} ${shown.join(', ')}; ${String(of('files'))} scripts, blocked ${of('blocked_ms').toFixed(0)} ms, median of ${String(RUNS)}, machine ${of('machine').toFixed(0)}`);
}
mkdirSync(`${ROOT}.local`, { recursive: true });
writeFileSync(`${ROOT}.local/bench-pages.json`, `${JSON.stringify(figures, null, 2)}\n`);
await browser.close();
server.stop();
