#!/usr/bin/env bash
# npm fast-formula-parser 1.0.19, @formulajs/formulajs 4.6.1, hyperformula 3.5.0: due dates by formulas.
#
# Expected (OpenDocument 1.3, part 4, 6.10, and 4.11.7 for the basis): EDATE keeps to the month, so that a
# month after 31 January is 28 February; WORKDAY with -1 is the working day before; NETWORKDAYS counts the
# same days in both directions; YEARFRAC of basis 4 is the European 30/360, in which the 31st is the 30th;
# ISOWEEKNUM is ISO 8601's, where Monday, 30 December 2024, is in week 1.
# What happens: for fast-formula-parser a month after 31 January is 3 March, a year after 29 February 1
# March, and WORKDAY does not go back at all. Five days of work are -3 in the other direction for formulajs.
# Interest from 31 January to 28 February is that of 27 days for both, of 28 by the DAYS360 of the same
# package. The week of 30 December 2024 is 53 for HyperFormula.
# Output: for each formula the answers of the three; a dash where a function or an argument is missing.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" fast-formula-parser@1.0.19 @formulajs/formulajs@4.6.1 hyperformula@3.5.0
cat > "$work/run.cjs" <<'EOF'
const formulajs = require("@formulajs/formulajs");
const FormulaParser = require("fast-formula-parser");
const { HyperFormula } = require("hyperformula");

const show = (value) => {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value !== "number") return "-";
  return value > 40000 ? new Date(Date.UTC(1899, 11, 30) + value * 864e5).toISOString().slice(0, 10) : Number(value.toFixed(4));
};
const parser = new FormulaParser();
const engines = [
  (text) => parser.parse(text, { row: 1, col: 1, sheet: 1 }),
  (_, name, parameters) => formulajs[name](...parameters),
  (text) => {
    const sheet = HyperFormula.buildFromArray([[`=${text}`]], { licenseKey: "gpl-v3" });
    return sheet.getCellValue({ sheet: 0, row: 0, col: 0 });
  },
];
const asFormula = (parameter) =>
  parameter instanceof Date
    ? `DATE(${parameter.getFullYear()},${parameter.getMonth() + 1},${parameter.getDate()})`
    : String(parameter).toUpperCase();

const day = (text) => new Date(`${text}T00:00:00Z`);
let changed = false;
for (const [name, parameters, observed] of [
  ["EDATE", [day("2026-01-31"), 1], "2026-03-03 2026-02-28 2026-02-28"],
  ["EDATE", [day("2024-02-29"), 12], "2025-03-01 2025-02-28 2025-02-28"],
  ["WORKDAY", [day("2026-01-05"), 1], "2026-01-06 2026-01-06 2026-01-06"],
  ["WORKDAY", [day("2026-01-05"), -1], "2026-01-05 2026-01-02 2026-01-02"],
  ["WORKDAY", [day("2026-01-03"), -5], "2026-01-03 2025-12-29 2025-12-29"],
  ["NETWORKDAYS", [day("2026-01-05"), day("2026-01-09")], "5 5 5"],
  ["NETWORKDAYS", [day("2026-01-09"), day("2026-01-05")], "-5 -3 -5"],
  ["YEARFRAC", [day("2026-01-31"), day("2026-02-28"), 4], "0.075 0.075 0.0778"],
  ["DAYS360", [day("2026-01-31"), day("2026-02-28"), true], "28 28 -"],
  ["ISOWEEKNUM", [day("2024-12-30")], "1 1 53"],
  ["ISOWEEKNUM", [day("2027-01-01")], "53 53 53"],
]) {
  const text = `${name}(${parameters.map(asFormula).join(",")})`;
  const found = engines.map((engine) => show(engine(text, name, parameters))).join(" ");
  console.log(`${text}: ${found}`);
  changed ||= found !== observed;
}
if (changed) throw new Error("the behaviour has changed");
EOF
TZ=UTC node "$work/run.cjs"
