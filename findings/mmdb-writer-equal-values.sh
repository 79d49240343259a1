#!/usr/bin/env bash
# PyPI mmdb-writer 0.2.7, maxminddb 3.2.0, npm mmdb-lib 3.0.3: values of one network beside those of another.
#
# Expected: the record of a network is read as it was written, with the type of each value; MaxMind's format has types of their
# own for booleans, integers and doubles, and its readers in typed languages refuse one for the other.
# What happens: mmdb-writer keeps each value once and looks it up as Python's dict does, where True, 1 and 1.0 are one key: who
# comes first in the order of addresses decides for the whole file. Beside a radius of 1 `is_in_european_union` is the number 1,
# and behind a confidence of 1.0 both are doubles; where the flag comes first the radius is true. An offset of 0 behind a false
# is false. maxminddb and mmdb-lib show what is in the file.
# Output: for each file its records, as written and as both readers see them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" mmdb-lib@3.0.3
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check mmdb-writer==0.2.7 maxminddb==3.2.0 netaddr==1.3.0
cat > "$work/write.py" <<'EOF'
import json

import maxminddb
from mmdb_writer import MMDBWriter
from netaddr import IPSet

HOME, AWAY = {"is_in_european_union": True}, {"accuracy_radius": 1}
FILES = [
    ([HOME], ['{"is_in_european_union": true}']),
    ([{**HOME, "accuracy_radius": 5}], ['{"is_in_european_union": true, "accuracy_radius": 5}']),
    ([{**AWAY, **HOME}], ['{"accuracy_radius": 1, "is_in_european_union": 1}']),
    ([HOME, AWAY], ['{"is_in_european_union": true}', '{"accuracy_radius": true}']),
    ([{"confidence": 1.0}, HOME, AWAY], ['{"confidence": 1.0}', '{"is_in_european_union": 1.0}', '{"accuracy_radius": 1.0}']),
    ([{"is_anycast": False}, {"utc_offset": 0}], ['{"is_anycast": false}', '{"utc_offset": false}']),
]
results = []
for number, (records, observed) in enumerate(FILES):
    writer = MMDBWriter(database_type="Test", ip_version=4)
    for position, record in enumerate(records):
        writer.insert_network(IPSet([f"192.0.{position}.0/24"]), record)
    path = f"{number}.mmdb"
    writer.to_db_file(path)
    with maxminddb.open_database(path) as reader:
        found = [json.dumps(reader.get(f"192.0.{position}.1")) for position in range(len(records))]
    results.append({"path": path, "written": [json.dumps(record) for record in records], "found": found, "observed": observed})
json.dump(results, open("results.json", "w"))
EOF
"$work/venv/bin/python" "$work/write.py"
cat > "$work/run.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import { Reader } from "mmdb-lib";

let changed = false;
for (const { path, written, found, observed } of JSON.parse(readFileSync("results.json", "utf8"))) {
  const reader = new Reader(readFileSync(path));
  console.log(path);
  written.forEach((record, position) => {
    const byNpm = JSON.stringify(reader.get(`192.0.${position}.1`));
    console.log(`  ${record}: maxminddb ${found[position]}, mmdb-lib ${byNpm}`);
    changed ||= found[position] !== observed[position] || byNpm !== JSON.stringify(JSON.parse(observed[position]));
  });
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
