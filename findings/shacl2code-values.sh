#!/usr/bin/env bash
# PyPI shacl2code 1.3.2: Python classes from shapes.
#
# Expected: the classes take the values that the shapes take, or say which constraints they leave out; a dateTime may
# have fractions of a second (XSD part 2, 3.3.7), a decimal has no exponent (3.3.3) and is no binary float.
# What happens: sh:minInclusive, sh:maxInclusive and sh:minLength are left out without a word, while sh:pattern and the
# range of positiveInteger are kept. An xsd:decimal is a float of Python: Decimal is refused with a TypeError, and 1E-7 is
# written "1e-07", as a string. A dateTime with a fraction is refused when it is read, and cut off when it is set; without a
# zone it gets the machine's. True is an integer and a price.
# Output: each property and value with what became of it.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
python3 -m venv "$work/venv"
"$work/venv/bin/pip" install --quiet --disable-pip-version-check shacl2code==1.3.2
cat > "$work/shapes.ttl" <<'EOF'
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix e: <http://example.org/> .

e:Offer a rdfs:Class, owl:Class, sh:NodeShape ;
    rdfs:comment "An offer" ;
    sh:property [ sh:path e:code ; sh:datatype xsd:string ; sh:pattern "^[A-Z]{2}" ; sh:minLength 3 ; sh:maxCount 1 ] ,
        [ sh:path e:price ; sh:datatype xsd:decimal ; sh:minInclusive 0 ; sh:maxInclusive 10 ; sh:maxCount 1 ] ,
        [ sh:path e:count ; sh:datatype xsd:positiveInteger ; sh:maxCount 1 ] ,
        [ sh:path e:issued ; sh:datatype xsd:dateTime ; sh:maxCount 1 ] .
EOF
"$work/venv/bin/shacl2code" generate --input "$work/shapes.ttl" python --output "$work/offers"
TZ=Asia/Kolkata "$work/venv/bin/python" - <<'EOF'
import io
import json
import sys
from datetime import datetime, timezone
from decimal import Decimal

sys.path.insert(0, ".")
from offers import model

Offer = model.http_example_org_Offer
NAME = "http://example.org/"


def written(name, value):
    try:
        offer = Offer()
        setattr(offer, name, value)
        offers = model.SHACLObjectSet()
        offers.add(offer)
        file = io.BytesIO()
        model.JSONLDSerializer().write(offers, file)
        return json.loads(file.getvalue())[NAME + name]
    except (TypeError, ValueError) as error:
        return type(error).__name__


def read(name, value):
    offers = model.SHACLObjectSet()
    try:
        file = io.StringIO(json.dumps({"@type": NAME + "Offer", NAME + name: value}))
        model.JSONLDDeserializer().read(file, offers)
        return str(getattr(next(iter(offers.foreach())), name))
    except (TypeError, ValueError) as error:
        return type(error).__name__


changed = False
for act, name, value, observed in [
    (written, "code", "xy", "ValueError"),
    (written, "code", "AB", "AB"),
    (written, "count", 0, "ValueError"),
    (written, "count", True, 1),
    (written, "price", 9.5, "9.5"),
    (written, "price", -1, "-1.0"),
    (written, "price", 11, "11.0"),
    (written, "price", True, "1.0"),
    (written, "price", 1e-7, "1e-07"),
    (written, "price", Decimal("1.50"), "TypeError"),
    (written, "issued", datetime(2024, 1, 1, 0, 0, 0, 500000, tzinfo=timezone.utc), "2024-01-01T00:00:00Z"),
    (written, "issued", datetime(2024, 1, 1), "2024-01-01T00:00:00+05:30"),
    (read, "issued", "2024-01-01T00:00:00Z", "2024-01-01 00:00:00+00:00"),
    (read, "issued", "2024-01-01T00:00:00.5Z", "ValueError"),
]:
    found = act(name, value)
    print(f"{name} {value!r} {act.__name__}: {found!r}")
    changed |= found != observed
raise SystemExit("the behaviour has changed" if changed else 0)
EOF
