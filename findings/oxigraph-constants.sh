#!/usr/bin/env bash
# PyPI pyoxigraph 0.5.13 (and the crate oxigraph under it): literals that stand in the query itself.
#
# Expected: STR gives the lexical form (SPARQL 1.1, 17.4.2.5), sameTerm compares terms and not
# values (17.4.1.8), isNumeric("1200"^^xsd:byte) is false, as its own example says (17.4.2.4), and
# "\u005Cn" is a line feed, since codepoint escapes are replaced before the grammar is applied (19.2).
# What happens: a constant is turned into its value when the query is read, without any data:
# STR("01"^^xsd:integer) is "1", STR("1"^^xsd:boolean) "true", 24:00:00 the next day, and "01" and
# "1" are the same term. A byte of 1200 is numeric; the escape gives a backslash and an "n".
# Output: one line per expression.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
import pyoxigraph

store = pyoxigraph.Store()
changed = False
for expression, observed in [
    ('STR("x"^^xsd:integer)', "x"),
    ('STR("01"^^xsd:integer)', "1"),
    ('STR("1.10"^^xsd:decimal)', "1.1"),
    ('STR("1"^^xsd:boolean)', "true"),
    ('STR("2024-12-31T24:00:00"^^xsd:dateTime)', "2025-01-01T00:00:00"),
    ('sameTerm("01"^^xsd:integer, "1"^^xsd:integer)', "true"),
    ('sameTerm("x"@en-GB, "x"@en-gb)', "true"),
    ('isNumeric("x"^^xsd:byte)', "false"),
    ('isNumeric("1200"^^xsd:byte)', "true"),
    (r'STRLEN("\n")', "1"),
    (r'STRLEN("\u005Cn")', "2"),
]:
    query = f"PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> SELECT ({expression} AS ?x) {{}}"
    found = next(iter(store.query(query)))["x"].value
    print(f"{expression} is {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
