#!/usr/bin/env bash
# npm jsonpath-plus 10.4.0, json-p3 2.3.1: names in brackets of a JSONPath.
#
# Expected: a name in quotes is the name and nothing else (RFC 9535, 2.3.1), so that the "@id" and "@graph" of JSON-LD are reached
# like other members; names beside each other select each of them (2.5.1); a negative index counts from
# the end (2.3.3).
# What happens: jsonpath-plus takes '@graph' for a test of the type "gra" and raises a TypeError; "$['$']" is the whole document
# instead of its member "$", "$['^']" another TypeError, "['a','b']" finds nothing and "[a,b]" the member "a,b";
# [-1] finds nothing, where [-1:] finds the last. With a backtick, ['`@id'], it finds "@id". json-p3 reads them all.
# Output: each path with what the two find.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonpath-plus@10.4.0 json-p3@2.3.1
cat > "$work/run.mjs" <<'EOF'
import { query } from "json-p3";
import { JSONPath } from "jsonpath-plus";

const json = { "@id": "x", "@graph": [{ "@id": "y" }], a: 1, b: 2, "a,b": 3, "^": 4, list: [5, 6] };
const dollar = { $: 7 };
let changed = false;
const check = (path, document, first, second) => {
  const found = [() => JSONPath({ path, json: document }), () => query(path, document).values()].map((find) => {
    try {
      return JSON.stringify(find());
    } catch (error) {
      return String(error);
    }
  });
  console.log(`${path}: jsonpath-plus ${found[0]}, json-p3 ${found[1]}`);
  changed ||= found[0] !== first || found[1] !== second;
};
check("$['@id']", json, "TypeError: Unknown value type ", '["x"]');
check("$['@graph'][*]['@id']", json, "TypeError: Unknown value type gra", '["y"]');
check("$['`@id']", json, '["x"]', "[]");
check("$['$']", dollar, '[{"$":7}]', "[7]");
check("$['^']", json, "TypeError: this._trace(...).filter is not a function", "[4]");
check("$['a','b']", json, "[]", "[1,2]");
check("$['list'][-1]", json, "[]", "[6]");
check("$['list'][-1:]", json, "[6]", "[6]");
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
