#!/usr/bin/env bash
# npm rdfa-streaming-parser 3.0.2: literals of pages.
#
# Expected: an empty datatype asks for a plain literal, with the language of the element (RDFa
# Core 1.1, 7.5, step 11); rdf:HTML and rdf:XMLLiteral hold the markup of the element, as it is
# written by HTML's and XML's rules.
# What happens: with vocab on the page the empty datatype becomes the IRI of the vocabulary, and the
# language is lost; `&lt;` and `&amp;` are written as `<` and `&`, so that what was text on the page is
# markup in the literal, and the XML literal is no XML; `<br>` becomes `<br></br>`, which HTML reads
# as two.
# Output: each element, its literal and datatype.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" rdfa-streaming-parser@3.0.2
cat > "$work/run.mjs" <<'EOF'
import { RdfaParser } from "rdfa-streaming-parser";

const read = (attributes, content) =>
  new Promise((resolve, reject) => {
    let object;
    const parser = new RdfaParser({ baseIRI: "http://example.org/page", contentType: "text/html" });
    parser.on("data", (quad) => {
      if (quad.predicate.value === "http://example.org/p") object = quad.object;
    });
    parser.on("error", reject);
    parser.on("end", () => resolve(object));
    parser.end(`<body vocab="http://example.org/"><p property="p" lang="en" ${attributes}>${content}</p></body>`);
  });
let changed = false;
for (const [attributes, content, observed, type] of [
  ["", "a &lt; b", "a < b", "en"],
  ['datatype="xsd:string"', "a <i>b</i>", "a b", "http://www.w3.org/2001/XMLSchema#string"],
  ['datatype=""', "a <i>b</i>", "a b", "http://example.org/"],
  ['datatype="rdf:HTML"', "a &lt;b&gt; c", "a <b> c", "http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML"],
  ['datatype="rdf:HTML"', "a<br>b", "a<br></br>b", "http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML"],
  ['datatype="rdf:XMLLiteral"', "<i>a &lt; b &amp; c</i>", "<i>a < b & c</i>", "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral"],
]) {
  const { value, language, datatype } = await read(attributes, content);
  console.log(`${attributes || "no datatype"}: ${content}\n  "${value}" ${language ? `@${language}` : datatype.value}`);
  changed ||= value !== observed || (language || datatype.value) !== type;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
