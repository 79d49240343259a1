// The client against the local cloud: upload, generate, wait, verify, and what goes wrong.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beforeAll, expect, test } from 'vitest';

import {
  artifact,
  createGgenClient,
  dataOf,
  GenerationFailed,
  itemsOf,
  receipt,
  receiptKeys,
  upload,
  wait,
  type Client,
} from '../../src/index.js';
import { InvalidReceipt, verify, zipFiles } from '../../src/receipts/index.js';
import { apiKey, baseUrl, PROJECT, projectZip, runReadme } from './cloud.js';

const NAMES = 'https://example.org/shop#Customer\nhttps://example.org/shop#Order\n';
let client: Client;
let key: string;

beforeAll(async () => {
  key = await apiKey();
  client = createGgenClient({ baseUrl, token: key });
});

const generate = async (project: string, intent: string): Promise<string> => {
  const params = { header: { 'Idempotency-Key': intent } };
  return (await dataOf(client.api.POST('/api/v1/generations', { params, body: { project } }))).id;
};

test('a project is uploaded, generated and verified', async () => {
  const project = await upload(client, 'project', 'project.zip', projectZip());
  const intent = crypto.randomUUID();
  const id = await generate(project, intent);
  // Sent again under its key it is the same intent, and so the same generation.
  expect(await generate(project, intent)).toBe(id);
  const states: string[] = [];
  await wait(client, id, { timeoutSeconds: 120, onProgress: (it) => states.push(it.state) });
  expect(states.at(-1)).toBe('complete');
  const [zip, signed, keys] = await Promise.all([artifact(client, id), receipt(client, id), receiptKeys(client)]);
  const verified = verify(signed, keys, zip);
  expect(verified.generation_id).toBe(id);
  expect(new TextDecoder().decode(zipFiles(zip).get('names.txt'))).toBe(NAMES);
  expect(verified.inputs.map((it) => it.path).sort()).toEqual(Object.keys(PROJECT).sort());
  const forged = new TextDecoder().decode(signed).replace('"size_bytes":', '"size_bytes":1');
  expect(() => verify(new TextEncoder().encode(forged), keys)).toThrow(InvalidReceipt);
});

test('the example of the README runs', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readme-'));
  writeFileSync(join(folder, 'project.zip'), projectZip());
  const out = join(folder, 'generated.zip');
  await runReadme(1, [
    ['process.env.GGEN_API_KEY', JSON.stringify(key)],
    ["readFile('project.zip')", `readFile(${JSON.stringify(join(folder, 'project.zip'))})`],
    ["'generated.zip'", JSON.stringify(out)],
  ]);
  expect([...zipFiles(new Uint8Array(readFileSync(out))).keys()]).toEqual(['names.txt']);
  rmSync(folder, { recursive: true });
});

test('lists are read over their pages', async () => {
  const ids = await Promise.all(['a', 'b', 'c'].map((it) => upload(client, 'project', `${it}.zip`, projectZip())));
  const listed: string[] = [];
  const page = (cursor?: string) => client.api.GET('/api/v1/uploads', { params: { query: { limit: 1, cursor } } });
  for await (const it of itemsOf(page)) listed.push(it.id);
  expect(listed).toEqual(expect.arrayContaining(ids));
  expect(new Set(listed).size).toBe(listed.length);
});

test('refusals are typed by their code', async () => {
  const params = { path: { id: 'gen_01JD3V7Z0QK2M4N6P8R0T2V4X6' } };
  const missing = client.api.GET('/api/v1/generations/{id}', { params });
  await expect(missing).rejects.toMatchObject({ status: 404, code: 'not_found', requestId: expect.any(String) as string });
  const stranger = createGgenClient({ baseUrl, token: 'ggen_live_none' });
  await expect(stranger.api.GET('/api/v1/billing/quotas')).rejects.toMatchObject({ code: 'key_invalid' });
});

test('a generation that fails says where', async () => {
  const broken = projectZip({ 'list.tera': '{{ nothing.of.it }}' });
  const project = await upload(client, 'project', 'project.zip', broken);
  const id = await generate(project, crypto.randomUUID());
  const error: unknown = await wait(client, id, { timeoutSeconds: 120 }).catch((it: unknown) => it);
  expect(error).toBeInstanceOf(GenerationFailed);
  expect((error as GenerationFailed).generation.error?.file).toBe('list.tera');
});
