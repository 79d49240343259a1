#!/usr/bin/env bash
# PyPI bai2 0.15.0: transactions of BAI2 that are read and written again.
#
# Expected (Cash Management Balance Reporting Specifications, version 2, record 16): after the amount stands the
# type of funds; only S, V and D have fields of their own, so that "0", "1", "2", "Z" and nothing at all are
# followed by the bank's reference, the customer's reference and the text. What is written is what was read.
# What happens: where there is no availability, an empty field is written in its place, so that all that follows
# moves on by one: the bank's reference becomes the customer's, the customer's the first part of the text. These
# are nearly all transactions. An account whose record 03 has no sums, or a transaction without an amount,
# which the format allows, is read and then a TypeError of the writer.
# Output: for each record what is written, the references and text before and after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check bai2==0.15.0
"$work/venv/bin/python" - <<'EOF'
from bai2 import bai2


def file_of(record, summary="010,1000,,"):
    total = int(record.split(",")[2] or 0) + (1000 if "1000" in summary else 0)
    return "\n".join([
        "01,122099999,123456789,260131,0200,1,,,2/",
        "02,031001234,122099999,1,260131,2359,,2/",
        f"03,0123456789,USD,{summary}/",
        record,
        f"49,{total},3/",
        f"98,{total},1,5/",
        f"99,{total},1,7/",
    ])


def read(text):
    parsed = bai2.parse_from_string(text)
    (entry,) = parsed.children[0].children[0].children
    return parsed, (entry.bank_reference, entry.customer_reference, entry.text)


changed = False
for record, observed in [
    ("16,142,2500,V,260131,,BANK1,CUST1,order 1", ("BANK1", "CUST1", "order 1")),
    ("16,142,2500,S,1000,1000,500,BANK1,CUST1,order 1", ("BANK1", "CUST1", "order 1")),
    ("16,142,2500,0,BANK1,CUST1,order 1", (None, "BANK1", "CUST1,order 1")),
    ("16,142,2500,1,BANK1,CUST1,order 1", (None, "BANK1", "CUST1,order 1")),
    ("16,142,2500,Z,BANK1,CUST1,order 1", (None, "BANK1", "CUST1,order 1")),
    ("16,142,2500,,BANK1,CUST1,order 1", (None, "BANK1", "CUST1,order 1")),
]:
    parsed, before = read(file_of(record))
    written = bai2.write(parsed)
    _, after = read(written)
    print(f"{record} -> {written.splitlines()[3]}: {before} -> {after}")
    changed |= before != ("BANK1", "CUST1", "order 1") or after != observed
for what, text in [
    ("no sums", file_of("16,142,2500,V,260131,,BANK1,CUST1,order 1", summary=",,,")),
    ("no amount", file_of("16,890,,V,260131,,BANK1,CUST1,order 1")),
]:
    parsed, before = read(text)
    try:
        answer = bai2.write(parsed)
    except TypeError as error:
        answer = f"TypeError: {error}"
    print(f"{what}: {before} -> {answer}")
    changed |= not answer.startswith("TypeError")
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
