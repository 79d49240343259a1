#!/usr/bin/env bash
# PyPI rdflib 7.6.0, pyoxigraph 0.5.13, npm @comunica/query-sparql-rdfjs-lite 5.2.3: SUBSTR that begins before the text.
#
# Expected: SUBSTR is XPath's fn:substring (SPARQL 1.1, 17.4.3.3), whose characters are those at positions p with
# start <= p < start + length (XPath functions 5.4.3): from 0 with length 3 these are positions 1 and 2, so "12".
# What happens: rdflib and Comunica hand start - 1 to the slices of Python and JavaScript, for which -1 is the last
# character: from 0 with length 3 is "", from 0 without a length "5", the last one, and from -1 "45". From -42 is
# right again, since slices stop at the beginning. pyoxigraph gives what is defined.
# Output: for each call what the three give and what the definition gives.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @comunica/query-sparql-rdfjs-lite@5.2.3 n3@2.13.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
cat > "$work/calls.json" <<'EOF'
[["2, 3", "234", "234 234 234"],
 ["4, 9", "45", "45 45 45"],
 ["0, 3", "12", " 12 "],
 ["-1, 4", "12", " 12 "],
 ["0", "12345", "5 12345 5"],
 ["-1", "12345", "45 12345 45"],
 ["-42", "12345", "12345 12345 12345"]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { QueryEngine } from "@comunica/query-sparql-rdfjs-lite";
import { Store } from "n3";

const engine = new QueryEngine();
const found = [];
for (const [call] of JSON.parse(readFileSync("calls.json", "utf8"))) {
  const rows = await engine.queryBindings(`SELECT ?x { BIND(SUBSTR("12345", ${call}) AS ?x) }`, { sources: [new Store()] });
  found.push((await rows.toArray())[0].get("x")?.value ?? "error");
}
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

import pyoxigraph
import rdflib

changed = False
for (call, defined, observed), node in zip(json.load(open("calls.json")), json.load(open("found.json")), strict=True):
    query = f'SELECT ?x {{ BIND(SUBSTR("12345", {call}) AS ?x) }}'
    values = [str(list(rdflib.Graph().query(query))[0][0]), next(pyoxigraph.Store().query(query))["x"].value, node]
    print(f'SUBSTR("12345", {call}): rdflib {values[0]!r}, pyoxigraph {values[1]!r}, comunica {values[2]!r}, defined {defined!r}')
    changed |= " ".join(values) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
