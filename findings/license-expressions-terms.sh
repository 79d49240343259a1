#!/usr/bin/env bash
# npm license-expressions 0.8.0: licence expressions of SPDX, and texts that are none.
#
# Expected: expressions of the SPDX specification (Annex D of 2.3) are valid: any licence id may have
# "+", and any licence an exception, above all the ones for which an exception was written. A text
# that names two licences never becomes one of them.
# What happens: GPL-2.0-only with the Classpath exception, the licence of OpenJDK and of Jakarta EE's
# second choice, is invalid: the library takes that exception for one of the LGPL. "+" is valid after
# the GPL's ids alone. "MIT, ISC" is normalised to "MIT", and the second licence is gone.
# Output: for each text whether it is valid and what normalize() makes of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" license-expressions@0.8.0
cat > "$work/run.cjs" <<'EOF'
const { normalize, validate } = require("license-expressions");
console.log("license-expressions 0.8.0");
let changed = false;
for (const [text, ...observed] of [
  ["LGPL-3.0-only WITH Classpath-exception-2.0", true, "LGPL-3.0-only WITH Classpath-exception-2.0"],
  ["GPL-2.0-only WITH Classpath-exception-2.0", false, "GPL-2.0-only WITH Classpath-exception-2.0"],
  ["EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0", false, "EPL-2.0 OR GPL-2.0-only WITH Classpath-exception-2.0"],
  ["GPL-2.0+", true, "GPL-2.0-or-later"],
  ["Apache-2.0+", false, "Apache-2.0+"],
  ["EUPL-1.1+", false, "EUPL-1.1+"],
  ["MIT AND ISC", true, "ISC AND MIT"],
  ["MIT, ISC", true, "MIT"],
]) {
  const found = [validate(text).valid, normalize(text)];
  console.log(`${text}: ${found[0] ? "valid" : "invalid"}, ${found[1]}`);
  changed ||= JSON.stringify(found) !== JSON.stringify(observed);
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.cjs"
