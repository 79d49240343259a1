#!/usr/bin/env bash
# npm iban 0.0.14, ibantools 4.5.4, ibankit 1.6.5, PyPI schwifty 2026.10.1, python-stdnum 2.2: IBANs and
# BICs.
#
# Expected: the examples of SWIFT's registry of IBANs are valid everywhere; a country whose IBANs are taken
# is one whose BICs are, as the banks of Kosovo have XK in SWIFT's directory; small letters are taken by all
# or none; the first four characters of a BIC may be digits (BICFIDec2014Identifier of ISO 20022).
# What happens: iban lacks twelve countries of the registry, Libya, Nicaragua and Oman among them, ibankit
# lacks Yemen; python-stdnum refuses the registry's example for Belgium, since no bank of its list has the
# number. schwifty takes IBANs of Kosovo and refuses its BICs. Which BICs with digits or small letters are
# valid is another answer for each.
# Output: for each IBAN and BIC what each of them says; a dash where it has no check.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" iban@0.0.14 ibantools@4.5.4 ibankit@1.6.5
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check schwifty==2026.10.1 python-stdnum==2.2
cat > "$work/codes.json" <<'EOF'
[["DE89370400440532013000", "yes yes yes yes yes"],
 ["BE68539007547034", "yes yes yes yes no"],
 ["BI4210000100010000332045181", "no yes yes yes yes"],
 ["DJ2100010000000154000100186", "no yes yes yes yes"],
 ["FK88SC123456789012", "no yes yes yes yes"],
 ["HN88CABF00000000000250005469", "no yes yes yes yes"],
 ["LY83002048000020100120361", "no yes yes yes yes"],
 ["MN121234123456789123", "no yes yes yes yes"],
 ["NI45BAPR00000013000003558124", "no yes yes yes yes"],
 ["OM810180000001299123456", "no yes yes yes yes"],
 ["RU0304452522540817810538091310419", "no yes yes yes yes"],
 ["SD2129010501234001", "no yes yes yes yes"],
 ["SO211000001001000100141", "no yes yes yes yes"],
 ["YE15CBYE0001018861234567891234", "no yes no yes yes"],
 ["XK051212012345678906", "yes yes yes yes yes"],
 ["DEUTDEFF", "- yes yes yes yes"],
 ["NCBVXKPR", "- yes yes no yes"],
 ["deutdeff", "- yes no yes yes"],
 ["A1B2DEFF", "- no yes yes no"]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const iban = require("iban");
const ibantools = require("ibantools");
const ibankit = require("ibankit");

const found = JSON.parse(readFileSync("codes.json", "utf8")).map(([code]) =>
  code.length > 11
    ? [iban.isValid(code), ibantools.isValidIBAN(code), ibankit.IBAN.isValid(code)]
    : [null, ibantools.isValidBIC(code), ibankit.BIC.isValid(code)],
);
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

import schwifty
from stdnum import bic, iban

changed = False
for (code, observed), found in zip(json.load(open("codes.json")), json.load(open("found.json")), strict=True):
    kind, check = (schwifty.IBAN, iban) if len(code) > 11 else (schwifty.BIC, bic)
    found += [kind(code, allow_invalid=True).is_valid, check.is_valid(code)]
    answers = [{True: "yes", False: "no", None: "-"}[answer] for answer in found]
    names = ["iban", "ibantools", "ibankit", "schwifty", "python-stdnum"]
    print(f"{code}:", ", ".join(f"{name} {answer}" for name, answer in zip(names, answers, strict=True)))
    changed |= " ".join(answers) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
