#!/usr/bin/env bash
# PyPI rdflib 7.6.0: types and values of SPARQL's operators and casts.
#
# Expected: an integer times an integer is an integer (SPARQL 1.1, 17.3; XPath functions 6.2.3), 1 IN (1.0, 2) is 1 = 1.0
# (17.4.1.9), xsd:integer(1.9) is 1 (17.5; XPath functions 17.1.3.4), TIMEZONE of +05:30 is PT5H30M (17.4.5.8), 1e0/0e0 is
# INF, a decimal equals the double of the same value, and STRDT wants a simple literal (17.4.2.9).
# What happens: 2 * 3 is an xsd:decimal, so that a shape for integers refuses what a CONSTRUCT multiplied; IN compares
# terms and not values; a decimal cannot be cast to an integer, a dateTime not to a date, a number not to a boolean;
# TIMEZONE drops the minutes, as of India and Adelaide; 0.1 = 0.1e0 is false; "TRUE" is cast to true, and
# STRDT takes "a"@en and drops its language.
# Output: each expression and its value, and the value of pyoxigraph 0.5.13.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check rdflib==7.6.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
import pyoxigraph
import rdflib

XSD = "http://www.w3.org/2001/XMLSchema#"


def short(text):
    return text.replace(f"<{XSD}", "xsd:").rstrip(">")


def by_rdflib(query):
    rows = list(rdflib.Graph().query(query))
    return short(rows[0][0].n3()) if rows and rows[0] and rows[0][0] is not None else "error"


def by_oxigraph(query):
    value = next(pyoxigraph.Store().query(query))["x"]
    return "error" if value is None else short(str(value))


changed = False
for expression, observed, expected in [
    ("DATATYPE(2 + 3)", "xsd:integer", "xsd:integer"),
    ("DATATYPE(2 * 3)", "xsd:decimal", "xsd:integer"),
    ("1 = 1.0", '"true"^^xsd:boolean', '"true"^^xsd:boolean'),
    ("1 IN (1.0, 2)", '"false"^^xsd:boolean', '"true"^^xsd:boolean'),
    ("0.1 = 0.1e0", '"false"^^xsd:boolean', '"true"^^xsd:boolean'),
    ("xsd:integer(1.9)", "error", '"1"^^xsd:integer'),
    ("xsd:boolean(0.0)", "error", '"false"^^xsd:boolean'),
    ('xsd:boolean("TRUE")', '"true"^^xsd:boolean', "error"),
    ('xsd:date("2024-01-01T12:00:00Z"^^xsd:dateTime)', "error", '"2024-01-01Z"^^xsd:date'),
    ('TIMEZONE("2024-01-01T00:00:00-08:00"^^xsd:dateTime)', '"-PT8H"^^xsd:dayTimeDuration', '"-PT8H"^^xsd:dayTimeDuration'),
    ('TIMEZONE("2024-01-01T00:00:00+05:30"^^xsd:dateTime)', '"PT5H"^^xsd:dayTimeDuration', '"PT5H30M"^^xsd:dayTimeDuration'),
    ("1e0 / 0e0", "error", '"INF"^^xsd:double'),
    ('STRDT("a"@en, xsd:token)', '"a"^^xsd:token', "error"),
]:
    query = f"PREFIX xsd: <{XSD}> SELECT ?x {{ BIND(({expression}) AS ?x) }}"
    found, other = by_rdflib(query), by_oxigraph(query)
    print(f"{expression}: rdflib {found}, pyoxigraph {other}")
    changed |= found != observed or other != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
