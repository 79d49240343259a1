"""Mail in the local cloud: a sender that SES knows, and an outbox that nothing leaves."""

import json
import re
import time
import urllib.request
from typing import Any

from settings import MAIL_FROM, Settings
from ui import Refused

SECONDS_MAX = 60
POLL_SECONDS = 0.2


def verify_sender(sesv2: Any) -> None:
    """In AWS an operator verifies the sender's domain once, and proves it by DNS."""
    sesv2.create_email_identity(EmailIdentity=MAIL_FROM)


def code_sent_to(settings: Settings, address: str) -> str:
    """The code of the link in the last mail to this address, which may be on its way."""
    deadline = time.monotonic() + SECONDS_MAX
    while time.monotonic() < deadline:
        texts = [mail["BodyText"] for mail in _sent(settings) if address in mail["To"]]
        codes = re.findall(r"#code=(\S+)", texts[-1]) if texts else []
        if codes:
            return codes[0]
        time.sleep(POLL_SECONDS)
    raise Refused(f"No mail with a link came for {address} in {SECONDS_MAX} s: make logs F=send-mail")


def _sent(settings: Settings) -> list[dict[str, Any]]:
    """Oldest first."""
    with urllib.request.urlopen(f"{settings.endpoint_url}/_ministack/ses/messages", timeout=30) as response:
        accounts = json.load(response)["messages"]
    return [mail for mails in accounts.values() for mail in mails]
