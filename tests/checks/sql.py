"""sql.py SAMPLES FILE…: runs the SQL files in SQLite, then the samples.

SAMPLES is JSON: [{"accepted": bool, "sql": "…"}], run in order on one database.
"""

import json
import sqlite3
import sys
from pathlib import Path


def main() -> int:
    samples, *files = [Path(path).read_text() for path in sys.argv[1:]]
    database = sqlite3.connect(":memory:", isolation_level=None)
    database.execute("PRAGMA foreign_keys = ON")
    for text in files:
        database.executescript(text)
    broken = database.execute("PRAGMA foreign_key_check").fetchall()
    faults = [f"broken references: {broken[:5]}"] if broken else []
    for sample in json.loads(samples):
        try:
            database.executescript(sample["sql"])
            refusal = None
        except sqlite3.Error as error:
            refusal = str(error)
        if (refusal is None) != sample["accepted"]:
            faults.append(f"expected {'accepted' if sample['accepted'] else 'refused'}: {sample['sql']} ({refusal})")
    print("\n".join(faults), file=sys.stderr)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
