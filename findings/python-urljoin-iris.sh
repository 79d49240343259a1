#!/usr/bin/env bash
# Python's urllib.parse.urljoin (3.11 here): references against URNs, DIDs and other bases.
#
# Expected: resolution works for every scheme (RFC 3986, 5.2.2): "#key" against a DID or a URN gives
# the DID or URN with this fragment; "?" and "#" alone stay; ".." takes one segment, an empty one too.
# What happens: for a scheme that is not in a list of urllib's own the base is dropped without an
# error, so that "#key" stays "#key"; "?" alone is dropped; ".." against "/a//b" takes two segments.
# The relative names of a JSON-LD or Turtle document with such a base fall together.
# uritools 7.0.0 and rfc3986 2.0.0 give what RFC 3986 says for all of these.
# Output: for each base and reference both answers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check uritools==7.0.0 rfc3986==2.0.0
"$work/venv/bin/python" - <<'EOF'
from urllib.parse import urljoin

from rfc3986 import uri_reference
from uritools import urijoin

changed = False
for base, reference, observed, expected in [
    ("http://example.org/a/b", "#key", "http://example.org/a/b#key", "http://example.org/a/b#key"),
    ("did:web:example.org", "#key", "#key", "did:web:example.org#key"),
    ("urn:isbn:0451450523", "#key", "#key", "urn:isbn:0451450523#key"),
    ("ipfs://bafy/a", "b", "b", "ipfs://bafy/b"),
    ("http://example.org/a", "?", "http://example.org/a", "http://example.org/a?"),
    ("http://example.org/a//b", "../c", "http://example.org/c", "http://example.org/a/c"),
]:
    found = urljoin(base, reference)
    peers = {urijoin(base, reference), uri_reference(reference).resolve_with(base).unsplit()}
    print(f"{reference} with {base}: {found}{'' if found == expected else f', expected {expected}'}")
    changed |= found != observed or peers != {expected}
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
