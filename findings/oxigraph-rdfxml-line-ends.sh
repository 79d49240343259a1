#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13 (and the crate oxrdfxml under it): line ends in RDF/XML.
#
# Expected: an XML processor makes one line feed of CR LF and of CR alone before it parses (XML
# 2.11), and a space of each tab and line end in an attribute (XML 3.3.3). So a file says the
# same after Git or an editor on Windows has changed its line ends.
# What happens: all of them stay as they are, so that the same vocabulary, checked out on Windows,
# has other literals, another canonical hash and differences in each text of several lines.
# rdflib 7.6.0, whose parser is expat, does as XML says.
# Output: the literals of one document with LF, CR LF and CR.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13 rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import pyoxigraph
from rdflib import Graph

DOCUMENT = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/">
<rdf:Description rdf:about="http://example.org/s" e:attribute="a
b"><e:element>a
b</e:element></rdf:Description></rdf:RDF>"""
changed = False
for name, end in [("LF", "\n"), ("CR LF", "\r\n"), ("CR", "\r")]:
    text = DOCUMENT.replace("\n", end).encode()
    found = {t.predicate.value[19:]: t.object.value for t in pyoxigraph.parse(text, pyoxigraph.RdfFormat.RDF_XML)}
    peer = {p[19:]: str(o) for _, p, o in sorted(Graph().parse(data=text, format="xml"))}
    print(f"{name}: pyoxigraph {found}, rdflib {peer}")
    changed |= found != {"attribute": f"a{end}b", "element": f"a{end}b"}
    changed |= peer != {"attribute": "a b", "element": "a\nb"}
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
