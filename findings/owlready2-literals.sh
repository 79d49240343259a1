#!/usr/bin/env bash
# PyPI owlready2 0.51: literals of booleans, decimals and doubles.
#
# Expected: "1"^^xsd:boolean is true (XSD part 2, 3.3.2), an xsd:decimal keeps its digits (3.3.3),
# INF is written INF (3.3.5), and what is saved holds what was loaded.
# What happens: "1" is false, since only the word "true" is looked for; decimals become floats,
# so that digits beyond 17 are lost and large or small ones are written with an exponent, which no
# xsd:decimal may have; INF is written `inf`. Nothing is said when the file is saved.
# Output: for each literal what Python gets and what is written back.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check owlready2==0.51
"$work/venv/bin/python" -W ignore - <<'EOF'
import io

import owlready2

NAME = "http://example.org/o#"
changed = False
for literal, datatype, value, written in [
    ("true", "boolean", True, "true"),
    ("1", "boolean", False, "1"),
    ("1.10", "decimal", 1.1, "1.1"),
    ("12345678901234567890.12", "decimal", 12345678901234567000.0, "1.2345678901234567e+19"),
    ("0.00000001", "decimal", 1e-08, "1e-08"),
    ("INF", "double", float("inf"), "inf"),
]:
    world = owlready2.World()
    ontology = world.get_ontology(NAME)
    triples = f"""<{NAME}p> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#DatatypeProperty> .
<{NAME}s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/2002/07/owl#NamedIndividual> .
<{NAME}s> <{NAME}p> "{literal}"^^<http://www.w3.org/2001/XMLSchema#{datatype}> .
"""
    ontology.load(fileobj=io.BytesIO(triples.encode()))
    got = world[f"{NAME}s"].p[0]
    # What stands in the file again once a program has set the value that it got.
    if datatype != "boolean":
        world[f"{NAME}s"].p = [got]
    saved = io.BytesIO()
    ontology.save(saved, format="ntriples")
    text = next(line for line in saved.getvalue().decode().splitlines() if f"<{NAME}p> \"" in line).split('"')[1]
    print(f'"{literal}"^^xsd:{datatype}: {got}, written "{text}"')
    changed |= got != value or text != written
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
