import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

import { expect, expectAccessible, expectWhole, logIn, test } from './page';
import { registered } from './people';

interface Received {
  headers: IncomingMessage['headers'];
  body: string;
}

/** Somebody who receives webhooks, on this machine. */
async function receiver() {
  const received: Received[] = [];
  let status = 200;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(status).end(status === 200 ? 'thank you' : 'not now');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/hook`,
    received,
    answer: (next: number) => (status = next),
    stop: () => server.close(),
  };
}

function isSigned({ headers, body }: Received, secret: string): boolean {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64');
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const expected = `v1,${createHmac('sha256', key).update(signed).digest('base64')}`;
  return String(headers['webhook-signature']).split(' ').includes(expected);
}

test('somebody adds a webhook, sees what was sent, sends it once more, and changes the secret', async ({ page }) => {
  test.setTimeout(240_000);
  const theirs = await receiver();
  await logIn(page, await registered());
  await page.goto('/webhooks');
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  await expectWhole(page, 'no webhooks');

  await page.getByRole('button', { name: 'Add a webhook' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Address').fill('http://example.com/hook');
  await dialog.getByRole('button', { name: 'Add a webhook' }).click();
  await expect(dialog.getByText('https://', { exact: false }).last()).toBeVisible();
  await dialog.getByLabel('Address').fill(theirs.url);
  await dialog.getByLabel('Description').fill('Books');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Add a webhook' }).click();
  const first = await page.getByTestId('webhook-secret').innerText();
  expect(first).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  await page.getByRole('button', { name: 'I have kept it' }).click();

  await page.getByRole('link', { name: theirs.url }).click();
  await page.getByRole('button', { name: 'Send a test event' }).click();
  await expect.poll(() => theirs.received.length, { timeout: 90_000 }).toBe(1);
  const [request] = theirs.received;
  expect(request && isSigned(request, first)).toBe(true);
  await expect(async () => {
    await page.reload();
    await expect(page.getByText('delivered', { exact: true }).last()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await expectWhole(page, 'a webhook with a delivery');

  await page.getByRole('button', { name: /Look at the delivery/ }).click();
  await expect(page.getByRole('dialog').getByText('thank you')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Send once more' }).click();
  await expect.poll(() => theirs.received.length, { timeout: 90_000 }).toBe(2);
  expect(theirs.received[1]?.headers['webhook-id']).toBe(request?.headers['webhook-id']);
  expect(theirs.received[1]?.body).toBe(request?.body);

  await page.getByRole('button', { name: 'New secret' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'New secret' }).click();
  const second = await page.getByTestId('webhook-secret').innerText();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Send a test event' }).click();
  await expect.poll(() => theirs.received.length, { timeout: 90_000 }).toBe(3);
  const third = theirs.received[2];
  expect(third && isSigned(third, first) && isSigned(third, second)).toBe(true);

  await page.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'No webhooks yet' })).toBeVisible();
  theirs.stop();
});
