#!/usr/bin/env bash
# npm validator 13.15.35, jsvat 2.5.4, stdnum 1.12.0, PyPI python-stdnum 2.2: VAT ids of companies.
#
# Expected: the ids of a country's ordinary companies are valid everywhere; the libraries differ in
# how much of the check digit they look at, not in the forms.
# What happens: isVAT of validator wants a letter at the end of a Spanish id, and so refuses every
# S.A. and S.L.; it knows no Irish id with two letters at the end, as they are given since 2013, and
# takes British ones with "GB" and spaces alone. jsvat refuses the Belgian ids that begin with 1, as they are given since
# 2023. stdnum of npm refuses Bulgarian ids that begin with 4 to 8, and Slovak ones of sole traders,
# which begin with 10: it looks at the first digit where the third one is meant. Its rule for a third
# kind of Bulgarian ids is the wrong way round. python-stdnum takes all of them.
# Output: for each id, made up but for its check digit, who takes it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" validator@13.15.35 jsvat@2.5.4 stdnum@1.12.0
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-stdnum==2.2
cat > "$work/ids.json" <<'EOF'
[["ES", "12345678Z", "yes yes yes yes"],
 ["ES", "A12345674", "no yes yes yes"],
 ["ES", "B12345674", "no yes yes yes"],
 ["IE", "1234567T", "yes yes yes yes"],
 ["IE", "1234567WH", "no yes yes yes"],
 ["GB", "123 4567 82", "yes yes yes yes"],
 ["GB", "123456782", "no yes yes yes"],
 ["BE", "0400000086", "yes yes yes yes"],
 ["BE", "1000000021", "yes no yes yes"],
 ["BG", "100000001", "yes yes yes yes"],
 ["BG", "800000008", "yes yes no yes"],
 ["BG", "1000000007", "yes yes no yes"],
 ["SK", "2020000004", "yes yes yes yes"],
 ["SK", "1020000003", "yes yes no yes"]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const validator = require("validator");
const { checkVAT, countries } = require("jsvat");
const { stdnum } = require("stdnum");

const kinds = { ES: "nif", SK: "dph" };
const found = JSON.parse(readFileSync("ids.json", "utf8")).map(([country, id]) => [
  validator.isVAT(country + id, country),
  checkVAT(country + id, countries).isValid,
  stdnum[country][kinds[country] ?? "vat"].validate(id).isValid,
]);
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

from stdnum import get_cc_module

changed = False
for (country, number, observed), found in zip(json.load(open("ids.json")), json.load(open("found.json")), strict=True):
    found.append(get_cc_module(country, "vat").is_valid(number))
    answers = ["yes" if answer else "no" for answer in found]
    names = zip(["validator", "jsvat", "stdnum", "python-stdnum"], answers, strict=True)
    print(f"{country}{number}:", ", ".join(f"{name} {answer}" for name, answer in names))
    changed |= " ".join(answers) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
