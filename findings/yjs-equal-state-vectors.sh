#!/usr/bin/env bash
# npm yjs 13.6.33: values of documents whose state vectors are equal.
#
# Expected: two documents that have each other's updates, and say so by equal state vectors, hold the same values and give the same
# JSON; what cannot be sent is refused when it is set, as a Map or a RegExp is.
# What happens: a Date is taken, is a Date for who set it and {} for all others. 2^63 as a BigInt is -2^63 elsewhere, 2^64 is 0. An
# array in a value that is changed after it was set is changed for its owner and for who joins later, and never for
# who was there. And the keys of a map stand in the order in which they arrived, so that the JSON of equal documents
# has two hashes.
# Output: for each value what its owner and the others see, then the JSON of two documents that were changed at once.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" yjs@13.6.33
cat > "$work/run.mjs" <<'EOF'
import * as Y from "yjs";

const editor = (clientID) => Object.assign(new Y.Doc(), { clientID });
const send = (from, to) => Y.applyUpdate(to, Y.encodeStateAsUpdate(from, Y.encodeStateVector(to)));
const vector = (doc) => Buffer.from(Y.encodeStateVector(doc)).toString("hex");
const shown = (value) => (typeof value === "bigint" ? `${value}n` : JSON.stringify(value));
let changed = false;
const report = (name, docs, found, observed) => {
  const equal = docs.every((doc) => vector(doc) === vector(docs[0]));
  console.log(`${name}: ${found} (state vectors ${equal ? "equal" : "different"})`);
  changed ||= !equal || found !== observed;
};

for (const [name, value, observed] of [
  ["a text", "x", '"x" and "x"'],
  ["2^63 - 1", 2n ** 63n - 1n, "9223372036854775807n and 9223372036854775807n"],
  ["2^63", 2n ** 63n, "9223372036854775808n and -9223372036854775808n"],
  ["2^64", 2n ** 64n, "18446744073709551616n and 0n"],
  ["a Date", new Date(0), '"1970-01-01T00:00:00.000Z" and {}'],
]) {
  const docs = [editor(1), editor(2)];
  docs[0].getMap("values").set("value", value);
  send(...docs);
  report(name, docs, docs.map((doc) => shown(doc.getMap("values").get("value"))).join(" and "), observed);
}

const [owner, present, late] = [editor(1), editor(2), editor(3)];
owner.getMap("values").set("tags", ["a"]);
send(owner, present);
owner.getMap("values").get("tags").push("b");
send(owner, present);
send(owner, late);
const tags = [owner, present, late].map((doc) => shown(doc.getMap("values").get("tags"))).join(" and ");
report("an array, changed by its owner", [owner, present, late], tags, '["a","b"] and ["a"] and ["a","b"]');

const both = [editor(1), editor(2)];
both[0].getMap("values").set("net", 1);
both[1].getMap("values").set("tax", 2);
send(both[0], both[1]);
send(both[1], both[0]);
const maps = both.map((doc) => shown(doc.getMap("values"))).join(" and ");
report("two keys, set at once", both, maps, '{"net":1,"tax":2} and {"tax":2,"net":1}');
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
