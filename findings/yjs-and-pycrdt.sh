#!/usr/bin/env bash
# npm yjs 13.6.33, PyPI pycrdt 0.14.13: one document in the browser and on the server.
#
# Expected: what a client wrote has the same value on the server and back; a position in a text is a number of characters, as
# in the text that str() and slices give.
# What happens: each number of Yjs, 1 too, is a float in pycrdt, so that an id or a number of items is 1.0, and 1.0 in the
# JSON that is made of it; the BigInt 10n is 10.0, and 2n ** 62n an int. undefined is None. In a text of pycrdt, len(),
# insert(), del and format() count bytes of UTF-8, while text[0:5] counts characters: the position that str(text).index() finds
# is too small after each letter beyond ASCII, "del text[0:4]" takes "née" and not the space behind it, and an
# insertion between the two bytes of a letter ends up at the end of the text.
# Output: each value and text as the other side sees it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" yjs@13.6.33
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check pycrdt==0.14.13
cat > "$work/client.mjs" <<'EOF'
import { writeFileSync } from "node:fs";
import * as Y from "yjs";

const doc = new Y.Doc();
const values = doc.getMap("values");
const all = { small: 1, large: 2 ** 53, price: 9.5, ten: 10n, id: 2n ** 62n, nothing: null, missing: undefined, items: [1, 2] };
for (const [key, value] of Object.entries(all)) values.set(key, value);
doc.getText("text").insert(0, "née Müller, 5");
writeFileSync("update", Y.encodeStateAsUpdate(doc));
EOF
node "$work/client.mjs"
"$work/venv/bin/python" - <<'EOF'
from pycrdt import Doc, Map, Text


def received():
    doc = Doc()
    values, text = doc.get("values", type=Map), doc.get("text", type=Text)
    doc.apply_update(open("update", "rb").read())
    return values, text


values, _ = received()
results = [
    (f"values[{key!r}]", repr(values[key]), observed)
    for key, observed in {
        "small": "1.0",
        "large": "9007199254740992.0",
        "price": "9.5",
        "ten": "10.0",
        "id": "4611686018427387904",
        "nothing": "None",
        "missing": "None",
        "items": "[1.0, 2.0]",
    }.items()
]
_, text = received()
results.append(("len(text), len(str(text))", f"{len(text)}, {len(str(text))}", "15, 13"))
results.append(("text[0:4]", repr(text[0:4]), "'née '"))
del text[0:4]
results.append(("del text[0:4]", repr(str(text)), "' Müller, 5'"))
_, text = received()
text.insert(str(text).index("5"), "1")
results.append(("insert before the 5", repr(str(text)), "'née Müller1, 5'"))
_, text = received()
text.insert(2, "-")
results.append(("insert at 2", repr(str(text)), "'née Müller, 5-'"))
for name, found, _ in results:
    print(f"{name}: {found}")
raise SystemExit("the behaviour has changed" if any(found != observed for _, found, observed in results) else 0)
EOF
