#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13 (and the crate oxrdfxml under it): RDF/XML as people write it.
#
# Expected: a comment, an instruction or a CDATA section may stand in the text of a literal
# (XML 2.4 to 2.7), xml:lang="" takes back a language (RDF/XML 2.7), an entity may be declared
# in single quotes (XML 2.3), and a parseType of one's own is read as "Literal" is (RDF/XML
# 7.2.20).
# What happens: the first five are syntax errors, "Unexpected text event" or of the language
# tag, which name no reason in the document; of the last nothing is left, without an error.
# rdflib 7.6.0 reads all of them.
# Output: one line per document, with the literal or the error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13 rdflib==7.6.0
"$work/venv/bin/python" - <<'EOF'
import pyoxigraph
from rdflib import Graph

NAMES = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:e="http://example.org/"'


def document(attributes: str, content: str, head: str = "") -> str:
    node = f'<rdf:Description rdf:about="http://example.org/s"><e:p {attributes}>{content}</e:p></rdf:Description>'
    return f'{head}<rdf:RDF {NAMES} xml:lang="en">{node}</rdf:RDF>'


changed = False
for title, text, observed in [
    ("plain", document("", "not allowed"), ['"not allowed"@en']),
    ("CDATA alone", document("", "<![CDATA[a < b]]>"), ['"a < b"@en']),
    ("comment", document("", "not <!-- sic -->allowed"), "Unexpected text event: 'allowed'"),
    ("instruction", document("", "not <?sic?>allowed"), "Unexpected text event: 'allowed'"),
    ("CDATA in text", document("", "if <![CDATA[a < b]]>"), "Unexpected text event: 'a < b'"),
    ("no language", document('xml:lang=""', "x"), "error while parsing language tag '': A subtag should not be empty"),
    ("entity", document("", "&e;", "<!DOCTYPE rdf:RDF [<!ENTITY e 'x'>]>"), "<!ENTITY values should be enclosed in double quotes"),
    ("own parseType", document('rdf:parseType="Own"', "<b>x</b>"), []),
]:
    try:
        found = [str(triple.object) for triple in pyoxigraph.parse(text, pyoxigraph.RdfFormat.RDF_XML)]
    except SyntaxError as error:
        found = error.msg
    peer = [value.n3() for value in Graph().parse(data=text, format="xml").objects()]
    print(f"{title}: {found}; rdflib {peer}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
