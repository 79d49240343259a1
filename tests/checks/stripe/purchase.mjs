// node purchase.mjs URL SECRET_KEY WEBHOOK_SECRET_FILE: npm `stripe` goes through a purchase, a
// refund, a dispute and a payout. Prints what it saw as one JSON object.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";

const require = createRequire(new URL("../../npm/package.json", import.meta.url));
const Stripe = require("stripe").default ?? require("stripe");

const [url, key, deliveries] = process.argv.slice(2);
const { hostname, port } = new URL(url);
// One attempt: a repetition would hide what the first one said.
const stripe = new Stripe(key, { host: hostname, port, protocol: "http", maxNetworkRetries: 0, telemetry: false });

/** Posts a form to a page, as a browser without scripts does. */
async function post(page, fields) {
  return fetch(page, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
}

const product = await stripe.products.create({ name: "A template", metadata: { package: "acme/template" } });
const price = await stripe.prices.create({ product: product.id, currency: "usd", unit_amount: 5000 });
const session = await stripe.checkout.sessions.create({
  mode: "payment",
  line_items: [{ price: price.id, quantity: 2 }],
  success_url: "https://shop.example/done?session={CHECKOUT_SESSION_ID}",
  cancel_url: "https://shop.example/cart",
  payment_intent_data: { metadata: { order: "ord_1" }, transfer_group: "ord_1" },
});
assert.equal(session.amount_total, 10000);
assert.equal(session.status, "open");

const page = await (await fetch(session.url)).text();
assert.match(page, /Pay \$100\.00/);
const card = { email: "buyer@example.com", exp_month: "12", exp_year: "2040", cvc: "123", country: "US", postal_code: "12345" };

// A decline leaves the page with the reason, and the session open.
const declined = await post(session.url, { ...card, number: "4000000000009995" });
assert.equal(declined.status, 200);
assert.match(await declined.text(), /insufficient funds/);

// 3-D Secure: to the bank and back.
const asked = await post(session.url, { ...card, number: "4000002760003184" });
assert.equal(asked.status, 303);
const bank = asked.headers.get("location");
assert.match(await (await fetch(bank)).text(), /Complete authentication/);
const back = await post(bank, { outcome: "succeed" });
assert.equal(back.status, 303);
const done = await fetch(back.headers.get("location"), { redirect: "manual" });
assert.equal(done.headers.get("location"), `https://shop.example/done?session=${session.id}`);

const paid = await stripe.checkout.sessions.retrieve(session.id, {
  expand: ["payment_intent.latest_charge.balance_transaction", "line_items"],
});
assert.equal(paid.payment_status, "paid");
assert.equal(paid.line_items.data[0].price.unit_amount_decimal.toString(), "5000");
const charge = paid.payment_intent.latest_charge;
assert.equal(charge.metadata.order, "ord_1");
assert.equal(charge.payment_method_details.card.three_d_secure.result, "authenticated");
assert.equal(charge.balance_transaction.net, 10000 - 320);

// Refunds: a part, then too much, then the rest by the same key twice.
const part = await stripe.refunds.create({ charge: charge.id, amount: 2500 });
assert.equal(part.status, "succeeded");
await assert.rejects(stripe.refunds.create({ charge: charge.id, amount: 7501 }), (error) => {
  assert.equal(error.type, "StripeInvalidRequestError");
  assert.match(error.message, /greater than unrefunded amount on charge/);
  return true;
});
const rest = await stripe.refunds.create({ charge: charge.id }, { idempotencyKey: "refund-1" });
const again = await stripe.refunds.create({ charge: charge.id }, { idempotencyKey: "refund-1" });
assert.equal(again.id, rest.id);
assert.equal(again.lastResponse.headers["idempotent-replayed"], "true");
await assert.rejects(stripe.refunds.create({ charge: charge.id }), { code: "charge_already_refunded" });

// A card error carries the intent.
await assert.rejects(
  stripe.paymentIntents.create({ amount: 2000, currency: "usd", confirm: true, payment_method: "pm_card_chargeDeclined", allowed_payment_method_types: ["card"] }),
  (error) => {
    assert.equal(error.type, "StripeCardError");
    assert.equal(error.decline_code, "generic_decline");
    assert.equal(error.payment_intent.status, "requires_payment_method");
    return true;
  },
);

// A dispute that evidence wins.
const disputed = await stripe.paymentIntents.create({
  amount: 3000, currency: "usd", confirm: true, payment_method: "pm_card_createDispute", allowed_payment_method_types: ["card"],
});
const [dispute] = (await stripe.disputes.list({ payment_intent: disputed.id })).data;
assert.equal(dispute.status, "needs_response");
const draft = await stripe.disputes.update(dispute.id, { evidence: { customer_name: "A. Buyer" }, submit: false });
assert.equal(draft.evidence.customer_name, "A. Buyer");
assert.equal(draft.status, "needs_response");
const won = await stripe.disputes.update(dispute.id, { evidence: { uncategorized_text: "winning_evidence" } });
assert.equal(won.status, "won");
assert.equal(won.balance_transactions.length, 2);

// A creator gets a share and is paid out.
const account = await stripe.accounts.create({
  type: "custom", country: "US", capabilities: { transfers: { requested: true } }, business_type: "individual",
  external_account: "btok_us_verified", tos_acceptance: { date: 1609798905, ip: "127.0.0.1" },
});
assert.equal(account.capabilities.transfers, "active");
await stripe.paymentIntents.create({
  amount: 50000, currency: "usd", confirm: true, payment_method: "pm_card_bypassPending", allowed_payment_method_types: ["card"],
});
const transfer = await stripe.transfers.create({ amount: 8000, currency: "usd", destination: account.id, transfer_group: "ord_1" });
await stripe.transfers.createReversal(transfer.id, { amount: 1000 });
const payout = await stripe.payouts.create({ amount: 7000, currency: "usd" }, { stripeAccount: account.id });
assert.equal(payout.status, "pending");
await assert.rejects(stripe.payouts.create({ amount: 1, currency: "usd" }, { stripeAccount: account.id }), { code: "balance_insufficient" });

// Pages by cursor, every object once.
const ids = [];
for await (const event of stripe.events.list({ limit: 7 })) ids.push(event.id);
assert.equal(new Set(ids).size, ids.length);

// Webhooks as they came over the wire.
let verified = 0;
for (const { payload, signature, secret } of JSON.parse(readFileSync(deliveries, "utf8"))) {
  const event = stripe.webhooks.constructEvent(payload, signature, secret);
  assert.equal(event.object, "event");
  assert.throws(() => stripe.webhooks.constructEvent(payload.replace("evt_", "evt-"), signature, secret));
  verified += 1;
}
console.log(JSON.stringify({ charge: charge.id, dispute: dispute.id, payout: payout.id, account: account.id, verified }));
