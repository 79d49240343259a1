"""purchase.py URL SECRET_KEY DELIVERIES_FILE: PyPI `stripe` goes through a purchase, a refund, a
dispute and a payout. Prints what it saw as one JSON object."""

import json
import sys
import urllib.parse
import urllib.request

import stripe

url, key, deliveries = sys.argv[1:]
# One attempt: a repetition would hide what the first one said.
client = stripe.StripeClient(key, base_addresses={"api": url}, max_network_retries=0)


def refused(call, expected, **fields):
    """The refusal that a call has to end with."""
    try:
        call()
    except expected as error:
        for name, value in fields.items():
            assert getattr(error, name) == value, (name, getattr(error, name))
        return error
    raise AssertionError(f"{expected} was expected")


class NoRedirect(urllib.request.HTTPRedirectHandler):
    """A browser that stops where it is sent to."""

    def redirect_request(self, *_):
        return None


def post(page, fields):
    """Posts a form to a page; answers the status and where it leads."""
    opener = urllib.request.build_opener(NoRedirect)
    try:
        answer = opener.open(page, urllib.parse.urlencode(fields).encode())
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, answer.headers.get("Location")


customer = client.v1.customers.create({"email": "buyer@example.com", "metadata": {"workspace": "ws_1"}})
card = client.v1.payment_methods.attach("pm_card_visa", {"customer": customer.id})
session = client.v1.checkout.sessions.create(
    {
        "mode": "payment",
        "customer": customer.id,
        "line_items": [
            {
                "quantity": 1,
                "price_data": {
                    "currency": "eur",
                    "unit_amount": 10000,
                    "tax_behavior": "exclusive",
                    "product_data": {"name": "An ontology"},
                },
            }
        ],
        "automatic_tax": {"enabled": True},
        "success_url": "https://shop.example/done",
    }
)
form = {
    "email": "buyer@example.com",
    "number": "4242 4242 4242 4242",
    "exp_month": "12",
    "exp_year": "2040",
    "cvc": "123",
    "country": "DE",
    "postal_code": "10115",
}
status, location = post(session.url, form)
assert (status, location) == (303, "https://shop.example/done"), (status, location)
paid = client.v1.checkout.sessions.retrieve(session.id, {"expand": ["line_items", "payment_intent"]})
assert paid.amount_total == 11900 and paid.total_details.amount_tax == 1900
assert paid.line_items.data[0].amount_tax == 1900
assert paid.payment_intent.status == "succeeded"

refund = client.v1.refunds.create({"payment_intent": paid.payment_intent.id, "amount": 1900})
assert refund.status == "succeeded"
refused(
    lambda: client.v1.refunds.create({"payment_intent": paid.payment_intent.id, "amount": 10001}),
    stripe.InvalidRequestError,
    param="amount",
)

# The same key with another body, an unknown parameter, an unknown id, a wrong key.
body = {"amount": 2000, "currency": "usd", "customer": customer.id}
first = client.v1.payment_intents.create(body, {"idempotency_key": "intent-1"})
assert client.v1.payment_intents.create(body, {"idempotency_key": "intent-1"}).id == first.id
refused(
    lambda: client.v1.payment_intents.create({**body, "amount": 2001}, {"idempotency_key": "intent-1"}),
    stripe.IdempotencyError,
)
refused(
    lambda: client.v1.customers.create({"nickname": "x"}),
    stripe.InvalidRequestError,
    code="parameter_unknown",
    param="nickname",
)
refused(lambda: client.v1.customers.retrieve("cus_none"), stripe.InvalidRequestError, code="resource_missing")
refused(
    lambda: stripe.StripeClient("sk_test_wrong", base_addresses={"api": url}).v1.customers.list(),
    stripe.AuthenticationError,
)

