#!/usr/bin/env bash
# npm microdata-rdf-streaming-parser 3.0.0 (Comunica reads HTML pages with it): links, numbers and times of microdata.
#
# Expected: the URL of a property is resolved against the base of the element (HTML, 5.2.4, 4.2.3), which
# <base href> sets; a number of meter and data is an xsd:integer or xsd:double by its form (Microdata to RDF);
# <time> without a datetime has its text as value (HTML, 4.5.14); 10:00:00.5 is a valid xsd:time (XSD part 2, 3.3.8).
# What happens: <base> is not looked at, so that every link and image of such a page points to another place. 1e3 is
# an xsd:integer, which has no exponent (3.4.13); a time with a fraction of a second and a date in the
# text of <time> are plain strings. No error.
# Output: the value of each property.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" microdata-rdf-streaming-parser@3.0.0
cat > "$work/run.mjs" <<'JS'
import { Readable } from "node:stream";
import microdata from "microdata-rdf-streaming-parser";

const value = async (head, property) => {
  const page = `<html><head>${head}</head><body><div itemscope itemtype="http://schema.org/Thing" itemid="http://example.org/i">${property}</div></body></html>`;
  const parser = new microdata.MicrodataRdfParser({ baseIRI: "http://example.org/page" });
  for await (const { predicate, object } of Readable.from([page]).pipe(parser)) {
    if (predicate.value === "http://schema.org/p") {
      return object.termType === "Literal" ? `"${object.value}" ${object.datatype.value.split("#")[1]}` : object.value;
    }
  }
};
const base = '<base href="http://cdn.example.org/x/">';
let changed = false;
for (const [head, property, observed] of [
  ["", '<a itemprop="p" href="q">text</a>', "http://example.org/q"],
  [base, '<a itemprop="p" href="q">text</a>', "http://example.org/q"],
  [base, '<img itemprop="p" src="q.png">', "http://example.org/q.png"],
  ["", '<data itemprop="p" value="1.5">text</data>', '"1.5" double'],
  ["", '<data itemprop="p" value="1e3">text</data>', '"1e3" integer'],
  ["", '<data itemprop="p" value="1E-2">text</data>', '"1E-2" integer'],
  ["", '<time itemprop="p" datetime="10:00:00">text</time>', '"10:00:00" time'],
  ["", '<time itemprop="p" datetime="10:00:00.5">text</time>', '"10:00:00.5" string'],
  ["", '<time itemprop="p" datetime="2024-05-01">text</time>', '"2024-05-01" date'],
  ["", '<time itemprop="p">2024-05-01</time>', '"2024-05-01" string'],
]) {
  const found = await value(head, property);
  console.log(`${head}${property}: ${found}`);
  changed ||= found !== observed;
}
process.exit(changed ? 1 : 0);
JS
node "$work/run.mjs"
