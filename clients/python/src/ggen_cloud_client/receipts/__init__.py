"""Verifies receipts offline: nothing is asked of anybody.

Needed are the receipt, the product's public keys, and the files or the zip that it is about.
"""

from ggen_cloud_client.receipts.claims import Receipt
from ggen_cloud_client.receipts.files import Difference, compare, file_entry, folder_entries, zip_entries
from ggen_cloud_client.receipts.invalid import InvalidReceipt, Reason
from ggen_cloud_client.receipts.keys import PublicKeys
from ggen_cloud_client.receipts.verify import parse, verify

__all__ = [
    "Difference",
    "InvalidReceipt",
    "PublicKeys",
    "Reason",
    "Receipt",
    "compare",
    "file_entry",
    "folder_entries",
    "parse",
    "verify",
    "zip_entries",
]
