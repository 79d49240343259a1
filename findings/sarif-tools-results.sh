#!/usr/bin/env bash
# PyPI sarif-tools 3.0.5: which results of a SARIF log count.
#
# Expected: a check for errors counts the results that are there now: not those whose baselineState is "absent" (SARIF
# 2.1.0, 3.27.24) and not those that were suppressed (3.27.23); a result may name its rule by ruleIndex alone, its file
# by an index into the artifacts (3.4.5), and "R1/deprecated" is a kind of R1 with R1's level (3.27.5).
# What happens: what is fixed since the baseline and what was suppressed fail "--check error" like the others. ruleIndex
# without ruleId is a KeyError of Python. "R1/deprecated" is a warning while R1 is an error, so that it passes. A
# file that is given by its index is "-", and "a%20b.ttl" keeps its percent signs, at which no editor finds it.
# Output: for each result what "sarif csv" lists of it, and what "sarif --check error summary" exits with.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check sarif-tools==3.0.5
"$work/venv/bin/python" - <<'EOF'
import csv
import json
import subprocess

RULES = [{"id": "R1", "defaultConfiguration": {"level": "error"}}, {"id": "R2"}]
ARTIFACTS = [{"location": {"uri": "shapes.ttl"}}]


def at(location):
    return {"locations": [{"physicalLocation": {"artifactLocation": location, "region": {"startLine": 3}}}]}


def sarif(*arguments):
    return subprocess.run(["venv/bin/sarif", *arguments], capture_output=True, text=True)


def wrote(*results):
    run = {"tool": {"driver": {"name": "lint", "rules": RULES}}, "artifacts": ARTIFACTS}
    run["results"] = [result | {"message": {"text": str(number)}} for number, result in enumerate(results)]
    with open("log.sarif", "w") as file:
        json.dump({"version": "2.1.0", "runs": [run]}, file)


shapes = at({"uri": "shapes.ttl"})
listed = [
    ({"ruleId": "R1"} | shapes, "error R1 shapes.ttl"),
    ({"ruleId": "R1", "kind": "pass"} | shapes, "none R1 shapes.ttl"),
    ({"ruleId": "R1", "baselineState": "absent"} | shapes, "error R1 shapes.ttl"),
    ({"ruleId": "R1", "suppressions": [{"kind": "inSource"}]} | shapes, "error R1 shapes.ttl"),
    ({"ruleId": "R1/deprecated", "ruleIndex": 0} | shapes, "error R1/deprecated shapes.ttl"),
    ({"ruleId": "R1/deprecated"} | shapes, "warning R1/deprecated shapes.ttl"),
    ({"ruleId": "R1"} | at({"index": 0}), "error R1 -"),
    ({"ruleId": "R1"} | at({"uri": "a%20b.ttl"}), "error R1 a%20b.ttl"),
]
# The rows are sorted, so each result is found by its own message.
wrote(*(result for result, _ in listed))
sarif("csv", "--output", "log.csv", "log.sarif")
with open("log.csv", encoding="utf-8-sig") as file:
    rows = {text: f"{level} {rule} {place}" for _, level, rule, text, place, _ in list(csv.reader(file))[1:]}
changed = False
for number, (result, observed) in enumerate(listed):
    print(f"{json.dumps(result)}: {rows.get(str(number))}")
    changed |= rows.get(str(number)) != observed
for result, observed in [
    ({"ruleId": "R2"}, "0"),
    ({"ruleId": "R1", "baselineState": "absent"}, "1"),
    ({"ruleId": "R1", "suppressions": [{"kind": "inSource"}]}, "1"),
    ({"ruleId": "R1/deprecated"}, "0"),
    ({"ruleIndex": 0}, "KeyError: 'ruleId'"),
]:
    wrote(result | shapes)
    checked = sarif("--check", "error", "summary", "log.sarif")
    found = checked.stderr.strip().splitlines()[-1] if "Traceback" in checked.stderr else str(checked.returncode)
    print(f"{json.dumps(result)} checked: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
