#!/usr/bin/env bash
# npm rdfxml-streaming-parser 3.3.0: text with a comment, a CDATA section or an instruction in it.
#
# Expected: the value of a literal is all the text of its element (RDF/XML 7.2.16). XML lets a
# comment, a CDATA section or a processing instruction stand in the middle of it.
# What happens: each new piece of text replaces the one before, so that only what stands after
# the last comment, section or instruction is left. There is no error. A CDATA section alone is
# read (its support is of 2023), and so are character references.
# Output: one line per element, with the literal that is made of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdfxml-streaming-parser@3.3.0
cat > "$work/run.mjs" <<'EOF'
import { RdfXmlParser } from "rdfxml-streaming-parser";

const read = (content) =>
  new Promise((resolve, reject) => {
    const parser = new RdfXmlParser();
    parser.on("data", (quad) => resolve(quad.object.value));
    parser.on("error", reject);
    parser.end(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
      <rdf:Description rdf:about="http://example.org/s"><e:p>${content}</e:p></rdf:Description></rdf:RDF>`);
  });
let changed = false;
for (const [content, expected, observed] of [
  ["at most &#53; &amp; &lt; 6", "at most 5 & < 6", "at most 5 & < 6"],
  ["<![CDATA[a < b]]>", "a < b", "a < b"],
  ["not <!-- sic -->allowed", "not allowed", "allowed"],
  ["not <?sic?>allowed", "not allowed", "allowed"],
  ["if <![CDATA[a < b]]> then c", "if a < b then c", " then c"],
  ["if <![CDATA[a < b]]>", "if a < b", "a < b"],
]) {
  const value = await read(content);
  console.log(`${content}: ${JSON.stringify(value)}${value === expected ? "" : `, expected ${JSON.stringify(expected)}`}`);
  changed ||= value !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
