#!/usr/bin/env bash
# npm jsonld 9.0.0, npm jsonld-streaming-serializer 4.0.0 and PyPI PyLD 3.3.0: numbers in rdf:JSON literals.
#
# Expected: a literal of rdf:JSON goes into JSON-LD and back with the numbers that it had.
# What happens: 1E400 comes back as null from both npm packages, and PyLD makes it the bare
# word Infinity; 12345678901234567890 loses its last digits; 1.0 becomes 1 and -0 becomes 0.
# No error is raised. So neither a hash nor an amount beyond 2^53 survives in such a literal.
# Output: the literal before and after.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" jsonld@9.0.0 jsonld-streaming-serializer@4.0.0 n3@2.13.12
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check PyLD==3.3.0
cat > "$work/literal.nt" <<'EOF'
<http://example.org/s> <http://example.org/p> "[1E400,12345678901234567890,1.0,-0]"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON> .
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import jsonld from "jsonld";
import { JsonLdSerializer } from "jsonld-streaming-serializer";
import { Parser } from "n3";

const text = readFileSync("literal.nt", "utf8");
const value = (document) => JSON.stringify(document[0]["http://example.org/p"][0]["@value"]);
const whole = value(await jsonld.fromRDF(text, { format: "application/n-quads" }));
let streamed = "";
for await (const chunk of new JsonLdSerializer().import(Readable.from(new Parser().parse(text)))) streamed += chunk;
const stream = value(JSON.parse(streamed));
console.log("jsonld 9.0.0:", whole, "\njsonld-streaming-serializer 4.0.0:", stream);
process.exit([whole, stream].every((v) => v === "[null,12345678901234567000,1,0]") ? 0 : 1);
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - "$work/literal.nt" <<'EOF'
import json
import sys
from pyld import jsonld

document = jsonld.from_rdf(open(sys.argv[1], encoding="utf-8").read(), {"format": "application/n-quads"})
value = json.dumps(document[0]["http://example.org/p"][0]["@value"])
print("PyLD 3.3.0:", value)
raise SystemExit("the behaviour has changed" if value != "[Infinity, 12345678901234567890, 1.0, 0]" else 0)
EOF
