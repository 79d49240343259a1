#!/usr/bin/env bash
# npm structured-headers 2.1.0, structured-field-values 2.0.4, PyPI http-sfv 0.9.9: structured fields of HTTP (RFC 9651).
#
# Expected: a decimal is rounded to three digits, half to even, and always written with a digit after
# the point (4.1.5); "1.0" is a decimal and 1 an integer; a parser does not fail at base64 without
# "=" (4.2.7), and an empty field is an empty dictionary (4.2).
# What happens: structured-headers writes 1.9999 as "2.", which is no structured field and which its
# own parser refuses, and rounds 1.0625 up. Both npm libraries write "1.0" back as the integer 1, so
# that the strict form of a field, which RFC 9421 signs with ";sf", is another one than Python's.
# http-sfv reads "2.", but refuses ":aGVsbG8:" and the empty dictionary.
# Output: for each value what is written, for each field what it is after reading and writing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" structured-headers@2.1.0 structured-field-values@2.0.4
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check http-sfv==0.9.9
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import * as headers from "structured-headers";
import * as values from "structured-field-values";

const or = (write) => {
  try {
    return write();
  } catch {
    return "error";
  }
};
const written = [1.9999, 1.0625].map((value) => [headers.serializeItem([value, new Map()]), values.encodeItem(value)]);
const items = ["2.", "1.0", ":aGVsbG8:"].map((field) => [
  or(() => headers.serializeItem(headers.parseItem(field))),
  or(() => values.encodeItem(values.decodeItem(field))),
]);
const empty = [or(() => headers.serializeDictionary(headers.parseDictionary(""))), or(() => values.encodeDict(values.decodeDict("")))];
writeFileSync("found.json", JSON.stringify({ written, items, empty }));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json
from decimal import Decimal

import http_sfv


def again(kind, field):
    structure = kind()
    try:
        structure.parse(field.encode())
    except ValueError:
        return "error"
    return str(structure)


found = json.load(open("found.json"))
rows = []
for value, by_npm in zip(["1.9999", "1.0625"], found["written"], strict=True):
    rows.append((f"write {value}", *by_npm, str(http_sfv.Item(Decimal(value)))))
for field, by_npm in zip(["2.", "1.0", ":aGVsbG8:"], found["items"], strict=True):
    rows.append((f"read {field}", *by_npm, again(http_sfv.Item, field)))
rows.append(("read an empty dictionary", *found["empty"], again(http_sfv.Dictionary, "")))
for what, *answers in rows:
    print(f"{what}: structured-headers {answers[0]!r}, structured-field-values {answers[1]!r}, http-sfv {answers[2]!r}")
observed = [
    ("2.", "2.0", "2.0"),
    ("1.063", "1.062", "1.062"),
    ("error", "error", "2.0"),
    ("1", "1", "1.0"),
    (":aGVsbG8=:", ":aGVsbG8=:", "error"),
    ("", "", "error"),
]
raise SystemExit("the behaviour has changed" if [tuple(row[1:]) for row in rows] != observed else 0)
EOF
