#!/usr/bin/env bash
# PyPI PyLD 3.3.0: escapes in N-Quads, and what canonicalisation makes of them.
#
# Expected: a backslash before a letter or \uXXXX stands for one character (N-Quads, 4 and grammar,
# ECHAR and UCHAR), and canonicalisation gives the same for a text with and without escapes.
# What happens: \u and \U, \b, \f and \' are not read at all, so that the backslash is part of the
# text or IRI; "C:\\new", a backslash and "new", is read as a backslash and a line feed. So N-Quads
# that N-Triples writers for ASCII produce have another hash than in other libraries (rdf-canonize
# and pyoxigraph agree). Known in part: pyld pull request 234 names test 060 of the suite.
# Output: each literal, what PyLD and pyoxigraph 0.5.13 read, and the canonical N-Quads of PyLD.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0 pyoxigraph==0.5.13
"$work/venv/bin/python" - <<'EOF'
import pyoxigraph
from pyld import jsonld

changed = False
for literal, observed, expected in [
    (r'"two\nlines"', "two\nlines", "two\nlines"),
    (r'"say \"no\""', 'say "no"', 'say "no"'),
    (r'"caf\u00E9"', r"caf\u00E9", "caf\u00e9"),
    (r'"\U0001F600"', r"\U0001F600", "\U0001f600"),
    (r'"it\'s"', r"it\'s", "it's"),
    (r'"a\fb"', r"a\fb", "a\fb"),
    (r'"C:\\new"', "C:\\\new", r"C:\new"),
    (r'"C:\\data"', r"C:\data", r"C:\data"),
]:
    quad = f"<http://example.org/s> <http://example.org/p> {literal} .\n"
    found = jsonld.from_rdf(quad, {"format": "application/n-quads"})[0]["http://example.org/p"][0]["@value"]
    peer = next(iter(pyoxigraph.parse(quad, pyoxigraph.RdfFormat.N_QUADS))).object.value
    options = {"algorithm": "URDNA2015", "inputFormat": "application/n-quads", "format": "application/n-quads"}
    canonical = jsonld.normalize(quad, options)
    print(f"{literal}: PyLD {found!r}, pyoxigraph {peer!r}, canonical {canonical.split('> ')[2]!r}")
    changed |= found != observed or peer != expected
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
