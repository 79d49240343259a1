#!/usr/bin/env bash
# npm @traqula/generator-sparql-1-1 1.3.1 (Comunica's new parser and writer): DESCRIBE, language tags.
#
# Expected: a query that is parsed and written is the same query.
# What happens: DESCRIBE of two things is written without a space between them, so that
# "?s e:x" becomes the variable ?se and ":x", which has no prefix, or another resource where
# the empty prefix is declared. Without an error "en-GB" becomes "en-gb".
# Output: each query and what is written.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @traqula/parser-sparql-1-1@1.3.1 @traqula/generator-sparql-1-1@1.3.1
cat > "$work/run.mjs" <<'EOF'
import { Generator } from "@traqula/generator-sparql-1-1";
import { Parser } from "@traqula/parser-sparql-1-1";

let changed = false;
for (const [query, observed] of [
  ["PREFIX e: <http://example.org/> PREFIX : <http://example.org/other/> DESCRIBE ?s e:x { ?s ?p ?o }", "DESCRIBE ?se:x"],
  ['SELECT * { ?s ?p "colour"@en-GB }', '"colour"@en-gb'],
]) {
  const written = new Generator().generate(new Parser().parse(query)).replace(/\s+/g, " ");
  console.log(`${query}\n  ${written}`);
  changed ||= !written.includes(observed);
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
