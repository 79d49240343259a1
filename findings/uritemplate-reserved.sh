#!/usr/bin/env bash
# PyPI uritemplate 4.2.0: values with a percent-encoded character in {+name} and {#name}.
#
# Expected: reserved and fragment expansion let pass unreserved and reserved characters and triplets
# such as %20, and encode all others (RFC 6570, 3.2.3 and 3.2.4, by 1.6).
# What happens: one triplet in the value switches encoding off for the whole value: spaces and
# letters beyond ASCII go out as they are, so that the result is no URI. Without a triplet they
# are encoded. A link to the page after this one, whose cursor has %3D in it, is broken by a space.
# Output: each value and its expansion.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check uritemplate==4.2.0
"$work/venv/bin/python" - <<'EOF'
from uritemplate import expand

changed = False
for template, value, observed, expected in [
    ("{+path}", "two words", "two%20words", "two%20words"),
    ("{+path}", "50%", "50%25", "50%25"),
    ("{+path}", "a%20b", "a%20b", "a%20b"),
    ("{+path}", "two words/a%2Fb", "two words/a%2Fb", "two%20words/a%2Fb"),
    ("{+path}", "caf\u00e9?after=x%3D", "caf\u00e9?after=x%3D", "caf%C3%A9?after=x%3D"),
    ("{#path}", "two words%2C", "#two words%2C", "#two%20words%2C"),
    ("{path}", "two words%2C", "two%20words%252C", "two%20words%252C"),
]:
    found = expand(template, {"path": value})
    print(f"{template} of {value!r}: {found!r}{'' if found == expected else f', expected {expected!r}'}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
