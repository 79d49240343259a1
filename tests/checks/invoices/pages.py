"""pages.py FOLDER: what qpdf, PDFium and factur-x find in each *.pdf.

With a second argument, a folder, the pages are also drawn into it, to be looked at.
"""

import json
import sys
from pathlib import Path

import facturx
import pikepdf
import pypdfium2
from lxml import etree
from PIL import ImageOps

# Pixels for a point.
SCALE = 1.6
FX = "{urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#}"
PDFA_ID = "{http://www.aiim.org/pdfa/ns/id/}"
SCHEMA = "{http://www.aiim.org/pdfa/ns/schema#}"


def metadata(pdf: pikepdf.Pdf) -> dict:
    packet = etree.fromstring(pdf.Root.Metadata.read_bytes())
    texts = {element.tag: element.text for element in packet.iter() if element.text and element.text.strip()}
    described = [element.text for element in packet.iter(f"{SCHEMA}namespaceURI")]
    return {
        "pdf_a": f"{texts.get(f'{PDFA_ID}part')}{texts.get(f'{PDFA_ID}conformance', '').lower()}",
        "factur_x": [texts.get(f"{FX}{name}") for name in ("DocumentType", "DocumentFileName", "Version", "ConformanceLevel")],
        "is_described": FX.strip("{}") in described,
        "dates": sorted({text for tag, text in texts.items() if tag.endswith("Date")}),
    }


def attachments(path: Path, pdf: pikepdf.Pdf) -> list:
    found = []
    for name, attachment in pdf.attachments.items():
        file = attachment.get_file()
        spec = attachment.obj
        found.append(
            {
                "name": name,
                "text": file.read_bytes().decode(),
                "type": file.mime_type,
                "modified": str(file.mod_date),
                "relationship": str(spec.AFRelationship),
                "description": attachment.description,
                "is_associated": any(associated.objgen == spec.objgen for associated in pdf.Root.get("/AF", [])),
            }
        )
    if found:
        # As a program that receives it reads it.
        name, text = facturx.get_xml_from_pdf(path.read_bytes(), check_xsd=True)
        found[0]["is_read_by_factur_x"] = name == found[0]["name"] and text.decode() == found[0]["text"]
    return found


def characters(text: pypdfium2.PdfTextPage) -> list:
    found = []
    for index in range(text.count_chars()):
        left, _, right, top = text.get_charbox(index)
        found.append([text.get_text_range(index, 1), round(left, 1), round(right, 1), round(top, 1)])
    return found


def describe(path: Path, drawn: Path | None) -> dict:
    with pikepdf.open(path) as pdf:
        report = {
            "problems": [*pdf.check_pdf_syntax(), *map(str, pdf.get_warnings())],
            "language": str(pdf.Root.Lang),
            "metadata": metadata(pdf),
            "attachments": attachments(path, pdf),
            "pages": [],
        }
    pages = pypdfium2.PdfDocument(path)
    for number, page in enumerate(pages):
        text = page.get_textpage()
        found = {"text": text.get_text_bounded(), "characters": characters(text), "ink": None}
        if drawn:
            picture = page.render(scale=SCALE).to_pil()
            picture.save(drawn / f"{path.stem}-{number + 1}.png")
            box = ImageOps.invert(picture.convert("L")).getbbox()
            found["ink"] = [edge / SCALE for edge in box] if box else None
        report["pages"].append(found)
    return report


def main() -> int:
    drawn = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    print(json.dumps({path.stem: describe(path, drawn) for path in sorted(Path(sys.argv[1]).glob("*.pdf"))}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
