#!/usr/bin/env bash
# npm sparqljs 3.7.4: queries and updates that its own Generator writes from what its Parser has read.
#
# Expected: what comes back does the same (SPARQL 1.1 Update, 3.1.4: with SILENT a LOAD that fails is no error;
# 3.2.3 to 3.2.5: the target of COPY, MOVE and ADD may be DEFAULT; SPARQL 1.1, 11.3 and 19.8: HAVING takes several
# conditions; rule ArgList: DISTINCT may stand in a call).
# What happens: LOAD loses its SILENT, so that a whole request fails with it, and a call its DISTINCT,
# both without an error. A target DEFAULT is a TypeError, and of two conditions of HAVING no
# SPARQL is made: its own parser refuses it. CLEAR and COPY keep their SILENT.
# Output: each text and what comes back, white space as single spaces.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" sparqljs@3.7.4
cat > "$work/run.mjs" <<'JS'
import sparqljs from "sparqljs";

const read = (text) => new sparqljs.Parser().parse(text);
const write = (text) => {
  try {
    return new sparqljs.Generator().stringify(read(text)).replace(/\s+/g, " ").trim();
  } catch (error) {
    return error.name;
  }
};
const valid = (text) => {
  try {
    return Boolean(read(text));
  } catch {
    return false;
  }
};
let changed = false;
for (const [text, observed, readable] of [
  ["CLEAR SILENT GRAPH <http://a>", "CLEAR SILENT GRAPH <http://a>", true],
  ["COPY SILENT <http://a> TO <http://g>", "COPY SILENT <http://a> TO <http://g>", true],
  ["LOAD SILENT <http://a> INTO GRAPH <http://g>", "LOAD <http://a> INTO GRAPH <http://g>", true],
  ["COPY <http://a> TO DEFAULT", "TypeError", false],
  ["MOVE <http://a> TO DEFAULT", "TypeError", false],
  ["ADD <http://a> TO DEFAULT", "TypeError", false],
  ["SELECT (<http://f>(DISTINCT ?o) AS ?x) WHERE { ?s ?p ?o. }", "SELECT (<http://f>(?o) AS ?x) WHERE { ?s ?p ?o. }", true],
  ["SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (COUNT(*) > 1) (SUM(?o) < 3)", "SELECT ?s WHERE { ?s ?p ?o. } GROUP BY ?s HAVING ((COUNT(*)) > 1 (SUM(?o)) < 3 )", false],
]) {
  const found = write(text);
  console.log(`${text} -> ${found}${valid(found) || found === "TypeError" ? "" : ", which is no SPARQL"}`);
  changed ||= found !== observed || valid(found) !== readable;
}
process.exit(changed ? 1 : 0);
JS
node "$work/run.mjs"
