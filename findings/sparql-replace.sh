#!/usr/bin/env bash
# PyPI rdflib 7.6.0, pyoxigraph 0.5.13, npm @comunica/query-sparql-rdfjs-lite 5.2.3: what stands for a group in REPLACE.
#
# Expected: REPLACE is XPath's fn:replace (SPARQL 1.1, 17.4.3.15; XPath functions 5.6.3): $1 is the first group, whatever letter
# follows; \$ is a dollar and \\ a backslash; of "$12" with three groups the 1 is the group and the 2 a figure;
# $0 is the match; the flags of fn:matches apply. Its own example "darted" becomes "carted".
# What happens: pyoxigraph takes "$1c" for a group named "1c", which is empty, so that "darted" becomes "arted" and "$12"
# for a twelfth group. rdflib makes U+0000 of $0, a backslash of \$ and an
# error of "$12", and ignores the flag "i". pyoxigraph and Comunica keep the backslash of \$ and both of \\.
# Output: for each call what the three give and what the definition gives.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @comunica/query-sparql-rdfjs-lite@5.2.3 n3@2.13.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
cat > "$work/calls.json" <<'EOF'
[["'abc', '(b)', '$1-$1'", "ab-bc", ["ab-bc", "ab-bc", "ab-bc"]],
 ["'darted', '^(.*?)d(.*)$', '$1c$2'", "carted", ["carted", "arted", "carted"]],
 ["'a1b', '(a)(1)(b)', '$12'", "a2", ["error", "", "a2"]],
 ["'abc', 'b', '$0$0'", "abbc", ["a\u0000\u0000c", "abbc", "abbc"]],
 ["'7 USD', 'USD', '\\\\$'", "7 $", ["7 \\", "7 \\$", "7 \\$"]],
 ["'a/b', '/', '\\\\\\\\'", "a\\b", ["a\\b", "a\\\\b", "a\\\\b"]],
 ["'ABC', 'b', 'x', 'i'", "AxC", ["ABC", "AxC", "AxC"]]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { QueryEngine } from "@comunica/query-sparql-rdfjs-lite";
import { Store } from "n3";

const engine = new QueryEngine();
const found = [];
for (const [call] of JSON.parse(readFileSync("calls.json", "utf8"))) {
  const rows = await engine.queryBindings(`SELECT ?x { BIND(REPLACE(${call}) AS ?x) }`, { sources: [new Store()] });
  found.push((await rows.toArray())[0].get("x")?.value ?? "error");
}
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json
import re

import pyoxigraph
import rdflib


def by_rdflib(query):
    try:
        return str(list(rdflib.Graph().query(query))[0][0])
    except re.error:
        return "error"


changed = False
for (call, defined, observed), node in zip(json.load(open("calls.json")), json.load(open("found.json")), strict=True):
    query = f"SELECT ?x {{ BIND(REPLACE({call}) AS ?x) }}"
    values = [by_rdflib(query), next(pyoxigraph.Store().query(query))["x"].value, node]
    print(f"REPLACE({call}): rdflib {values[0]!r}, pyoxigraph {values[1]!r}, comunica {values[2]!r}, defined {defined!r}")
    changed |= values != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
