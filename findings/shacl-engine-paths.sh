#!/usr/bin/env bash
# npm shacl-engine 1.1.2: paths within paths.
#
# Expected: sh:zeroOrMorePath, sh:oneOrMorePath, sh:zeroOrOnePath and sh:inversePath take any path
# (SHACL 2.3.1.3 to 2.3.1.7); what is not supported is an error.
# What happens: they take a property alone; with a sequence, an alternative or another of
# themselves inside they find no value. So sh:minCount is violated by all, and sh:maxCount,
# sh:datatype, sh:class and the rest hold for all: "conforms" for what was never looked at.
# Sequences of simple steps work. pySHACL 0.40.1 finds the value in each of these.
# Output: for each path whether a value that is there is found, and whether it violates sh:maxCount 0.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" shacl-engine@1.1.2 n3@2.13.12
cat > "$work/run.mjs" <<'EOF'
import { DataFactory as F, Parser, Store } from "n3";
import { Validator } from "shacl-engine";

const read = (text) =>
  new Store(new Parser().parse(`@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix : <http://example.org/> . ${text}`));
let changed = false;
for (const [path, data, observed] of [
  ["[ sh:inversePath :p ]", ":b :p :a .", true],
  ["[ sh:oneOrMorePath :p ]", ":a :p :x . :x :p :b .", true],
  ["([ sh:inversePath :q ] [ sh:inversePath :p ])", ":b :p :x . :x :q :a .", true],
  ["[ sh:oneOrMorePath [ sh:inversePath :p ] ]", ":b :p :x . :x :p :a .", false],
  ["[ sh:oneOrMorePath [ sh:alternativePath (:p :q) ] ]", ":a :p :x . :x :q :b .", false],
  ["[ sh:oneOrMorePath (:p :q) ]", ":a :p :x . :x :q :b .", false],
  ["[ sh:inversePath (:p :q) ]", ":b :p :x . :x :q :a .", false],
  ["[ sh:inversePath [ sh:oneOrMorePath :p ] ]", ":b :p :x . :x :p :a .", false],
]) {
  const conforms = async (rule) => {
    const shapes = read(`:S a sh:NodeShape ; sh:targetNode :a ; sh:property [ sh:path ${path} ; ${rule} ] .`);
    return (await new Validator(shapes, { factory: F }).validate({ dataset: read(data) })).conforms;
  };
  const found = await conforms("sh:hasValue :b");
  const forbidden = !(await conforms("sh:maxCount 0"));
  console.log(`${path} on ${data} finds :b: ${found}, violates sh:maxCount 0: ${forbidden}`);
  changed ||= found !== observed || forbidden !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
