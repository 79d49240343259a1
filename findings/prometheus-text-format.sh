#!/usr/bin/env bash
# npm parse-prometheus-text-format 1.1.1, PyPI prometheus-client 0.26.0: series with labels in the text format of Prometheus.
#
# Expected: a histogram or summary with a label has one distribution for each value of the label. A line that begins with
# "#" is a comment unless HELP or TYPE follows, and its parts stand apart by any number of blanks and tabs (Prometheus,
# text format 0.0.4).
# What happens: parse-prometheus-text-format makes one distribution of all labels: of the buckets of two tenants only the last
# ones stay, without the label, without the count and without the sum. "#comment" and "#" are metrics of
# these names, with an empty value; two blanks behind TYPE are an error. prometheus-client reads all of them.
# Output: each text with what the two read of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" parse-prometheus-text-format@1.1.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check prometheus-client==0.26.0
cat > "$work/texts.py" <<'EOF'
import json

HISTOGRAM = """# TYPE a histogram
a_bucket{tenant="x",le="1"} 1
a_bucket{tenant="x",le="+Inf"} 2
a_sum{tenant="x"} 3
a_count{tenant="x"} 2
a_bucket{tenant="y",le="1"} 7
a_bucket{tenant="y",le="+Inf"} 8
a_sum{tenant="y"} 9
a_count{tenant="y"} 8
"""
WITHOUT = '# TYPE a histogram\na_bucket{le="1"} 1\na_bucket{le="+Inf"} 2\na_sum 3\na_count 2\n'
SUMMARY = '# TYPE a summary\na{tenant="x",quantile="0.5"} 4\na_sum{tenant="x"} 5\na_count{tenant="x"} 6\n'
TEXTS = [
    (WITHOUT, 'a [{"buckets":{"1":"1","+Inf":"2"},"count":"2","sum":"3"}]', 4),
    (HISTOGRAM, 'a [{"buckets":{"1":"7","+Inf":"8"}}]', 8),
    (SUMMARY, 'a [{"quantiles":{"0.5":"4"}}]', 3),
    ("#comment\na 1\n", '#comment [{"value":""}], a [{"value":"1"}]', 1),
    ("#\na 1\n", '# [{"value":""}], a [{"value":"1"}]', 1),
    ("# TYPE  a  gauge\na 1\n", "InvalidLineError", 1),
]
EOF
"$work/venv/bin/python" -c 'import json, texts; json.dump([text for text, *_ in texts.TEXTS], open("texts.json", "w"))'
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import parse from "parse-prometheus-text-format";

const found = JSON.parse(readFileSync("texts.json", "utf8")).map((text) => {
  try {
    return parse(text).map(({ name, metrics }) => `${name} ${JSON.stringify(metrics)}`).join(", ");
  } catch (error) {
    return String(error).split(":")[0];
  }
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

from prometheus_client.parser import text_string_to_metric_families
from texts import TEXTS

changed = False
for (text, *observed), by_npm in zip(TEXTS, json.load(open("found.json")), strict=True):
    samples = [sample for family in text_string_to_metric_families(text) for sample in family.samples]
    print(f"{text!r}: parse-prometheus-text-format {by_npm}; prometheus-client {len(samples)} samples")
    changed |= [by_npm, len(samples)] != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