confirmed = client.v1.payment_intents.confirm(
    first.id, {"payment_method": card.id, "return_url": "https://shop.example/back"}
)
assert confirmed.status == "succeeded"
refused(
    lambda: client.v1.payment_intents.cancel(first.id),
    stripe.InvalidRequestError,
    code="payment_intent_unexpected_state",
)
error = refused(
    lambda: client.v1.payment_intents.create(
        {
            "amount": 2000,
            "currency": "usd",
            "confirm": True,
            "off_session": True,
            "payment_method": "pm_card_authenticationRequired",
            "allowed_payment_method_types": ["card"],
        }
    ),
    stripe.CardError,
    code="authentication_required",
)
assert error.error.payment_intent.status == "requires_payment_method"

disputed = client.v1.payment_intents.create(
    {
        "amount": 3000,
        "currency": "usd",
        "confirm": True,
        "payment_method": "pm_card_createDispute",
        "allowed_payment_method_types": ["card"],
    }
)
(dispute,) = client.v1.disputes.list({"payment_intent": disputed.id}).data
lost = client.v1.disputes.update(dispute.id, {"evidence": {"uncategorized_text": "losing_evidence"}})
assert lost.status == "lost"
withdrawn = client.v1.balance_transactions.list({"source": dispute.id}).data
assert [one.net for one in withdrawn] == [-4500]

setup = client.v1.setup_intents.create(
    {"customer": customer.id, "allowed_payment_method_types": ["card"], "payment_method": "pm_card_visa", "confirm": True}
)
assert setup.status == "succeeded"
assert len(client.v1.customers.payment_methods.list(customer.id).data) == 2

tax = client.v1.tax.calculations.create(
    {
        "currency": "eur",
        "line_items": [{"amount": 11900, "reference": "L1", "tax_behavior": "inclusive"}],
        "customer_details": {"address": {"country": "DE"}, "address_source": "billing"},
        "expand": ["line_items"],
    }
)
assert (tax.amount_total, tax.tax_amount_inclusive, tax.tax_amount_exclusive) == (11900, 1900, 0)
recorded = client.v1.tax.transactions.create_from_calculation({"calculation": tax.id, "reference": "order-1"})
assert recorded.type == "transaction"
reversed_ = client.v1.tax.transactions.create_reversal(
    {"mode": "full", "original_transaction": recorded.id, "reference": "order-1-refund"}
)
assert reversed_.line_items.data[0].amount_tax == -1900

account = client.v1.accounts.create(
    {
        "type": "custom",
        "country": "US",
        "capabilities": {"transfers": {"requested": True}},
        "business_type": "individual",
        "external_account": "btok_us_verified",
        "tos_acceptance": {"date": 1609798905, "ip": "127.0.0.1"},
    }
)
source = client.v1.payment_intents.create(
    {
        "amount": 20000,
        "currency": "usd",
        "confirm": True,
        "payment_method": "pm_card_bypassPending",
        "allowed_payment_method_types": ["card"],
    }
)
transfer = client.v1.transfers.create(
    {
        "amount": 16000,
        "currency": "usd",
        "destination": account.id,
        "source_transaction": source.latest_charge,
    }
)
client.v1.transfers.reversals.create(transfer.id, {"amount": 6000})
payout = client.v1.payouts.create({"amount": 10000, "currency": "usd"}, {"stripe_account": account.id})
assert payout.status == "pending"
balance = client.v1.balance.retrieve(options={"stripe_account": account.id})
assert balance.available[0].amount == 0

seen = [event.id for event in client.v1.events.list({"limit": 9}).auto_paging_iter()]
assert len(seen) == len(set(seen)) > 20

verified = 0
with open(deliveries, encoding="utf-8") as file:
    for delivery in json.load(file):
        arguments = (delivery["signature"], delivery["secret"])
        event = stripe.Webhook.construct_event(delivery["payload"], *arguments)
        assert event["object"] == "event"
        try:
            stripe.Webhook.construct_event(delivery["payload"].replace("evt_", "evt-"), *arguments)
        except stripe.SignatureVerificationError:
            verified += 1
print(json.dumps({"dispute": dispute.id, "payout": payout.id, "account": account.id, "verified": verified}))
