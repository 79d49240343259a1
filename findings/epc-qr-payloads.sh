#!/usr/bin/env bash
# npm sepa-qr 0.0.2, sepa-payment-code 1.0.3: QR codes on invoices from which a bank's app fills in a transfer.
#
# Expected (EPC069-12): the amount is EUR and a number with at most two decimals; the tenth
# element is a structured creditor reference (ISO 11649), the eleventh a free text of up to 140
# characters, the twelfth a note to the one who pays.
# What happens: sepa-qr leaves out the tenth element, so that its `remittance`, "Invoice 123" in its
# documentation, stands as structured reference, and its `information`, the note, is what goes to
# the beneficiary. Both write a number as it is: the sum of 0.1 and 0.2 has 17 decimals.
# Output: the elements from the eighth on, as a reader of QR codes sees them.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" sepa-qr@0.0.2 sepa-payment-code@1.0.3 jsqr@1.4.0 pngjs@7.0.0
cat > "$work/run.cjs" <<'EOF'
const { PNG } = require("pngjs");
const jsQR = require("jsqr");
const createSepaQr = require("sepa-qr");
const { PaymentCode } = require("sepa-payment-code");

const name = "Example";
const iban = "BE72000000001616";
const amount = 0.1 + 0.2;

async function scanned(image) {
  const chunks = [];
  for await (const chunk of image) chunks.push(chunk);
  const { data, width, height } = PNG.sync.read(Buffer.concat(chunks));
  return jsQR(new Uint8ClampedArray(data), width, height).data;
}

async function main() {
  let changed = false;
  for (const [library, payload, observed] of [
    ["sepa-qr", await scanned(createSepaQr({ name, iban, amount, remittance: "Invoice 123", information: "Thank you" })),
      ["EUR0.30000000000000004", "", "Invoice 123", "Thank you"]],
    ["sepa-payment-code", new PaymentCode(name, iban, amount, undefined, "Invoice 123").getPayload(),
      ["EUR0.30000000000000004", "", "", "Invoice 123", ""]],
  ]) {
    const [found, names] = [payload.split("\n").slice(7), ["amount", "purpose", "structured reference", "text", "note"]];
    console.log(library);
    names.forEach((name, at) => console.log(`  ${name}: ${found[at] ?? "not there"}`));
    changed ||= JSON.stringify(found) !== JSON.stringify(observed);
  }
  if (changed) {
    console.error("the behaviour has changed");
    process.exit(1);
  }
}
main();
EOF
node "$work/run.cjs"
