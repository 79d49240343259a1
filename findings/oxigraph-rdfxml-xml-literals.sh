#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13 (and the crate oxrdfxml under it): attributes in literals of rdf:XMLLiteral.
#
# Expected: the literal that rdf:parseType="Literal" gives is well-formed XML (RDF/XML 7.2.17).
# What happens: an attribute that stood in single quotes is written in double ones, and a double
# quote in its value is not escaped, so that the literal is no XML; and each outer element gets
# all prefixes that the document declares, used or not, so that the literal changes when a
# prefix is added elsewhere. Canonical XML writes `&quot;` and the prefixes that are used.
# Output: each literal, and whether Python's XML parser takes it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
from xml.etree import ElementTree

import pyoxigraph

changed = False
for content, prefix, observed in [
    ('<b title="no">x</b>', "", True),
    ("<b title='no'>x</b>", "", True),
    ('<b title="say &quot;no&quot;">x</b>', "", True),
    ("<b title='say \"no\"'>x</b>", "", False),
    ('<b title="no">x</b>', 'xmlns:unused="http://example.org/unused#"', True),
]:
    text = f"""<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/" {prefix}>
      <rdf:Description><e:p rdf:parseType="Literal">{content}</e:p></rdf:Description></rdf:RDF>"""
    literal = next(iter(pyoxigraph.parse(text, pyoxigraph.RdfFormat.RDF_XML))).object.value
    try:
        ElementTree.fromstring(f"<x>{literal}</x>")
        fragment = True
    except ElementTree.ParseError:
        fragment = False
    print(f"{content}\n  {literal}\n  {'XML' if fragment else 'no XML'}")
    changed |= fragment != observed or ("unused" in literal) != bool(prefix)
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
