// People and goods that a story needs, made through the API as their programs would.
import { createHash } from 'node:crypto';

import { strToU8, zipSync } from 'fflate';

import { cloud, eventually, linkSentTo } from './cloud';

export const PASSWORD = 'correct horse battery staple';
/** Of the environment: what the set-up hands to the stories. */
export const MODERATOR_TOKEN = 'GGEN_MODERATOR_TOKEN';
let counter = 0;

export const newName = (): string => `t${Date.now().toString(36)}${String(process.pid)}x${String((counter += 1))}`;
export const newAddress = (): string => `${newName()}@example.org`;

export async function call<T>(method: string, path: string, token: string | null, body?: unknown): Promise<T> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (token !== null) headers['authorization'] = `Bearer ${token}`;
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const answer = await fetch(cloud.api_url + path, { method, headers, ...sent });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${String(answer.status)}: ${text}`);
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export interface Person {
  email: string;
  token: string;
}

export async function registered(): Promise<Person> {
  const email = newAddress();
  await call('POST', '/api/v1/auth/register', null, { email });
  const code = (await linkSentTo(email)).split('#code=')[1];
  await call('POST', '/api/v1/auth/verify-email', null, { code, password: PASSWORD });
  return { email, token: (await loggedIn(email)).access_token };
}

interface Tokens {
  access_token: string;
  refresh_token: string;
}

const loggedIn = (email: string): Promise<Tokens> => call('POST', '/api/v1/auth/login', null, { email, password: PASSWORD });

/** A shared workspace of an owner, with editors. */
export async function team(editors: number): Promise<{ name: string; owner: Person; editors: Person[] }> {
  const owner = await registered();
  const name = `Team ${newName()}`;
  const { id } = await call<{ id: string }>('POST', '/api/v1/workspaces', owner.token, { name });
  const { refresh_token } = await loggedIn(owner.email);
  const { access_token: token } = await call<Tokens>('POST', '/api/v1/auth/refresh', null, { refresh_token, workspace_id: id });
  const invited = Array.from({ length: editors }, async () => {
    const email = newAddress();
    await call('POST', '/api/v1/workspace/invitations', token, { email, role: 'editor' });
    const code = (await linkSentTo(email)).split('#code=')[1];
    await call('POST', '/api/v1/invitations/register', null, { code, password: PASSWORD });
    return { email, token: (await loggedIn(email)).access_token };
  });
  return { name, owner, editors: await Promise.all(invited) };
}

/** A project of one template, with an ontology of its own, as a zip. */
export function projectZip(): Uint8Array {
  return zipSync({
    'ggen.toml': strToU8(MANIFEST),
    'shop.ttl': strToU8(ONTOLOGY),
    'names.rq': strToU8('PREFIX owl: <http://www.w3.org/2002/07/owl#>\nSELECT ?name WHERE { ?name a owl:Class } ORDER BY ?name\n'),
    'list.tera': strToU8('{% for row in results %}{{ row.name }}\n{% endfor %}'),
    'README.md': strToU8('# Names\n\nWrites the names of all classes of an ontology.\n\n- [relative](docs/x.md)\n\n<script>alert(1)</script>\n'),
  });
}

const MANIFEST = `[project]
name = "names"
version = "1.0.0"

[ontology]
source = "shop.ttl"

