#!/usr/bin/env bash
# npm factur-x-kit 0.3.1: quantities and prices with decimals in Factur-X.
#
# Expected: a quantity and a net price (BT-129, BT-146) have as many decimals as they need; its
# documentation promises four for each. What the library writes is valid by the library's own rules.
# What happens: a quantity is written with two decimals, while the total of the line comes from the
# one that was given: an eighth of an hour at 80.00 is 10.00 for a quantity of 0.13, and 0.004 of
# something at 1000.00 is 4.00 for a quantity of 0.00. validate() is true before writing and false
# (BR-OWN-4) for the same invoice read again, as is a price of 0.00125, written as 0.0013.
# Output: for each line the validity, quantity, price and total that are written, the validity after reading.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" factur-x-kit@0.3.1
cat > "$work/run.mjs" <<'EOF'
import { FacturX, totalsCalculator } from "factur-x-kit";

const postalAddress = { country: "DE", postcode: "10115", city: "Berlin", addressLineOne: "Street 1" };
const date = { year: 2026, month: 3, day: 29 };

const invoice = (quantity, price) =>
  totalsCalculator({
    document: { id: "2026-1", type: "380", dateOfIssue: date, currency: "EUR", notes: [] },
    seller: { name: "Seller", postalAddress, taxIdentification: { vatId: "DE123456788" } },
    buyer: { name: "Buyer", postalAddress },
    delivery: { deliveryDate: date },
    paymentInformation: { paymentTerms: { dueDate: { year: 2026, month: 4, day: 29 } } },
    invoiceLines: [
      {
        generalLineData: { lineId: "1" },
        productDescription: { name: "Work" },
        productPriceAgreement: { productPricing: { basisPricePerItem: price } },
        delivery: { itemQuantity: { quantity, unit: "HUR" } },
        settlement: { tax: { categoryCode: "S", rateApplicablePercent: 19 } },
      },
    ],
    totals: {},
  });

let changed = false;
for (const [quantity, price, observed] of [
  [0.25, 80, "true 0.25 80.0000 20.00 true"],
  [0.125, 80, "true 0.13 80.0000 10.00 false"],
  [0.004, 1000, "true 0.00 1000.0000 4.00 false"],
  [1000, 0.00125, "true 1000.00 0.0013 1.25 false"],
]) {
  const made = await FacturX.fromObject(invoice(quantity, price));
  const xml = await made.getXML();
  const written = ["BilledQuantity", "ChargeAmount", "LineTotalAmount"].map((name) => xml.match(`<ram:${name}[^>]*>([^<]*)`)[1]);
  const again = await FacturX.fromXML(xml);
  const found = [(await made.validate()).valid, ...written, (await again.validate()).valid].join(" ");
  console.log(`${quantity} x ${price}: ${found}`);
  changed ||= found !== observed;
}
if (changed) {
  console.error("the behaviour has changed");
  process.exit(1);
}
EOF
node "$work/run.mjs"
