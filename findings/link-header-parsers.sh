#!/usr/bin/env bash
# npm parse-link-header 2.0.0, http-link-header 1.1.4, PyPI requests 2.34.2: Link headers.
#
# Expected: names of parameters have no case (RFC 8288, 3), a rel may hold several relations (3.3),
# of two rels the first counts (3.3), a quoted text may hold "," and ";" (RFC 9110, 5.6.4),
# spaces may stand around "=" (RFC 8288, 3), and an empty list element is skipped (RFC 9110, 5.6.1.2).
# What happens: each of the three misses another part, and without an error, but for the last: the
# page after this one is then not there, so that a client takes the first page for all. requests has
# no relation for REL, one that is called "next prev" for two, and cuts a target at ";".
# Output: for each header the relations that are found.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" parse-link-header@2.0.0 http-link-header@1.1.4
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check requests==2.34.2
cat > "$work/headers.json" <<'EOF'
[["<https://e.org/?after=a>; rel=\"next\"", "next", "next", "next"],
 ["<https://e.org/?after=a>; REL=\"next\"", "", "next", ""],
 ["<https://e.org/?after=a>; rel = \"next\"", "", "next", "next"],
 ["<https://e.org/?after=a>; rel=\"next prev\"", "next,prev", "next,prev", "next prev"],
 ["<https://e.org/?after=a>; rel=next; rel=prev", "prev", "next", "prev"],
 ["<https://e.org/?after=a>; title=\"a; b\"; rel=next", "next", "next", ""],
 ["<https://e.org/?after=a;b>; rel=next", "next", "next", ""],
 [", <https://e.org/?after=a>; rel=next", "next", "error", "next"]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import http from "http-link-header";
import parse from "parse-link-header";

const found = JSON.parse(readFileSync("headers.json", "utf8")).map(([header]) => {
  let relations;
  try {
    relations = http.parse(header).refs.map((link) => link.rel);
  } catch {
    relations = ["error"];
  }
  return [Object.keys(parse(header)).join(","), relations.join(",")];
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

from requests.utils import parse_header_links

changed = False
for (header, *observed), found in zip(json.load(open("headers.json")), json.load(open("found.json")), strict=True):
    found.append(",".join(link["rel"] for link in parse_header_links(header) if "rel" in link))
    print(f"{header}\n  parse-link-header {found[0]!r}, http-link-header {found[1]!r}, requests {found[2]!r}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
