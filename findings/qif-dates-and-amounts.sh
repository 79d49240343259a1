#!/usr/bin/env bash
# PyPI quiffen 4.0.1 and qifparse 0.5: transactions in QIF, Quicken's format.
#
# Expected: 1/5/26 and, as Quicken writes years from 2000 on, 1/5'26 are 5 January 2026; what one library writes
# another reads, itself in any case; an amount that is not understood is an error.
# What happens: for qifparse 1/5/26 is 1 May 1926, an apostrophe a ValueError, as is the ISO date that quiffen
# writes. quiffen drops each character of an amount that is no digit, point or minus: 12,50 of a European bank is
# 1250, 1.234,56 is 1.23456. Decimal("1E+3"), which normalize() makes of 1000, is written T1E+3 and read back as
# 13; of Decimal("1.2E-7") its own file is an InvalidOperation.
# Output: for each date and amount both answers, then the file that quiffen has written, read by both.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check quiffen==4.0.1 qifparse==0.5
"$work/venv/bin/python" -W ignore - <<'EOF'
from datetime import datetime
from decimal import Decimal
from io import StringIO

import quiffen
from qifparse.parser import QifParser


def by_quiffen(text, name):
    (account,) = quiffen.Qif.parse_string(text).accounts.values()
    return str(getattr(account.transactions["Bank"][0], name))


def by_qifparse(text, name):
    return str(getattr(QifParser.parse(StringIO(text)).get_transactions()[0][0], name))


def answers(text, name):
    found = []
    for read in (by_quiffen, by_qifparse):
        try:
            found.append(read(text, name).removesuffix(" 00:00:00"))
        except Exception as error:
            found.append(type(error).__name__)
    return tuple(found)


def entry(day="1/5/26", amount="1.00"):
    return f"!Type:Bank\nD{day}\nT{amount}\nPShop\n^\n"


changed = False
for what, text, name, observed in [
    ("1/5/26", entry(day="1/5/26"), "date", ("2026-01-05", "1926-05-01")),
    ("1/5'26", entry(day="1/5'26"), "date", ("2026-01-05", "ValueError")),
    ("01/05/2026", entry(day="01/05/2026"), "date", ("2026-01-05", "2026-05-01")),
    ("-12.50", entry(amount="-12.50"), "amount", ("-12.50", "-12.5")),
    ("1,234.50", entry(amount="1,234.50"), "amount", ("1234.50", "ValueError")),
    ("12,50", entry(amount="12,50"), "amount", ("1250", "ValueError")),
    ("1.234,56", entry(amount="1.234,56"), "amount", ("1.23456", "ValueError")),
    ("1e3", entry(amount="1e3"), "amount", ("13", "1000.0")),
]:
    found = answers(text, name)
    print(f"{what}: quiffen {found[0]}, qifparse {found[1]}")
    changed |= found != observed
for amount, observed in [
    ("1000", ("1000", "ValueError")),
    ("1E+3", ("13", "ValueError")),
    ("1.2E-7", ("InvalidOperation", "ValueError")),
]:
    account = quiffen.Account(name="Bank")
    account.add_transaction(
        quiffen.Transaction(date=datetime(2026, 1, 5), amount=Decimal(amount)), header=quiffen.AccountType.BANK
    )
    qif = quiffen.Qif()
    qif.add_account(account)
    written = qif.to_qif()
    found = answers(written, "amount")
    print(f"written {[line for line in written.splitlines() if line[:1] in 'DT']}: quiffen {found[0]}, qifparse {found[1]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
