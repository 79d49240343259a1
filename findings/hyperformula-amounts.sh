#!/usr/bin/env bash
# npm hyperformula 3.5.0 beside @formulajs/formulajs 4.6.1: amounts in formulas.
#
# Expected: HyperFormula follows OpenDocument by its documentation, in which INT rounds towards negative
# infinity (1.3, part 4, 6.17), as in Excel, whose documentation has INT(-8.9) as -9; a format with "%"
# shows a hundred times the number, one with "#,##0" separates thousands, and one that is not known is an
# error.
# What happens: INT(-1.1) is -1 and INT(-0.5) is 0, so that whole euros and the cents that remain of a
# refund do not fit together. TEXT(0.075,"0.0%") is 0.1%, a rate of 19% is 0%, TEXT(1234.5,"#,##0.00") is
# "1235,##0.00". (Its list of differences says that TEXT knows not all formats.) ROUND(1.005,2) is 1.00 here
# and 1.01 there.
# Output: for each formula both answers.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" hyperformula@3.5.0 @formulajs/formulajs@4.6.1
cat > "$work/run.cjs" <<'EOF'
const formulajs = require("@formulajs/formulajs");
const { HyperFormula } = require("hyperformula");

let changed = false;
for (const [name, parameters, observed] of [
  ["INT", [1.1], [1, 1]],
  ["INT", [-1.1], [-1, -2]],
  ["INT", [-0.5], [0, -1]],
  ["ROUND", [2.675, 2], [2.68, 2.68]],
  ["ROUND", [1.005, 2], [1, 1.01]],
  ["ROUND", [0.285, 2], [0.28, 0.29]],
  ["TEXT", [1234.5, "0.00"], ["1234.50", "1234.50"]],
  ["TEXT", [1234.5, "#,##0.00"], ["1235,##0.00", "1,234.50"]],
  ["TEXT", [0.075, "0.0%"], ["0.1%", "7.5%"]],
  ["TEXT", [0.19, "0%"], ["0%", "19%"]],
]) {
  const text = `${name}(${parameters.map((parameter) => JSON.stringify(parameter)).join(",")})`;
  const sheet = HyperFormula.buildFromArray([[`=${text}`]], { licenseKey: "gpl-v3" });
  const found = [sheet.getCellValue({ sheet: 0, row: 0, col: 0 }), formulajs[name](...parameters)];
  console.log(`${text}: ${found[0]}, ${found[1]}`);
  changed ||= found[0] !== observed[0] || found[1] !== observed[1];
}
if (changed) throw new Error("the behaviour has changed");
EOF
node "$work/run.cjs"
