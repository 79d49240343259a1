// node life.mjs URL SECRET_KEY: npm `stripe` goes through the whole life of a subscription, by a
// test clock. Prints what it saw as one JSON object.
import { createRequire } from "node:module";
import assert from "node:assert/strict";

const require = createRequire(new URL("../../npm/package.json", import.meta.url));
const Stripe = require("stripe").default ?? require("stripe");

const [url, key] = process.argv.slice(2);
const { hostname, port } = new URL(url);
// One attempt: a repetition would hide what the first one said.
const stripe = new Stripe(key, { host: hostname, port, protocol: "http", maxNetworkRetries: 0, telemetry: false });

const DAY = 86_400;
const start = Date.UTC(2027, 0, 31) / 1000;
let clock = await stripe.testHelpers.testClocks.create({ frozen_time: start, name: "life" });

/** Moves the clock, and waits until all has happened. */
async function advance(to) {
  clock = await stripe.testHelpers.testClocks.advance(clock.id, { frozen_time: to });
  assert.equal(clock.status, "advancing");
  while (clock.status === "advancing") clock = await stripe.testHelpers.testClocks.retrieve(clock.id);
  assert.equal(clock.status, "ready");
}

const customer = await stripe.customers.create({ email: "a@example.com", test_clock: clock.id, address: { country: "DE" } });
const card = await stripe.paymentMethods.attach("pm_card_visa", { customer: customer.id });
await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: card.id } });
const product = await stripe.products.create({ name: "Pro" });
const price = (amount, lookup) =>
  stripe.prices.create({
    product: product.id, currency: "usd", unit_amount: amount, tax_behavior: "exclusive", lookup_key: lookup,
    recurring: { interval: "month" },
  });
const [small, large] = [await price(2800, "small"), await price(5600, "large")];

// A trial of 28 days from 31 January, then months that begin on the 28th.
const made = await stripe.subscriptions.create({
  customer: customer.id, items: [{ price: small.id }], trial_period_days: 28, automatic_tax: { enabled: true },
  metadata: { workspace: "ws_1" },
});
assert.equal(made.status, "trialing");
const item = made.items.data[0];
await advance(start + 28 * DAY + 3600);
const active = await stripe.subscriptions.retrieve(made.id, { expand: ["latest_invoice.payments"] });
assert.equal(active.status, "active");
assert.equal(active.latest_invoice.total, 3332);
assert.equal(active.latest_invoice.parent.subscription_details.metadata.workspace, "ws_1");
assert.equal(active.latest_invoice.payments.data[0].status, "paid");

// A quarter of the period later: the preview and the invoice say the same.
const { current_period_start: from, current_period_end: to } = active.items.data[0];
const at = from + (to - from) / 4;
await advance(at);
const change = { items: [{ id: item.id, price: large.id }], proration_behavior: "always_invoice", proration_date: at };
const preview = await stripe.invoices.createPreview({ subscription: made.id, subscription_details: change });
assert.deepEqual(preview.lines.data.map((line) => line.amount), [-2100, 4200]);
const upgraded = await stripe.subscriptions.update(made.id, { ...change, expand: ["latest_invoice"] });
assert.equal(upgraded.latest_invoice.total, preview.total);
assert.equal(upgraded.latest_invoice.status, "paid");

// The renewal fails, and is tried again until another card pays it.
const broke = await stripe.paymentMethods.attach("pm_card_chargeCustomerFail", { customer: customer.id });
await stripe.customers.update(customer.id, { invoice_settings: { default_payment_method: broke.id } });
await advance(to + 3600);
const late = await stripe.subscriptions.retrieve(made.id, { expand: ["latest_invoice"] });
assert.equal(late.status, "past_due");
assert.equal(late.latest_invoice.attempt_count, 1);
assert.equal(late.latest_invoice.next_payment_attempt, to + 3600 + 3 * DAY);
await advance(to + 3600 + 3 * DAY);
assert.equal((await stripe.invoices.retrieve(late.latest_invoice.id)).attempt_count, 2);
await assert.rejects(stripe.invoices.pay(late.latest_invoice.id), { type: "StripeCardError" });
await stripe.invoices.pay(late.latest_invoice.id, { payment_method: card.id });
assert.equal((await stripe.subscriptions.retrieve(made.id)).status, "active");

// Collection is paused and goes on.
const paused = await stripe.subscriptions.update(made.id, { pause_collection: { behavior: "void" } });
assert.equal(paused.pause_collection.behavior, "void");
assert.equal((await stripe.subscriptions.update(made.id, { pause_collection: "" })).pause_collection, null);

const gone = await stripe.subscriptions.cancel(made.id, { prorate: true, invoice_now: true });
assert.equal(gone.status, "canceled");
await assert.rejects(stripe.subscriptions.cancel(made.id), { code: "resource_missing" });
const events = new Set();
for await (const event of stripe.events.list({ limit: 50 })) events.add(event.type);
console.log(JSON.stringify({ subscription: made.id, events: [...events].sort() }));
