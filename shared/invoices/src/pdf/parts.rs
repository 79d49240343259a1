//! The parts of an invoice's pages, each as a block of its own.

use super::block::{Block, Source, Style};
use super::text::Typesetter;
use crate::amount;
use crate::error::PdfError;
use crate::invoice::{Category, DocumentKind, Invoice, Line, Party};
use crate::translation::{Texts, no_tax_because, texts};

/// A4, in points.
pub(super) const PAGE_WIDTH: f32 = 595.28;
pub(super) const PAGE_HEIGHT: f32 = 841.89;
pub(super) const LEFT: f32 = 56.0;
pub(super) const RIGHT: f32 = PAGE_WIDTH - LEFT;
pub(super) const WIDTH: f32 = RIGHT - LEFT;

/// Where the columns of the table end; the first begins on the left.
const QUANTITY: f32 = 322.0;
const UNIT_PRICE: f32 = 408.0;
const RATE: f32 = 452.0;
const DESCRIPTION_WIDTH: f32 = 212.0;
/// Where the labels of the totals begin.
const TOTALS: f32 = 300.0;
/// Where what is to be known of the invoice begins, label and value.
const FACTS: f32 = 300.0;
const FACT_VALUES: f32 = 378.0;

const LINE_GREY: u8 = 190;

pub(super) struct Parts<'a> {
    pub(super) typesetter: &'a Typesetter<'a>,
    pub(super) invoice: &'a Invoice,
    pub(super) texts: &'static Texts,
}

type Part = Result<Block, PdfError>;

impl<'a> Parts<'a> {
    pub(super) fn new(typesetter: &'a Typesetter<'a>, invoice: &'a Invoice) -> Self {
        Self { typesetter, invoice, texts: texts(invoice.fields().language) }
    }

    fn amount(&self, minor: i64) -> String {
        amount::localized(minor, &self.invoice.fields().currency, self.invoice.fields().language)
    }

