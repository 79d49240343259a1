#!/usr/bin/env bash
# npm json-logic-js 2.0.5, PyPI panzi-json-logic 1.0.1, jsonlogic-rs 0.5.0: one rule in the browser and on the server.
#
# Expected: a rule of JsonLogic has one answer for the same data, as its documentation says of rules that front end and back end
# share.
# What happens: data without the amount is at least 0 in JavaScript and Python and not in Rust; an empty age is below 18 for two
# and not for Python, where a plan of null is 0, true is 1 by "===" and -3 % 7 is 4. "missing" finds null and "" missing but for
# Rust. A default replaces null in Python alone. A sum without one of its parts is NaN, what is left of it, or an error; 1.0 is
# "1" or "1.0" in a text, true "true" or "True".
# Output: each rule with its data and the three answers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" json-logic-js@2.0.5
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check panzi-json-logic==1.0.1 jsonlogic-rs==0.5.0
cat > "$work/rules.json" <<'EOF'
[[{"<=": [{"var": "amount"}, 100]}, {"amount": 7}, "true true true"],
 [{">=": [{"var": "amount"}, 0]}, {}, "true true false"],
 [{"<": [{"var": "age"}, 18]}, {"age": ""}, "true false true"],
 [{"==": [{"var": "plan"}, 0]}, {"plan": null}, "false true false"],
 [{"===": [{"var": "flag"}, 1]}, {"flag": true}, "false true false"],
 [{"missing": ["country"]}, {"country": null}, "[\"country\"] [\"country\"] []"],
 [{"missing": ["country"]}, {"country": ""}, "[\"country\"] [\"country\"] []"],
 [{"var": ["discount", 5]}, {"discount": null}, "null 5 null"],
 [{"%": [{"var": "offset"}, 7]}, {"offset": -3}, "-3 4 -3"],
 [{"+": [{"var": "net"}, {"var": "tax"}]}, {"net": 1}, "NaN 1 ValueError"],
 [{"cat": ["v", {"var": "major"}]}, {"major": 1.0}, "\"v1\" \"v1\" \"v1.0\""],
 [{"cat": ["trial=", {"var": "trial"}]}, {"trial": true}, "\"trial=true\" \"trial=True\" \"trial=true\""]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const jsonLogic = require("json-logic-js");

const found = JSON.parse(readFileSync("rules.json", "utf8")).map(([rule, data]) => {
  const answer = jsonLogic.apply(rule, data);
  return Number.isNaN(answer) ? "NaN" : JSON.stringify(answer);
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

import jsonlogic_rs
from json_logic import jsonLogic


def answer(apply, rule, data):
    try:
        return json.dumps(apply(rule, data))
    except Exception as error:
        return type(error).__name__


changed = False
for (rule, data, observed), by_npm in zip(json.load(open("rules.json")), json.load(open("found.json")), strict=True):
    found = [by_npm, answer(jsonLogic, rule, data), answer(jsonlogic_rs.apply, rule, data)]
    print(f"{json.dumps(rule)} of {json.dumps(data)}: JavaScript {found[0]}, Python {found[1]}, Rust {found[2]}")
    changed |= " ".join(found) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
