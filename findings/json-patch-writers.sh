#!/usr/bin/env bash
# npm fast-json-patch 3.1.1, PyPI json-merge-patch 0.3.0: patches that do not lead to the document they were made for.
#
# Expected: a patch that was made of two documents, applied to the first, gives the second (RFC 6902, RFC 7396). An array is not
# an object with the keys "0" and "1", and true is not 1.
# What happens: fast-json-patch makes an empty patch of an array and an object with the same keys, both ways, at the root; below
# the root it makes a replace. json-merge-patch makes an empty patch where 1 becomes
# true or 0 false, at any depth and within arrays: a flag that is switched off stays 0.
# Output: for each pair the patch and what the patch makes of the first document.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" fast-json-patch@3.1.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check json-merge-patch==0.3.0
cat > "$work/run.mjs" <<'EOF'
import jsonpatch from "fast-json-patch";

let changed = false;
for (const [from, to, observed] of [
  [["x"], { 0: "x" }, '[] ["x"]'],
  [["x"], { 0: "y" }, '[{"op":"replace","path":"/0","value":"y"}] ["y"]'],
  [[], {}, "[] []"],
  [{ 0: "x" }, ["x"], '[] {"0":"x"}'],
  [{ a: ["x"] }, { a: { 0: "x" } }, '[{"op":"replace","path":"/a","value":{"0":"x"}}] {"a":{"0":"x"}}'],
]) {
  const patch = jsonpatch.compare(from, to);
  const found = `${JSON.stringify(patch)} ${JSON.stringify(jsonpatch.applyPatch(structuredClone(from), patch).newDocument)}`;
  console.log(`fast-json-patch, ${JSON.stringify(from)} to ${JSON.stringify(to)}: ${found}`);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import copy
import json

import json_merge_patch

changed = False
for source, target, observed in [
    ({"paid": 0}, {"paid": 1}, '{"paid": 1} {"paid": 1}'),
    ({"paid": 0}, {"paid": False}, '{} {"paid": 0}'),
    ({"a": {"paid": 1}}, {"a": {"paid": True}}, '{} {"a": {"paid": 1}}'),
    ({"a": [1]}, {"a": [True]}, '{} {"a": [1]}'),
]:
    patch = json_merge_patch.create_patch(copy.deepcopy(source), copy.deepcopy(target))
    found = f"{json.dumps(patch)} {json.dumps(json_merge_patch.merge(copy.deepcopy(source), patch))}"
    print(f"json-merge-patch, {json.dumps(source)} to {json.dumps(target)}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
