#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13 (and the crate oxjsonld under it): containers of JSON-LD.
#
# Expected: a type map (JSON-LD 1.1, 4.6.4) takes any node objects; a term with the container
# @list gives a list whatever its type is (API, 5.1.2, step 13.10).
# What happens: when a node in a type map has an @id, the document is refused with the words that
# @type must be the first key, though it has none; without an @id, or with the @id as a string, it
# is read. A list of the type @json loses the list around it. PyLD 3.3.0 reads all of them.
# Output: one line per document, with the number of triples or the error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13 PyLD==3.3.0
"$work/venv/bin/python" - <<'EOF'
import json

import pyoxigraph
from pyld import jsonld

TYPE_MAP = {"@container": "@type"}
changed = False
for term, value, observed, expected in [
    (TYPE_MAP, {"Person": {"name": "a"}}, 3, 3),
    ({**TYPE_MAP, "@type": "@id"}, {"Person": "http://example.org/a"}, 2, 2),
    (TYPE_MAP, {"Person": {"@id": "http://example.org/a"}}, "@type must be the first key of an object or right after @context", 2),
    (
        TYPE_MAP,
        {"Person": {"@id": "http://example.org/a", "name": "a"}},
        "@type must be the first key of an object or right after @context",
        3,
    ),
    ({"@container": "@list"}, [1, 2], 5, 5),
    ({"@container": "@list", "@type": "@json"}, [1, 2], 1, 3),
]:
    context = {"@version": 1.1, "@vocab": "http://example.org/", "knows": {"@id": "http://example.org/knows", **term}}
    document = {"@context": context, "@id": "http://example.org/s", "knows": value}
    try:
        found = len(list(pyoxigraph.parse(json.dumps(document), pyoxigraph.RdfFormat.JSON_LD)))
    except SyntaxError as error:
        found = error.msg
    peer = len(jsonld.to_rdf(document, {"format": "application/n-quads"}).splitlines())
    print(f"{json.dumps(term)} {json.dumps(value)}: pyoxigraph {found}, PyLD {peer}")
    changed |= found != observed or peer != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
