//! What the pages say, in the languages that they come in.

use crate::invoice::{Category, DocumentKind, Language};

/// The texts of one language.
pub(crate) struct Texts {
    /// As PDF names a language.
    pub(crate) tag: &'static str,
    pub(crate) invoice: &'static str,
    pub(crate) credit_note: &'static str,
    pub(crate) continued: &'static str,
    pub(crate) billed_to: &'static str,
    pub(crate) number: &'static str,
    pub(crate) issued: &'static str,
    pub(crate) supplied: &'static str,
    pub(crate) paid: &'static str,
    /// When the money of a credit note went back.
    pub(crate) repaid: &'static str,
    /// Of a credit note: the invoice that it takes back.
    pub(crate) preceding: &'static str,
    pub(crate) payment_reference: &'static str,
    pub(crate) description: &'static str,
    pub(crate) quantity: &'static str,
    pub(crate) unit_price: &'static str,
    pub(crate) net: &'static str,
    pub(crate) vat: &'static str,
    /// What a tax is called that is not VAT.
    pub(crate) tax: &'static str,
    pub(crate) vat_id: &'static str,
    pub(crate) registration: &'static str,
    pub(crate) email: &'static str,
    pub(crate) on: &'static str,
    pub(crate) net_total: &'static str,
    pub(crate) total: &'static str,
    pub(crate) already_paid: &'static str,
    pub(crate) already_repaid: &'static str,
    pub(crate) due: &'static str,
    pub(crate) payable_at_once: &'static str,
    pub(crate) page: &'static str,
    pub(crate) of: &'static str,
}

pub(crate) const EN: Texts = Texts {
    tag: "en",
    invoice: "Invoice",
    credit_note: "Credit note",
    continued: "continued",
    billed_to: "Billed to",
    number: "Number",
    issued: "Date",
    supplied: "Date of supply",
    paid: "Paid on",
    repaid: "Refunded on",
    preceding: "For invoice",
    payment_reference: "Payment",
    description: "Description",
    quantity: "Quantity",
    unit_price: "Unit price",
    net: "Net",
    vat: "VAT",
    tax: "Tax",
    vat_id: "VAT ID",
    registration: "Registration",
    email: "E-mail",
    on: "on",
    net_total: "Net total",
    total: "Total",
    already_paid: "Paid",
    already_repaid: "Refunded",
    due: "Amount due",
    payable_at_once: "Payable at once, without deduction.",
    page: "Page",
    of: "of",
};

pub(crate) const DE: Texts = Texts {
    tag: "de",
    invoice: "Rechnung",
    credit_note: "Rechnungskorrektur",
    continued: "Fortsetzung",
    billed_to: "Rechnung an",
    number: "Nummer",
    issued: "Datum",
    supplied: "Leistungsdatum",
    paid: "Bezahlt am",
    repaid: "Erstattet am",
    preceding: "Zur Rechnung",
    payment_reference: "Zahlung",
    description: "Beschreibung",
    quantity: "Menge",
    unit_price: "Einzelpreis",
    net: "Netto",
    vat: "USt.",
    tax: "Steuer",
    vat_id: "USt-IdNr.",
    registration: "Register",
    email: "E-Mail",
    on: "auf",
    net_total: "Summe netto",
    total: "Gesamtbetrag",
    already_paid: "Bezahlt",
    already_repaid: "Erstattet",
    due: "Offener Betrag",
    payable_at_once: "Zahlbar sofort ohne Abzug.",
    page: "Seite",
    of: "von",
};

impl Texts {
    /// What a document is called.
    pub(crate) fn title(&self, kind: &DocumentKind) -> &'static str {
        match kind {
            DocumentKind::Invoice => self.invoice,
            DocumentKind::CreditNote { .. } => self.credit_note,
        }
    }
}

pub(crate) fn texts(language: Language) -> &'static Texts {
    match language {
        Language::En => &EN,
        Language::De => &DE,
    }
}

pub(crate) fn month(month: i8, language: Language) -> &'static str {
    let [english, german] = match month {
        1 => ["January", "Januar"],
        2 => ["February", "Februar"],
        3 => ["March", "März"],
        4 => ["April", "April"],
        5 => ["May", "Mai"],
        6 => ["June", "Juni"],
        7 => ["July", "Juli"],
        8 => ["August", "August"],
        9 => ["September", "September"],
        10 => ["October", "Oktober"],
        11 => ["November", "November"],
        _ => ["December", "Dezember"],
    };
    if language == Language::De { german } else { english }
}

/// Why no tax is charged, where that is the same for all invoices of the category. German
/// law prescribes the words on reverse charge (§ 14a UStG).
pub(crate) fn no_tax_because(category: Category, language: Language) -> Option<&'static str> {
    match (category, language) {
        (Category::ReverseCharge, Language::En) => Some("Reverse charge: the customer accounts for the VAT."),
        (Category::ReverseCharge, Language::De) => Some("Steuerschuldnerschaft des Leistungsempfängers."),
        (Category::Export, Language::En) => Some("Export outside the EU, exempt from VAT."),
        (Category::Export, Language::De) => Some("Steuerfreie Ausfuhrlieferung."),
        (Category::OutOfScope, Language::En) => Some("Not subject to VAT."),
        (Category::OutOfScope, Language::De) => Some("Nicht steuerbar."),
        (Category::Standard | Category::Zero | Category::Exempt, _) => None,
    }
}
