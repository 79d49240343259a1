#!/usr/bin/env bash
# PyPI ucumvert 0.3.2 and npm @lhncbc/ucum-lhc 7.1.10: units of UCUM.
#
# Expected: a unit is what the definitions of UCUM say (ucum-essence.xml, version 2.2, a copy of which
# is part of ucumvert): [Cal] is 1 kcal_th, ' is deg/60, [cyd_i] is [yd_i]3, [rd_br] is 16.5 [ft_br],
# [in_i'Hg] is m[Hg].[in_i]/m, [LPF] is 100, [diop] is /m, Bd is /s, 80 [degRe] are 100 Cel.
# What happens: ucumvert looks many of them up by name in pint: a Calorie of a food label is 1 cal and not
# 1000, the minute of an angle is a minute of time, a cubic yard a hundredth of a yard, a rod 16.5 inches, an
# inch of mercury 0.3 % too small. @lhncbc/ucum-lhc, from the National Library of Medicine, is right
# there, but makes 168 Cel of 80 [degRe] and finds that [diop] and /m, Bd and /s do not
# go together. Both count [LPF] as 1.
# Output: for each unit the value in the other unit by each of the two and by UCUM; "none" is an error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" @lhncbc/ucum-lhc@7.1.10
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ucumvert==0.3.2 pint==0.25.3
cat > "$work/cases.json" <<'JSON'
[[1, "[in_i]", "cm", 2.54, 2.54, 2.54],
 [1, "[Cal]", "cal", 1000, 1, 1000],
 [60, "'", "deg", 1, null, 1],
 [1, "[cyd_i]", "[ft_i]3", 27, null, 27],
 [1, "[rd_br]", "[ft_br]", 16.5, 1.375, 16.5],
 [1, "[in_i'Hg]", "Pa", 3386.379, 3376.849, 3386.379],
 [1, "[LPF]", "1", 100, 1, 1],
 [1, "[diop]", "/m", 1, 1, null],
 [1, "Bd", "/s", 1, 1, null],
 [80, "[degRe]", "Cel", 100, 100, 168.2875]]
JSON
cat > "$work/run.mjs" <<'JS'
import { readFileSync, writeFileSync } from "node:fs";
import ucum from "@lhncbc/ucum-lhc";

const units = ucum.UcumLhcUtils.getInstance();
const cases = JSON.parse(readFileSync("cases.json", "utf8"));
writeFileSync("found.json", JSON.stringify(cases.map(([amount, unit, other]) => units.convertUnitTo(unit, amount, other).toVal)));
JS
node "$work/run.mjs"
"$work/venv/bin/python" -W ignore - <<'PY'
import json
from math import isclose

from pint import DimensionalityError
from ucumvert import PintUcumRegistry

units = PintUcumRegistry()


def convert(amount, unit, other):
    try:
        return units.Quantity(amount, units.from_ucum(unit).units).to(units.from_ucum(other).units).magnitude
    except DimensionalityError:
        return None


def same(one, two):
    return one is two if one is None or two is None else isclose(one, two, rel_tol=1e-4)


def shown(value):
    return "none" if value is None else f"{value:.8g}"


changed = False
for (amount, unit, other, expected, python, javascript), by_javascript in zip(json.load(open("cases.json")), json.load(open("found.json")), strict=True):
    by_python = convert(amount, unit, other)
    print(f"{amount} {unit} in {other}: ucumvert {shown(by_python)}, ucum-lhc {shown(by_javascript)}, UCUM {expected}")
    changed |= not (same(by_python, python) and same(by_javascript, javascript))
raise SystemExit("the behaviour has changed" if changed else 0)
PY
