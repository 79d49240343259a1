#!/usr/bin/env bash
# npm json-canonicalize 3.0.1, canonicalize 4.0.0: objects of classes in canonical JSON (RFC 8785).
#
# Expected: the keys of all objects are sorted (RFC 8785, 3.2.3), also where they come from toJSON, and what JSON.stringify
# leaves out is left out, so that a value and its copy, read back from its own JSON, have one canonical form and one signature.
# What happens: json-canonicalize takes what toJSON gives as it is, unsorted, so that the copy has another form. Where JSON.stringify
# leaves out a property that is a function, both write `undefined`, which no parser of JSON reads; where it writes
# the number of a Number object, both write {}.
# Output: for each value JSON.stringify, then each library, and whether the copy has the same form.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" json-canonicalize@3.0.1 canonicalize@4.0.0
cat > "$work/run.mjs" <<'EOF'
import canonicalize from "canonicalize";
import * as jsonCanonicalize from "json-canonicalize";

class Money {
  toJSON() {
    return { currency: "EUR", amount: 5 };
  }
}
let changed = false;
const check = (name, write, value, observed) => {
  const found = `${write(value)} ${write(JSON.parse(JSON.stringify(value))) === write(value)}`;
  console.log(`  ${name}: ${found}`);
  changed ||= found !== observed;
};
for (const [value, first, second] of [
  [{ b: 1, a: 2 }, '{"a":2,"b":1} true', '{"a":2,"b":1} true'],
  [{ price: new Money() }, '{"price":{"currency":"EUR","amount":5}} false', '{"price":{"amount":5,"currency":"EUR"}} true'],
  [{ b: undefined, a: 1 }, '{"a":1} true', '{"a":1} true'],
  [{ b() {}, a: 1 }, '{"a":1,"b":undefined} false', '{"a":1,"b":undefined} false'],
  [{ n: Object(5) }, '{"n":{}} false', '{"n":{}} false'],
]) {
  console.log(JSON.stringify(value));
  check("json-canonicalize", jsonCanonicalize.canonicalize, value, first);
  check("canonicalize", canonicalize, value, second);
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
