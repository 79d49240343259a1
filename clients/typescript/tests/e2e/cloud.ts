// The running local cloud and a person in it, who registered as everybody does.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';

interface Cloud {
  api_url: string;
  aws_endpoint_url: string;
}
interface Mails {
  messages: Record<string, { To: string[]; BodyText: string }[]>;
}

const path = process.env['GGEN_CLOUD'] ?? new URL('../../../../.local/cloud.json', import.meta.url).pathname;
const cloud = JSON.parse(readFileSync(path, 'utf8')) as Cloud;
export const baseUrl = cloud.api_url;
const WAIT_MS = 45_000;

/** Of a new person, who does what the README tells to do first. */
export async function apiKey(): Promise<string> {
  const email = `c${crypto.randomUUID()}@example.org`;
  const code = `globalThis.codeSentTo(${JSON.stringify(email)})`;
  const shown: string[] = [];
  const names = { codeSentTo, shown: (text: string) => shown.push(text) };
  Object.assign(globalThis, names);
  await runReadme(0, [
    ["prompt('The code of the mail')", `await ${code}`],
    ['ada@example.org', email],
    ['console.log', 'globalThis.shown'],
  ]);
  return shown[0] ?? '';
}

/** Runs a block of the README for this cloud, with some of its texts replaced. */
export async function runReadme(number: number, replacements: [string, string][]): Promise<void> {
  const text = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  let block = [...text.matchAll(/```ts\n(.*?)```/gs)][number]?.[1] ?? '';
  for (const [from, to] of [['https://api.example.com', baseUrl] as [string, string], ...replacements]) {
    if (!block.includes(from)) throw new Error(`the README has no ${from}`);
    block = block.replace(from, () => to);
  }
  // Beside this file, where the package's own name leads to its source.
  const file = new URL(`readme-${crypto.randomUUID()}.gen.mjs`, import.meta.url);
  writeFileSync(file, block);
  try {
    await import(/* @vite-ignore */ file.pathname);
  } finally {
    rmSync(file);
  }
}

/** What follows `#code=` in the newest mail to this address, which may be on its way. */
async function codeSentTo(email: string): Promise<string> {
  const until = Date.now() + WAIT_MS;
  while (Date.now() < until) {
    const { messages } = (await (await fetch(`${cloud.aws_endpoint_url}/_ministack/ses/messages`)).json()) as Mails;
    const mails = Object.values(messages).flat().filter((mail) => mail.To.includes(email));
    const code = /#code=(\S+)/.exec(mails.at(-1)?.BodyText ?? '')?.[1];
    if (code !== undefined) return code;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`no mail to ${email} in ${String(WAIT_MS / 1000)} s`);
}

export const PROJECT = {
  'ggen.toml': `[project]
name = "names"
version = "1.0.0"

[ontology]
source = "shop.ttl"

[[generation.rules]]
name = "names"
query = { file = "names.rq" }
template = { file = "list.tera" }
output_file = "names.txt"
`,
  'shop.ttl': `@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix : <https://example.org/shop#> .
:Order a owl:Class .
:Customer a owl:Class .
`,
  'names.rq': 'PREFIX owl: <http://www.w3.org/2002/07/owl#>\nSELECT ?name WHERE { ?name a owl:Class } ORDER BY ?name\n',
  'list.tera': '{% for row in results %}{{ row.name }}\n{% endfor %}',
};

export function projectZip(changes: Record<string, string> = {}): Uint8Array {
  const files = Object.entries({ ...PROJECT, ...changes }).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(files));
}
