#!/usr/bin/env bash
# npm clownface 2.0.3 with rdf-ext 2.6.0: numbers of JavaScript as literals.
#
# Expected: a number that is added becomes a valid literal of the datatype that it is given, or is refused.
# What happens: Infinity is "Infinity"^^xsd:double, where XSD has INF (part 2, 3.3.5); a whole number
# from 10^21 on is an xsd:integer with an exponent, which no integer has (3.4.13); 1.0 is an
# integer, 1.5 a double. A shape with sh:datatype refuses the first two.
# Output: one line per number.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" clownface@2.0.3 rdf-ext@2.6.0
cat > "$work/run.mjs" <<'EOF'
import clownface from "clownface";
import rdf from "rdf-ext";

let changed = false;
for (const [number, observed] of [
  [5, '"5"^^integer'],
  [1.5, '"1.5"^^double'],
  [1.0, '"1"^^integer'],
  [NaN, '"NaN"^^double'],
  [Infinity, '"Infinity"^^double'],
  [-Infinity, '"-Infinity"^^double'],
  [1e21, '"1e+21"^^integer'],
]) {
  const dataset = rdf.dataset();
  clownface({ factory: rdf, dataset, term: rdf.blankNode() }).addOut(rdf.namedNode("http://example.org/p"), number);
  const { value, datatype } = [...dataset][0].object;
  const written = `"${value}"^^${datatype.value.split("#")[1]}`;
  console.log(`${number} becomes ${written}`);
  changed ||= written !== observed;
}
process.exit(changed ? 1 : 0);
EOF
node "$work/run.mjs"
