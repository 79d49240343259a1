#!/usr/bin/env bash
# PyPI ofxstatement 0.9.3 with ofxstatement-iso20022 0.8.1: statements of a bank in camt.053 that become OFX.
#
# Expected (ISO 20022, camt.053.001.02): CdtDbtInd of a balance tells whether it is overdrawn; an entry with
# the status PDNG is pending and in no booked balance; an entry may be a batch with a TxDtls for each payment;
# a message has one or more statements; ISODateTime and ISODate are xs:dateTime and xs:date, with any
# offset or none, and with fractions of a second.
# What happens: the sign of balances is left out, so that the statement of an account that was overdrawn at its
# beginning or end is refused, as is one with a pending entry: "Start balance plus the total amount
# should be equal to the end balance". Of a batch the first payer stands for the whole sum; all statements but
# the first are dropped without a word. "+01:00" is cut off, "-05:00", "Z" and ".000" are a ValueError.
# Output: for each statement the entries and the balance in OFX, or the error.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ofxstatement==0.9.3 ofxstatement-iso20022==0.8.1
"$work/venv/bin/python" - <<'EOF'
import re
import subprocess
from pathlib import Path


def balance(code, amount, side):
    kind = f"<Tp><CdOrPrtry><Cd>{code}</Cd></CdOrPrtry></Tp>"
    return f'<Bal>{kind}<Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd><Dt><Dt>2026-01-02</Dt></Dt></Bal>'


def entry(amount, side, status="BOOK", day="<Dt>2026-01-02</Dt>", details=""):
    return (
        f'<Ntry><Amt Ccy="EUR">{amount}</Amt><CdtDbtInd>{side}</CdtDbtInd><Sts>{status}</Sts><BookgDt>{day}</BookgDt>'
        f"<BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>{details}</Ntry>"
    )


def statement(*parts):
    head = "<Id>S</Id><CreDtTm>2026-01-03T08:00:00</CreDtTm><Acct><Id><IBAN>DE89370400440532013000</IBAN></Id><Ccy>EUR</Ccy></Acct>"
    return f"<Stmt>{head}{''.join(parts)}</Stmt>"


def as_ofx(*statements):
    Path("in.xml").write_text(
        '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt>'
        "<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-01-03T08:00:00</CreDtTm></GrpHdr>"
        f"{''.join(statements)}</BkToCstmrStmt></Document>"
    )
    Path("out.ofx").unlink(missing_ok=True)
    command = ["venv/bin/ofxstatement", "convert", "-t", "iso20022", "in.xml", "out.ofx"]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if not Path("out.ofx").exists():
        return (run.stdout + run.stderr).strip().splitlines()[-1]
    return " ".join(re.findall(r"<(?:TRNAMT|NAME|BALAMT)>([^<\s]+)", Path("out.ofx").read_text()))


def payment(amount, name):
    amounts = f'<AmtDtls><TxAmt><Amt Ccy="EUR">{amount}</Amt></TxAmt></AmtDtls>'
    return f"<TxDtls>{amounts}<RltdPties><Dbtr><Nm>{name}</Nm></Dbtr></RltdPties></TxDtls>"


hundred, more = balance("OPBD", "100.00", "CRDT"), balance("CLBD", "150.00", "CRDT")
batch = f"<NtryDtls>{payment('20.00', 'Ann')}{payment('30.00', 'Ben')}</NtryDtls>"
differs = "Statement validation error: Start balance ({}) plus the total amount ({}) should be equal to the end balance ({})"
at = "<DtTm>2026-01-02T23:30:00{}</DtTm>".format
changed = False
for what, statements, observed in [
    ("plain", [statement(hundred, more, entry("50.00", "CRDT"))], "50.00 150.00"),
    ("overdrawn at the end", [statement(hundred, balance("CLBD", "50.00", "DBIT"), entry("150.00", "DBIT"))],
     "ERROR: " + differs.format("100.00", "-150.00", "50.00")),
    ("overdrawn at both", [statement(balance("OPBD", "100.00", "DBIT"), balance("CLBD", "50.00", "DBIT"), entry("50.00", "CRDT"))],
     "ERROR: " + differs.format("100.00", "50.00", "50.00")),
    ("pending entry", [statement(hundred, more, entry("50.00", "CRDT"), entry("7.00", "CRDT", "PDNG"))],
     "ERROR: " + differs.format("100.00", "57.00", "150.00")),
    ("batch of two", [statement(hundred, more, entry("50.00", "CRDT", details=batch))], "50.00 Ann 150.00"),
    ("two statements",
     [statement(hundred, more, entry("50.00", "CRDT")), statement(more.replace("CLBD", "OPBD"), hundred.replace("OPBD", "CLBD"), entry("50.00", "DBIT"))],
     "50.00 150.00"),
    ("+01:00", [statement(hundred, more, entry("50.00", "CRDT", day=at("+01:00")))], "50.00 150.00"),
    ("-05:00", [statement(hundred, more, entry("50.00", "CRDT", day=at("-05:00")))], "ValueError: unconverted data remains: -05:00"),
    ("Z", [statement(hundred, more, entry("50.00", "CRDT", day=at("Z")))], "ValueError: unconverted data remains: Z"),
    (".000", [statement(hundred, more, entry("50.00", "CRDT", day=at(".000")))], "ValueError: unconverted data remains: .000"),
]:
    found = as_ofx(*statements)
    print(f"{what}: {found}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
