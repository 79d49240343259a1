#!/usr/bin/env bash
# npm rdf-string-ttl 2.0.1: stringToTerm of what termToString has written.
#
# Expected: a term that is written and read is the same term; both directions speak Turtle.
# What happens: termToString escapes quotes, backslashes, tabs and line ends, stringToTerm takes back
# the escape of the quote alone: a text of two lines comes back as one with a backslash and an
# "n" in it, and each round doubles the backslashes. rdf-string 2.0.1, which escapes nothing,
# gives the term back.
# Output: each text, its string, and the text that comes back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdf-string-ttl@2.0.1 rdf-string@2.0.1 n3@2.13.12
cat > "$work/run.mjs" <<'EOF'
import { DataFactory as F } from "n3";
import * as plain from "rdf-string";
import * as turtle from "rdf-string-ttl";

let changed = false;
for (const [text, observed] of [
  ["one line", "one line"],
  ['a "word"', 'a "word"'],
  ["two\nlines", "two\\nlines"],
  ["a\ttab", "a\\ttab"],
  ["C:\\new", "C:\\\\new"],
  ["\r", "\\r"],
]) {
  const term = F.literal(text);
  const string = turtle.termToString(term);
  const back = turtle.stringToTerm(string).value;
  console.log(`${JSON.stringify(text)} is written ${string} and read ${JSON.stringify(back)}`);
  changed ||= back !== observed || plain.stringToTerm(plain.termToString(term)).value !== text;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
