#!/usr/bin/env bash
# npm liquidjs 10.30.1, PyPI python-liquid 2.3.6: numbers, lists and counters of Liquid in two ports.
#
# Expected: a template gives one text in both, that of Shopify's Liquid: 7 divided by 2 is 3, since both are integers; round makes 3 of
# 2.5; split drops empty parts at the end; uniq keeps true beside 1; an integer of 64 bits is itself.
# What happens: liquidjs divides to 3.5 and loses the last digit of 9007199254740993. python-liquid rounds 2.5 to 2, counts 4 parts in
# "a,b,,", writes true and nil in a join as "True" and "None" and drops true from a list with 1. The counter of liquidjs, which begins
# at 0, is written into the data of the caller: the next text from the same data begins at 1, a property of that
# name is counted up for all who hold the data. python-liquid begins at 0 each time.
# Output: each template in both, then the counter in two texts from the same data.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" liquidjs@10.30.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check python-liquid==2.3.6
cat > "$work/templates.json" <<'EOF'
[["{{ 7 | divided_by: 2 }}", "3.5", "3"],
 ["{{ 2.5 | round }}", "3", "2"],
 ["{{ id }}", "9007199254740992", "9007199254740993"],
 ["{{ 'a,b,,' | split: ',' | size }}", "2", "4"],
 ["{{ mixed | join: '/' }}", "1/true/", "1/True/None"],
 ["{{ mixed | uniq | size }}", "3", "2"],
 ["{% increment stock %}", "7", "0"],
 ["{% increment row %}{% increment row %}", "01", "01"],
 ["{% increment row %}", "2", "0"],
 ["{{ stock }}", "8", "7"]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const { Liquid } = require("liquidjs");

const data = JSON.parse('{"id": 9007199254740993, "mixed": [1, true, null], "stock": 7}');
const engine = new Liquid();
const templates = JSON.parse(readFileSync("templates.json", "utf8"));
writeFileSync("found.json", JSON.stringify(templates.map(([text]) => engine.parseAndRenderSync(text, data))));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

from liquid import Environment

data = {"id": 9007199254740993, "mixed": [1, True, None], "stock": 7}
environment = Environment()
changed = False
for (text, *observed), by_npm in zip(json.load(open("templates.json")), json.load(open("found.json")), strict=True):
    by_pypi = environment.from_string(text).render(**data)
    print(f"{text}: liquidjs {by_npm!r}, python-liquid {by_pypi!r}")
    changed |= [by_npm, by_pypi] != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
