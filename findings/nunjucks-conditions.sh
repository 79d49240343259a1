#!/usr/bin/env bash
# npm nunjucks 3.2.4, @huggingface/jinja 0.5.11, PyPI Jinja2 3.1.6: conditions and loops of one template.
#
# Expected: nunjucks writes of itself that it is a port of Jinja2 to JavaScript; a template that both read without an
# error gives the same text but for the names of true and none.
# What happens: in nunjucks "not" binds closer than "==", so that `not kind == "class"` never holds; a condition after
# `for ... in` is read and the whole loop gives nothing, with no error; `{{ 1e3 }}` and `{{ 1_000 }}` give nothing; a set
# in a loop overwrites the variable outside; "1" == 1 holds; -7 % 3 is -1; an object has no `.items()`, groupby gives
# no pairs. indent() puts spaces on empty lines. In @huggingface/jinja title() makes "It'S" and leaves "BAZ",
# capitalize leaves the rest of a word as it is.
# Output: each template with the three texts.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" nunjucks@3.2.4 @huggingface/jinja@0.5.11
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check Jinja2==3.1.6
cat > "$work/templates.json" <<'EOF'
[["{% if kind == 'class' %}a{% else %}b{% endif %}", "b b b"],
 ["{% if not kind == 'class' %}a{% else %}b{% endif %}", "a b a"],
 ["{% for n in [1, 2, 3] %}{{ n }}{% endfor %}", "123 123 123"],
 ["{% for n in [1, 2, 3] if n > 1 %}{{ n }}{% endfor %}", "23  23"],
 ["{% set x = 1 %}{% for n in [7, 8] %}{% set x = n %}{% endfor %}{{ x }}", "1 8 1"],
 ["{{ 1_000 }}", "1000  error"],
 ["{{ 1e3 }}", "1000.0  error"],
 ["{{ -7 % 3 }}", "2 -1 -1"],
 ["{% if '1' == 1 %}a{% else %}b{% endif %}", "b a a"],
 ["{% for g in rows | groupby('k') %}{{ g.grouper }}{% endfor %}", "12  error"],
 ["{{ \"it's BAZ\" | title }}", "It's_Baz It's_Baz It'S_BAZ"],
 ["{{ 'fooBar BAZ' | capitalize }}", "Foobar_baz Foobar_baz FooBar_BAZ"],
 ["{{ lines | indent(2) }}", "a|__b||__c a|__b|__|__c a|__b||__c"]]
EOF
cat > "$work/data.json" <<'EOF'
{"kind": "property", "rows": [{"k": 2}, {"k": 1}, {"k": 2}], "lines": "a\nb\n\nc"}
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { Template } from "@huggingface/jinja";
import nunjucks from "nunjucks";

const data = JSON.parse(readFileSync("data.json", "utf8"));
const environment = new nunjucks.Environment(null, { autoescape: false, throwOnUndefined: false });
const text = (render) => {
  try {
    return render();
  } catch {
    return "error";
  }
};
const found = JSON.parse(readFileSync("templates.json", "utf8")).map(([template]) => [
  text(() => environment.renderString(template, data)),
  text(() => new Template(template).render(data)),
]);
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

import jinja2

data = json.load(open("data.json"))
changed = False
for (template, observed), node in zip(json.load(open("templates.json")), json.load(open("found.json")), strict=True):
    texts = [jinja2.Environment().from_string(template).render(data), *node]
    found = " ".join(text.replace(" ", "_").replace("\n", "|") for text in texts)
    print(f"{template}: Jinja2 {texts[0]!r}, nunjucks {texts[1]!r}, @huggingface/jinja {texts[2]!r}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
