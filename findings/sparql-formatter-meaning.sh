#!/usr/bin/env bash
# npm sparql-formatter 1.0.2: queries and updates that are only to be laid out anew.
#
# Expected: a formatter changes white space, so that the text asks and does the same (SPARQL 1.1: 19.8 is the
# grammar of all the cases; 9.1 for paths, 15.5 for LIMIT, 11.3 for several conditions of HAVING,
# 13.2 for FROM; Update, 3.1.4 for LOAD).
# What happens: parts are dropped without an error. LIMIT 0 goes, so that all rows come; of two conditions of
# HAVING the second one; FROM of an ASK; "INTO GRAPH", so that a file is loaded into the default graph;
# DISTINCT in the call of a function. ^(a/b), which is b backwards and then a backwards, becomes (^a/b), which
# is another path. !a becomes ", a", which is no SPARQL, ":" as a name is gone, and DESCRIBE of two IRIs is refused.
# Output: each text and what is made of it, white space as single spaces.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" sparql-formatter@1.0.2 sparqljs@3.7.4
cat > "$work/run.mjs" <<'JS'
import { spfmt } from "sparql-formatter";
import sparqljs from "sparqljs";

const format = (text) => {
  try {
    return spfmt.format(text).replace(/\s+/g, " ").trim();
  } catch (error) {
    return error.name;
  }
};
let changed = false;
for (const [text, observed] of [
  ["SELECT * { ?s ?p ?o } LIMIT 1", "SELECT * WHERE { ?s ?p ?o . } LIMIT 1"],
  ["SELECT * { ?s ?p ?o } LIMIT 0", "SELECT * WHERE { ?s ?p ?o . }"],
  ["SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1) (SUM(?o) < 3)", "SELECT ?s WHERE { ?s ?p ?o . } GROUP BY ?s HAVING (COUNT(*) > 1)"],
  ["ASK FROM <http://a> { ?s ?p ?o }", "ASK { ?s ?p ?o . }"],
  ["LOAD <http://a> INTO GRAPH <http://g>", "LOAD <http://a>"],
  ["SELECT (<http://f>(DISTINCT ?o) AS ?x) { ?s ?p ?o }", "SELECT (<http://f>(?o) AS ?x) WHERE { ?s ?p ?o . }"],
  ["SELECT * { ?s ^(<http://a>/<http://b>) ?o }", "SELECT * WHERE { ?s (^<http://a>/<http://b>) ?o . }"],
  ["SELECT * { ?s !<http://a> ?o }", "SELECT * WHERE { ?s , <http://a> ?o . }"],
  ["PREFIX : <http://e/> SELECT * { : :p :o }", "PREFIX : <http://e/> SELECT * WHERE { :p :o . }"],
  ["DESCRIBE <http://a> <http://b>", "SyntaxError"],
]) {
  new sparqljs.Parser().parse(text);
  const found = format(text);
  console.log(`${text} -> ${found}`);
  changed ||= found !== observed;
}
process.exit(changed ? 1 : 0);
JS
node "$work/run.mjs"
