#!/usr/bin/env bash
# SQLite's FTS5, as Python's sqlite3 has it (3.40.1 here): pages and groups of hits.
#
# Expected: bm25(), highlight() and snippet() are functions of the row that was found, so that they
# stand beside a count of all hits or a group as every other function of a row does; `rank` is by
# the documentation what bm25() gives.
# What happens: beside count(*) OVER (), row_number() over another order and in a GROUP BY they fail with
# "unable to use function bm25 in the requested context", while `rank` works in all of
# these. A subquery alone does not help for a group, since SQLite flattens it; AS MATERIALIZED does.
# Output: one line per query.
set -euo pipefail
python3 - <<'EOF'
import sqlite3

database = sqlite3.connect(":memory:")
database.execute("CREATE VIRTUAL TABLE t USING fts5(kind UNINDEXED, body)")
database.executemany("INSERT INTO t VALUES (?, ?)", [("a", "shape"), ("a", "shape shape"), ("b", "shape x"), ("b", "y")])
FAILS = "unable to use function {} in the requested context"
changed = False
for query, observed in [
    ("SELECT bm25(t) FROM t WHERE t MATCH 'shape' ORDER BY rank", 3),
    ("SELECT rank, count(*) OVER () FROM t WHERE t MATCH 'shape'", 3),
    ("SELECT bm25(t), count(*) OVER () FROM t WHERE t MATCH 'shape'", FAILS.format("bm25")),
    ("SELECT highlight(t, 1, '[', ']'), count(*) OVER () FROM t WHERE t MATCH 'shape'", FAILS.format("highlight")),
    ("SELECT kind, min(rank) FROM t WHERE t MATCH 'shape' GROUP BY kind", 2),
    ("SELECT kind, min(bm25(t)) FROM t WHERE t MATCH 'shape' GROUP BY kind", FAILS.format("bm25")),
    ("SELECT kind, min(s) FROM (SELECT kind, bm25(t) AS s FROM t WHERE t MATCH 'shape') GROUP BY kind", FAILS.format("bm25")),
    (
        "WITH hits AS MATERIALIZED (SELECT kind, bm25(t) AS s FROM t WHERE t MATCH 'shape') SELECT kind, min(s) FROM hits GROUP BY kind",
        2,
    ),
]:
    try:
        found = len(database.execute(query).fetchall())
    except sqlite3.OperationalError as error:
        found = str(error)
    print(f"{query}\n  {found if isinstance(found, str) else f'{found} rows'}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
