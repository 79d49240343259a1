#!/usr/bin/env bash
# npm jsonld 9.0.0, PyPI PyLD 3.3.0 and npm n3 2.13.12: lists with a cell that has an IRI.
#
# Expected: a list cell that is named by an IRI keeps it, since others may point to it.
# What happens: when the last cell has an IRI, fromRDF folds it into @list, and the IRI is
# gone. JSON-LD's own algorithm says so: it asks whether a cell is a blank node only after
# it went to the one before (Serialize RDF as JSON-LD, 6.4.3). extractLists of n3 with
# remove: true folds every such cell, the first one too.
# Output: what is made of a list whose last cell is <http://example.org/tail>.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonld@9.0.0 n3@2.13.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0
cat > "$work/list.nt" <<'EOF'
<http://example.org/s> <http://example.org/p> _:a .
_:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "1" .
_:a <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://example.org/tail> .
<http://example.org/tail> <http://www.w3.org/1999/02/22-rdf-syntax-ns#first> "2" .
<http://example.org/tail> <http://www.w3.org/1999/02/22-rdf-syntax-ns#rest> <http://www.w3.org/1999/02/22-rdf-syntax-ns#nil> .
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser, Store } from "n3";

const text = readFileSync("list.nt", "utf8");
const document = JSON.stringify(await jsonld.fromRDF(text, { format: "application/n-quads" }));
console.log("jsonld 9.0.0:", document);
const store = new Store(new Parser({ format: "N-Triples" }).parse(text));
store.extractLists({ remove: true });
console.log("n3 2.13.12 after extractLists:", store.getQuads().map((q) => `${q.subject.value} ${q.predicate.value} ${q.object.value}`));
process.exit(document.includes("tail") || store.size !== 1 ? 1 : 0);
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - "$work/list.nt" <<'EOF'
import json
import sys
from pyld import jsonld

document = json.dumps(jsonld.from_rdf(open(sys.argv[1], encoding="utf-8").read(), {"format": "application/n-quads"}))
print("PyLD 3.3.0:", document)
raise SystemExit("the behaviour has changed" if "tail" in document else 0)
EOF
