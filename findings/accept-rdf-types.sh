#!/usr/bin/env bash
# npm negotiator 1.1.0, @hapi/accept 6.0.3, PyPI Werkzeug 3.1.9, WebOb 1.8.11, python-mimeparse 2.0.0: Accept with parameters.
#
# Expected: who offers text/turtle, application/ld+json and text/html gets one of them as the answer, or none; a client of RDF
# 1.2 that sends "text/turtle;version=1.2, text/html;q=0.5" gets Turtle wherever it asks.
# What happens: three of five give HTML, since a range with a parameter is for them another type than the one without, and
# with "text/turtle;charset=utf-8" alone nothing; mimeparse gives Turtle; @hapi/accept answers with the
# range itself, a type that was not offered, and prefers text/turtle;version=1.1 to the version without. A parameter
# behind q belongs to the range for some, and not for others. In mimeparse a comma in a quoted profile is an error.
# Output: what each chooses.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" negotiator@1.1.0 @hapi/accept@6.0.3
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check Werkzeug==3.1.9 WebOb==1.8.11 python-mimeparse==2.0.0
cat > "$work/headers.json" <<'EOF'
[["text/turtle;q=0.9, text/html;q=0.5", ["text/turtle", "text/turtle", "text/turtle", "text/turtle", "text/turtle"]],
 ["text/turtle;version=1.2, text/html;q=0.5",
  ["text/html", "text/turtle;version=1.2", "text/html", "text/html", "text/turtle"]],
 ["text/turtle;q=0.5, text/turtle;version=1.1;q=0.9",
  ["text/turtle", "text/turtle;version=1.1", "text/turtle", "text/turtle", "text/turtle"]],
 ["text/turtle;charset=utf-8", [null, "text/turtle;charset=utf-8", null, null, "text/turtle"]],
 ["application/ld+json;q=1.0;profile=x", [null, "application/ld+json", null, "application/ld+json", "application/ld+json"]],
 ["application/ld+json;profile=\"a,b\", text/turtle;q=0.1",
  ["text/turtle", "application/ld+json;profile=\"a,b\"", "text/turtle", "text/turtle", "error"]]]
EOF
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const hapi = require("@hapi/accept");
const Negotiator = require("negotiator");

const offered = ["text/turtle", "application/ld+json", "text/html"];
const found = JSON.parse(readFileSync("headers.json", "utf8")).map(([accept]) => [
  new Negotiator({ headers: { accept } }).mediaType(offered) ?? null,
  hapi.mediaType(accept, offered) || null,
]);
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

import mimeparse
from webob.acceptparse import create_accept_header
from werkzeug.datastructures import MIMEAccept
from werkzeug.http import parse_accept_header

offered = ["text/turtle", "application/ld+json", "text/html"]
names = ["negotiator", "@hapi/accept", "Werkzeug", "WebOb", "mimeparse"]
changed = False
for (header, observed), node in zip(json.load(open("headers.json")), json.load(open("found.json")), strict=True):
    found = [*node, parse_accept_header(header, MIMEAccept).best_match(offered)]
    found.append(next((offer for offer, _ in create_accept_header(header).acceptable_offers(offered)), None))
    try:
        found.append(mimeparse.best_match(offered, header) or None)
    except mimeparse.MimeTypeParseException:
        found.append("error")
    print(f"{header}:", ", ".join(f"{name} {answer}" for name, answer in zip(names, found, strict=True)))
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
