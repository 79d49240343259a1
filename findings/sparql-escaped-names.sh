#!/usr/bin/env bash
# npm sparqljs 3.7.4, npm @traqula 1.3.1 and PyPI rdflib 7.6.0: escapes in local names of SPARQL.
#
# Expected: e:a\,b is the IRI of e: followed by "a,b" (SPARQL 1.1, 19.8, PN_LOCAL_ESC), as in
# Turtle, and as pyoxigraph reads it.
# What happens: all three keep the backslash in the IRI. rdflib reads the same name without it
# in Turtle, so that a query finds nothing of what the same library has just read, and raises
# no error; sparqljs cannot parse the query that it writes from its own result.
# Output: the IRI that each of them makes of the name.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" sparqljs@3.7.4 @traqula/parser-sparql-1-1@1.3.1 @traqula/algebra-sparql-1-1@1.3.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
cat > "$work/run.mjs" <<'EOF'
import sparqljs from "sparqljs";
import { toAlgebra } from "@traqula/algebra-sparql-1-1";
import { Parser } from "@traqula/parser-sparql-1-1";

const query = "PREFIX e: <http://example.org/> SELECT * { ?s ?p e:a\\,b }";
const parsed = new sparqljs.Parser().parse(query);
const iri = parsed.where[0].triples[0].object.value;
console.log("sparqljs 3.7.4:", iri);
let refused = false;
try {
  new sparqljs.Parser().parse(new sparqljs.Generator().stringify(parsed));
} catch {
  refused = true;
}
console.log("its own text of that query:", refused ? "refused" : "parsed");
const { object } = toAlgebra(new Parser().parse(query)).input.patterns[0];
console.log("@traqula 1.3.1:", object.value);
process.exit([iri, object.value].every((i) => i === "http://example.org/a\\,b") && refused ? 0 : 1);
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import logging

import pyoxigraph
from rdflib import Graph

logging.disable(logging.CRITICAL)  # it warns of the IRI that it made itself
store = pyoxigraph.Store()
data = "@prefix e: <http://example.org/> . e:s e:p e:a\\,b ."
store.load(data, pyoxigraph.RdfFormat.TURTLE)
query = "PREFIX e: <http://example.org/> SELECT * { ?s ?p e:a\\,b }"
print("pyoxigraph 0.5.13: the name in SPARQL finds", len(list(store.query(query))))

graph = Graph().parse(data=data, format="turtle")
object = next(graph.objects())
found = len(graph.query(query))
whole = len(graph.query("SELECT * { ?s ?p <http://example.org/a,b> }"))
print(f"rdflib 7.6.0: Turtle reads {object}; the name in SPARQL finds {found}, the whole IRI {whole}")
raise SystemExit("the behaviour has changed" if (found, whole) != (0, 1) else 0)
EOF
