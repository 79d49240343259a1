"""life.py URL SECRET_KEY: PyPI `stripe` goes through the whole life of a subscription, by a test
clock. Prints what it saw as one JSON object."""

import json
import sys

import stripe

url, key = sys.argv[1:]
# One attempt: a repetition would hide what the first one said.
client = stripe.StripeClient(key, base_addresses={"api": url}, max_network_retries=0)
DAY = 86_400
# 31 January 2028, a leap year.
start = 1_832_889_600
clock = client.v1.test_helpers.test_clocks.create({"frozen_time": start})


def advance(until):
    """Moves the clock, and waits until all has happened."""
    moved = client.v1.test_helpers.test_clocks.advance(clock.id, {"frozen_time": until})
    while moved.status == "advancing":
        moved = client.v1.test_helpers.test_clocks.retrieve(clock.id)
    assert moved.status == "ready", moved.status


customer = client.v1.customers.create({"email": "a@example.com", "test_clock": clock.id})
price = client.v1.prices.create(
    {"currency": "usd", "unit_amount": 3100, "recurring": {"interval": "month"}, "product_data": {"name": "Small"}}
)
large = client.v1.prices.create(
    {"currency": "usd", "unit_amount": 6200, "recurring": {"interval": "month"}, "product_data": {"name": "Large"}}
)
# A trial without a card: a setup intent waits for one.
made = client.v1.subscriptions.create(
    {"customer": customer.id, "items": [{"price": price.id, "quantity": 2}], "trial_end": start + 7 * DAY}
)
assert made.status == "trialing" and made.pending_setup_intent
client.v1.setup_intents.confirm(made.pending_setup_intent, {"payment_method": "pm_card_visa"})
advance(start + 7 * DAY + 3600)
active = client.v1.subscriptions.retrieve(made.id, {"expand": ["latest_invoice"]})
assert active.status == "active" and active.latest_invoice.amount_paid == 6200
assert active.latest_invoice.lines.data[0].pricing.price_details.price == price.id

# The change waits for the next invoice.
item = active["items"].data[0]
changed = client.v1.subscriptions.update(
    made.id, {"items": [{"id": item.id, "price": large.id, "quantity": 1}], "proration_behavior": "create_prorations"}
)
assert changed.latest_invoice == active.latest_invoice.id
renewal = client.v1.invoices.create_preview({"subscription": made.id})
assert len(renewal.lines.data) == 3 and renewal.lines.data[2].amount == 6200

# The renewal fails for good: the subscription ends after the last attempt.
broke = client.v1.payment_methods.attach("pm_card_chargeCustomerFail", {"customer": customer.id})
client.v1.subscriptions.update(made.id, {"default_payment_method": broke.id})
advance(item.current_period_end + 3600)
assert client.v1.subscriptions.retrieve(made.id).status == "past_due"
attempts = []
for days in (3, 8, 15):
    advance(item.current_period_end + 3600 + days * DAY)
    invoice = client.v1.invoices.list({"subscription": made.id}).data[0]
    attempts.append(invoice.attempt_count)
assert attempts == [2, 3, 4], attempts
ended = client.v1.subscriptions.retrieve(made.id)
assert ended.status == "canceled" and ended.cancellation_details.reason == "payment_failed"
try:
    client.v1.subscriptions.update(made.id, {"quantity": 2})
    raise AssertionError("a parameter that there is not was taken")
except stripe.InvalidRequestError as error:
    assert error.code == "parameter_unknown"
events = sorted({event.type for event in client.v1.events.list({"limit": 50}).auto_paging_iter()})
print(json.dumps({"subscription": made.id, "events": events}))
