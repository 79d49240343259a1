#!/usr/bin/env bash
# PyPI csv2ofx 0.34.2 with ofxtools 1.1.1, ofxparse 0.21: a statement in CSV that becomes OFX.
#
# Expected: what is written is OFX, so that others read it, and says what the table says: "0.125" is an eighth,
# and 1.005 of a Kuwaiti dinar with its three decimals is one dinar and a bit; two purchases are two, each with
# an id of its own (FITID must be unique in an account: OFX, 3.2.1); "&" is "&amp;" (OFX, 2.3.2).
# What happens: a point before three digits separates thousands, so that 0.125 is 125.00 and 0.005 is 5.00;
# 0.0125 is refused. Two coffees of one day have the same FITID, by which a program
# knows what it has read already. References lack their ";": "R&B" is "R&ampB". Its header and its
# empty TRNUID are refused by both Python libraries that read OFX.
# Output: ids, amounts and names as written, then the refusals.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check csv2ofx==0.34.2 meza==0.47.0 ofxtools==1.1.1 ofxparse==0.21
cat > "$work/statement.csv" <<'EOF'
Date,Amount,Reference,Description,Account
01/05/2026,-2.50,,Coffee,Checking
01/05/2026,-2.50,,Coffee,Checking
01/06/2026,0.125,,R&B,Checking
01/07/2026,0.005,,Call,Checking
01/08/2026,1.005,,Call,Checking
EOF
"$work/venv/bin/csv2ofx" statement.csv statement.ofx
"$work/venv/bin/python" -W ignore - <<'EOF'
import re

from csv2ofx.utils import convert_amount
from ofxparse import OfxParser
from ofxtools.Parser import OFXTree

text = open("statement.ofx").read()
ids, amounts, names = [re.findall(rf"<{tag}>(.*)</{tag}>", text) for tag in ("FITID", "TRNAMT", "NAME")]
for entry in zip(ids, amounts, names, strict=True):
    print(*entry)
changed = amounts != ["-2.50", "-2.50", "125.00", "5.00", "1005.00"]
changed |= ids[0] != ids[1] or len(set(ids)) != 4
changed |= names != ["Coffee", "Coffee", "R&ampB", "Call", "Call"]
for name, read, observed in [
    ("csv2ofx, 0.0125", lambda: convert_amount("0.0125"), "ValueError"),
    ("ofxtools", lambda: OFXTree().parse("statement.ofx"), "OFXHeaderError"),
    ("ofxparse", lambda: OfxParser.parse(open("statement.ofx", "rb")), "IndexError"),
]:
    try:
        answer = str(read())
    except Exception as error:
        answer = type(error).__name__
        print(f"{name}: {answer}")
    changed |= answer != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