[[generation.rules]]
name = "names"
query = { file = "names.rq" }
template = { file = "list.tera" }
output_file = "names.txt"
`;
const ONTOLOGY = `@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix : <https://example.org/shop#> .
:Order a owl:Class .
:Customer a owl:Class .
`;

/** A template for sale, published and found; its id. */
export async function packageForSale(priceCents: number, versions: Record<string, Uint8Array> = { '1.0.0': projectZip() }): Promise<string> {
  return (await offered(priceCents, versions)).id;
}

/** The same, with the creator. */
export async function offered(priceCents: number, versions: Record<string, Uint8Array> = { '1.0.0': projectZip() }): Promise<{ id: string; creator: Person }> {
  const { id, base, creator } = await openPackage(priceCents);
  for (const [version, zip] of Object.entries(versions)) {
    if ((await publish(base, creator.token, version, zip)) === 'in_review') await approve(`${id}/${version}`);
  }
  await found(id);
  return { id, creator };
}

export async function found(id: string): Promise<void> {
  await eventually('the package in the search', async () => {
    const { items } = await call<{ items: unknown[] }>('POST', '/api/v1/marketplace/search', null, { text: id.split('/')[0] });
    return items.length > 0 ? true : undefined;
  });
}

/** A template for sale whose publication was asked for; of a new creator it waits for moderators. */
export async function packageToReview(priceCents: number, pricedPer?: 'seat'): Promise<{ id: string; state: string; creator: Person }> {
  const { id, base, creator } = await openPackage(priceCents, pricedPer);
  return { id, state: await publish(base, creator.token, '1.0.0', projectZip()), creator };
}

async function openPackage(priceCents: number, pricedPer: 'workspace' | 'seat' = 'workspace'): Promise<{ id: string; base: string; creator: Person }> {
  const creator = await registered();
  const { token } = creator;
  const namespace = newName();
  const name = 'names';
  const base = `/api/v1/marketplace/packages/${namespace}/${name}`;
  await call('POST', '/api/v1/marketplace/namespaces', token, { namespace });
  const { items } = await call<{ items: { agreement: string; version: number }[] }>('GET', '/api/v1/marketplace/agreements', null);
  await call('POST', '/api/v1/creator/agreements', token, { agreement: 'seller', version: items.find((it) => it.agreement === 'seller')?.version });
  const page = { title: `Names of ${namespace}`, summary: 'Made for a story.', category: 'testing', tags: ['names'] };
  await call('POST', '/api/v1/marketplace/packages', token, { namespace, name, kind: 'template', visibility: 'public', page, price_cents: priceCents, priced_per: pricedPer });
  return { id: `${namespace}/${name}`, base, creator };
}

/** An order of a new buyer that is to be paid: where to pay it. */
export async function orderToPay(packageId: string, seats?: number): Promise<{ buyer: Person; orderId: string; url: string }> {
  const buyer = await registered();
  const wanted = { packages: [packageId], seats: seats === undefined ? [] : [{ package: packageId, seats }] };
  const order = await call<{ id: string }>('POST', '/api/v1/orders', buyer.token, wanted);
  const { url } = await call<{ url: string }>('POST', `/api/v1/orders/${order.id}/checkout`, buyer.token, { kind: 'hosted_page' });
  return { buyer, orderId: order.id, url };
}

/** Its state then. */
async function publish(base: string, token: string, version: string, zip: Uint8Array): Promise<string> {
  const archive = { sha256: createHash('sha256').update(zip).digest('hex'), size_bytes: zip.byteLength };
  const created = await call<{ upload: { url: string; method: string; headers: Record<string, string> } }>('POST', `${base}/versions`, token, {
    version, licence: 'MIT', archive,
  });
  const { url, method, headers } = created.upload;
  const put = await fetch(url, { method, headers, body: Buffer.from(zip) });
  if (!put.ok) throw new Error(`the archive was refused: ${await put.text()}`);
  await call('POST', `${base}/versions/${version}/submit`, token);
  const id = base.split('/').slice(-2).join('/');
  await eventually('the check', async () => {
    const view = await call<{ check?: unknown }>('GET', `/api/v1/creator/packages/${id}/versions/${version}`, token);
    return view.check ?? undefined;
  });
  const { state } = await call<{ state: string }>('POST', `${base}/versions/${version}/publish`, token);
  return state;
}

/** By the moderator, who signed in before the stories began. */
export async function approve(version: string): Promise<void> {
  const token = process.env[MODERATOR_TOKEN];
  if (token === undefined) throw new Error('the moderator did not sign in');
  const reason = { reason: 'A story of the dashboard' };
  await call('POST', `/api/v1/staff/submissions/${version}/claim`, token, reason);
  await call('POST', `/api/v1/staff/submissions/${version}/approve`, token, reason);
}
