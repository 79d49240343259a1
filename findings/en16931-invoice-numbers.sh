#!/usr/bin/env bash
# PyPI en16931 0.2: numbers of an invoice in UBL.
#
# Expected: the VAT rates of an invoice stand in it as they are, a net price may have more decimals
# than an amount (BT-146 is no amount of money to be paid), numbers are xsd:decimal, and lines
# without VAT (exports, reverse charge) are lines as others.
# What happens: a rate goes through a float, so that 7 % and 14 % are written with fifteen digits; a
# price is rounded to cents before it is multiplied, so that 10,000 calls at 0.0012 cost nothing;
# a small quantity is written as "1e-05", which XML Schema refuses. A line with a rate of 0
# is taken, but no total can be computed then.
# Output: rates, totals and quantities for one line each.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check en16931==0.2
"$work/venv/bin/python" - <<'EOF'
import re
from importlib.metadata import version

from en16931 import Entity, Invoice, InvoiceLine

print("en16931", version("en16931"))


def party(name, number):
    return Entity(
        name=name, registration_name=name, tax_scheme="VAT", tax_scheme_id=number, country="ES",
        party_legal_entity_id=number, endpoint=number, endpoint_scheme="ES:VAT",
        address="Street 1", postalzone="08080", city="Barcelona", province="Barcelona",
    )


def invoice(quantity, price, rate, category="S"):
    made = Invoice(invoice_id="2026-1", currency="EUR")
    made.issue_date, made.due_date = "2026-03-01", "2026-04-01"
    made.seller_party = party("Seller", "ESA12345674")
    made.buyer_party = party("Buyer", "ESB12345674")
    made.add_line(
        InvoiceLine(
            quantity=quantity, unit_code="EA", price=price, item_name="Calls", currency="EUR",
            tax_percent=rate, tax_category=category,
        )
    )
    return made


def element(made, name):
    return re.search(rf"<cbc:{name}[^>]*>([^<]*)", made.to_xml()).group(1)


found = {f"rate {rate}": element(invoice(1, "100.00", rate), "Percent") for rate in (0.19, 0.07, 0.14, 0.029)}
found["total of 10000 x 0.0012"] = str(invoice(10000, "0.0012", 0.19).subtotal())
found["quantity 0.00001"] = element(invoice(0.00001, "100.00", 0.19), "InvoicedQuantity")
try:
    found["total at a rate of 0"] = str(invoice(1, "100.00", 0.0, "AE").total())
except AttributeError:
    found["total at a rate of 0"] = "AttributeError"
for what, value in found.items():
    print(f"{what}: {value}")
observed = [
    "19.0", "7.000000000000001", "14.000000000000002", "2.9000000000000004", "0.00", "1e-05", "AttributeError",
]
raise SystemExit("the behaviour has changed" if list(found.values()) != observed else 0)
EOF
