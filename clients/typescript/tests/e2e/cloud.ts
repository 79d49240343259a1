// The running local cloud and a person in it, who registered as everybody does.
import { readFileSync } from 'node:fs';

import { strToU8, zipSync } from 'fflate';

import { createGgenClient, dataOf } from '../../src/index.js';

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
const password = 'correct horse battery staple';
const WAIT_MS = 45_000;

/** Of a new person: registered, the code of the mail used, logged in, a key made. */
export async function apiKey(): Promise<string> {
  const email = `c${crypto.randomUUID()}@example.org`;
  const { api } = createGgenClient({ baseUrl });
  await dataOf(api.POST('/api/v1/auth/register', { body: { email } }));
  await dataOf(api.POST('/api/v1/auth/verify-email', { body: { code: await codeSentTo(email), password } }));
  const session = await dataOf(api.POST('/api/v1/auth/login', { body: { email, password } }));
  if (!('access_token' in session)) throw new Error('a new person has no second factor');
  const person = createGgenClient({ baseUrl, token: session.access_token });
  const body = { name: 'tests of the clients', scopes: ['read' as const, 'generate' as const] };
  return (await dataOf(person.api.POST('/api/v1/auth/keys', { body }))).key;
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
