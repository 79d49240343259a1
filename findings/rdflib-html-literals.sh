#!/usr/bin/env bash
# PyPI rdflib 7.6.0 with html5rdf 1.2.1: literals of rdf:HTML.
#
# Expected: every text is in the lexical space of rdf:HTML (RDF 1.1 Concepts 5.2), so no
# such literal is ill-typed.
# What happens: with html5rdf installed, as pySHACL installs it, a text with a stray end tag
# or a bare "<" is ill-typed, and pySHACL's sh:datatype rdf:HTML refuses it; without html5rdf
# nothing is. QUDT, as it is published, has such texts.
# Output: one line per text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 html5rdf==1.2.1
"$work/venv/bin/python" - <<'EOF'
import logging
from importlib.metadata import version

from rdflib import RDF, Literal

logging.disable(logging.CRITICAL)
print("rdflib", version("rdflib"), "html5rdf", version("html5rdf"))
changed = False
for text, observed in [
    ("<p>a <em>b</em></p>", False),
    ("a</p>", True),
    ("a & b", False),
    ("order (<) of b", True),
    ("plain", False),
]:
    ill_typed = Literal(text, datatype=RDF.HTML).ill_typed
    print(f"{text!r}: ill-typed {ill_typed}")
    changed |= bool(ill_typed) != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
