#!/usr/bin/env bash
# npm wellknown 0.5.0, wkx 0.5.0, @terraformer/wkt 2.2.2: geometries as text, as GeoSPARQL's literals hold them.
#
# Expected: the text after the IRI in a geo:wktLiteral is WKT of Simple Features (GeoSPARQL 1.1; OGC
# 06-103r4, 7.2.2): white space may stand between any two tokens, a number may begin with "." or "+" or end with
# ".", "POINT EMPTY" is a geometry, and M is a measure, no height. GeoJSON has no measures (RFC 7946, 3.1.1).
# What happens: each of the three refuses what the others read. For wellknown "POINT( 1 2)", "POINT(1. 2)" and
# "POINT EMPTY" are null, not an error, and it writes an empty line as "LINESTRING ()", which it cannot
# read itself; wkx refuses a line feed after a comma; @terraformer/wkt refuses ".5" and puts a measure
# where GeoJSON has the height, with a property "m" beside it, which GeoJSON does not know: a point
# that was taken at the time 1714500000 lies at that many metres for other readers.
# Output: for each text the coordinates by each of the three.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" wellknown@0.5.0 wkx@0.5.0 @terraformer/wkt@2.2.2
cat > "$work/run.mjs" <<'JS'
import { wktToGeoJSON } from "@terraformer/wkt";
import wellknown from "wellknown";
import wkx from "wkx";

const readers = [wellknown.parse, (text) => wkx.Geometry.parse(text).toGeoJSON(), wktToGeoJSON];
const read = (reader, text) => {
  try {
    return JSON.stringify(reader(text)?.coordinates ?? null);
  } catch {
    return "error";
  }
};
let changed = false;
for (const [text, ...observed] of [
  ["POINT(1 2)", "[1,2]", "[1,2]", "[1,2]"],
  ["POINT( 1 2)", "null", "[1,2]", "[1,2]"],
  ["POINT(1. 2)", "null", "[1,2]", "error"],
  ["POINT(.5 2)", "[0.5,2]", "[0.5,2]", "error"],
  ["POINT EMPTY", "null", "[]", "[]"],
  ["LINESTRING(1 2,\n3 4)", "[[1,2],[3,4]]", "error", "[[1,2],[3,4]]"],
  ["POINT M (1 2 1714500000)", "null", "[1,2]", "[1,2,1714500000]"],
  [wellknown.stringify({ type: "LineString", coordinates: [] }), "null", "error", "error"],
]) {
  const found = readers.map((reader) => read(reader, text));
  console.log(`${JSON.stringify(text)}: wellknown ${found[0]}, wkx ${found[1]}, @terraformer/wkt ${found[2]}`);
  changed ||= found.join() !== observed.join();
}
process.exit(changed ? 1 : 0);
JS
node "$work/run.mjs"
