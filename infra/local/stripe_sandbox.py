"""Stripe as a program of this machine (tests/stripe-sandbox), and this product as its customer."""

import json
import urllib.error
import urllib.parse
import urllib.request
from typing import Any

from checks import port_free
from detached import Detached
from settings import ROOT, STACK, Settings
from ui import Refused

BINARY = "stripe-sandbox"
# Outputs of the stack.
KEY_SECRET, WEBHOOKS_SECRET = "StripeKeySecret", "StripeWebhooksSecret"
# What it knows us by; a key of no account of Stripe's.
SECRET_KEY, PUBLISHABLE_KEY = "sk_test_sandbox", "pk_test_sandbox"


def url(settings: Settings) -> str:
    return f"http://127.0.0.1:{_port(settings)}"


def ensure(settings: Settings) -> bool:
    """Starts it unless it runs; whether it was started. It forgets everything when it ends."""
    process = _process(settings)
    if process.is_running() and _answers(settings):
        return False
    process.stop()
    port_free(_port(settings))
    binary = str(ROOT / "target" / "release" / BINARY)
    process.start([binary, "--port", str(_port(settings))], {}, lambda: _answers(settings))
    return True


def stop(settings: Settings) -> bool:
    return _process(settings).stop()


def register(settings: Settings, secretsmanager: Any, outputs: dict[str, str], api_url: str) -> None:
    """Puts into the secrets what an operator agrees with the real one, and has it tell us what happens."""
    key = {"secret_key": SECRET_KEY, "publishable_key": PUBLISHABLE_KEY, "api_url": url(settings)}
    _put(secretsmanager, outputs[KEY_SECRET], key)
    address = f"{api_url}/webhooks/stripe"
    # Its secret is shown once, when it is made.
    known = json.loads(secretsmanager.get_secret_value(SecretId=outputs[WEBHOOKS_SECRET])["SecretString"])
    if known and any(it["url"] == address for it in _call(settings, "/v1/webhook_endpoints")["data"]):
        return
    made = _call(settings, "/v1/webhook_endpoints", [("url", address), ("enabled_events[]", "*")])
    _put(secretsmanager, outputs[WEBHOOKS_SECRET], {"secrets": [made["secret"]]})


def make_prices(lambda_: Any) -> str:
    """Has the product make what its plans cost, as an operator does; says how much of it there is."""
    made = json.load(lambda_.invoke(FunctionName=f"{STACK}-operator-make-prices", Payload=b"{}")["Payload"])
    if "prices" not in made:
        raise Refused(f"make-prices answered {made}")
    return f"{made['products']} products and {made['prices']} prices of plans"


def _put(secretsmanager: Any, secret: str, value: dict[str, Any]) -> None:
    text = json.dumps(value)
    if secretsmanager.get_secret_value(SecretId=secret)["SecretString"] != text:
        secretsmanager.put_secret_value(SecretId=secret, SecretString=text)


def _call(settings: Settings, path: str, form: list[tuple[str, str]] | None = None) -> dict[str, Any]:
    body = urllib.parse.urlencode(form).encode() if form else None
    request = urllib.request.Request(url(settings) + path, body, {"Authorization": f"Bearer {SECRET_KEY}"})
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)


def _answers(settings: Settings) -> bool:
    try:
        with urllib.request.urlopen(f"{url(settings)}/_sandbox/health", timeout=2):
            return True
    except (urllib.error.URLError, OSError):
        return False


def _port(settings: Settings) -> int:
    return settings.port + 3


def _process(settings: Settings) -> Detached:
    return Detached("The Stripe sandbox", BINARY, settings.state / "stripe.pid", settings.state / "stripe.log")
