#!/usr/bin/env bash
# npm node-ofx-parser 0.5.1, ofx-data-extractor 1.5.0, ofx-js 1.1.1: names and notes of a statement in OFX.
#
# Expected (OFX, 2.3.2): "&amp;" in a value is "&" and "&lt;" is "<", all other characters are text; as in all
# SGML and XML, elements may follow each other on one line. ofx-js reads it so.
# What happens: node-ofx-parser escapes what is escaped already, twice: a payee "Smith &amp; Co" is
# "Smith &amp;amp;amp; Co", and no rule of a user that looks for "Smith & Co" finds it. ofx-data-extractor leaves
# "&amp;", drops the opening brace of a note and puts a comma behind the closing one; a note that ends with
# "]" gets one too. A statement on one line is a SyntaxError of JSON.
# Output: for each reader the payees and notes, first one element a line, then on one line.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" node-ofx-parser@0.5.1 ofx-data-extractor@1.5.0 ofx-js@1.1.1
cat > "$work/run.cjs" <<'EOF'
const nodeOfxParser = require("node-ofx-parser");
const { Ofx } = require("ofx-data-extractor");
const ofxJs = require("ofx-js");

const header = ["OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE", "ENCODING:USASCII",
  "CHARSET:1252", "COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE", "", ""].join("\n");
const entry = (id, name, memo) => ["<STMTTRN>", "<TRNTYPE>DEBIT", "<DTPOSTED>20260103000000",
  "<TRNAMT>-1.00", `<FITID>${id}`, `<NAME>${name}`, `<MEMO>${memo}`, "</STMTTRN>"];
const statement = [
  "<OFX>", "<SIGNONMSGSRSV1>", "<SONRS>", "<STATUS>", "<CODE>0", "<SEVERITY>INFO", "</STATUS>",
  "<DTSERVER>20260131120000", "<LANGUAGE>ENG", "</SONRS>", "</SIGNONMSGSRSV1>",
  "<BANKMSGSRSV1>", "<STMTTRNRS>", "<TRNUID>0", "<STATUS>", "<CODE>0", "<SEVERITY>INFO", "</STATUS>",
  "<STMTRS>", "<CURDEF>EUR", "<BANKACCTFROM>", "<BANKID>1", "<ACCTID>2", "<ACCTTYPE>CHECKING", "</BANKACCTFROM>",
  "<BANKTRANLIST>", "<DTSTART>20260101000000", "<DTEND>20260131000000",
  ...entry(1, "Smith &amp; Co", "rent"), ...entry(2, "Shop", "{A17}"), ...entry(3, "Bar", "card [4711]"),
  "</BANKTRANLIST>", "<LEDGERBAL>", "<BALAMT>100.00", "<DTASOF>20260131000000", "</LEDGERBAL>",
  "</STMTRS>", "</STMTTRNRS>", "</BANKMSGSRSV1>", "</OFX>",
];

const readers = {
  "ofx-js": (text) => ofxJs.parse(text),
  "node-ofx-parser": (text) => nodeOfxParser.parse(text),
  "ofx-data-extractor": (text) => new Ofx(text).toJson(),
};
const observed = {
  "ofx-js": ["Smith & Co/rent, Shop/{A17}, Bar/card [4711]", "Smith & Co/rent, Shop/{A17}, Bar/card [4711]"],
  "node-ofx-parser": ["Smith &amp;amp;amp; Co/rent, Shop/{A17}, Bar/card [4711]",
    "Smith &amp;amp;amp; Co/rent, Shop/{A17}, Bar/card [4711]"],
  "ofx-data-extractor": ["Smith &amp; Co/rent, Shop/A17},, Bar/card [4711],", "SyntaxError"],
};
(async () => {
  let changed = false;
  for (const [name, read] of Object.entries(readers)) {
    for (const [index, between] of ["\n", ""].entries()) {
      let found;
      try {
        const list = (await read(header + statement.join(between))).OFX.BANKMSGSRSV1.STMTTRNRS.STMTRS.BANKTRANLIST;
        found = (list.STMTTRN ?? list.STRTTRN).map((e) => `${e.NAME}/${e.MEMO}`).join(", ");
      } catch (error) {
        found = error.name;
      }
      console.log(`${name}: ${found}`);
      changed ||= found !== observed[name][index];
    }
  }
  if (changed) throw new Error("the behaviour has changed");
})();
EOF
node "$work/run.cjs"
