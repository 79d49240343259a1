#!/usr/bin/env bash
# npm spdx-correct 3.2.0 and PyPI license-expression 30.4.4: licences that are not written as SPDX ids.
#
# Expected: "GPL" names no version and is no SPDX id, so that it is refused or asked about;
# no text becomes a licence of other terms.
# What happens: spdx-correct, by which npm's tools read the "license" of package.json, makes
# GPL-3.0-or-later of "GPL"; license-expression makes GPL-1.0-or-later of it. "EUPL"
# (copyleft) becomes UPL-1.0 (permissive), and "BSL", for many the Business Source License,
# which forbids production, BSL-1.0, Boost's permissive one. license-expression refuses these.
# Output: one line per text.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" spdx-correct@3.2.0
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check license-expression==30.4.4
cat > "$work/run.cjs" <<'EOF'
const correct = require("spdx-correct");
console.log("spdx-correct", require("spdx-correct/package.json").version);
let changed = false;
for (const [text, observed] of [
  ["GPL", "GPL-3.0-or-later"],
  ["LGPL", "LGPL-3.0-or-later"],
  ["EUPL", "UPL-1.0"],
  ["BSL", "BSL-1.0"],
  ["BSD", "BSD-2-Clause"],
  ["MPL", "MPL-2.0"],
]) {
  const found = correct(text);
  console.log(`"${text}" becomes ${found}`);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
from importlib.metadata import version

from license_expression import ExpressionError, get_spdx_licensing

print("license-expression", version("license-expression"))
licensing = get_spdx_licensing()
changed = False
for text, observed in [("GPL", "GPL-1.0-or-later"), ("GPL 2.0", "GPL-2.0-only"), ("LGPL", None), ("EUPL", None), ("BSL", None)]:
    try:
        found = licensing.parse(text, validate=True).render()
    except ExpressionError:
        found = None
    print(f'"{text}"', f"becomes {found}" if found else "is refused")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
