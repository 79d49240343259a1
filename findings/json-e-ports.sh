#!/usr/bin/env bash
# npm json-e 4.8.4, PyPI json-e 4.8.4: one JSON-e template in the two languages of its project.
#
# Expected: the two ports have one version number and one specification, so that a template gives the same JSON in both.
# What happens: Python keeps its own types. 1.0 of the context is "1.0" in a text and 4/2 is "2.0", where JavaScript
# writes "1" and "2". `1 < 2.5` is an error, since an int and a float are two types; `true == 1` is true; join()
# writes "True" and "None"; min(1) is a TypeError of Python itself, and not an error of JSON-e. number("") is 0 and number("abc")
# null in JavaScript, errors in Python.
# Output: each template with what the two make of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" json-e@4.8.4
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check json-e==4.8.4
cat > "$work/templates.json" <<'EOF'
[["${price}", "\"1\"", "\"1.0\""],
 ["${4/2} pieces", "\"2 pieces\"", "\"2.0 pieces\""],
 [{"$eval": "1 == 1.0"}, "true", "true"],
 [{"$eval": "1 < 2.5"}, "true", "InterpreterError"],
 [{"$eval": "true == 1"}, "false", "true"],
 [{"$eval": "[1] == [true]"}, "false", "true"],
 [{"$eval": "1 in [true]"}, "false", "true"],
 [{"$eval": "join([true, null], ',')"}, "\"true,\"", "\"True,None\""],
 [{"$eval": "min(1)"}, "1", "TypeError"],
 [{"$eval": "number('1e3')"}, "1000", "1000.0"],
 [{"$eval": "number('')"}, "0", "ValueError"],
 [{"$eval": "number('abc')"}, "null", "ValueError"]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const jsone = require("json-e");

const context = JSON.parse('{"price": 1.0}');
const found = JSON.parse(readFileSync("templates.json", "utf8")).map(([template]) => {
  try {
    return JSON.stringify(jsone(template, context));
  } catch (error) {
    return error.name;
  }
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

import jsone

changed = False
for (template, *observed), by_npm in zip(json.load(open("templates.json")), json.load(open("found.json")), strict=True):
    try:
        by_pypi = json.dumps(jsone.render(template, {"price": 1.0}))
    except Exception as error:
        by_pypi = type(error).__name__
    print(f"{json.dumps(template)}: JavaScript {by_npm}, Python {by_pypi}")
    changed |= [by_npm, by_pypi] != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
