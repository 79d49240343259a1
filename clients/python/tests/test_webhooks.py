"""Deliveries are verified by the vectors of all clients."""

import json
import unittest
from pathlib import Path
from typing import Any

from ggen_cloud_client import webhooks
from ggen_cloud_client.webhooks import InvalidWebhook

CASES = json.loads((Path(__file__).resolve().parents[2] / "vectors" / "webhooks.json").read_text(encoding="utf-8"))


def reason(case: dict[str, Any], body: bytes | str) -> str:
    try:
        webhooks.verify(case["secrets"], case["headers"], body, now=case["now"])
    except InvalidWebhook as error:
        return error.reason
    return "accepted"


class Webhooks(unittest.TestCase):
    def test_every_vector_is_judged_as_it_says(self) -> None:
        self.assertGreater(len(CASES), 25)
        for case in CASES:
            with self.subTest(case["name"]):
                self.assertEqual(reason(case, case["body"]), case["expected"])
                self.assertEqual(reason(case, case["body"].encode()), case["expected"])

    def test_no_changed_bit_is_accepted(self) -> None:
        case = CASES[0]
        body = case["body"].encode()
        for position in range(len(body) * 8):
            changed = bytearray(body)
            changed[position >> 3] ^= 1 << (position & 7)
            self.assertEqual(reason(case, bytes(changed)), "signature", position)

    def test_the_names_of_headers_are_read_in_any_case_and_one_secret_is_enough(self) -> None:
        case = CASES[0]
        headers = {name.title(): value for name, value in case["headers"].items()}
        event = webhooks.verify(case["secrets"][0], headers, case["body"], now=case["now"])
        self.assertEqual(event["type"], "order.paid")
        with self.assertRaises(InvalidWebhook) as raised:
            webhooks.verify(case["secrets"][0], headers, case["body"])
        self.assertEqual(raised.exception.reason, "timestamp")
