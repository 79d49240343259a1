#!/usr/bin/env bash
# npm rdf-validate-shacl 0.6.5, npm shacl-engine 0.1.5, PyPI pySHACL 0.40.1: which nodes a shape looks at.
#
# Expected: for one shapes graph and one data graph all validators look at the same nodes
# (SHACL 2.1.3), or the report says at how many it looked.
# What happens: a shape that is an owl:Class and no rdfs:Class, as ontologies declare theirs,
# finds no node in rdf-validate-shacl, and the report is "conforms". An instance of a
# subclass is no node for shacl-engine where rdfs:subClassOf stands in the data graph, and
# none for rdf-validate-shacl and pySHACL where it stands in the shapes graph. No report
# tells 0 nodes from nodes that conform.
# Output: one line per pair of graphs; each violates the shape.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-validate-shacl@0.6.5 shacl-engine@0.1.5 n3@2.2.0
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyshacl==0.40.1
prefixes='@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix : <urn:x:> .'
rule='sh:NodeShape ; sh:property [ sh:path :name ; sh:minCount 1 ] .'
echo "$prefixes :Person a owl:Class, $rule" > owl.ttl
echo "$prefixes :Person a rdfs:Class, $rule" > rdfs.ttl
echo "$prefixes :Person a rdfs:Class, $rule :Student rdfs:subClassOf :Person ." > rdfs-sub.ttl
echo "$prefixes :a a :Person ." > person.ttl
echo "$prefixes :a a :Student ." > student.ttl
echo "$prefixes :a a :Student . :Student rdfs:subClassOf :Person ." > student-sub.ttl
cat > "$work/run.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { DataFactory as F, Parser, Store } from "n3";
import Validate from "rdf-validate-shacl";
import { Validator } from "shacl-engine";
const require = createRequire(import.meta.url);
console.log("rdf-validate-shacl", require("./node_modules/rdf-validate-shacl/package.json").version);
console.log("shacl-engine", require("./node_modules/shacl-engine/package.json").version);
const read = (name) => new Store(new Parser().parse(readFileSync(name, "utf8")));
let changed = false;
for (const [shapes, data, observed] of [
  ["rdfs.ttl", "person.ttl", [false, false]],
  ["owl.ttl", "person.ttl", [true, false]],
  ["rdfs.ttl", "student-sub.ttl", [false, true]],
  ["rdfs-sub.ttl", "student.ttl", [true, false]],
]) {
  const first = (await new Validate(read(shapes)).validate(read(data))).conforms;
  const second = (await new Validator(read(shapes), { factory: F }).validate({ dataset: read(data) })).conforms;
  console.log(`${shapes} ${data}: rdf-validate-shacl conforms ${first}, shacl-engine conforms ${second}`);
  changed ||= first !== observed[0] || second !== observed[1];
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

from pyshacl import validate

print("pyshacl", version("pyshacl"))
changed = False
for shapes, data, observed in [
    ("rdfs.ttl", "person.ttl", False),
    ("owl.ttl", "person.ttl", False),
    ("rdfs.ttl", "student-sub.ttl", False),
    ("rdfs-sub.ttl", "student.ttl", True),
]:
    conforms = validate(data, shacl_graph=shapes)[0]
    print(f"{shapes} {data}: conforms {conforms}")
    changed |= conforms != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
