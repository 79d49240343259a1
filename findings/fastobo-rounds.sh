#!/usr/bin/env bash
# PyPI fastobo 0.14.2 (pronto and through it other tools read OBO with it): a document that is read and written.
#
# Expected: reading and writing keeps what a document says (OBO Flat File Format 1.4). The white space before
# a comment or a list of qualifiers is no part of the value; in a list of cross-references "\," is a
# comma, so that an IRI may hold one; an instance has a name and a class.
# What happens: a name before qualifiers or a comment gets one more space in each round, so that it is another
# text and a file changes with each save. An IRI in the list of a definition ends at "\,". Of an
# instance only the id is left. A fraction of a second keeps two digits. No error in any of these.
# Output: each line after one and after two rounds.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check fastobo==0.14.2
"$work/venv/bin/python" - <<'PY'
import fastobo


def write(stanza, lines):
    document = fastobo.loads(f"format-version: 1.4\n\n[{stanza}]\nid: X:1\n{lines}\n")
    return str(document).split("id: X:1\n")[1].strip("\n")


changed = False
for stanza, text, first, second in [
    ("Term", "name: cell", "name: cell", "name: cell"),
    ("Term", 'name: cell {source="x"}', 'name: cell  {source="x"}', 'name: cell   {source="x"}'),
    ("Term", "name: cell ! a comment", "name: cell  ! a comment", "name: cell   ! a comment"),
    ("Term", r'def: "a cell" [http://example.org/a\,b, PMID:1]', 'def: "a cell" [http://example.org/a, PMID:1]', 'def: "a cell" [http://example.org/a, PMID:1]'),
    ("Term", "xref: http://example.org/a,b", "xref: http://example.org/a,b", "xref: http://example.org/a,b"),
    ("Term", "creation_date: 2024-05-01T12:00:00.123456Z", "creation_date: 2024-05-01T12:00:00.12Z", "creation_date: 2024-05-01T12:00:00.12Z"),
    ("Instance", "name: London\ninstance_of: X:2", "", ""),
]:
    once = write(stanza, text)
    twice = write(stanza, once)
    print(f"[{stanza}] {text!r}: {once!r}, {twice!r}")
    changed |= once != first or twice != second
raise SystemExit("the behaviour has changed" if changed else 0)
PY
