#!/usr/bin/env bash
# npm rdfxml-streaming-parser 3.3.0: literals of rdf:XMLLiteral.
#
# Expected: rdf:parseType="Literal" gives the XML that stands there (RDF/XML 7.2.17): a
# well-formed fragment, with the namespaces that its names need.
# What happens: `&lt;` and `&amp;` are written as `<` and `&`, a quote in an attribute as a
# quote, and no prefix that the document declared is declared in the literal. Whoever parses the
# literal finds no XML, or elements that were only text before. A comment is dropped.
# Output: what stands in the document, the literal, and whether the literal is XML for Python's parser.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdfxml-streaming-parser@3.3.0
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import { RdfXmlParser } from "rdfxml-streaming-parser";

const read = (content) =>
  new Promise((resolve, reject) => {
    const parser = new RdfXmlParser();
    parser.on("data", (quad) => resolve(quad.object.value));
    parser.on("error", reject);
    parser.end(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
      <rdf:Description rdf:about="http://example.org/s"><e:p rdf:parseType="Literal">${content}</e:p></rdf:Description></rdf:RDF>`);
  });
const literals = [];
for (const content of ["<b>plain</b>", "<b>a &lt; b</b>", "AT&amp;T", '<b title="say &quot;no&quot;">x</b>', "<e:b>x</e:b>", "a &lt;script&gt; b"])
  literals.push([content, await read(content)]);
writeFileSync("literals.json", JSON.stringify(literals));
EOF
node "$work/run.mjs"
python3 - <<'EOF'
import json
from xml.etree import ElementTree

observed = [True, False, False, False, False, False]
changed = False
for (content, literal), expected in zip(json.load(open("literals.json")), observed, strict=True):
    try:
        ElementTree.fromstring(f"<x>{literal}</x>")
        fragment = True
    except ElementTree.ParseError:
        fragment = False
    print(f"{content}\n  {literal}\n  {'XML' if fragment else 'no XML'}")
    changed |= fragment != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
