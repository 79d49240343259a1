#!/usr/bin/env bash
# npm merkletreejs 0.6.0: proofs of trees whose number of leaves is no power of two.
#
# Expected: each leaf of a tree has a proof which the same library verifies against the tree's root.
# What happens: with `complete`, which the library's own warning recommends for proofs of several leaves, the proofs of three of
# five leaves, of two of six and of seven of nine are refused by the tree they come from. With `duplicateOdd` it
# is the last leaf of each odd number, and the last two of six. Without an option all hold, but proofs of several leaves do not:
# that of the first and last of five is refused.
# Output: for each number of leaves the leaves whose proofs hold (1) or not (0).
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" merkletreejs@0.6.0
cat > "$work/run.mjs" <<'EOF'
import { createHash } from "node:crypto";
import { MerkleTree } from "merkletreejs";

const sha256 = (data) => createHash("sha256").update(data).digest();
const leaves = (count) => Array.from({ length: count }, (_, number) => sha256(`leaf ${number}`));
let changed = false;
const check = (name, found, observed) => {
  console.log(`${name}: ${found}`);
  changed ||= found !== observed;
};
for (const [count, plain, complete, duplicated] of [
  [3, "111", "111", "110"],
  [4, "1111", "1111", "1111"],
  [5, "11111", "11000", "11110"],
  [6, "111111", "111100", "111100"],
  [9, "111111111", "110000000", "111111110"],
]) {
  for (const [options, observed] of [[{}, plain], [{ complete: true }, complete], [{ duplicateOdd: true }, duplicated]]) {
    const tree = new MerkleTree(leaves(count), sha256, options);
    const held = leaves(count).map((leaf, number) => Number(tree.verify(tree.getProof(leaf, number), leaf, tree.getRoot())));
    check(`${count} leaves ${JSON.stringify(options)}`, held.join(""), observed);
  }
}
const tree = new MerkleTree(leaves(5), sha256);
const both = [0, 4].map((number) => leaves(5)[number]);
const several = tree.verifyMultiProof(tree.getRoot(), [0, 4], both, tree.getLeafCount(), tree.getMultiProof([0, 4]));
check("the first and last of five together", several, false);
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs" 2>/dev/null
