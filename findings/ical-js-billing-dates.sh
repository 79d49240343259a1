#!/usr/bin/env bash
# npm ical.js 2.2.1 beside rrule 2.8.1: recurrence rules for days on which money is due.
#
# Expected (RFC 5545, 3.3.10): BYMONTHDAY=-1 is the last day of each month that the rule names, BYSETPOS
# picks from the set of one interval, and a date that does not exist is ignored. rrule gives these dates.
# What happens: in a yearly rule of several months the last day is counted in one of them alone, so that
# the bill of 30 April falls on 1 May; BYSETPOS is ignored beside BYMONTHDAY, so that "the 31st or the last day"
# falls on four days of March; a year from 29 February on is 1 March. No error. (BYSETPOS and 29 February are
# known, issues 960 and 91; the last day was mended for a single month in pull request 118.)
# Output: for each rule the first five dates of both.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" ical.js@2.2.1 rrule@2.8.1
cat > "$work/run.mjs" <<'EOF'
import ICAL from "ical.js";
import rrule from "rrule";

const byIcal = (start, rule) => {
  const dates = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${start}T09:00:00`));
  return Array.from({ length: 5 }, () => dates.next().toString().slice(0, 10));
};
const byRrule = (start, rule) =>
  rrule
    .rrulestr(`DTSTART:${start.replaceAll("-", "")}T090000Z\nRRULE:${rule}`)
    .all((_, index) => index < 5)
    .map((date) => date.toISOString().slice(0, 10));

let changed = false;
for (const [start, rule, observed, expected] of [
  ["2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=-1",
    "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31", "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31"],
  ["2026-01-31", "FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1",
    "2026-01-31 2026-05-01 2026-07-31 2026-10-31 2027-01-31", "2026-01-31 2026-04-30 2026-07-31 2026-10-31 2027-01-31"],
  ["2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1",
    "2026-01-31 2026-02-28 2026-03-28 2026-03-29 2026-03-30", "2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31"],
  ["2026-01-15", "FREQ=MONTHLY;BYMONTHDAY=15,16,17;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
    "2026-01-15 2026-01-16 2026-02-16 2026-02-17 2026-03-16", "2026-01-15 2026-02-16 2026-03-16 2026-04-15 2026-05-15"],
  ["2024-02-29", "FREQ=YEARLY",
    "2024-02-29 2025-03-01 2026-03-01 2027-03-01 2028-02-29", "2024-02-29 2028-02-29 2032-02-29 2036-02-29 2040-02-29"],
]) {
  const found = [byIcal(start, rule).join(" "), byRrule(start, rule).join(" ")];
  console.log(`${rule} from ${start}\n  ical.js: ${found[0]}\n  rrule:   ${found[1]}`);
  changed ||= found[0] !== observed || found[1] !== expected;
}
if (changed) throw new Error("the behaviour has changed");
EOF
node "$work/run.mjs"
