"""Verifies deliveries by the reference library of Python.

Its argument is a file of JSON: cases, each with secret, headers and body. It prints for each whether the library
accepts it.
"""

import json
import sys
from pathlib import Path

from standardwebhooks import Webhook, WebhookVerificationError


def accepted(case: dict) -> bool:
    try:
        Webhook(case["secret"]).verify(case["body"], case["headers"])
    except WebhookVerificationError:
        return False
    return True


print(json.dumps([accepted(case) for case in json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))]))
