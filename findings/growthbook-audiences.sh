#!/usr/bin/env bash
# npm @growthbook/growthbook 1.8.0, PyPI growthbook 4.0.0: who takes part in an experiment.
#
# Expected: both evaluate the same features of one payload, so that a visitor is in the same audience on the page and on the
# server, and a flag is on for the same workspaces on both sides.
# What happens: "less than 5 generations" holds in JavaScript for who has none recorded, and not in Python, as "more than -1" does;
# with "not" around it, it is the other way round. Seats of "11" are more than 10, `true` is 1 and the account 42 is "42"
# in JavaScript alone, though there too 42 is not in the list of "42". A pattern finds nothing in a number in Python.
# Output: each condition with the visitor's attributes and both answers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @growthbook/growthbook@1.8.0
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check growthbook==4.0.0
cat > "$work/conditions.json" <<'EOF'
[[{"seats": {"$gt": 10}}, {"seats": 11}, "on on"],
 [{"seats": {"$gt": 10}}, {"seats": "11"}, "on off"],
 [{"seats": {"$gt": "10"}}, {"seats": "9"}, "on on"],
 [{"used": {"$lt": 5}}, {"used": 0}, "on on"],
 [{"used": {"$lt": 5}}, {}, "on off"],
 [{"used": {"$lt": 5}}, {"used": null}, "on off"],
 [{"used": {"$not": {"$lt": 5}}}, {}, "off on"],
 [{"credit": {"$gt": -1}}, {}, "on off"],
 [{"trial": 1}, {"trial": true}, "on off"],
 [{"account": "42"}, {"account": 42}, "on off"],
 [{"account": {"$in": ["42"]}}, {"account": 42}, "off off"],
 [{"account": {"$regex": "^42$"}}, {"account": 42}, "on off"]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const { GrowthBook } = require("@growthbook/growthbook");

const found = JSON.parse(readFileSync("conditions.json", "utf8")).map(([condition, attributes]) => {
  const client = new GrowthBook({ attributes });
  client.initSync({ payload: { features: { feature: { defaultValue: "off", rules: [{ condition, force: "on" }] } } } });
  return client.evalFeature("feature").value;
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

from growthbook import GrowthBook

changed = False
conditions = json.load(open("conditions.json"))
for (condition, attributes, observed), by_npm in zip(conditions, json.load(open("found.json")), strict=True):
    features = {"feature": {"defaultValue": "off", "rules": [{"condition": condition, "force": "on"}]}}
    client = GrowthBook(attributes=attributes, features=features)
    found = f"{by_npm} {client.eval_feature('feature').value}"
    print(f"{json.dumps(condition)} for {json.dumps(attributes)}: JavaScript and Python {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
