#!/usr/bin/env bash
# npm http-message-signatures 1.0.6 and PyPI http-message-signatures 3.0.0: one request, signed by one, verified by the other.
#
# Expected: both follow RFC 9421, so that what is signed is the same text on both sides.
# What happens: npm writes the value of a query parameter with JavaScript's rules, which leave
# ! ' ( ) ~ as they are, where 2.2.8 wants them encoded as forms encode them; the target "https://e.org"
# is signed without the "/" with which it is sent (RFC 9110, 4.2.3). With ";sf" it writes a decimal 1.0 as the integer 1,
# and ";key" does not find the only member of a dictionary, which it takes for a list.
# Output: for each component and request whether Python takes the signature.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" http-message-signatures@1.0.6
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check http-message-signatures==3.0.0
cat > "$work/requests.json" <<'EOF'
[["@query-param;name=\"q\"", "https://e.org/?q=a+b%C3%BC", {}, "verified"],
 ["@query-param;name=\"q\"", "https://e.org/?q=hi!", {}, "refused"],
 ["@query-param;name=\"q\"", "https://e.org/?q=it%27s", {}, "refused"],
 ["@query-param;name=\"q\"", "https://e.org/?q=a~b", {}, "refused"],
 ["@query-param;name=\"q\"", "https://e.org/?q=(a)", {}, "refused"],
 ["@target-uri", "https://e.org/", {}, "verified"],
 ["@target-uri", "https://e.org", {}, "refused"],
 ["cache-status;sf", "https://e.org/", {"Cache-Status": "c; detail=1"}, "verified"],
 ["cache-status;sf", "https://e.org/", {"Cache-Status": "c; detail=1.0"}, "refused"],
 ["priority;key=\"i\"", "https://e.org/", {"Priority": "u=1, i"}, "verified"],
 ["priority;key=\"i\"", "https://e.org/", {"Priority": "i"}, "not signed"]]
EOF
cat > "$work/sign.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { createSigner, httpbis } from "http-message-signatures";

const key = createSigner(Buffer.alloc(32, "k"), "hmac-sha256", "shared");
const signed = [];
for (const [field, url, headers] of JSON.parse(readFileSync("requests.json", "utf8"))) {
  try {
    signed.push((await httpbis.signMessage({ key, fields: [field] }, { method: "GET", url, headers })).headers);
  } catch {
    signed.push(null);
  }
}
writeFileSync("signed.json", JSON.stringify(signed));
EOF
node "$work/sign.mjs"
"$work/venv/bin/python" - <<'EOF'
import json
from types import SimpleNamespace

from http_message_signatures import HTTPMessageVerifier, InvalidSignature, MappingKeyResolver, algorithms

keys = MappingKeyResolver(public_keys={"shared": b"k" * 32}, private_keys={})
verifier = HTTPMessageVerifier(signature_algorithm=algorithms.HMAC_SHA256, key_resolver=keys)
changed = False
for (field, url, given, observed), headers in zip(json.load(open("requests.json")), json.load(open("signed.json")), strict=True):
    found = "not signed"
    if headers is not None:
        try:
            verifier.verify(SimpleNamespace(method="GET", url=url, headers=headers))
            found = "verified"
        except InvalidSignature:
            found = "refused"
    print(f"{field} of {url} {given or ''}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
