//! The pages: PDF/A-3 as krilla's validator and qpdf judge it, the same bytes each time, and
//! what PDFium draws and reads.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use invoices::{FontError, Fonts, Invoice, InvoiceFields, Language, PdfError, cii, pdf};
use proptest::prelude::*;
use serde::Deserialize;

use crate::samples::{self, fonts, invoice, line};
use crate::tools;

#[derive(Deserialize)]
struct Report {
    problems: Vec<String>,
    language: String,
    metadata: Metadata,
    attachments: Vec<Attachment>,
    pages: Vec<Page>,
}

#[derive(Deserialize)]
struct Metadata {
    pdf_a: String,
    factur_x: Vec<Option<String>>,
    is_described: bool,
    dates: Vec<String>,
}

#[derive(Deserialize)]
struct Attachment {
    name: String,
    text: String,
    r#type: String,
    modified: String,
    relationship: String,
    description: String,
    is_associated: bool,
    is_read_by_factur_x: bool,
}

#[derive(Deserialize)]
struct Page {
    text: String,
    characters: Vec<Character>,
    /// Left, top, right and bottom of what is drawn, in points.
    ink: Option<[f32; 4]>,
}

/// The character, its left and right edge, and its upper one from below, in points.
#[derive(Deserialize)]
struct Character(String, f32, f32, f32);

static FONTS: LazyLock<Fonts> = LazyLock::new(fonts);

fn report(documents: &[(&str, InvoiceFields)]) -> BTreeMap<String, Report> {
    let fonts = fonts();
    let files: Vec<(String, Vec<u8>)> = documents
        .iter()
        .map(|(name, fields)| (format!("{name}.pdf"), pdf(&Invoice::new(fields.clone()).unwrap(), &fonts).unwrap()))
        .collect();
    let files: Vec<(&str, &[u8])> = files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).collect();
    let reports: BTreeMap<String, Report> = tools::run("pages.py", &files);
    assert_eq!(reports.len(), documents.len());
    for (name, report) in &reports {
        assert!(report.problems.is_empty(), "{name}: {:#?}", report.problems);
        assert_eq!(report.metadata.pdf_a, "3u", "{name}");
    }
    reports
}

fn with_lines(count: usize) -> InvoiceFields {
    let lines = (1..=count).map(|number| line(&format!("Row-{number:03}"), 1, 100, 1_900)).collect();
    InvoiceFields { lines, ..samples::fields() }
}

#[test]
fn the_same_invoice_gives_the_same_bytes() {
    let first = pdf(&invoice(), &fonts()).unwrap();
    assert_eq!(first, pdf(&invoice(), &fonts()).unwrap());
    let other = Invoice::new(InvoiceFields { number: "2026-000124".to_owned(), ..samples::fields() }).unwrap();
    assert_ne!(first, pdf(&other, &fonts()).unwrap());
    // Only what is used of the fonts is in the file.
    assert!(first.len() < 60_000, "{} bytes", first.len());
}

#[test]
fn qpdf_sees_a_file_that_is_not_whole() {
    let mut bytes = pdf(&invoice(), &FONTS).unwrap();
    let table = bytes.windows(6).rposition(|window| window == b"\nxref\n").unwrap();
    // The place of an object, in the third line of the table.
    let digit = bytes[table..].iter().enumerate().filter(|(_, byte)| **byte == b'\n').nth(3).unwrap().0 + table + 10;
    bytes[digit] = if bytes[digit] == b'9' { b'8' } else { b'9' };
    let reports: BTreeMap<String, Report> = tools::run("pages.py", &[("damaged.pdf", &bytes)]);
    assert!(!reports["damaged"].problems.is_empty());
}

