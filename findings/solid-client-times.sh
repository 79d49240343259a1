#!/usr/bin/env bash
# npm @inrupt/solid-client 3.0.0: moments and times that are read from a Solid pod.
#
# Expected: 12:00:00+05:30 is 06:30:00Z (XSD part 2, 3.3.7: the offset is taken from the local time);
# digits after the point are a fraction of a second, so that .5 is half a second (3.3.7, secondFrag);
# an offset is written as hh:mm with one sign before it (timezoneFrag).
# What happens: getDatetime adds the offset instead of taking it away, so that the moment is wrong by
# twice the offset: 11 hours for India, 10 for New York. The digits are taken for a number of
# milliseconds: .5 is 5 ms, .05 is 5 ms too, .123456, as Python writes it, is two minutes and three
# seconds. getTime does the same. addTime writes half an hour more to the west as "-05:0-30", and
# addDecimal a ten-millionth as "1e-7", which is no decimal. No error in any of these.
# Output: for each literal what is read, for each value the literal that is written.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @inrupt/solid-client@3.0.0
cat > "$work/run.mjs" <<'JS'
import { addDecimal, addTime, createThing, getDatetime, getTime } from "@inrupt/solid-client";

const property = "http://example.org/p";
const xsd = "http://www.w3.org/2001/XMLSchema#";
const empty = createThing({ url: "http://example.org/s" });
const stored = (type, text) => ({ ...empty, predicates: { [property]: { literals: { [xsd + type]: [text] } } } });
const written = (thing) => Object.values(thing.predicates[property].literals)[0][0];
const moment = (text) => getDatetime(stored("dateTime", text), property).toISOString();
const time = (text) => getTime(stored("time", text), property).millisecond;
const west = { hour: 12, minute: 0, second: 0, timezoneHourOffset: -5, timezoneMinuteOffset: -30 };
let changed = false;
for (const [title, found, observed, expected] of [
  ["2024-05-01T12:00:00Z", moment("2024-05-01T12:00:00Z"), "2024-05-01T12:00:00.000Z", "2024-05-01T12:00:00.000Z"],
  ["2024-05-01T12:00:00+05:30", moment("2024-05-01T12:00:00+05:30"), "2024-05-01T17:30:00.000Z", "2024-05-01T06:30:00.000Z"],
  ["2024-05-01T12:00:00-05:00", moment("2024-05-01T12:00:00-05:00"), "2024-05-01T07:00:00.000Z", "2024-05-01T17:00:00.000Z"],
  ["2024-05-01T12:00:00.500Z", moment("2024-05-01T12:00:00.500Z"), "2024-05-01T12:00:00.500Z", "2024-05-01T12:00:00.500Z"],
  ["2024-05-01T12:00:00.5Z", moment("2024-05-01T12:00:00.5Z"), "2024-05-01T12:00:00.005Z", "2024-05-01T12:00:00.500Z"],
  ["2024-05-01T12:00:00.123456Z", moment("2024-05-01T12:00:00.123456Z"), "2024-05-01T12:02:03.456Z", "2024-05-01T12:00:00.123Z"],
  ["milliseconds of 12:00:00.5", time("12:00:00.5"), 5, 500],
  ["12:00, five and a half hours west", written(addTime(empty, property, west)), "12:00:00-05:0-30", "12:00:00-05:30"],
  ["0.0000001", written(addDecimal(empty, property, 0.0000001)), "1e-7", "0.0000001"],
]) {
  console.log(`${title}: ${found}, expected ${expected}`);
  changed ||= found !== observed;
}
process.exit(changed ? 1 : 0);
JS
node "$work/run.mjs"
