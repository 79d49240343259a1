#!/usr/bin/env bash
# npm croner 11.0.1, cron-parser 5.10.6, PyPI croniter 7.0.0, cronsim 2.8: a job at 02:30 when the clocks change.
#
# Expected: a job of one time each day runs once each day, also on 29 March and 25 October 2026 in Berlin, where 02:30 does not exist and
# exists twice, as in Vixie's cron; what a job of several times in that hour does is the same in each library, so that the
# page that announces the next run agrees with the server that starts it.
# What happens: in autumn croniter runs "30 2 * * *" twice and the others once; "15,45 2" runs four times in croner and croniter and
# twice in the others, "*/30 2" four times but in cron-parser. In spring "30 2" is 03:00 for three and 03:30 for
# cron-parser, and "*/30 2" does not run for croner and cronsim, once for croniter, twice for cron-parser.
# Output: for each expression and day the runs of that day in UTC.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" croner@11.0.1 cron-parser@5.10.6
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check croniter==7.0.0 cronsim==2.8 tzdata==2026.6
cat > "$work/days.json" <<'EOF'
[["30 2 * * *", "2026-03-29", ["01:00", "01:30", "01:00", "01:00"]],
 ["*/30 2 * * *", "2026-03-29", ["", "01:00 01:30", "01:00", ""]],
 ["30 2 * * *", "2026-10-25", ["00:30", "00:30", "00:30 01:30", "00:30"]],
 ["15,45 2 * * *", "2026-10-25", ["00:15 00:45 01:15 01:45", "00:15 00:45", "00:15 00:45 01:15 01:45", "00:15 00:45"]],
 ["*/30 2 * * *", "2026-10-25",
  ["00:00 00:30 01:00 01:30", "00:00 00:30", "00:00 00:30 01:00 01:30", "00:00 00:30 01:00 01:30"]]]
EOF
cat > "$work/run.mjs" <<'EOF'
import { readFileSync, writeFileSync } from "node:fs";
import { CronExpressionParser } from "cron-parser";
import { Cron } from "croner";

const zone = "Europe/Berlin";
const found = JSON.parse(readFileSync("days.json", "utf8")).map(([expression, day]) => {
  const start = new Date(Date.parse(`${day}T00:00:00Z`) - 12 * 3600 * 1000);
  const parsed = CronExpressionParser.parse(expression, { currentDate: start, tz: zone });
  const runs = [new Cron(expression, { timezone: zone }).nextRuns(6, start), Array.from({ length: 6 }, () => parsed.next().toDate())];
  return runs.map((times) =>
    times.map((time) => time.toISOString()).filter((time) => time.startsWith(day)).map((time) => time.slice(11, 16)).join(" "),
  );
});
writeFileSync("found.json", JSON.stringify(found));
EOF
node "$work/run.mjs"
"$work/venv/bin/python" - <<'EOF'
import json
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from croniter import croniter
from cronsim import CronSim

changed = False
names = ["croner", "cron-parser", "croniter", "cronsim"]
for (expression, day, observed), found in zip(json.load(open("days.json")), json.load(open("found.json")), strict=True):
    noon = datetime.fromisoformat(f"{day}T12:00:00").replace(tzinfo=ZoneInfo("Europe/Berlin"))
    start = noon - timedelta(days=1)
    iterator, simulator = croniter(expression, start), CronSim(expression, start)
    for times in ([iterator.get_next(datetime) for _ in range(6)], [next(simulator) for _ in range(6)]):
        utc = [time.astimezone(timezone.utc).isoformat() for time in times]
        found.append(" ".join(time[11:16] for time in utc if time.startswith(day)))
    print(f"{expression} on {day}:", ", ".join(f"{name} {runs or 'never'}" for name, runs in zip(names, found, strict=True)))
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