#[test]
fn a_business_in_the_eu_gets_the_electronic_invoice_as_factur_x_says() {
    let reports = report(&[("business", samples::fields())]);
    let report = &reports["business"];
    let [attachment] = report.attachments.as_slice() else { panic!("expected one attachment") };
    assert_eq!(attachment.name, "factur-x.xml");
    assert_eq!(attachment.text, cii(&invoice()).unwrap());
    assert_eq!((attachment.r#type.as_str(), attachment.relationship.as_str()), ("text/xml", "/Alternative"));
    assert_eq!(
        (attachment.modified.as_str(), attachment.description.as_str()),
        ("2026-11-29 00:00:00+00:00", "Factur-X/ZUGFeRD")
    );
    assert!(attachment.is_associated && attachment.is_read_by_factur_x);
    let said: Vec<_> = report.metadata.factur_x.iter().flatten().collect();
    assert_eq!(said, ["INVOICE", "factur-x.xml", "1.0", "EN 16931"]);
    assert!(report.metadata.is_described);
}

#[test]
fn a_credit_note_says_what_it_takes_back() {
    let german = InvoiceFields { language: Language::De, ..samples::credit_note() };
    let reports = report(&[("en", samples::credit_note()), ("de", german)]);
    for (language, texts) in [
        ("en", ["Credit note", "For invoice", "Refunded on", "2026-000123", "billing@graph.example"]),
        ("de", ["Rechnungskorrektur", "Zur Rechnung", "Erstattet am", "2026-000123", "billing@graph.example"]),
    ] {
        let page = &reports[language].pages[0].text;
        assert!(texts.iter().all(|text| page.contains(text)), "{page}");
    }
}

#[test]
fn nobody_else_gets_one() {
    let outside = |fields: &mut InvoiceFields| fields.buyer.country = Some("CH".to_owned());
    let mut switzerland = samples::fields();
    outside(&mut switzerland);
    let reports =
        report(&[("person", samples::to_person("A Person", &[], "FR", Language::En)), ("switzerland", switzerland)]);
    for report in reports.values() {
        assert!(report.attachments.is_empty() && !report.metadata.is_described);
        assert!(report.metadata.factur_x.iter().all(Option::is_none));
    }
}

#[test]
fn the_file_says_the_day_of_the_invoice_and_its_language() {
    let reports =
        report(&[("de", InvoiceFields { language: Language::De, ..samples::fields() }), ("en", samples::fields())]);
    for (language, report) in &reports {
        assert_eq!(&report.language, language);
        assert_eq!(report.metadata.dates, ["2026-11-29T00:00:00+00:00"]);
    }
    for text in ["Rechnung", "29. November 2026", "19\u{a0}%", "USt-IdNr.", "295,40"] {
        let page = &reports["de"].pages[0].text;
        assert!(page.contains(text) || page.contains(&text.replace('\u{a0}', " ")), "{text}: {page}");
    }
}

/// Where a text's first character stands, and where its last one does.
fn ends<'a>(page: &'a Page, text: &str) -> (&'a Character, &'a Character) {
    let characters: Vec<String> = text.chars().map(String::from).collect();
    let is_text = |window: &[Character]| window.iter().zip(&characters).all(|(found, wanted)| found.0 == *wanted);
    let found = page.characters.windows(characters.len()).find(|window| is_text(window));
    let found = found.unwrap_or_else(|| panic!("no `{text}` in {}", page.text));
    (found.first().unwrap(), found.last().unwrap())
}

#[test]
fn names_of_every_script_come_out_right() {
    let names = [
        ("latin", "Łukasz Đặng-Øster", "PL"),
        ("greek", "Ελένη Παπαδοπούλου", "GR"),
        ("cyrillic", "Юлія Їжакевич", "UA"),
        ("japanese", "髙橋商店株式会社", "JP"),
        ("korean", "한국소프트웨어", "KR"),
        ("chinese", "北京图谱科技", "CN"),
        ("devanagari", "नमस्ते", "IN"),
    ];
    let documents: Vec<_> = names
        .iter()
        .map(|(name, text, country)| (*name, samples::to_person(text, &[], country, Language::En)))
        .collect();
    let reports = report(&documents);
    for (name, text, _) in names {
        assert!(reports[name].pages[0].text.contains(text), "{name}: {}", reports[name].pages[0].text);
    }
    let (first, last) = ends(&reports["japanese"].pages[0], "髙橋商店株式会社");
    assert!(first.1 < last.1);
}

#[test]
fn a_right_to_left_name_keeps_its_order_beside_latin_labels() {
    // Different letters, none of which is joined into one shape with its neighbour.
    let name = "شركة المدن";
    let mut fields = samples::to_person(name, &["شارع التحرير 88"], "EG", Language::En);
    fields.buyer.registration = Some("سجل 4711".to_owned());
    let reports = report(&[("arabic", fields)]);
    let page = &reports["arabic"].pages[0];
    let place = |c: char| {
        page.characters.iter().find(|found| found.0 == c.to_string()).unwrap_or_else(|| panic!("no {c}: {}", page.text))
    };
    // Read from the right: sheen, reh, kaf, teh marbuta.
    let order: Vec<f32> = ['ش', 'ك', 'ة'].iter().map(|c| place(*c).1).collect();
    assert!(order.is_sorted_by(|right, left| right > left), "{order:?}");
    // The digits of the street stand left of its words, and are read from the left.
    let (one, two) = ends(page, "88");
    assert!(one.1 < two.1 && two.1 < place('ح').1);
    let (first, last) = ends(page, "4711");
    assert!(first.1 < last.1 && last.1 < place('س').1);
    // The label is to the left of it all.
    assert!(ends(page, "Registration").1.2 < first.1);
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_field() {
    let refusal = |fields: InvoiceFields, fonts: &Fonts| pdf(&Invoice::new(fields).unwrap(), fonts).unwrap_err();
    let uncovered = |letter, field: &str| PdfError::LetterNotCovered { letter, field: field.to_owned() };
    let fonts = fonts();
    let mut fields = samples::fields();
    "Smile 😀 Ltd".clone_into(&mut fields.buyer.name);
    let error = refusal(fields, &fonts);
    assert_eq!(error, uncovered('😀', "buyer.name"));
    assert_eq!(error.to_string(), "letter_not_covered: no font has `😀` (U+1F600), which buyer.name holds");

    let latin = std::fs::read(tools::site_packages().join(tools::FONTS[0])).unwrap();
    let latin = Fonts::new(vec![latin]).unwrap();
    let mut fields = samples::fields();
    "Handbook 日本語".clone_into(&mut fields.lines[2].description);
    assert_eq!(refusal(fields, &latin), uncovered('日', "lines[2].description"));
    assert_eq!(refusal(samples::to_person("شركة", &[], "EG", Language::En), &latin), uncovered('ش', "buyer.name"));
}

#[test]
fn what_is_no_font_is_refused() {
    assert_eq!(Fonts::new(Vec::new()).err(), Some(FontError::NoFonts));
    assert_eq!(Fonts::new(vec![b"wOF2".to_vec()]).err(), Some(FontError::Unreadable(0)));
    assert_eq!(FontError::Unreadable(1).to_string(), "unreadable_font: font 1 is neither TrueType nor OpenType");
}

#[test]
fn the_totals_are_never_alone_on_a_page() {
    // Around where a first and a second page are full.
    let names: Vec<String> = (10..=24).chain(44..=54).map(|count| format!("{count:03}")).collect();
    let documents: Vec<_> = names.iter().map(|name| (name.as_str(), with_lines(name.parse().unwrap()))).collect();
    for (name, report) in report(&documents) {
        let count: usize = name.parse().unwrap();
        let pages: Vec<&str> = report.pages.iter().map(|page| page.text.as_str()).collect();
        for row in 1..=count {
            assert_eq!(
                pages.iter().filter(|page| page.contains(&format!("Row-{row:03}"))).count(),
                1,
                "row {row} of {count}"
            );
        }
        let (last, others) = pages.split_last().unwrap();
        assert!(last.contains("Net total") && last.contains(&format!("Row-{count:03}")), "{count}: {last}");
        assert!(others.iter().all(|page| !page.contains("Net total")));
        for (index, page) in pages.iter().enumerate() {
            assert!(page.contains(&format!("Page {} of {}", index + 1, pages.len())), "{count}: {page}");
            assert_eq!(page.contains("Unit price (EUR)"), page.contains("Row-"), "{count}: {page}");
            assert_eq!(page.contains("Invoice (continued)"), index > 0);
        }
    }
}

#[test]
fn everything_stays_between_the_margins() {
    let mut fields = with_lines(120);
    for (index, line) in fields.lines.iter_mut().enumerate() {
        line.description =
            ["W".repeat(300), "驗".repeat(300), "ab ".repeat(100), "ابجد".repeat(75), "Donaudampfschiff/".repeat(17)]
                [index % 5]
                .clone();
        (line.quantity, line.unit_price_minor) = (1_000_000, 1_000);
        line.rate_basis_points = 1_900 + u16::try_from(index % 10).unwrap();
    }
    fields.seller.name = "W".repeat(120);
    fields.seller.address = vec!["髙".repeat(100); 3];
    fields.buyer.name = "髙".repeat(120);
    fields.buyer.address = vec!["W".repeat(100); 3];
    fields.seller.registration = Some("W".repeat(60));
    fields.buyer.registration = Some("W".repeat(60));
    fields.number = "W".repeat(40);
    fields.payment_reference = Some("W".repeat(140));
    let reports = report(&[("worst", fields)]);
    for page in &reports["worst"].pages {
        for Character(text, left, right, top) in
            page.characters.iter().filter(|character| !character.0.trim().is_empty())
        {
            assert!(
                *left >= 55.0 && *right <= 540.0 && *top <= 800.0 && *top >= 36.0,
                "{text} at {left} to {right}, {top}"
            );
            // No description reaches the quantities.
            assert!(!"驗جد/".contains(text.as_str()) || *top > 560.0 || *right < 280.0, "{text} ends at {right}");
        }
    }
}

/// Also for eyes: the pictures stay in `target/tmp/invoices`.
#[test]
fn pages_are_drawn_between_the_margins() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("invoices");
    std::fs::create_dir_all(&folder).unwrap();
    let fonts = fonts();
    let drawn = samples::to_look_at();
    for (name, fields) in &drawn {
        let bytes = pdf(&Invoice::new(fields.clone()).unwrap(), &fonts).unwrap();
        std::fs::write(folder.join(format!("{name}.pdf")), bytes).unwrap();
    }
    let reports: BTreeMap<String, Report> = tools::draw("pages.py", &folder);
    for (name, _) in drawn {
        for (index, page) in reports[name].pages.iter().enumerate() {
            assert!(folder.join(format!("{name}-{}.png", index + 1)).is_file());
            let [left, top, right, bottom] = page.ink.unwrap();
            assert!(left > 54.0 && top > 50.0 && right <= 540.5 && bottom < 815.0, "{name}: {:?}", page.ink);
            // The columns reach both margins, and the foot is there.
            assert!(left < 58.0 && right > 537.0 && bottom > 790.0, "{name}: {:?}", page.ink);
        }
    }
}

/// Letters that are written with several characters, and such that have no shape.
#[test]
fn composed_and_invisible_characters_are_drawn() {
    let names = [
        "e\u{301}a\u{308}",
        "क्\u{200d}ष",
        "می\u{200c}خواهم",
        "soft\u{ad}hyphen",
        "no\u{a0}break",
        "か\u{3099}",
        "ﬁnance ½ №",
        "葛\u{e0100}城",
    ];
    let documents: Vec<_> = names.iter().map(|name| samples::to_person(name, &[], "NO", Language::En)).collect();
    let numbers: Vec<String> = (0..names.len()).map(|index| index.to_string()).collect();
    report(&numbers.iter().map(String::as_str).zip(documents).collect::<Vec<_>>());
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_name_gives_pages_or_an_error_that_names_a_letter_of_it(name in "\\PC{1,40}") {
        let Ok(invoice) = Invoice::new(samples::to_person(&name, &[], "NO", Language::De)) else { return Ok(()) };
        match pdf(&invoice, &FONTS) {
            Ok(_) => {}
            Err(PdfError::LetterNotCovered { letter, field }) => {
                prop_assert!(name.contains(letter) && field == "buyer.name");
            }
            Err(error) => prop_assert!(false, "{}", error),
        }
    }
}
