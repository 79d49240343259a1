#!/usr/bin/env bash
# npm @automerge/automerge 3.5.0, loro-crdt 1.17.1, PyPI loro 1.17.1: large numbers in a shared document.
#
# Expected: a number of JavaScript is a double, and a double comes back from the document that keeps it; an integer of
# Python that the document keeps as an integer is one for each who reads it, or an error.
# What happens: Automerge keeps each whole positive number from 2^53 - 1 on as an integer of 64 bits: it comes back as a BigInt,
# with which `+ 1` and JSON.stringify are a TypeError, and 2^64, 1e20 and 1e300 are all 9223372036854775807. Negative ones stay
# numbers. Loro in Python keeps 9007199254740993, and gives it to JavaScript as 9007199254740992, equal to
# its neighbour; 2^63 becomes a float in Python without a word, and a BigInt is refused in JavaScript.
# Output: each value and what is read after it was saved and loaded.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @automerge/automerge@3.5.0 loro-crdt@1.17.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check loro==1.17.1
"$work/venv/bin/python" - <<'EOF'
import loro

doc = loro.LoroDoc()
values = doc.get_map("values")
for key, value in {"even": 2**53, "odd": 2**53 + 1, "large": 2**63}.items():
    values.insert(key, value)
print("Python writes", doc.get_map("values").get_value())
with open("snapshot", "wb") as file:
    file.write(doc.export(loro.ExportMode.Snapshot()))
raise SystemExit(0 if isinstance(values.get_value()["large"], float) else "the behaviour has changed")
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import * as Automerge from "@automerge/automerge";
import { LoroDoc } from "loro-crdt";

let changed = false;
const check = (name, found, observed) => {
  console.log(`${name}: ${found}`);
  changed ||= found !== observed;
};
for (const [value, observed] of [
  [2 ** 53 - 2, "number 9007199254740990"],
  [2 ** 53 - 1, "bigint 9007199254740991"],
  [2 ** 64, "bigint 9223372036854775807"],
  [1e20, "bigint 9223372036854775807"],
  [1e300, "bigint 9223372036854775807"],
  [-1e15, "number -1000000000000000"],
  [-(2 ** 53), "number -9007199254740992"],
  [1.5, "number 1.5"],
]) {
  const { read } = Automerge.load(Automerge.save(Automerge.from({ read: value })));
  check(`Automerge, ${value}`, `${typeof read} ${read}`, observed);
}
const doc = new LoroDoc();
doc.import(readFileSync("snapshot"));
const { even, odd } = doc.getMap("values").toJSON();
check("Loro, the even and the odd number of Python", `${even} ${odd}`, "9007199254740992 9007199254740992");
let refused = "";
try {
  new LoroDoc().getMap("values").set("ten", 10n);
} catch (error) {
  refused = String(error);
}
check("Loro, 10n", refused, "Unsupported value type");
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
