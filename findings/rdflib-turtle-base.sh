#!/usr/bin/env bash
# PyPI rdflib 7.6.0: relative IRIs in Turtle.
#
# Expected: <> with @base <http://example.org/ns#> is <http://example.org/ns>: a reference takes no
# fragment from its base (RFC 3986, 5.2.2 and 5.1; Turtle 1.1, 6.3), and <?> keeps the last segment.
# What happens: with @base <http://example.org/ns#>, <#a> is <http://example.org/ns##a>, which is no IRI,
# and <> keeps the "#", so that the ontology that says `<> a owl:Ontology` has another IRI here
# than elsewhere; the same base as publicID is read rightly. <?> loses the last segment of the
# path; a base without a slash, as "urn:a:b", raises an error of Python.
# pyoxigraph 0.5.13 reads all as expected.
# Output: for each base and reference the IRI by rdflib and by pyoxigraph.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
import pyoxigraph
from rdflib import Graph

changed = False
for base, reference, in_document, as_option, expected in [
    ("http://example.org/ns", "", "http://example.org/ns", "http://example.org/ns", "http://example.org/ns"),
    ("http://example.org/ns#", "#a", "http://example.org/ns##a", "http://example.org/ns#a", "http://example.org/ns#a"),
    ("http://example.org/ns#", "", "http://example.org/ns#", "http://example.org/ns", "http://example.org/ns"),
    ("http://example.org/ns", "?", "http://example.org/?", "http://example.org/?", "http://example.org/ns?"),
    ("urn:a:b", "c", "ValueError", "ValueError", "urn:c"),
]:
    triple = f"<{reference}> <http://example.org/p> 1 ."

    def subject(text: str, **options: str) -> str:
        try:
            return str(next(Graph().parse(data=text, format="turtle", **options).subjects()))
        except Exception as error:
            return type(error).__name__

    found = subject(f"@base <{base}> . {triple}"), subject(triple, publicID=base)
    peer = next(iter(pyoxigraph.parse(f"@base <{base}> . {triple}", pyoxigraph.RdfFormat.TURTLE))).subject.value
    print(f"<{reference}> with {base}: rdflib {found[0]}, as publicID {found[1]}; pyoxigraph {peer}")
    changed |= found != (in_document, as_option) or peer != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
