import type { Page } from '@playwright/test';

import { enter, expect, expectAccessible, expectWhole, logIn, pay, test } from './page';
import { call, offered, team, type Person } from './people';

test('a creator sets the price of each seat, a workspace buys two, and they go to whoever needs them', async ({ page, browser }) => {
  test.setTimeout(240_000);
  const [{ id, creator }, { name, owner, editors }] = await Promise.all([offered(2_000), team(2)]);
  const [first, second] = editors as [Person, Person];
  const open = async (person: Person) => {
    const opened = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await logIn(opened, person);
    return opened;
  };

  const theirs = await open(creator);
  await setPrice(theirs, id, creator);
  await theirs.close();

  await logIn(page, owner);
  await enter(page, name);
  await page.goto(`/packages/${id}`);
  await expect(page.getByText('US$12.00 per seat')).toBeVisible();
  await buyTwo(page, id);
  await page.getByRole('link', { name: /Assign the seats of/ }).click();
  await expect(page.getByRole('heading', { name: 'Nobody has a seat yet' })).toBeVisible();
  await expectWhole(page, 'seats that nobody has');
  await assign(page, first.email);
  await assign(page, owner.email);
  await expect(page.getByRole('button', { name: 'Assign a seat' })).toBeDisabled();
  await expectWhole(page, 'seats that are all assigned');

  const ofFirst = await open(first);
  await enter(ofFirst, name);
  await ofFirst.goto(`/packages/${id}`);
  await expect(ofFirst.getByText('You have a seat of this package.')).toBeVisible();
  await ofFirst.getByRole('button', { name: 'Install' }).click();
  await ofFirst.getByRole('dialog').getByRole('button', { name: 'Install' }).click();
  await expect(ofFirst.getByText('Installed, version 1.0.0.')).toBeVisible();

  const ofSecond = await open(second);
  await enter(ofSecond, name);
  await ofSecond.goto('/library');
  await ofSecond.getByRole('button', { name: `Download ${id}` }).click();
  await expect(ofSecond.getByRole('alert')).toContainText('This is used by members who have a seat.');
  await expect(ofSecond.getByRole('alert')).toContainText('quote');
  await expectAccessible(ofSecond);
  await ofSecond.getByRole('row', { name: new RegExp(id) }).getByRole('link', { name: 'See the seats', exact: true }).click();
  await expect(ofSecond.getByText('All seats are assigned. An admin can take one away, or buy more.')).toBeVisible();
  await expect(ofSecond.getByRole('button', { name: /Take the seat/ })).toHaveCount(0);

  await page.getByRole('button', { name: `Take the seat of ${first.email} away` }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Take away' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await assign(page, second.email);
  await ofSecond.goto('/library');
  const [download] = await Promise.all([ofSecond.waitForEvent('download'), ofSecond.getByRole('button', { name: `Download ${id}` }).click()]);
  expect(await download.failure()).toBeNull();
  await ofFirst.reload();
  await expect(ofFirst.getByText('You have no seat of this package.')).toBeVisible();
  await expectWhole(ofFirst, 'a package of which a member has no seat');
});

async function setPrice(page: Page, id: string, creator: Person): Promise<void> {
  await page.getByRole('link', { name: 'Packages', exact: true }).click();
  await page.getByRole('button', { name: `Change the price of ${id}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Price in US dollars').fill('0,20');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Write 0, or an amount', { exact: false })).toBeVisible();
  await dialog.getByLabel('Price in US dollars').fill('12');
  await dialog.getByLabel('Each seat').check();
  await changePrice(id, creator, 2_500, 'Renamed meanwhile');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Meanwhile the price was set to US$25.00.', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('US$12.00 per seat')).toBeVisible();
  await expect(page.getByText('Renamed meanwhile')).toBeVisible();
  await expectWhole(page, 'packages of a creator');
}

/** As in another window. */
async function changePrice(id: string, { token }: Person, priceCents: number, title: string): Promise<void> {
  const { page } = await call<{ page: object }>('GET', `/api/v1/creator/packages/${id}`, token);
  await call('PUT', `/api/v1/marketplace/packages/${id}`, token, { page: { ...page, title }, price_cents: priceCents });
}

async function buyTwo(page: Page, id: string): Promise<void> {
  await page.getByRole('button', { name: 'Buy' }).click();
  const seats = page.getByLabel(`Seats of ${id}`);
  await seats.fill('0');
  await expect(page.getByText('Write a number from 1 to 500.')).toBeVisible();
  await seats.fill('2');
  await expect(page.getByText('2 seats × US$12.00')).toBeVisible();
  await expect(page.getByText('US$24.00').first()).toBeVisible();
  await expectWhole(page, 'seats in the cart');
  await page.getByRole('button', { name: 'Order and pay' }).click();
  await pay(page);
  await expect(page.getByText('It is paid.', { exact: false })).toBeVisible({ timeout: 45_000 });
  await expect(page.getByText('2 seats × US$12.00')).toBeVisible();
  await expectWhole(page, 'an order of seats');
}

async function assign(page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Assign a seat' }).click();
  const dialog = page.getByRole('dialog');
  const option = dialog.getByRole('option', { name: email });
  await expect(option).toBeAttached();
  await dialog.getByLabel('Member').selectOption((await option.getAttribute('value')) ?? '');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Assign a seat' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: new RegExp(email) })).toBeVisible();
}
