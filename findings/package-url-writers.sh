#!/usr/bin/env bash
# npm packageurl-js 2.0.1, PyPI packageurl-python 0.17.6: package URLs in bills of materials.
#
# Expected: a package URL has one canonical form, so that the lists of two tools can be compared as strings, and a
# library that reads and writes one gives the form that the other gives.
# What happens: "+" in a version, "(" and "'" in a name, ":" and "/" in a qualifier are encoded by one and left as they are by the
# other, so that every version with build metadata or a local part has two names, and each library keeps its own after
# reading the other's. "+" in a qualifier is a space in JavaScript. A slash that is encoded in a name starts a
# namespace in Python. Only JavaScript makes the namespaces of npm and rpm lower case, only Python the
# names of luarocks and mlflow. A subpath with ".." is "throws is not defined" in JavaScript.
# Output: each URL as both write it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" packageurl-js@2.0.1
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check packageurl-python==0.17.6
cat > "$work/urls.json" <<'EOF'
[["pkg:npm/%40scope/name@1.0.0", "pkg:npm/%40scope/name@1.0.0", "pkg:npm/%40scope/name@1.0.0"],
 ["pkg:cargo/name@1.0.0+build", "pkg:cargo/name@1.0.0+build", "pkg:cargo/name@1.0.0%2Bbuild"],
 ["pkg:cargo/name@1.0.0%2Bbuild", "pkg:cargo/name@1.0.0+build", "pkg:cargo/name@1.0.0%2Bbuild"],
 ["pkg:pypi/name@1.0%2Blocal", "pkg:pypi/name@1.0+local", "pkg:pypi/name@1.0%2Blocal"],
 ["pkg:generic/a(b)@1", "pkg:generic/a(b)@1", "pkg:generic/a%28b%29@1"],
 ["pkg:oci/a@sha256:ab?repository_url=ghcr.io/x/a", "pkg:oci/a@sha256:ab?repository_url=ghcr.io%2Fx%2Fa",
  "pkg:oci/a@sha256:ab?repository_url=ghcr.io/x/a"],
 ["pkg:generic/a?checksum=sha256:ab", "pkg:generic/a?checksum=sha256%3Aab", "pkg:generic/a?checksum=sha256:ab"],
 ["pkg:generic/a?k=b+c", "pkg:generic/a?k=b%20c", "pkg:generic/a?k=b%2Bc"],
 ["pkg:generic/ns/a%2Fb@1", "pkg:generic/ns/a%2Fb@1", "pkg:generic/ns/a/b@1"],
 ["pkg:npm/%40Scope/name@1", "pkg:npm/%40scope/name@1", "pkg:npm/%40Scope/name@1"],
 ["pkg:rpm/Fedora/curl@7", "pkg:rpm/fedora/curl@7", "pkg:rpm/Fedora/curl@7"],
 ["pkg:luarocks/Name@1-1", "pkg:luarocks/Name@1-1", "pkg:luarocks/name@1-1"],
 ["pkg:golang/example.org/a@v1#b/../c", "throws is not defined", "pkg:golang/example.org/a@v1#b/c"]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { PackageURL } from "packageurl-js";

const found = JSON.parse(readFileSync("urls.json", "utf8")).map(([url]) => {
  try {
    return PackageURL.fromString(url).toString();
  } catch (error) {
    return error.message;
  }
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json

from packageurl import PackageURL

changed = False
for (url, *observed), node in zip(json.load(open("urls.json")), json.load(open("found.json")), strict=True):
    found = [node, PackageURL.from_string(url).to_string()]
    print(f"{url}: packageurl-js {found[0]}, packageurl-python {found[1]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
