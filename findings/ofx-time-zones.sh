#!/usr/bin/env bash
# PyPI ofxtools 1.1.1 and ofxparse 0.21: moments of OFX in zones that are half an hour off, or without a name.
#
# Expected: a moment ends with its offset from GMT, the name of the zone may follow; an offset that is not whole
# has a fraction, from -12.00 to +12.00 (OFX, 3.2.8.2), so that India is [+5.50:IST].
# What happens: ofxtools writes and reads the two digits as minutes, ofxparse as a fraction. 12:00 in
# India, written by one, is 06:30 GMT for the one and 06:42 for the other, and [+5.50:IST] of a bank 06:10 or 06:30.
# ofxparse drops an offset without a name, or with a name such as ofxtools writes for a fixed offset,
# "UTC+05:30", and then shows local time as if it were GMT, so that [9] falls on the next day. ofxtools
# writes [-0.30], and reads it back as half an hour ahead. (ofxtools discussed minutes in pull request 115.)
# Output: for each text, in the middle what ofxtools reads, at the end what ofxparse reads.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check ofxtools==1.1.1 ofxparse==0.21
"$work/venv/bin/python" -W ignore - <<'EOF'
from datetime import datetime, timedelta, timezone
from importlib.metadata import version

from ofxparse import OfxParser
from ofxtools.Types import DateTime

print("ofxtools", version("ofxtools"), "ofxparse", version("ofxparse"))


def written(minutes, name=None):
    offset = timedelta(minutes=minutes)
    zone = timezone(offset, name) if name else timezone(offset)
    return DateTime().unconvert(datetime(2026, 1, 1, 12, tzinfo=zone))


changed = False
for text, text_observed, observed in [
    ("20260101120000.000[-5:EST]", "20260101120000.000[-5:EST]", ("01-01 17:00", "01-01 17:00")),
    ("20260101120000.000[+5.50:IST]", "20260101120000.000[+5.50:IST]", ("01-01 06:10", "01-01 06:30")),
    (written(330, "IST"), "20260101120000.000[+5.30:IST]", ("01-01 06:30", "01-01 06:42")),
    (written(330), "20260101120000.000[+5.30:UTC+05:30]", ("01-01 06:30", "01-01 12:00")),
    (written(540), "20260101120000.000[+9:UTC+09:00]", ("01-01 03:00", "01-01 12:00")),
    ("20260101000000[9]", "20260101000000[9]", ("12-31 15:00", "01-01 00:00")),
    ("20260101000000[9:JST]", "20260101000000[9:JST]", ("12-31 15:00", "12-31 15:00")),
    (written(-30), "20260101120000.000[-0.30:UTC-00:30]", ("01-01 11:30", "01-01 12:00")),
]:
    readers = (DateTime().convert, OfxParser.parseOfxDateTime)
    found = tuple(read(text).strftime("%m-%d %H:%M") for read in readers)
    print(f"{text}: {found[0]}, {found[1]}")
    changed |= text != text_observed or found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
