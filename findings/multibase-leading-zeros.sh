#!/usr/bin/env bash
# PyPI py-multibase 2.0.0, npm multiformats 14.0.5: bytes that begin with zeros.
#
# Expected: what was encoded comes back when it is decoded; in base58btc each zero byte at the beginning is a "1" (the multibase
# draft, and the proofValue of the Data Integrity cryptosuites, which is a signature in base58btc).
# What happens: py-multibase takes the bytes for one number in every base but 32 and 64, and the zeros at its beginning are gone:
# of a signature of 64 bytes that begins with 0, as one of 256 does, 63 come back, and so they do when
# npm has written it. In base16 what it writes is right, and what it reads is short. In base8 and base32z
# what npm has written is read as other bytes.
# Output: for each base four bytes as both write them, and how py-multibase reads them and 64 bytes.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" multiformats@14.0.5
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check py-multibase==2.0.0
cat > "$work/run.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import { base16 } from "multiformats/bases/base16";
import { base2 } from "multiformats/bases/base2";
import { base32, base32z } from "multiformats/bases/base32";
import { base36 } from "multiformats/bases/base36";
import { base58btc } from "multiformats/bases/base58";
import { base64, base64url } from "multiformats/bases/base64";
import { base8 } from "multiformats/bases/base8";

const texts = { short: [0, 0, 1, 255], signature: [0, ...Array.from({ length: 63 }, (_, index) => index + 1)] };
const codecs = { base2, base8, base16, base32, base32z, base36, base58btc, base64, base64url };
const found = Object.entries(codecs).map(([name, codec]) => [
  name,
  Object.fromEntries(Object.entries(texts).map(([key, bytes]) => [key, codec.encode(Uint8Array.from(bytes))])),
]);
writeFileSync("npm.json", JSON.stringify(Object.fromEntries(found)));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

import multibase

OBSERVED = {
    "base2": "short short, short short",
    "base8": "short other, short other",
    "base16": "short short, short short",
    "base32": "right right, right right",
    "base32z": "short other, short other",
    "base36": "short short, short short",
    "base58btc": "short short, short short",
    "base64": "right right, right right",
    "base64url": "right right, right right",
}
TEXTS = {"short": bytes([0, 0, 1, 255]), "signature": bytes(range(64))}


def read(text, data):
    decoded = multibase.decode(text)
    return "right" if decoded == data else "short" if decoded == data.lstrip(b"\0") else "other"


changed = False
for name, by_npm in json.load(open("npm.json")).items():
    own = {key: multibase.encode(name, data).decode() for key, data in TEXTS.items()}
    answers = [f"{read(own[key], data)} {read(by_npm[key], data)}" for key, data in TEXTS.items()]
    found = ", ".join(answers)
    print(f"{name}: 000001ff is {own['short']} and in npm {by_npm['short']}; read of 4 and of 64 bytes, own and npm's: {found}")
    changed |= found != OBSERVED[name]
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
