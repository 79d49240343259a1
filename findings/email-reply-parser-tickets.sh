#!/usr/bin/env bash
# PyPI email-reply-parser 0.5.12, npm email-reply-parser 2.3.7: the visible text of a mail to the support.
#
# Expected: of a mail that answers nobody all is kept but the signature, which stands behind a line "-- " (RFC 3676, 4.3); both
# are ports of one library and keep the same.
# What happens: in Python a paragraph that begins with "--", "__", "Sent from my" or "-" and a letter or digit is a signature,
# and all that follows is cut: "-12.50 EUR", "--force", a list without blanks, `__init__.py`. Of a mail with a line that begins
# with "On" before one that ends with "wrote:", or with a first line "From: 1 May", nothing stays. npm keeps these; both cut a
# mail at the "---" of a manifest, and drop what was quoted to be discussed.
# Output: for each mail what both keep.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --prefix "$work" email-reply-parser@2.3.7
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check email-reply-parser==0.5.12
cat > "$work/mails.py" <<'EOF'
import json

ALL = None
MAILS = [
    ("My plan:\n\n- Pro\n- Team\n\nPlease refund one.", ALL, ALL),
    ("My plan:\n\n-Pro\n-Team\n\nPlease refund one.", "My plan:", ALL),
    ("I was charged\n\n-12.50 EUR\n\ntwice.", "I was charged", ALL),
    ("It fails with\n\n--force\n\nand without it.", "It fails with", ALL),
    ("It fails with\n--force\nand without it.", ALL, ALL),
    ("Hello\n\n__init__.py is missing.\n\nPlease fix it.", "Hello", ALL),
    ("On Monday I paid.\nYour bot wrote:\npaid twice\n\nPlease refund.", "", ALL),
    ("From: 1 May\nTo: 3 May\n\nThe invoice is wrong.", "", ALL),
    ("It fails with\n\n---\nname: shop\n\nPlease refund.", "It fails with", "It fails with"),
    ("The page says\n\n> not found\n\nWhat now?", "The page says\nWhat now?", "The page says\nWhat now?"),
]
if __name__ == "__main__":
    json.dump([mail for mail, *_ in MAILS], open("mails.json", "w"))
EOF
"$work/venv/bin/python" "$work/mails.py"
cat > "$work/run.cjs" <<'EOF'
const { readFileSync, writeFileSync } = require("node:fs");
const { default: Parser } = require("email-reply-parser");

const mails = JSON.parse(readFileSync("mails.json", "utf8"));
writeFileSync("found.json", JSON.stringify(mails.map((mail) => new Parser().read(mail).getVisibleText())));
EOF
node "$work/run.cjs"
"$work/venv/bin/python" - <<'EOF'
import json

from email_reply_parser import EmailReplyParser
from mails import ALL, MAILS

changed = False
for (mail, *observed), by_npm in zip(MAILS, json.load(open("found.json")), strict=True):
    texts = EmailReplyParser.parse_reply(mail), by_npm
    found = [ALL if text.split() == mail.split() else text.strip() for text in texts]
    kept = ["all" if text is ALL else repr(text) for text in found]
    print(f"{mail!r}: Python {kept[0]}, npm {kept[1]}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
