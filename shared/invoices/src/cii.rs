//! The electronic invoice: UN/CEFACT Cross Industry Invoice D22B in the profile EN 16931,
//! as Factur-X 1.09 and ZUGFeRD 2.5 take it over. The elements stand in the order that the
//! schema asks for; BT and BR are the terms and rules of EN 16931.

use std::io;

use jiff::civil::Date;
use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

use crate::amount;
use crate::error::{Code, InvoiceError};
use crate::invoice::{Category, DocumentKind, Invoice, Line, Party};
use crate::sums::{Sums, TaxSum};
use crate::translation::{no_tax_because, texts};

const NAMESPACES: [(&str, &str); 4] = [
    ("xmlns:rsm", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"),
    ("xmlns:ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"),
    ("xmlns:qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"),
    ("xmlns:udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"),
];
/// BT-24: EN 16931 without extensions.
const PROFILE: &str = "urn:cen.eu:en16931:2017";
/// BT-3, by UNTDID 1001.
const COMMERCIAL_INVOICE: &str = "380";
const CREDIT_NOTE: &str = "381";
/// By UNTDID 2379: year, month, day without separators.
const DATE_FORMAT: &str = "102";
/// By UN/ECE Recommendation 20: pieces.
const PIECES: &str = "C62";

/// The XML of the electronic invoice, or what it lacks for that.
pub fn cii(invoice: &Invoice) -> Result<String, InvoiceError> {
    invoice.check_electronic()?;
    let mut xml = Xml(Writer::new(Vec::new()));
    // Memory takes every write, and the constructor refuses what XML has no characters for.
    let written = document(&mut xml, invoice).and_then(|()| {
        String::from_utf8(xml.0.into_inner()).map_err(|error| io::Error::new(io::ErrorKind::InvalidData, error))
    });
    written.map_err(|_| InvoiceError::new(Code::ForbiddenCharacter, "invoice"))
}

type Written = io::Result<()>;

/// Elements, over a writer that escapes.
struct Xml(Writer<Vec<u8>>);

impl Xml {
    fn group(&mut self, name: &str, inside: impl FnOnce(&mut Self) -> Written) -> Written {
        self.0.write_event(Event::Start(BytesStart::new(name)))?;
        inside(self)?;
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    fn text(&mut self, name: &str, text: &str) -> Written {
        self.text_with(name, None, text)
    }

    fn text_with(&mut self, name: &str, attribute: Option<(&str, &str)>, text: &str) -> Written {
        let mut start = BytesStart::new(name);
        start.extend_attributes(attribute);
        self.0.write_event(Event::Start(start))?;
        self.0.write_event(Event::Text(BytesText::new(text)))?;
        self.0.write_event(Event::End(BytesEnd::new(name)))
    }

    fn date(&mut self, name: &str, date: Date) -> Written {
        self.group(name, |xml| xml.text_with("udt:DateTimeString", Some(("format", DATE_FORMAT)), &digits(date)))
    }
}

/// In the form of [`DATE_FORMAT`].
fn digits(date: Date) -> String {
    format!("{:04}{:02}{:02}", date.year(), date.month(), date.day())
}

fn document(xml: &mut Xml, invoice: &Invoice) -> Written {
    let fields = invoice.fields();
    xml.0.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let mut root = BytesStart::new("rsm:CrossIndustryInvoice");
    root.extend_attributes(NAMESPACES);
    xml.0.write_event(Event::Start(root))?;
    xml.group("rsm:ExchangedDocumentContext", |xml| {
        xml.group("ram:GuidelineSpecifiedDocumentContextParameter", |xml| xml.text("ram:ID", PROFILE))
    })?;
    xml.group("rsm:ExchangedDocument", |xml| {
        xml.text("ram:ID", &fields.number)?;
        let code = match fields.kind {
            DocumentKind::Invoice => COMMERCIAL_INVOICE,
            DocumentKind::CreditNote { .. } => CREDIT_NOTE,
        };
        xml.text("ram:TypeCode", code)?;
        xml.date("ram:IssueDateTime", fields.issued_at)
    })?;
    xml.group("rsm:SupplyChainTradeTransaction", |xml| {
        for (index, item) in fields.lines.iter().enumerate() {
            line(xml, index + 1, item, fields.currency.digits)?;
        }
        xml.group("ram:ApplicableHeaderTradeAgreement", |xml| {
            // BR-O-2 to BR-O-4 forbid VAT ids where no VAT is concerned.
            let with_vat_ids = !invoice.has(Category::OutOfScope);
            party(xml, "ram:SellerTradeParty", &fields.seller, with_vat_ids)?;
            party(xml, "ram:BuyerTradeParty", &fields.buyer, with_vat_ids)
        })?;
        // BT-72. The schema asks for the group, and the rules for something in it.
        let supplied_at = fields.supplied_at.unwrap_or(fields.issued_at);
        xml.group("ram:ApplicableHeaderTradeDelivery", |xml| {
            xml.group("ram:ActualDeliverySupplyChainEvent", |xml| xml.date("ram:OccurrenceDateTime", supplied_at))
        })?;
        xml.group("ram:ApplicableHeaderTradeSettlement", |xml| settlement(xml, invoice))
    })?;
    xml.0.write_event(Event::End(BytesEnd::new("rsm:CrossIndustryInvoice")))
}

fn line(xml: &mut Xml, number: usize, line: &Line, digits: u8) -> Written {
    xml.group("ram:IncludedSupplyChainTradeLineItem", |xml| {
        xml.group("ram:AssociatedDocumentLineDocument", |xml| xml.text("ram:LineID", &number.to_string()))?;
        xml.group("ram:SpecifiedTradeProduct", |xml| xml.text("ram:Name", &line.description))?;
        xml.group("ram:SpecifiedLineTradeAgreement", |xml| {
            xml.group("ram:NetPriceProductTradePrice", |xml| {
                xml.text("ram:ChargeAmount", &amount::plain(line.unit_price_minor, digits))
            })
        })?;
        xml.group("ram:SpecifiedLineTradeDelivery", |xml| {
            xml.text_with("ram:BilledQuantity", Some(("unitCode", PIECES)), &line.quantity.to_string())
        })?;
        xml.group("ram:SpecifiedLineTradeSettlement", |xml| {
            xml.group("ram:ApplicableTradeTax", |xml| {
                xml.text("ram:TypeCode", "VAT")?;
                category(xml, line.category, line.rate_basis_points, None)
            })?;
            xml.group("ram:SpecifiedTradeSettlementLineMonetarySummation", |xml| {
                xml.text("ram:LineTotalAmount", &amount::plain(line.net_minor(), digits))
            })
        })
    })
}

fn category(xml: &mut Xml, category: Category, rate_basis_points: u16, reason_code: Option<&str>) -> Written {
    xml.text("ram:CategoryCode", category.code())?;
    reason_code.map_or(Ok(()), |code| xml.text("ram:ExemptionReasonCode", code))?;
    // BR-O-5: what is not subject to VAT has no rate, not even 0.
    if category == Category::OutOfScope {
        return Ok(());
    }
    xml.text("ram:RateApplicablePercent", &amount::percent(rate_basis_points, None))
}

fn party(xml: &mut Xml, name: &str, party: &Party, with_vat_id: bool) -> Written {
    xml.group(name, |xml| {
        xml.text("ram:Name", &party.name)?;
        if let Some(registration) = &party.registration {
            xml.group("ram:SpecifiedLegalOrganization", |xml| xml.text("ram:ID", registration))?;
        }
        // BT-43 and BT-58.
        if let Some(email) = &party.email {
            xml.group("ram:DefinedTradeContact", |xml| {
                xml.group("ram:EmailURIUniversalCommunication", |xml| xml.text("ram:URIID", email))
            })?;
        }
        xml.group("ram:PostalTradeAddress", |xml| {
            for (line, element) in party.address.iter().zip(["ram:LineOne", "ram:LineTwo", "ram:LineThree"]) {
                xml.text(element, line)?;
            }
            party.country.as_deref().map_or(Ok(()), |country| xml.text("ram:CountryID", country))
        })?;
        match &party.vat_id {
            Some(vat_id) if with_vat_id => xml
                .group("ram:SpecifiedTaxRegistration", |xml| xml.text_with("ram:ID", Some(("schemeID", "VA")), vat_id)),
            _ => Ok(()),
        }
    })
}

fn settlement(xml: &mut Xml, invoice: &Invoice) -> Written {
    let (fields, sums) = (invoice.fields(), invoice.sums());
    if let Some(reference) = &fields.payment_reference {
        xml.text("ram:PaymentReference", reference)?;
    }
    xml.text("ram:InvoiceCurrencyCode", &fields.currency.code)?;
    for tax in &sums.taxes {
        tax_sum(xml, invoice, tax)?;
    }
    // BR-CO-25: what is to be paid has terms.
    if sums.due_minor > 0 {
        let terms = texts(fields.language).payable_at_once;
        xml.group("ram:SpecifiedTradePaymentTerms", |xml| xml.text("ram:Description", terms))?;
    }
    totals(xml, invoice, &sums)?;
    preceding(xml, invoice)
}

/// BT-25 and BT-26: which invoice a credit note takes back.
fn preceding(xml: &mut Xml, invoice: &Invoice) -> Written {
    let DocumentKind::CreditNote { of } = &invoice.fields().kind else { return Ok(()) };
    xml.group("ram:InvoiceReferencedDocument", |xml| {
        xml.text("ram:IssuerAssignedID", &of.number)?;
        xml.group("ram:FormattedIssueDateTime", |xml| {
            xml.text_with("qdt:DateTimeString", Some(("format", DATE_FORMAT)), &digits(of.issued_at))
        })
    })
}

fn tax_sum(xml: &mut Xml, invoice: &Invoice, tax: &TaxSum) -> Written {
    let fields = invoice.fields();
    let digits = fields.currency.digits;
    xml.group("ram:ApplicableTradeTax", |xml| {
        xml.text("ram:CalculatedAmount", &amount::plain(tax.tax_minor, digits))?;
        xml.text("ram:TypeCode", "VAT")?;
        let of_category = no_tax_because(tax.category, fields.language);
        let of_invoice = fields.exemption_reason.as_deref().filter(|_| tax.category == Category::Exempt);
        if let Some(reason) = of_category.or(of_invoice) {
            xml.text("ram:ExemptionReason", reason)?;
        }
        xml.text("ram:BasisAmount", &amount::plain(tax.net_minor, digits))?;
        category(xml, tax.category, tax.rate_basis_points, exemption_code(tax.category))
    })
}

/// By the code list VATEX of the Connecting Europe Facility.
fn exemption_code(category: Category) -> Option<&'static str> {
    match category {
        Category::ReverseCharge => Some("VATEX-EU-AE"),
        Category::Export => Some("VATEX-EU-G"),
        Category::OutOfScope => Some("VATEX-EU-O"),
        Category::Standard | Category::Zero | Category::Exempt => None,
    }
}

fn totals(xml: &mut Xml, invoice: &Invoice, sums: &Sums) -> Written {
    let currency = &invoice.fields().currency;
    let plain = |minor| amount::plain(minor, currency.digits);
    xml.group("ram:SpecifiedTradeSettlementHeaderMonetarySummation", |xml| {
        xml.text("ram:LineTotalAmount", &plain(sums.net_minor))?;
        xml.text("ram:TaxBasisTotalAmount", &plain(sums.net_minor))?;
        xml.text_with("ram:TaxTotalAmount", Some(("currencyID", currency.code.as_str())), &plain(sums.tax_minor))?;
        xml.text("ram:GrandTotalAmount", &plain(sums.total_minor))?;
        xml.text("ram:TotalPrepaidAmount", &plain(sums.paid_minor))?;
        xml.text("ram:DuePayableAmount", &plain(sums.due_minor))
    })
}
