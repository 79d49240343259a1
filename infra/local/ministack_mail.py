"""What the SES v2 of MiniStack 1.5.33 lacks.

It runs the mailbox simulator for SES v1 alone. SES v2, which the product uses,
records a mail without its headers and tells no configuration set what became of it. Here each
mail of SES v2 is also kept whole, as a file of MAIL_FOLDER, and the simulator's outcome (of
`bounce@simulator.amazonses.com` and the like) is published to the SNS topics of the mail's
configuration set, in the form of AWS:
https://docs.aws.amazon.com/ses/latest/dg/event-publishing-retrieving-sns-contents.html
"""

import json
import os
from datetime import UTC, datetime
from email import message_from_string
from email.utils import parseaddr
from pathlib import Path
from typing import Any

from ministack.services import ses, ses_v2

SEND = "/v2/email/outbound-emails"
DELIVERED = (("Delivery", None),)


def complete_sending() -> None:
    """Makes every mail that SES v2 takes leave a file and its notifications."""
    answer_alone = ses_v2.handle_request

    async def handle_request(method: str, path: str, headers: Any, body: Any, query: Any) -> Any:
        answer = await answer_alone(method, path, headers, body, query)
        if method == "POST" and path.rstrip("/") == SEND and answer[0] == 200:
            request, message_id = json.loads(body), json.loads(answer[2])["MessageId"]
            keep(request, message_id)
            notify(request, message_id)
        return answer

    ses_v2.handle_request = handle_request


def recipients(request: dict[str, Any]) -> list[str]:
    return list(request.get("Destination", {}).get("ToAddresses", []))


def keep(request: dict[str, Any], message_id: str) -> None:
    """Writes the mail as it would go out, with the headers that MiniStack leaves out."""
    simple = request.get("Content", {}).get("Simple", {})
    body = simple.get("Body", {})
    text = ses._build_mime_message(
        request.get("FromEmailAddress", ""),
        recipients(request),
        [],
        [],
        simple.get("Subject", {}).get("Data", ""),
        body.get("Text", {}).get("Data", ""),
        body.get("Html", {}).get("Data", ""),
        message_id,
    )
    mail = message_from_string(text)
    for header in simple.get("Headers") or []:
        mail[header["Name"]] = header["Value"]
    folder = Path(os.environ["MAIL_FOLDER"])
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{message_id}.eml").write_bytes(mail.as_bytes())


def topics(configuration_set: str, kind: str) -> list[str]:
    """Those that are to hear of this kind of event."""
    destinations = (ses_v2._config_sets.get(configuration_set) or {}).get("EventDestinations") or {}
    matching = [it for it in destinations.values() if it["Enabled"] and kind.upper() in it["MatchingEventTypes"]]
    return [it["SnsDestination"]["TopicArn"] for it in matching if "SnsDestination" in it]


def notify(request: dict[str, Any], message_id: str) -> None:
    now = datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    to = [parseaddr(address)[1] for address in recipients(request)]
    source = parseaddr(request.get("FromEmailAddress", ""))[1]
    mail = {"timestamp": now, "source": source, "messageId": message_id, "destination": to, "tags": {}}
    for address in to:
        local, _, domain = address.partition("@")
        outcomes = DELIVERED
        if domain.lower() == ses._SIMULATOR_DOMAIN:
            outcomes = ses._SIMULATOR_OUTCOMES.get(local.lower().split("+")[0], DELIVERED)
        for kind, subtype in outcomes:
            event = {"eventType": kind, "mail": mail, **ses._notification_detail(kind, address, now, subtype)}
            for topic in topics(request.get("ConfigurationSetName", ""), kind):
                ses._publish_notification(topic, event)
