#!/usr/bin/env bash
# SQLite's FTS5, as Python's sqlite3 has it (3.40.1 here): words that people type.
#
# Expected: a word with a mark in it finds what has it, or nothing.
# What happens: without quotes `foaf:Person`, `well-known`, `C++` and `what's` are errors, and
# `title:Person` searches one column. In quotes `C++` finds C and C# as well, since marks are
# dropped, and `generated` does not find `wasGeneratedBy`.
# Output: one line per text, with the titles that it finds or the error.
set -euo pipefail
python3 - <<'EOF'
import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE VIRTUAL TABLE t USING fts5(title, tokenize = 'porter unicode61')")
titles = ["foaf:Person", "C++ headers", "C# records", "wasGeneratedBy"]
database.executemany("INSERT INTO t VALUES (?)", [(title,) for title in titles])
changed = False
for text, observed in [
    ("foaf:Person", "no such column: foaf"),
    ("well-known", "no such column: known"),
    ("C++", 'fts5: syntax error near "+"'),
    ("what's", "fts5: syntax error near \"'\""),
    ("title:Person", ["foaf:Person"]),
    ('"C++"', ["C# records", "C++ headers"]),
    ("generated", []),
]:
    try:
        found = sorted(row[0] for row in database.execute("SELECT title FROM t WHERE t MATCH ?", (text,)))
    except sqlite3.OperationalError as error:
        found = str(error)
    print(f"{text}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
