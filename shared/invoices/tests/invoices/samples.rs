//! Invoices to test with.

use invoices::{Category, Currency, DocumentKind, Fonts, Invoice, InvoiceFields, Language, Line, Party, Preceding};
use jiff::civil::date;

use crate::tools;

pub(crate) fn line(description: &str, quantity: u32, unit_price_minor: i64, rate_basis_points: u16) -> Line {
    Line {
        description: description.to_owned(),
        quantity,
        unit_price_minor,
        category: Category::Standard,
        rate_basis_points,
        tax_minor: None,
    }
}

/// The same line, not taxed for the category's reason.
pub(crate) fn untaxed(category: Category) -> Line {
    Line { category, rate_basis_points: 0, ..line("Template package, licence for one workspace", 1, 10_000, 0) }
}

pub(crate) fn seller() -> Party {
    Party {
        name: "Graph & Söhne GmbH".to_owned(),
        address: vec!["Straße der Ontologie 7".to_owned(), "10115 Berlin".to_owned()],
        country: Some("DE".to_owned()),
        vat_id: Some("DE123456789".to_owned()),
        registration: Some("HRB 12345 B, Amtsgericht Charlottenburg".to_owned()),
        email: Some("billing@graph.example".to_owned()),
    }
}

/// An invoice in euros to a business in France, paid.
pub(crate) fn fields() -> InvoiceFields {
    InvoiceFields {
        kind: DocumentKind::Invoice,
        number: "2026-000123".to_owned(),
        issued_at: date(2026, 11, 29),
        supplied_at: Some(date(2026, 11, 28)),
        seller: seller(),
        buyer: Party {
            name: "Société Générale des Graphes".to_owned(),
            address: vec!["12 rue de l’Étoile".to_owned(), "75017 Paris".to_owned()],
            country: Some("FR".to_owned()),
            vat_id: Some("FR12345678901".to_owned()),
            registration: None,
            email: None,
        },
        lines: vec![
            line("Team plan, November 2026, 12 members", 12, 1_900, 1_900),
            line("Overage: template renderings beyond the plan", 1_250, 3, 1_900),
            line("Printed handbook", 1, 2_990, 700),
        ],
        currency: Currency { code: "EUR".to_owned(), digits: 2 },
        paid_at: Some(date(2026, 11, 29)),
        payment_reference: Some("pi_3QExample0000000000000001".to_owned()),
        exemption_reason: None,
        language: Language::En,
    }
}

/// Takes a line of that invoice back.
pub(crate) fn credit_note() -> InvoiceFields {
    let of = Preceding { number: "2026-000123".to_owned(), issued_at: date(2026, 11, 29) };
    InvoiceFields {
        kind: DocumentKind::CreditNote { of },
        number: "C2026-000007".to_owned(),
        issued_at: date(2026, 12, 3),
        paid_at: Some(date(2026, 12, 3)),
        lines: vec![line("Printed handbook", 1, 2_990, 700)],
        ..fields()
    }
}

/// The same invoice to a person: name, country, and the language of the pages.
pub(crate) fn to_person(name: &str, address: &[&str], country: &str, language: Language) -> InvoiceFields {
    let buyer = Party {
        name: name.to_owned(),
        address: address.iter().map(|line| (*line).to_owned()).collect(),
        country: Some(country.to_owned()),
        ..Party::default()
    };
    InvoiceFields { buyer, language, ..fields() }
}

pub(crate) fn invoice() -> Invoice {
    Invoice::new(fields()).unwrap()
}

/// Those that production is to have.
pub(crate) fn fonts() -> Fonts {
    Fonts::new(tools::FONTS.iter().map(|path| std::fs::read(tools::site_packages().join(path)).unwrap()).collect())
        .unwrap()
}

/// Invoices whose pages are worth a look.
pub(crate) fn to_look_at() -> Vec<(&'static str, InvoiceFields)> {
    let mut long = fields();
    long.lines = (1..=40).map(|number| line(&format!("Template package {number}"), 1, 100 * number, 1_900)).collect();
    long.lines[3].description =
        "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft ".repeat(3);
    long.lines[5].description = "テンプレートパッケージ「知識グラフ」一年間の利用権、サポートを含む。".repeat(2);
    long.lines[7].rate_basis_points = 700;
    let mut german = InvoiceFields { language: Language::De, paid_at: None, payment_reference: None, ..fields() };
    german.lines = vec![untaxed(Category::ReverseCharge); 2];
    let arabic = ["شارع التحرير 12، الطابق 3", "القاهرة"];
    let mut arabic = to_person("شركة المعرفة للبرمجيات (ذ.م.م)", &arabic, "EG", Language::En);
    arabic.buyer.registration = Some("سجل تجاري 4711".to_owned());
    let devanagari = ["१२ महात्मा गांधी मार्ग", "मुंबई ४००००१"];
    let japanese = ["〒100-0001 東京都千代田区千代田1-1", "第二ビル 5階"];
    vec![
        ("latin", fields()),
        ("credit-note", credit_note()),
        ("german", german),
        ("long", long),
        ("arabic", arabic),
        ("devanagari", to_person("श्री कृष्णमूर्ति प्रौद्योगिकी प्राइवेट लिमिटेड", &devanagari, "IN", Language::En)),
        ("japanese", to_person("株式会社髙橋知識グラフ研究所", &japanese, "JP", Language::De)),
    ]
}
