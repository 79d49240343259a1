//! An invoice as PDF/A-3: pages by which people read it, and the electronic invoice by which
//! machines do.

mod block;
mod factur_x;
mod pages;
mod parts;
mod text;

use block::{Block, Mark, Style};
use krilla::color::luma;
use krilla::configure::{Archival, Configuration, ConfigurationBuilder};
use krilla::embed::{AssociationKind, EmbeddedFile, MimeType};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::metadata::{DateTime, Metadata};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::{Document, SerializeSettings};
use parts::{PAGE_HEIGHT, PAGE_WIDTH};
use text::{TextLine, Typesetter};

use crate::cii;
use crate::error::PdfError;
use crate::fonts::Fonts;
use crate::invoice::Invoice;
use crate::translation::texts;

/// The pages of an invoice. Businesses in the EU get the electronic invoice attached to
/// them, as Factur-X says. Conforming to PDF/A-3u is what krilla's validator says of it.
pub fn pdf(invoice: &Invoice, fonts: &Fonts) -> Result<Vec<u8>, PdfError> {
    let typesetter = Typesetter::new(fonts);
    let mut document = Document::new_with(SerializeSettings { configuration: configuration()?, ..Default::default() });
    for page in pages::compose(&typesetter, invoice)? {
        let size = PageSettings::from_wh(PAGE_WIDTH, PAGE_HEIGHT).ok_or(PdfError::UnexpectedLayout("page size"))?;
        let mut sheet = document.start_page_with(size);
        draw(&mut sheet.surface(), &typesetter, &page)?;
    }
    document.set_metadata(metadata(invoice));
    let attached = invoice.is_for_eu_business();
    if attached {
        let electronic = electronic_invoice(invoice)?;
        document.embed_file(electronic).ok_or(PdfError::UnexpectedLayout("attachment"))?;
    }
    let bytes = document.finish().map_err(|error| PdfError::NotPdfA(format!("{error:?}")))?;
    if attached { factur_x::declare(bytes) } else { Ok(bytes) }
}

fn configuration() -> Result<Configuration, PdfError> {
    // Level U: every glyph says which text it stands for, so names can be searched and copied.
    let builder = ConfigurationBuilder::new().with_archival_validator(Archival::A3_U);
    builder.finish().map_err(|error| PdfError::NotPdfA(format!("{error:?}")))
}

/// Without a clock: what the file says of its making is the day of the invoice.
fn metadata(invoice: &Invoice) -> Metadata {
    let fields = invoice.fields();
    let texts = texts(fields.language);
    let title = format!("{} {}", texts.title(&fields.kind), fields.number);
    // krilla hashes it.
    let id = format!("{}\n{}\n{}", fields.seller.name, fields.number, fields.issued_at);
    Metadata::new()
        .title(title)
        .authors(vec![fields.seller.name.clone()])
        .language(texts.tag.to_owned())
        .document_id(id)
        .creation_date(issued_at(invoice))
}

fn issued_at(invoice: &Invoice) -> DateTime {
    let date = invoice.fields().issued_at;
    // The constructor bounds the year.
    let [year, month, day] = [i32::from(date.year()), i32::from(date.month()), i32::from(date.day())];
    DateTime::new(u16::try_from(year).unwrap_or(0))
        .month(u8::try_from(month).unwrap_or(1))
        .day(u8::try_from(day).unwrap_or(1))
        .hour(0)
        .minute(0)
        .second(0)
        .utc_offset_hour(0)
}

fn electronic_invoice(invoice: &Invoice) -> Result<EmbeddedFile, PdfError> {
    Ok(EmbeddedFile {
        path: factur_x::FILE_NAME.to_owned(),
        mime_type: MimeType::new("text/xml"),
        description: Some("Factur-X/ZUGFeRD".to_owned()),
        // The same invoice in another form; in Germany the only relation that is allowed.
        association_kind: AssociationKind::Alternative,
        data: cii(invoice)?.into_bytes().into(),
        modification_date: Some(issued_at(invoice)),
        compress: Some(true),
        location: None,
    })
}

fn draw(surface: &mut Surface, typesetter: &Typesetter, page: &Block) -> Result<(), PdfError> {
    for mark in &page.marks {
        match mark {
            Mark::Text { x, baseline, style, line } => draw_text(surface, typesetter, (*x, *baseline), *style, line)?,
            Mark::Rule { x, y, width, thickness, grey } => {
                let rect = Rect::from_xywh(*x, *y, *width, *thickness);
                let mut path = PathBuilder::new();
                path.push_rect(rect.ok_or(PdfError::UnexpectedLayout("rule"))?);
                surface.set_fill(Some(fill(*grey)));
                surface.draw_path(&path.finish().ok_or(PdfError::UnexpectedLayout("rule"))?);
            }
        }
    }
    Ok(())
}

fn draw_text(
    surface: &mut Surface,
    typesetter: &Typesetter,
    (mut x, baseline): (f32, f32),
    style: Style,
    line: &TextLine,
) -> Result<(), PdfError> {
    surface.set_fill(Some(fill(style.grey)));
    for run in &line.runs {
        let font = typesetter.font(run).ok_or(PdfError::UnexpectedLayout("font"))?;
        surface.draw_glyphs(Point::from_xy(x, baseline), &run.glyphs, font, &run.text, style.size, false);
        x += run.width * style.size;
    }
    Ok(())
}

fn fill(grey: u8) -> Fill {
    Fill { paint: luma::Color::new(grey).into(), ..Default::default() }
}
