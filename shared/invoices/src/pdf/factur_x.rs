//! Says in the file's metadata that a Factur-X invoice is attached.
//!
//! krilla writes the metadata itself and has no call to add to it, and tools that do so
//! afterwards write the file anew, with claims of their own. So the packet that krilla wrote
//! is extended where it stands (PDF/A keeps it uncompressed), and the places of the objects
//! behind it are corrected. Whatever is not laid out as krilla lays it out is an error.

use std::ops::Range;

use crate::error::PdfError;

/// Factur-X prescribes the name.
pub(super) const FILE_NAME: &str = "factur-x.xml";

/// What Factur-X 1.09, section 6, wants said.
const PROPERTIES: &str = "<rdf:Description rdf:about=\"\" xmlns:fx=\"urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#\">\
    <fx:DocumentType>INVOICE</fx:DocumentType><fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>\
    <fx:Version>1.0</fx:Version><fx:ConformanceLevel>EN 16931</fx:ConformanceLevel></rdf:Description>";

/// PDF/A wants properties described that it does not know itself.
fn description() -> String {
    let properties = [
        ("DocumentFileName", "The name of the embedded XML document"),
        ("DocumentType", "The type of the hybrid document in capital letters, e.g. INVOICE or ORDER"),
        ("Version", "The actual version of the standard applying to the embedded XML document"),
        ("ConformanceLevel", "The conformance level of the embedded XML document"),
    ];
    let properties: String = properties
        .iter()
        .map(|(name, text)| {
            format!(
                "<rdf:li rdf:parseType=\"Resource\"><pdfaProperty:name>{name}</pdfaProperty:name>\
                 <pdfaProperty:valueType>Text</pdfaProperty:valueType><pdfaProperty:category>external</pdfaProperty:category>\
                 <pdfaProperty:description>{text}</pdfaProperty:description></rdf:li>"
            )
        })
        .collect();
    format!(
        "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>\
         <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>\
         <pdfaSchema:prefix>fx</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>{properties}</rdf:Seq></pdfaSchema:property></rdf:li>"
    )
}

/// The same file, with the declaration in its metadata.
pub(super) fn declare(pdf: Vec<u8>) -> Result<Vec<u8>, PdfError> {
    // The metadata stands behind every stream of content.
    let packet = last(&pdf, b"<?xpacket begin")?;
    let schemas = last(&pdf[..], b"</rdf:Bag></pdfaExtension:schemas>")?;
    let properties = last(&pdf, b"</rdf:RDF>")?;
    let length = number_after(&pdf, last(&pdf[..packet], b"/Length ")? + b"/Length ".len())?;
    let xref = last(&pdf, b"\nxref\n")? + 1;
    if !(length.start < packet && packet < schemas && schemas < properties && properties < xref) {
        return Err(PdfError::UnexpectedLayout("metadata"));
    }
    let description = description();
    let longer = read(&pdf[length.clone()])? + description.len() + PROPERTIES.len();
    let changes = [
        (length, longer.to_string().into_bytes()),
        (schemas..schemas, description.into_bytes()),
        (properties..properties, PROPERTIES.as_bytes().to_vec()),
    ];
    let body = replace(&pdf[..xref], &changes);
    let mut file = body;
    let end = references(&pdf, xref, &changes, &mut file)?;
    // The trailer goes to `startxref`, then comes where the table begins.
    let start = last(&pdf, b"startxref\n")? + b"startxref\n".len();
    let old = number_after(&pdf, start)?;
    if end > start || read(&pdf[old.clone()])? != xref {
        return Err(PdfError::UnexpectedLayout("trailer"));
    }
    file.extend_from_slice(&pdf[end..start]);
    file.extend_from_slice(moved(xref, &changes).to_string().as_bytes());
    file.extend_from_slice(&pdf[old.end..]);
    Ok(file)
}

type Change = (Range<usize>, Vec<u8>);

/// Writes the table of cross-references with the places of the changed file, and returns
/// where the old one ends. Each of its lines has 20 bytes: ten digits of place first.
fn references(pdf: &[u8], xref: usize, changes: &[Change], file: &mut Vec<u8>) -> Result<usize, PdfError> {
    let first = number_after(pdf, xref + b"xref\n".len())?;
    let count = number_after(pdf, first.end + 1)?;
    let entries = count.end + 1;
    let end = read(&pdf[count.clone()])?.checked_mul(20).and_then(|length| length.checked_add(entries));
    let table = end.and_then(|end| Some((end, pdf.get(entries..end)?)));
    let (end, table) = table.ok_or(PdfError::UnexpectedLayout("cross-references"))?;
    file.extend_from_slice(&pdf[xref..entries]);
    for entry in table.chunks(20) {
        let place = read(&entry[..10])?;
        let is_used = entry[17] == b'n';
        let place = if is_used { moved(place, changes) } else { place };
        file.extend_from_slice(format!("{place:010}").as_bytes());
        file.extend_from_slice(&entry[10..]);
    }
    Ok(end)
}

/// Where what stood at a place stands after the changes.
fn moved(place: usize, changes: &[Change]) -> usize {
    let before = changes.iter().filter(|(range, _)| range.end <= place);
    before.fold(place, |place, (range, bytes)| place + bytes.len() - range.len())
}

fn replace(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut replaced = Vec::with_capacity(bytes.len() + 4_096);
    let mut from = 0;
    for (range, with) in changes {
        replaced.extend_from_slice(&bytes[from..range.start]);
        replaced.extend_from_slice(with);
        from = range.end;
    }
    replaced.extend_from_slice(&bytes[from..]);
    replaced
}

fn last(bytes: &[u8], what: &[u8]) -> Result<usize, PdfError> {
    bytes.windows(what.len()).rposition(|window| window == what).ok_or(PdfError::UnexpectedLayout("no such part"))
}

fn number_after(bytes: &[u8], start: usize) -> Result<Range<usize>, PdfError> {
    let digits = bytes.get(start..).unwrap_or_default().iter().take_while(|byte| byte.is_ascii_digit()).count();
    if digits == 0 { Err(PdfError::UnexpectedLayout("no number")) } else { Ok(start..start + digits) }
}

fn read(digits: &[u8]) -> Result<usize, PdfError> {
    let text = std::str::from_utf8(digits).ok();
    text.and_then(|text| text.parse().ok()).ok_or(PdfError::UnexpectedLayout("not a number"))
}
