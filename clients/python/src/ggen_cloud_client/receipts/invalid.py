"""Why a receipt, or a key for one, is refused."""

from typing import Literal

Reason = Literal[
    "receipt_bytes",
    "form",
    "version",
    "entries",
    "field",
    "path",
    "duplicate",
    "unsorted",
    "root_differs",
    "algorithm",
    "signature_form",
    "unknown_key",
    "signature_wrong",
    "key",
    "artifact_differs",
    "files_differ",
]


class InvalidReceipt(Exception):
    """One plain reason. What was read is shown escaped: it comes from anywhere."""

    def __init__(self, reason: Reason, message: str) -> None:
        super().__init__(f"{reason}: {message}")
        self.reason: Reason = reason