    /// What the tax is called: a seller without a VAT id may be in a country that has none.
    fn tax_name(&self) -> &'static str {
        if self.invoice.fields().seller.vat_id.is_some() { self.texts.vat } else { self.texts.tax }
    }

    fn percent(&self, basis_points: u16) -> String {
        format!("{}\u{A0}%", amount::percent(basis_points, Some(self.invoice.fields().language)))
    }

    /// The seller, the buyer, and what is to be known of the invoice.
    pub(super) fn opening(&self) -> Part {
        let fields = self.invoice.fields();
        let mut block = Block::default();
        self.party(&mut block, &fields.seller, "seller", (LEFT, WIDTH), Style::NAME)?;
        block.space(30.0);
        block.paragraph(self.typesetter, LEFT, WIDTH, Source::own(self.texts.title(&fields.kind)), Style::HEADING)?;
        block.space(14.0);
        let mut buyer = Block::default();
        let label = Source::own(self.texts.billed_to);
        buyer.paragraph(self.typesetter, LEFT, FACTS - LEFT, label, Style::LABEL)?;
        buyer.space(2.0);
        let name = Style { size: 10.0, ..Style::STRONG };
        self.party(&mut buyer, &fields.buyer, "buyer", (LEFT, FACTS - LEFT - 30.0), name)?;
        let facts = self.facts()?;
        let top = block.height;
        block.place(buyer, top);
        block.place(facts, top);
        block.space(26.0);
        Ok(block)
    }

    fn party(
        &self,
        block: &mut Block,
        party: &Party,
        name: &str,
        (x, width): (f32, f32),
        style: Style,
    ) -> Result<(), PdfError> {
        block.paragraph(self.typesetter, x, width, Source::new(&party.name, &format!("{name}.name")), style)?;
        block.space(1.0);
        for (index, line) in party.address.iter().enumerate() {
            let field = format!("{name}.address[{index}]");
            block.paragraph(self.typesetter, x, width, Source::new(line, &field), Style::BODY)?;
        }
        if let Some(country) = &party.country {
            block.paragraph(self.typesetter, x, width, Source::own(country), Style::BODY)?;
        }
        let numbers = [
            (self.texts.vat_id, party.vat_id.as_deref(), "vat_id"),
            (self.texts.registration, party.registration.as_deref(), "registration"),
            (self.texts.email, party.email.as_deref(), "email"),
        ];
        for (label, value, field) in numbers {
            let Some(value) = value else { continue };
            let top = block.height;
            let label_width = 58.0;
            block.text_at(self.typesetter, (x, top + 0.9), label_width, Source::own(label), Style::LABEL)?;
            let field = format!("{name}.{field}");
            block.paragraph(
                self.typesetter,
                x + label_width,
                width - label_width,
                Source::new(value, &field),
                Style::BODY,
            )?;
        }
        Ok(())
    }

    fn facts(&self) -> Part {
        let fields = self.invoice.fields();
        let date = |date| amount::date(date, fields.language);
        let (paid, preceding) = match &fields.kind {
            DocumentKind::Invoice => (self.texts.paid, None),
            DocumentKind::CreditNote { of } => (self.texts.repaid, Some(of.number.clone())),
        };
        let facts = [
            (self.texts.number, Some(fields.number.clone()), "number"),
            (self.texts.issued, Some(date(fields.issued_at)), "issued_at"),
            (self.texts.preceding, preceding, "kind.of.number"),
            (self.texts.supplied, fields.supplied_at.map(date), "supplied_at"),
            (paid, fields.paid_at.map(date), "paid_at"),
            (self.texts.payment_reference, fields.payment_reference.clone(), "payment_reference"),
        ];
        let mut block = Block::default();
        for (label, value, field) in facts {
            let Some(value) = value else { continue };
            let top = block.height;
            block.text_at(
                self.typesetter,
                (FACTS, top + 0.9),
                FACT_VALUES - FACTS,
                Source::own(label),
                Style::LABEL,
            )?;
            block.paragraph(
                self.typesetter,
                FACT_VALUES,
                RIGHT - FACT_VALUES,
                Source::new(&value, field),
                Style::BODY,
            )?;
            block.space(1.5);
        }
        Ok(block)
    }

    /// On pages after the first: which invoice it is that goes on.
    pub(super) fn continuation(&self) -> Part {
        let mut block = Block::default();
        let text = format!("{} ({})", self.texts.title(&self.invoice.fields().kind), self.texts.continued);
        block.text_at(self.typesetter, (LEFT, 0.0), WIDTH, Source::own(&text), Style::LABEL)?;
        let number = Source::new(&self.invoice.fields().number, "number");
        block.right_aligned(self.typesetter, (RIGHT, 0.0), number, Style::LABEL)?;
        block.space(Style::LABEL.leading() + 10.0);
        Ok(block)
    }

    /// The heads of the columns.
    pub(super) fn table_head(&self) -> Part {
        let code = &self.invoice.fields().currency.code;
        let mut block = Block::default();
        block.text_at(
            self.typesetter,
            (LEFT, 0.0),
            DESCRIPTION_WIDTH,
            Source::own(self.texts.description),
            Style::LABEL,
        )?;
        let unit_price = format!("{} ({code})", self.texts.unit_price);
        let net = format!("{} ({code})", self.texts.net);
        let columns = [
            (QUANTITY, self.texts.quantity),
            (UNIT_PRICE, &unit_price),
            (RATE, self.tax_name()),
            (RIGHT, net.as_str()),
        ];
        for (right, text) in columns {
            block.right_aligned(self.typesetter, (right, 0.0), Source::own(text), Style::LABEL)?;
        }
        block.space(Style::LABEL.leading() + 2.0);
        block.rule(LEFT, WIDTH, 0.8, 0);
        block.space(5.0);
        Ok(block)
    }

    pub(super) fn row(&self, index: usize, line: &Line) -> Part {
        let mut block = Block::default();
        let field = format!("lines[{index}].description");
        let description = Source::new(&line.description, &field);
        block.paragraph(self.typesetter, LEFT, DESCRIPTION_WIDTH, description, Style::BODY)?;
        let rate = match line.category {
            Category::OutOfScope => "–".to_owned(),
            _ => self.percent(line.rate_basis_points),
        };
        let quantity = amount::localized(
            i64::from(line.quantity),
            &crate::Currency { code: String::new(), digits: 0 },
            self.invoice.fields().language,
        );
        let columns = [
            (QUANTITY, quantity),
            (UNIT_PRICE, self.amount(line.unit_price_minor)),
            (RATE, rate),
            (RIGHT, self.amount(line.net_minor())),
        ];
        for (right, text) in columns {
            block.right_aligned(self.typesetter, (right, 0.0), Source::own(&text), Style::BODY)?;
        }
        block.space(3.0);
        block.rule(LEFT, WIDTH, 0.4, LINE_GREY);
        block.space(4.0);
        Ok(block)
    }

    /// The sums, and below them what the law wants said of the tax.
    pub(super) fn totals(&self) -> Part {
        let sums = self.invoice.sums();
        let mut block = Block::default();
        block.space(6.0);
        self.total(&mut block, self.texts.net_total, sums.net_minor, Style::BODY)?;
        for tax in sums.taxes.iter().filter(|tax| tax.category != Category::OutOfScope) {
            let rate = self.percent(tax.rate_basis_points);
            let label = format!("{} {rate} {} {}", self.tax_name(), self.texts.on, self.amount(tax.net_minor));
            self.total(&mut block, &label, tax.tax_minor, Style::BODY)?;
        }
        block.space(3.0);
        block.rule(TOTALS, RIGHT - TOTALS, 0.8, 0);
        block.space(5.0);
        let total = format!("{} ({})", self.texts.total, self.invoice.fields().currency.code);
        self.total(&mut block, &total, sums.total_minor, Style { size: 11.0, ..Style::STRONG })?;
        let settled = match self.invoice.fields().kind {
            DocumentKind::Invoice => self.texts.already_paid,
            DocumentKind::CreditNote { .. } => self.texts.already_repaid,
        };
        self.total(&mut block, settled, sums.paid_minor, Style::BODY)?;
        self.total(&mut block, self.texts.due, sums.due_minor, Style::STRONG)?;
        block.space(18.0);
        self.notes(&mut block)?;
        Ok(block)
    }

    fn total(&self, block: &mut Block, label: &str, minor: i64, style: Style) -> Result<(), PdfError> {
        let top = block.height;
        block.right_aligned(self.typesetter, (RIGHT, top), Source::own(&self.amount(minor)), style)?;
        block.paragraph(self.typesetter, TOTALS, RIGHT - TOTALS - 80.0, Source::own(label), style)?;
        block.space(1.0);
        Ok(())
    }

    fn notes(&self, block: &mut Block) -> Result<(), PdfError> {
        let fields = self.invoice.fields();
        let sums = self.invoice.sums();
        for tax in &sums.taxes {
            let of_invoice = fields.exemption_reason.as_deref().filter(|_| tax.category == Category::Exempt);
            let note = match no_tax_because(tax.category, fields.language) {
                Some(text) => Source::own(text),
                None => match of_invoice {
                    Some(text) => Source::new(text, "exemption_reason"),
                    None => continue,
                },
            };
            block.paragraph(self.typesetter, LEFT, WIDTH, note, Style::BODY)?;
        }
        if sums.due_minor > 0 {
            block.paragraph(self.typesetter, LEFT, WIDTH, Source::own(self.texts.payable_at_once), Style::BODY)?;
        }
        Ok(())
    }

    /// At the foot of each page.
    pub(super) fn foot(&self, page: usize, pages: usize) -> Part {
        let mut block = Block::default();
        let number = Source::new(&self.invoice.fields().number, "number");
        block.text_at(self.typesetter, (LEFT, 0.0), WIDTH, number, Style::LABEL)?;
        let text = format!("{} {page} {} {pages}", self.texts.page, self.texts.of);
        block.right_aligned(self.typesetter, (RIGHT, 0.0), Source::own(&text), Style::LABEL)?;
        Ok(block)
    }
}
