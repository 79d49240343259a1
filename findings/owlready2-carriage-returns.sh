#!/usr/bin/env bash
# PyPI owlready2 0.51: N-Triples with a carriage return in a text.
#
# Expected: N-Triples that are loaded and saved are N-Triples; a carriage return is written \r
# (N-Triples, grammar, STRING_LITERAL_QUOTE: it may not stand for itself).
# What happens: line feeds are written \n and carriage returns as they are, so that the file
# is refused by pyoxigraph 0.5.13 and every reader that goes by lines. A label
# that was typed on Windows is enough.
# Output: for each label what is written, and what pyoxigraph reads of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check owlready2==0.51 pyoxigraph==0.5.13
"$work/venv/bin/python" -W ignore - <<'EOF'
import io

import owlready2
import pyoxigraph

LABEL = "http://www.w3.org/2000/01/rdf-schema#label"
changed = False
for escaped, observed in [(r"one line", "one line"), (r"two\nlines", "two\nlines"), (r"two\r\nlines", None), (r"two\rlines", None)]:
    world = owlready2.World()
    ontology = world.get_ontology("http://example.org/o#")
    ontology.load(fileobj=io.BytesIO(f'<http://example.org/o#s> <{LABEL}> "{escaped}" .\n'.encode()))
    saved = io.BytesIO()
    ontology.save(saved, format="ntriples")
    text = saved.getvalue()
    try:
        triples = pyoxigraph.parse(text, pyoxigraph.RdfFormat.N_TRIPLES)
        found = next(triple.object.value for triple in triples if triple.predicate.value == LABEL)
    except SyntaxError:
        found = None
    print(f"{escaped}: {text[-90:].split(b'label> ')[1]!r}, read {found!r}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
