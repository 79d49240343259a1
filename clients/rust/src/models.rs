//! Made from the API's document by `make clients`: what it takes and answers.

/// What is wrong with it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AbuseCode {
    #[serde(rename = "malware")]
    Malware,
    #[serde(rename = "spam")]
    Spam,
    #[serde(rename = "impersonation")]
    Impersonation,
    #[serde(rename = "infringement")]
    Infringement,
    #[serde(rename = "personal_data")]
    PersonalData,
    #[serde(rename = "abusive")]
    Abusive,
    #[serde(rename = "illegal")]
    Illegal,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for AbuseCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Malware => f.write_str("malware"),
            Self::Spam => f.write_str("spam"),
            Self::Impersonation => f.write_str("impersonation"),
            Self::Infringement => f.write_str("infringement"),
            Self::PersonalData => f.write_str("personal_data"),
            Self::Abusive => f.write_str("abusive"),
            Self::Illegal => f.write_str("illegal"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for AbuseCode {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "malware" => Ok(Self::Malware),
            "spam" => Ok(Self::Spam),
            "impersonation" => Ok(Self::Impersonation),
            "infringement" => Ok(Self::Infringement),
            "personal_data" => Ok(Self::PersonalData),
            "abusive" => Ok(Self::Abusive),
            "illegal" => Ok(Self::Illegal),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
/// What became of a report.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AbuseDecision {
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of staff.
    pub by: String,
    /// Why it was done.
    pub reason: String,
    /// Whether something was done about it.
    pub upheld: bool,
}
/// A report as whoever made it sees it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AbuseReport {
    /// Its id.
    pub id: String,
    /// The package.
    pub package: String,
    pub problem: AbuseCode,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub reported_at: String,
    /// Of the review that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// Whether a report waits for moderators.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AbuseReportState {
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "decided")]
    Decided,
}
impl ::std::fmt::Display for AbuseReportState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Open => f.write_str("open"),
            Self::Decided => f.write_str("decided"),
        }
    }
}
impl ::std::str::FromStr for AbuseReportState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "open" => Ok(Self::Open),
            "decided" => Ok(Self::Decided),
            _ => Err("invalid value".into()),
        }
    }
}
/// `AcceptAgreement`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AcceptAgreement {
    /// Which agreement it is.
    pub agreement: Agreement,
    /// That was read: another one than that in force is not accepted.
    pub version: u32,
}
/// `AcceptanceView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AcceptanceView {
    /// When it was accepted first.
    pub accepted_at: String,
    /// Who accepted it first.
    pub accepted_by: String,
    /// Which agreement it is.
    pub agreement: Agreement,
    /// The version that was accepted.
    pub version: u32,
}
/// A person's own account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Account {
    /// When it was made.
    pub created_at: String,
    /// The mail address.
    pub email: String,
    /// Of an address to which mails come back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email_problem: Option<EmailProblem>,
    /// Its id.
    pub id: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The personal workspace.
    pub workspace_id: String,
}
/// Where the zip is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AccountExport {
    /// Until then it can be used.
    pub expires_at: String,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// To be fetched with GET, without a token.
    pub url: String,
}
/// `AccountStatement`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AccountStatement {
    /// The account.
    pub account: String,
    /// Of all of its legs, in minor units: a debit where it is above zero.
    pub balance: i64,
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: AccountStatementCurrency,
    /// The items, in the order of the list.
    pub items: Vec<StatementLine>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum AccountStatementCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for AccountStatementCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for AccountStatementCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// What a workspace agrees to.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Agreement {
    #[serde(rename = "seller")]
    Seller,
}
impl ::std::fmt::Display for Agreement {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Seller => f.write_str("seller"),
        }
    }
}
impl ::std::str::FromStr for Agreement {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "seller" => Ok(Self::Seller),
            _ => Err("invalid value".into()),
        }
    }
}
/// `AgreementsView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AgreementsView {
    /// The items, in the order of the list.
    pub items: Vec<MarketplaceAgreement>,
}
/// A zip before it is there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AnnouncedArchive {
    /// Of the zip.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
/// `AnswerReview`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct AnswerReview {
    /// Without it, an answer that was given is taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}
/// `AppealOrder`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AppealOrder {
    /// What whoever decides should know: lines without control characters.
    pub text: String,
}
/// What an owner says against a takedown.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AppealTakedown {
    /// Why it should be reachable, on one line.
    pub reason: String,
}
/// `AppealVersion`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AppealVersion {
    /// Why the refusal is wrong, on one line.
    pub reason: String,
}
/// Where the archive of a version is fetched for a while.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ArchiveLink {
    /// Until then it can be used.
    pub expires_at: String,
    /// Get it without further headers.
    pub url: String,
}
/// A request to send as it stands, with the zip as its body.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ArchiveUpload {
    /// Until then it can be used.
    pub expires_at: String,
    /// Part of what is signed: send each exactly so.
    pub headers: ::std::collections::BTreeMap<String, String>,
    /// How to send it.
    pub method: String,
    /// Where it can be fetched.
    pub url: String,
}
/// The zip of what was made.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ArtifactSummary {
    /// From then on it cannot be downloaded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deleted_at: Option<String>,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
/// `ArtifactView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ArtifactView {
    /// Until then it can be used.
    pub expires_at: String,
    /// A name to keep it under.
    pub filename: String,
    /// What the zip must have.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// Get it without further headers.
    pub url: String,
}
/// One try.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct AttemptView {
    /// The beginning of the answer's body.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// When it was.
    pub at: String,
    /// From the name to the end of the answer.
    pub duration_ms: u32,
    /// What went wrong without an answer: `timeout`, `connection_failed`, `address_refused`,
    /// `answer_broken`; or why nothing was sent: `webhook_disabled`, `webhook_deleted`,
    /// `tried_in_vain`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// What the answer's `Retry-After` asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_after_seconds: Option<u32>,
    /// Of the answer, if there was one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u32>,
}
/// `Attribution`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Attribution {
    /// How the file is to be called.
    pub filename: String,
    /// The file's text.
    pub markdown: String,
}
/// What an account has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct BalanceView {
    /// By its name, or the kind of an account that each workspace has.
    pub account: String,
    /// In minor units: a debit where it is above zero.
    pub balance: i64,
}
/// `BillingDetails`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct BillingDetails {
    /// Of a business that buys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// Where the buyer is.
    pub country: String,
    /// By what its bills are addressed.
    pub name: String,
    /// Where the buyer is, within the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Grows with each change.
    pub revision: u64,
    /// Where tax differs within the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// When they were given.
    pub updated_at: String,
    /// Whoever gave them last.
    pub updated_by: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
    /// Whether it looks like the VAT ids of its country. It is a help against slips, and no check:
    /// whether it counts, the tax of an order says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id_form: Option<VatIdForm>,
}
/// How long a period that is paid for lasts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum BillingInterval {
    #[serde(rename = "month")]
    Month,
    #[serde(rename = "year")]
    Year,
}
impl ::std::fmt::Display for BillingInterval {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Month => f.write_str("month"),
            Self::Year => f.write_str("year"),
        }
    }
}
impl ::std::str::FromStr for BillingInterval {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "month" => Ok(Self::Month),
            "year" => Ok(Self::Year),
            _ => Err("invalid value".into()),
        }
    }
}
/// `BooksDifference`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct BooksDifference {
    /// Stripe's.
    pub balance_transaction_ids: Vec<String>,
    pub class: DifferenceClass,
    /// The transfer that has corrected it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<String>,
    /// The day in UTC that was compared.
    pub day: String,
    /// When it was closed or resolved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<String>,
    /// When it was found as it is now.
    pub found_at: String,
    /// Its class, and what it is about: a charge, a refund (`repayment`) or one that came back
    /// (`returned`), what a bank took or gave back (`dispute`).
    pub id: String,
    /// What the books lack of what Stripe has, in minor units: below zero of what they have
    /// too much. Absent where no correction helps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lacking: Option<i64>,
    /// Why it has closed by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// What the books have of it.
    pub ours: BooksSide,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resolved_by: Option<String>,
    /// Where it is.
    pub state: DifferenceState,
    /// What Stripe has of it.
    pub theirs: BooksSide,
    /// Of our books.
    pub transfer_ids: Vec<String>,
    /// Whose order it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct BooksDifferencePage {
    /// The items, in the order of the list.
    pub items: Vec<BooksDifference>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// What one side has of a movement.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct BooksSide {
    /// In minor units, before fees; below zero of what leaves.
    pub amount: i64,
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<BooksSideCurrency>,
    /// What Stripe keeps, in minor units.
    pub fee: i64,
    /// How often.
    pub times: u32,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum BooksSideCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for BooksSideCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for BooksSideCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// `CampaignCost`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CampaignCost {
    /// In minor units, for the whole day.
    pub amount: u64,
    /// What people call it.
    pub campaign: String,
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: CampaignCostCurrency,
    /// On which it cost so much, in UTC.
    pub day: String,
    /// When this amount was recorded.
    pub recorded_at: String,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CampaignCostCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for CampaignCostCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for CampaignCostCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// The old password and the new one.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ChangePasswordParams {
    /// The password until now.
    pub current_password: String,
    /// 12 to 128 characters of any kind, together hard to guess.
    pub password: String,
}
/// `ChangeRole`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ChangeRole {
    /// The role in the workspace.
    pub role: Role,
}
/// `Check`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Check {
    /// What was found.
    pub detail: String,
    /// What was checked.
    pub name: CheckName,
    /// Whether it holds.
    pub ok: bool,
}
/// What was checked.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CheckName {
    #[serde(rename = "form")]
    Form,
    #[serde(rename = "signature")]
    Signature,
    #[serde(rename = "subject")]
    Subject,
    #[serde(rename = "stored")]
    Stored,
    #[serde(rename = "artifact")]
    Artifact,
}
impl ::std::fmt::Display for CheckName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Form => f.write_str("form"),
            Self::Signature => f.write_str("signature"),
            Self::Subject => f.write_str("subject"),
            Self::Stored => f.write_str("stored"),
            Self::Artifact => f.write_str("artifact"),
        }
    }
}
impl ::std::str::FromStr for CheckName {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "form" => Ok(Self::Form),
            "signature" => Ok(Self::Signature),
            "subject" => Ok(Self::Subject),
            "stored" => Ok(Self::Stored),
            "artifact" => Ok(Self::Artifact),
            _ => Err("invalid value".into()),
        }
    }
}
/// `CheckOutOrder`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CheckOutOrder {
    /// One of another kind that was given before is good no more.
    pub kind: CheckoutKind,
}
/// What a dry run found.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CheckReport {
    /// Errors first; lists of generations leave them out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnostics: Option<Vec<Diagnostic>>,
    /// How many errors there were.
    pub errors_count: u64,
    /// Diagnostics that were found and are not listed: at most 200 are kept, and
    /// at most 64 KiB of their texts. Lists of generations leave it out.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub omitted_count: Option<u64>,
    /// There is no error: a generation of the same inputs would not be refused
    /// for anything that was found.
    pub valid: bool,
    /// How many warnings there were.
    pub warnings_count: u64,
}
/// `Checkout`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Checkout {
    /// Of `payment_form`: what Stripe.js takes. It is for the buyer's browser alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// What it is.
    pub kind: CheckoutKind,
    /// Of `payment_form`: the key that Stripe.js begins with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publishable_key: Option<String>,
    /// Of `hosted_page`: where the buyer pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}
/// `CheckoutAttempt`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CheckoutAttempt {
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub begun_at: String,
    /// Where the buyer was then, by the address that they came from; none where nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// What it is.
    pub kind: CheckoutKind,
    /// 1, 2, 3, …
    pub number: u32,
    /// As Stripe names it; none as long as nobody knows what became of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stripe_id: Option<String>,
}
/// By what a buyer pays.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CheckoutKind {
    #[serde(rename = "hosted_page")]
    HostedPage,
    #[serde(rename = "payment_form")]
    PaymentForm,
}
impl ::std::fmt::Display for CheckoutKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::HostedPage => f.write_str("hosted_page"),
            Self::PaymentForm => f.write_str("payment_form"),
        }
    }
}
impl ::std::str::FromStr for CheckoutKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "hosted_page" => Ok(Self::HostedPage),
            "payment_form" => Ok(Self::PaymentForm),
            _ => Err("invalid value".into()),
        }
    }
}
/// The one version of a package.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ChosenPackage {
    /// Packages that it asks for.
    pub dependencies: Vec<String>,
    /// Why its owner wants it to be used no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deprecated: Option<String>,
    /// The request itself asks for it.
    pub direct: bool,
    /// What it is.
    pub kind: PackageKind,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// The package.
    pub package: String,
    /// Of the archive; a service has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// The version.
    pub version: String,
    /// Whether the lock named this version.
    pub was_locked: bool,
}
/// Whose a submission is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ClaimFilter {
    #[serde(rename = "free")]
    Free,
    #[serde(rename = "mine")]
    Mine,
}
impl ::std::fmt::Display for ClaimFilter {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Free => f.write_str("free"),
            Self::Mine => f.write_str("mine"),
        }
    }
}
impl ::std::str::FromStr for ClaimFilter {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "free" => Ok(Self::Free),
            "mine" => Ok(Self::Mine),
            _ => Err("invalid value".into()),
        }
    }
}
/// Who has read the mail.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ConfirmEmailChangeParams {
    /// What follows `#code=` in the link.
    pub code: String,
}
/// `ConfirmParams`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ConfirmParams {
    /// Six digits, of the authenticator app.
    pub code: String,
}
/// The other account of a correction.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum CorrectionAccount {
    #[serde(rename = "suspense")]
    Suspense,
    #[serde(rename = "stripe_fees")]
    StripeFees,
}
impl ::std::fmt::Display for CorrectionAccount {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Suspense => f.write_str("suspense"),
            Self::StripeFees => f.write_str("stripe_fees"),
        }
    }
}
impl ::std::str::FromStr for CorrectionAccount {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "suspense" => Ok(Self::Suspense),
            "stripe_fees" => Ok(Self::StripeFees),
            _ => Err("invalid value".into()),
        }
    }
}
/// `CreateDiscount`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateDiscount {
    /// Off each package, and never more than its price. Either this or `percent`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<u64>,
    /// What buyers type. No two workspaces have the same one.
    pub code: String,
    /// From when on it cannot be used any more; without it, until it is used up or ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// For the workspace's members. It stays with the code, so it should name no persons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Packages of the workspace, each once; without any, the code is for all that it has and
    /// will have.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packages: Vec<String>,
    /// Off each package, rounded down to whole cents. Either this or `amount_cents`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    /// From when on it can be used; without it, at once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// How often it can be used, by all buyers together.
    pub uses_max: u32,
    /// How often one workspace can use it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uses_per_workspace_max: Option<u32>,
}
/// `CreateGeneration`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct CreateGeneration {
    /// Only checks: the answer has a `report` of everything that a generation of
    /// these inputs would be refused for or warned of, at once. It makes no
    /// artefact and no receipt and uses no quota; it works for at most 30 seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dry_run: Option<bool>,
    /// A package whose licence forbids it is not taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intended_use: Option<IntendedUse>,
    /// Versions of packages to take wherever they are admitted; what it does not name is
    /// taken from the workspace's library, else the newest.
    #[serde(default, skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
    pub lock: ::std::collections::BTreeMap<String, String>,
    /// The path of its `ggen.toml` inside the project, such as `apps/web/ggen.toml`.
    /// Not needed where the project has only one, or one at its root.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<String>,
    /// Given beside the project's own: uploads of kind `ontology`, whose names differ,
    /// and packages of the registry.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ontologies: Vec<String>,
    /// A template or generator of the registry: `acme/typescript@^1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package: Option<String>,
    /// A complete generation whose files this one may keep sections of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// An upload of kind `project`; either this or a `package`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// `interactive` when somebody waits, `batch` when nobody does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue: Option<Queue>,
}
/// `CreateInvitation`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateInvitation {
    /// The mail address.
    pub email: String,
    /// When the membership ends by itself, for an auditor or a guest: of a viewer, from an
    /// hour to 366 days ahead.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_ends_at: Option<String>,
    /// At most your own.
    pub role: Role,
}
/// `CreateKey`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateKey {
    /// `live` spends the workspace's quotas; `test` has a small one of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mode: Option<KeyMode>,
    /// What it is for: `CI of the web shop`.
    pub name: String,
    /// What it may do, of what you may do yourself.
    pub scopes: Vec<KeyScope>,
    /// Refused after this many days; without it, never.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_days: Option<u32>,
}
/// `CreateNamespace`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateNamespace {
    /// No other namespace may look like it.
    pub namespace: String,
}
/// `CreateOrder`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateOrder {
    /// Of the workspace that brought the buyer, which gets a part of the creators' shares.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate_code: Option<String>,
    /// By which its creator's packages cost less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// What the buyer was shown that they cost together, with tax: with another total there is no order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_total_cents: Option<u64>,
    /// Whether its one package is for somebody else, who redeems it by a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<bool>,
    /// Each once.
    pub packages: Vec<String>,
    /// For how many members, of each package that is priced per seat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<WantedSeats>,
}
/// `CreatePackage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatePackage {
    /// What it is.
    pub kind: PackageKind,
    /// No other package may look like it.
    pub name: String,
    /// One of the workspace's own.
    pub namespace: String,
    /// What stands on its page.
    pub page: PackagePage,
    /// Zero for a free package; a private one has no price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_cents: Option<u64>,
    /// Whether the price is for each member of a workspace, or for one seat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priced_per: Option<PricedPer>,
    /// Who finds it.
    pub visibility: Visibility,
}
/// `CreateUpload`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateUpload {
    /// Its extension tells the format: `.zip` for a project; `.ttl`, `.nt`,
    /// `.nq`, `.trig`, `.n3`, `.rdf`, `.xml`, `.owl` or `.jsonld` for an ontology.
    pub filename: String,
    /// What it is.
    pub kind: Kind,
    /// Of the file.
    pub sha256: String,
    /// At most 52,428,800 for a project and 209,715,200 for an ontology.
    pub size_bytes: u64,
}
/// `CreateVersion`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateVersion {
    /// The zip that will be uploaded; a service has none, and everything else has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<AnnouncedArchive>,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// What has changed, as Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// Packages that it depends on, each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<String>,
    /// A number is used once, whatever becomes of it.
    pub version: String,
}
/// `CreateWorkspace`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreateWorkspace {
    /// What it is called.
    pub name: String,
}
/// `CreatedUpload`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatedUpload {
    /// Its id.
    pub id: String,
    /// Where to put the bytes.
    pub upload: SignedRequest,
}
/// `CreatedVersion`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatedVersion {
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub upload: Option<ArchiveUpload>,
    /// The version.
    pub version: CreatorVersionView,
}
/// A key of those who publish a package.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatorKey {
    /// The algorithm.
    pub alg: String,
    /// The curve.
    pub crv: String,
    /// A key's id: its RFC 7638 thumbprint.
    pub kid: String,
    /// The type of the key.
    pub kty: String,
    /// When it was registered.
    pub registered_at: String,
    /// From then on it signs no more; what it signed before stays verifiable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<String>,
    /// What it is for.
    #[serde(rename = "use")]
    pub use_: String,
    /// The public key: 32 bytes, base64url without padding.
    pub x: String,
}
/// A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037), with the time since when one
/// is revoked. `ggen-cloud verify package --creator-keys` reads it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatorKeySet {
    /// The public keys.
    pub keys: Vec<CreatorKey>,
}
/// As its owner's workspace sees it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatorPackageView {
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to the owner.
    pub affiliate_basis_points: u32,
    /// When it was last changed.
    pub changed_at: String,
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// Downloads, counted once for each workspace, version and day.
    pub downloads: u64,
    /// Its id.
    pub id: String,
    /// Workspaces that have installed it.
    pub installs: u64,
    /// What it is.
    pub kind: PackageKind,
    /// None before the first version is published, and while all are yanked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<LatestVersion>,
    /// What stands on its page.
    pub page: PackagePage,
    /// What a workspace pays for it, in US cents.
    pub price_cents: u64,
    /// Whether that is for each member of a workspace, or for one seat.
    pub priced_per: PricedPer,
    /// What people think of it.
    pub ratings: PackageRatings,
    /// Staff made it unreachable with all its versions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_down_at: Option<String>,
    /// Who finds it.
    pub visibility: Visibility,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatorPackageViewPage {
    /// The items, in the order of the list.
    pub items: Vec<CreatorPackageView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `CreatorVersionView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatorVersionView {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<VersionArchive>,
    /// What its check has found.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub check: Option<VersionCheck>,
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// What has changed, as Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// When it was published.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_at: Option<String>,
    /// Packages that it depends on.
    pub requirements: Vec<String>,
    /// The creators' own key that signed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_by_kid: Option<String>,
    /// Where it is.
    pub state: VersionState,
    /// What was done with it, the first step first; a draft has none.
    pub steps: Vec<VersionStep>,
    /// Since when its archive waits to be checked, or waited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<String>,
    /// Staff made its content unreachable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_down_at: Option<String>,
    /// The version.
    pub version: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CreatorVersionViewPage {
    /// The items, in the order of the list.
    pub items: Vec<CreatorVersionView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// An account as staff sees it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CustomerAccount {
    /// When it was made.
    pub created_at: String,
    /// The mail address.
    pub email: String,
    /// Its id.
    pub id: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<Suspended>,
    /// Those that it belongs to, the personal one among them.
    pub workspaces: Vec<JoinedWorkspace>,
}
/// A workspace as staff sees it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct CustomerWorkspace {
    /// When it was made.
    pub created_at: String,
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: WorkspaceKind,
    /// How many.
    pub members: u32,
    /// What it is called.
    pub name: String,
    /// Whose it is.
    pub owner: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended: Option<Suspended>,
}
/// `DecidePaymentReview`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DecidePaymentReview {
    /// What becomes of the payment.
    pub decision: PaymentDecision,
    /// Why it was done.
    pub reason: String,
}
/// `DecideTakedownAppeal`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DecideTakedownAppeal {
    /// Whether it is reachable from now on.
    pub accepted: bool,
    /// Why it was done.
    pub reason: String,
}
/// Where a delivery stands.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DeliveryState {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "delivered")]
    Delivered,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for DeliveryState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Delivered => f.write_str("delivered"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for DeliveryState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "delivered" => Ok(Self::Delivered),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
/// A delivery in a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DeliverySummary {
    /// When it was made.
    pub created_at: String,
    /// Of the event: the `webhook-id` of each try.
    pub event_id: String,
    pub event_type: EventType,
    /// Of the last try, if it had no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// Of the last try.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_status: Option<u32>,
    /// Nothing is sent before, while it is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_try_at: Option<String>,
    /// How often it was sent once more, after it had ended.
    pub replays: u32,
    /// Where it is.
    pub state: DeliveryState,
    /// Since it was made, or since it was last sent once more.
    pub tries: u32,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DeliverySummaryPage {
    /// The items, in the order of the list.
    pub items: Vec<DeliverySummary>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// A delivery with what was sent and answered.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DeliveryView {
    /// The last tries, the oldest first.
    pub attempts: Vec<AttemptView>,
    /// What is sent, byte for byte.
    pub body: String,
    /// When it was made.
    pub created_at: String,
    /// Of the event: the `webhook-id` of each try.
    pub event_id: String,
    pub event_type: EventType,
    /// Of the last try, if it had no answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_error: Option<String>,
    /// Of the last try.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_status: Option<u32>,
    /// Nothing is sent before, while it is pending.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_try_at: Option<String>,
    /// How often it was sent once more, after it had ended.
    pub replays: u32,
    /// Where it is.
    pub state: DeliveryState,
    /// Since it was made, or since it was last sent once more.
    pub tries: u32,
}
/// Why no versions fit together.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DependencyConflict {
    /// `dependency_conflict` or `dependency_cycle`.
    pub code: String,
    /// What clashes, each a sentence; of a cycle its packages.
    pub facts: Vec<String>,
    /// Changes of the request, each of which alone makes it resolve.
    pub mends: Vec<String>,
}
/// A package that requires another one.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DependentView {
    /// The package.
    pub package: String,
    /// As that version asks for the package.
    pub requirement: String,
    /// Its current version.
    pub version: String,
}
/// `DependentsView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DependentsView {
    /// The packages, by name.
    pub items: Vec<DependentView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Of all pages.
    pub packages_count: u64,
}
/// `DeprecatedPackage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DeprecatedPackage {
    /// The package.
    pub package: String,
    /// What its owner says.
    pub reason: String,
}
/// One thing that the check of a project found.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Diagnostic {
    /// Stable; branch on this.
    pub code: String,
    /// 1-based, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// How to mend it: what would have been accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// Path inside the project, or the name of an ontology.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    pub level: Level,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The cause in plain words.
    pub message: String,
    /// The rule of the project, by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}
/// In what way the sides differ.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DifferenceClass {
    #[serde(rename = "missing_here")]
    MissingHere,
    #[serde(rename = "missing_there")]
    MissingThere,
    #[serde(rename = "booked_twice")]
    BookedTwice,
    #[serde(rename = "moved_twice")]
    MovedTwice,
    #[serde(rename = "currency")]
    Currency,
    #[serde(rename = "amount")]
    Amount,
    #[serde(rename = "fee")]
    Fee,
}
impl ::std::fmt::Display for DifferenceClass {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MissingHere => f.write_str("missing_here"),
            Self::MissingThere => f.write_str("missing_there"),
            Self::BookedTwice => f.write_str("booked_twice"),
            Self::MovedTwice => f.write_str("moved_twice"),
            Self::Currency => f.write_str("currency"),
            Self::Amount => f.write_str("amount"),
            Self::Fee => f.write_str("fee"),
        }
    }
}
impl ::std::str::FromStr for DifferenceClass {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "missing_here" => Ok(Self::MissingHere),
            "missing_there" => Ok(Self::MissingThere),
            "booked_twice" => Ok(Self::BookedTwice),
            "moved_twice" => Ok(Self::MovedTwice),
            "currency" => Ok(Self::Currency),
            "amount" => Ok(Self::Amount),
            "fee" => Ok(Self::Fee),
            _ => Err("invalid value".into()),
        }
    }
}
/// Whether anybody has to do something about a difference.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DifferenceState {
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "closed")]
    Closed,
    #[serde(rename = "resolved")]
    Resolved,
}
impl ::std::fmt::Display for DifferenceState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Open => f.write_str("open"),
            Self::Closed => f.write_str("closed"),
            Self::Resolved => f.write_str("resolved"),
        }
    }
}
impl ::std::str::FromStr for DifferenceState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "open" => Ok(Self::Open),
            "closed" => Ok(Self::Closed),
            "resolved" => Ok(Self::Resolved),
            _ => Err("invalid value".into()),
        }
    }
}
/// `Discount`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Discount {
    /// Taken off each package, and never more than its price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub amount_cents: Option<u64>,
    /// What buyers type, in upper case.
    pub code: String,
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// What these orders cost less by it, in cents.
    pub discounted_cents: u64,
    /// When the workspace ended it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<String>,
    /// From when on it cannot be used any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Which it is for; none: for every package of the workspace.
    pub packages: Vec<String>,
    /// Taken off each package, rounded down to whole cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    /// From when on it can be used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub starts_at: Option<String>,
    /// Orders with it that are paid or wait for their payment; a refund takes none away.
    pub uses: u32,
    /// How often it can be used together.
    pub uses_max: u32,
    /// How often by one workspace.
    pub uses_per_workspace_max: u32,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DiscountPage {
    /// The items, in the order of the list.
    pub items: Vec<Discount>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// Why a code takes nothing off.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DiscountRefusal {
    /// As the field of an order that is refused has it.
    pub code: String,
    /// In words for the buyer.
    pub message: String,
}
/// A session that was ended by a sign-in that was one too many.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DisplacedSession {
    /// When it ended.
    pub ended_at: String,
    /// The session.
    pub session_id: String,
}
/// A bank asks about an order, or has taken its money back, and decides.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Dispute {
    /// What is disputed.
    pub amount_cents: u64,
    /// When it was decided, or the bank asked no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<String>,
    /// Until when the bank takes evidence; none where it takes none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence_due_by: Option<String>,
    /// What Stripe keeps beside it, whoever wins.
    pub fee_cents: i64,
    /// As Stripe names it.
    pub id: String,
    /// When this product first heard of it.
    pub opened_at: String,
    /// An order.
    pub order_id: String,
    /// What the bank's customer says, as Stripe names it.
    pub reason: String,
    /// Where it is.
    pub state: DisputeState,
    /// When the evidence goes to the bank, unless staff submits it before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submit_at: Option<String>,
    /// Since when the bank has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<String>,
    /// What the bank has taken and not given back; none of an inquiry.
    pub withdrawn_cents: i64,
    /// Whose order it is about.
    pub workspace_id: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DisputePage {
    /// The items, in the order of the list.
    pub items: Vec<Dispute>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// In the order in which they follow one another.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum DisputeState {
    #[serde(rename = "warning_needs_response")]
    WarningNeedsResponse,
    #[serde(rename = "warning_under_review")]
    WarningUnderReview,
    #[serde(rename = "warning_closed")]
    WarningClosed,
    #[serde(rename = "needs_response")]
    NeedsResponse,
    #[serde(rename = "under_review")]
    UnderReview,
    #[serde(rename = "won")]
    Won,
    #[serde(rename = "lost")]
    Lost,
    #[serde(rename = "prevented")]
    Prevented,
}
impl ::std::fmt::Display for DisputeState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::WarningNeedsResponse => f.write_str("warning_needs_response"),
            Self::WarningUnderReview => f.write_str("warning_under_review"),
            Self::WarningClosed => f.write_str("warning_closed"),
            Self::NeedsResponse => f.write_str("needs_response"),
            Self::UnderReview => f.write_str("under_review"),
            Self::Won => f.write_str("won"),
            Self::Lost => f.write_str("lost"),
            Self::Prevented => f.write_str("prevented"),
        }
    }
}
impl ::std::str::FromStr for DisputeState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "warning_needs_response" => Ok(Self::WarningNeedsResponse),
            "warning_under_review" => Ok(Self::WarningUnderReview),
            "warning_closed" => Ok(Self::WarningClosed),
            "needs_response" => Ok(Self::NeedsResponse),
            "under_review" => Ok(Self::UnderReview),
            "won" => Ok(Self::Won),
            "lost" => Ok(Self::Lost),
            "prevented" => Ok(Self::Prevented),
            _ => Err("invalid value".into()),
        }
    }
}
/// A dispute with what the bank is told.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct DisputeWithEvidence {
    pub dispute: Dispute,
    pub evidence: EvidenceTexts,
    /// When staff wrote it; without it, it is gathered anew when it is submitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence_updated_at: Option<String>,
    /// Why Stripe did not take it: it has to be written otherwise, and submitted once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submission_refused: Option<String>,
}
/// A share of a sale, or of what was given back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Earning {
    /// Below zero of what was given back.
    pub amount_cents: i64,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Under which it stands in the books.
    pub transfer: String,
}
/// `Earnings`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Earnings {
    /// Its code as an affiliate, if it has asked for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate_code: Option<String>,
    /// The items, in the order of the list.
    pub items: Vec<Earning>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// What the workspace is owed, in cents of a US dollar.
    pub owed_cents: i64,
}
/// A change that waits for its address to be verified.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct EmailChangePending {
    /// Where the mail goes.
    pub email: String,
    /// How long the link in it works.
    pub expires_at: String,
}
/// Mails to the account's address come back. Those about safety are still tried; others
/// are not sent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct EmailProblem {
    /// What to do.
    pub advice: String,
    /// When the last one came back.
    pub bounced_at: String,
}
/// The same version renders the same bytes from the same inputs.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Engine {
    /// The engine.
    pub name: String,
    /// Its version.
    pub version: String,
}
/// Shown once. It waits an hour for a first code.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Enrolment {
    /// The same for an app to open: `otpauth://totp/…`.
    pub otpauth_url: String,
    /// The same for an app to scan: an SVG document.
    pub qr_svg: String,
    /// To be typed into the app: base32.
    pub secret: String,
}
/// `EraseAccount`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct EraseAccount {
    /// Of the account; not needed if it has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}
/// What is left.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Erased {
    /// A pseudonym from now on.
    pub account_id: String,
    /// When the account was erased.
    pub erased_at: String,
    /// When the last traces have expired by themselves.
    pub gone_by: String,
}
/// A type of event that webhooks are told of.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum EventType {
    #[serde(rename = "api_key.created")]
    ApiKeyCreated,
    #[serde(rename = "api_key.rotated")]
    ApiKeyRotated,
    #[serde(rename = "api_key.revoked")]
    ApiKeyRevoked,
    #[serde(rename = "workspace.renamed")]
    WorkspaceRenamed,
    #[serde(rename = "workspace.ownership_transferred")]
    WorkspaceOwnershipTransferred,
    #[serde(rename = "invitation.created")]
    InvitationCreated,
    #[serde(rename = "invitation.resent")]
    InvitationResent,
    #[serde(rename = "invitation.revoked")]
    InvitationRevoked,
    #[serde(rename = "invitation.declined")]
    InvitationDeclined,
    #[serde(rename = "member.joined")]
    MemberJoined,
    #[serde(rename = "member.role_changed")]
    MemberRoleChanged,
    #[serde(rename = "member.removed")]
    MemberRemoved,
    #[serde(rename = "webhook.created")]
    WebhookCreated,
    #[serde(rename = "webhook.changed")]
    WebhookChanged,
    #[serde(rename = "webhook.secret_rotated")]
    WebhookSecretRotated,
    #[serde(rename = "webhook.disabled")]
    WebhookDisabled,
    #[serde(rename = "webhook.deleted")]
    WebhookDeleted,
    #[serde(rename = "upload.created")]
    UploadCreated,
    #[serde(rename = "upload.deleted")]
    UploadDeleted,
    #[serde(rename = "generation.created")]
    GenerationCreated,
    #[serde(rename = "generation.finished")]
    GenerationFinished,
    #[serde(rename = "artifact.deleted")]
    ArtifactDeleted,
    #[serde(rename = "plan.changed")]
    PlanChanged,
    #[serde(rename = "namespace.created")]
    NamespaceCreated,
    #[serde(rename = "transfer.offered")]
    TransferOffered,
    #[serde(rename = "transfer.withdrawn")]
    TransferWithdrawn,
    #[serde(rename = "transfer.declined")]
    TransferDeclined,
    #[serde(rename = "transfer.accepted")]
    TransferAccepted,
    #[serde(rename = "split.proposed")]
    SplitProposed,
    #[serde(rename = "split.withdrawn")]
    SplitWithdrawn,
    #[serde(rename = "split.accepted")]
    SplitAccepted,
    #[serde(rename = "split.declined")]
    SplitDeclined,
    #[serde(rename = "split.left")]
    SplitLeft,
    #[serde(rename = "signing_key.registered")]
    SigningKeyRegistered,
    #[serde(rename = "signing_key.revoked")]
    SigningKeyRevoked,
    #[serde(rename = "agreement.accepted")]
    AgreementAccepted,
    #[serde(rename = "package.created")]
    PackageCreated,
    #[serde(rename = "package.changed")]
    PackageChanged,
    #[serde(rename = "version.created")]
    VersionCreated,
    #[serde(rename = "version.submitted")]
    VersionSubmitted,
    #[serde(rename = "version.checked")]
    VersionChecked,
    #[serde(rename = "version.published")]
    VersionPublished,
    #[serde(rename = "version.signed")]
    VersionSigned,
    #[serde(rename = "version.deprecated")]
    VersionDeprecated,
    #[serde(rename = "version.yanked")]
    VersionYanked,
    #[serde(rename = "version.restored")]
    VersionRestored,
    #[serde(rename = "submission.opened")]
    SubmissionOpened,
    #[serde(rename = "submission.withdrawn")]
    SubmissionWithdrawn,
    #[serde(rename = "submission.appealed")]
    SubmissionAppealed,
    #[serde(rename = "submission.decided")]
    SubmissionDecided,
    #[serde(rename = "version.taken_down")]
    VersionTakenDown,
    #[serde(rename = "version.reinstated")]
    VersionReinstated,
    #[serde(rename = "package.taken_down")]
    PackageTakenDown,
    #[serde(rename = "package.reinstated")]
    PackageReinstated,
    #[serde(rename = "takedown.appealed")]
    TakedownAppealed,
    #[serde(rename = "takedown.appeal_decided")]
    TakedownAppealDecided,
    #[serde(rename = "review.written")]
    ReviewWritten,
    #[serde(rename = "review.removed")]
    ReviewRemoved,
    #[serde(rename = "review.answered")]
    ReviewAnswered,
    #[serde(rename = "review.moderated")]
    ReviewModerated,
    #[serde(rename = "install.committed")]
    InstallCommitted,
    #[serde(rename = "install.rolled_back")]
    InstallRolledBack,
    #[serde(rename = "package.downloaded")]
    PackageDownloaded,
    #[serde(rename = "seat.assigned")]
    SeatAssigned,
    #[serde(rename = "seat.released")]
    SeatReleased,
    #[serde(rename = "order.created")]
    OrderCreated,
    #[serde(rename = "order.checked_out")]
    OrderCheckedOut,
    #[serde(rename = "order.paid")]
    OrderPaid,
    #[serde(rename = "order.held")]
    OrderHeld,
    #[serde(rename = "order.appealed")]
    OrderAppealed,
    #[serde(rename = "order.refused")]
    OrderRefused,
    #[serde(rename = "order.closed")]
    OrderClosed,
    #[serde(rename = "refund.requested")]
    RefundRequested,
    #[serde(rename = "refund.settled")]
    RefundSettled,
    #[serde(rename = "refund.failed")]
    RefundFailed,
    #[serde(rename = "gift.code_issued")]
    GiftCodeIssued,
    #[serde(rename = "gift.redeemed")]
    GiftRedeemed,
    #[serde(rename = "gift.received")]
    GiftReceived,
    #[serde(rename = "discount.created")]
    DiscountCreated,
    #[serde(rename = "discount.ended")]
    DiscountEnded,
    #[serde(rename = "affiliate.code_issued")]
    AffiliateCodeIssued,
    #[serde(rename = "billing.details_updated")]
    BillingDetailsUpdated,
    #[serde(rename = "subscription.requested")]
    SubscriptionRequested,
    #[serde(rename = "subscription.changed")]
    SubscriptionChanged,
    #[serde(rename = "payment_method.requested")]
    PaymentMethodRequested,
    #[serde(rename = "invoice.changed")]
    InvoiceChanged,
    #[serde(rename = "dispute.opened")]
    DisputeOpened,
    #[serde(rename = "dispute.changed")]
    DisputeChanged,
    #[serde(rename = "dispute.closed")]
    DisputeClosed,
    #[serde(rename = "webhook.test")]
    WebhookTest,
}
impl ::std::fmt::Display for EventType {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ApiKeyCreated => f.write_str("api_key.created"),
            Self::ApiKeyRotated => f.write_str("api_key.rotated"),
            Self::ApiKeyRevoked => f.write_str("api_key.revoked"),
            Self::WorkspaceRenamed => f.write_str("workspace.renamed"),
            Self::WorkspaceOwnershipTransferred => f.write_str("workspace.ownership_transferred"),
            Self::InvitationCreated => f.write_str("invitation.created"),
            Self::InvitationResent => f.write_str("invitation.resent"),
            Self::InvitationRevoked => f.write_str("invitation.revoked"),
            Self::InvitationDeclined => f.write_str("invitation.declined"),
            Self::MemberJoined => f.write_str("member.joined"),
            Self::MemberRoleChanged => f.write_str("member.role_changed"),
            Self::MemberRemoved => f.write_str("member.removed"),
            Self::WebhookCreated => f.write_str("webhook.created"),
            Self::WebhookChanged => f.write_str("webhook.changed"),
            Self::WebhookSecretRotated => f.write_str("webhook.secret_rotated"),
            Self::WebhookDisabled => f.write_str("webhook.disabled"),
            Self::WebhookDeleted => f.write_str("webhook.deleted"),
            Self::UploadCreated => f.write_str("upload.created"),
            Self::UploadDeleted => f.write_str("upload.deleted"),
            Self::GenerationCreated => f.write_str("generation.created"),
            Self::GenerationFinished => f.write_str("generation.finished"),
            Self::ArtifactDeleted => f.write_str("artifact.deleted"),
            Self::PlanChanged => f.write_str("plan.changed"),
            Self::NamespaceCreated => f.write_str("namespace.created"),
            Self::TransferOffered => f.write_str("transfer.offered"),
            Self::TransferWithdrawn => f.write_str("transfer.withdrawn"),
            Self::TransferDeclined => f.write_str("transfer.declined"),
            Self::TransferAccepted => f.write_str("transfer.accepted"),
            Self::SplitProposed => f.write_str("split.proposed"),
            Self::SplitWithdrawn => f.write_str("split.withdrawn"),
            Self::SplitAccepted => f.write_str("split.accepted"),
            Self::SplitDeclined => f.write_str("split.declined"),
            Self::SplitLeft => f.write_str("split.left"),
            Self::SigningKeyRegistered => f.write_str("signing_key.registered"),
            Self::SigningKeyRevoked => f.write_str("signing_key.revoked"),
            Self::AgreementAccepted => f.write_str("agreement.accepted"),
            Self::PackageCreated => f.write_str("package.created"),
            Self::PackageChanged => f.write_str("package.changed"),
            Self::VersionCreated => f.write_str("version.created"),
            Self::VersionSubmitted => f.write_str("version.submitted"),
            Self::VersionChecked => f.write_str("version.checked"),
            Self::VersionPublished => f.write_str("version.published"),
            Self::VersionSigned => f.write_str("version.signed"),
            Self::VersionDeprecated => f.write_str("version.deprecated"),
            Self::VersionYanked => f.write_str("version.yanked"),
            Self::VersionRestored => f.write_str("version.restored"),
            Self::SubmissionOpened => f.write_str("submission.opened"),
            Self::SubmissionWithdrawn => f.write_str("submission.withdrawn"),
            Self::SubmissionAppealed => f.write_str("submission.appealed"),
            Self::SubmissionDecided => f.write_str("submission.decided"),
            Self::VersionTakenDown => f.write_str("version.taken_down"),
            Self::VersionReinstated => f.write_str("version.reinstated"),
            Self::PackageTakenDown => f.write_str("package.taken_down"),
            Self::PackageReinstated => f.write_str("package.reinstated"),
            Self::TakedownAppealed => f.write_str("takedown.appealed"),
            Self::TakedownAppealDecided => f.write_str("takedown.appeal_decided"),
            Self::ReviewWritten => f.write_str("review.written"),
            Self::ReviewRemoved => f.write_str("review.removed"),
            Self::ReviewAnswered => f.write_str("review.answered"),
            Self::ReviewModerated => f.write_str("review.moderated"),
            Self::InstallCommitted => f.write_str("install.committed"),
            Self::InstallRolledBack => f.write_str("install.rolled_back"),
            Self::PackageDownloaded => f.write_str("package.downloaded"),
            Self::SeatAssigned => f.write_str("seat.assigned"),
            Self::SeatReleased => f.write_str("seat.released"),
            Self::OrderCreated => f.write_str("order.created"),
            Self::OrderCheckedOut => f.write_str("order.checked_out"),
            Self::OrderPaid => f.write_str("order.paid"),
            Self::OrderHeld => f.write_str("order.held"),
            Self::OrderAppealed => f.write_str("order.appealed"),
            Self::OrderRefused => f.write_str("order.refused"),
            Self::OrderClosed => f.write_str("order.closed"),
            Self::RefundRequested => f.write_str("refund.requested"),
            Self::RefundSettled => f.write_str("refund.settled"),
            Self::RefundFailed => f.write_str("refund.failed"),
            Self::GiftCodeIssued => f.write_str("gift.code_issued"),
            Self::GiftRedeemed => f.write_str("gift.redeemed"),
            Self::GiftReceived => f.write_str("gift.received"),
            Self::DiscountCreated => f.write_str("discount.created"),
            Self::DiscountEnded => f.write_str("discount.ended"),
            Self::AffiliateCodeIssued => f.write_str("affiliate.code_issued"),
            Self::BillingDetailsUpdated => f.write_str("billing.details_updated"),
            Self::SubscriptionRequested => f.write_str("subscription.requested"),
            Self::SubscriptionChanged => f.write_str("subscription.changed"),
            Self::PaymentMethodRequested => f.write_str("payment_method.requested"),
            Self::InvoiceChanged => f.write_str("invoice.changed"),
            Self::DisputeOpened => f.write_str("dispute.opened"),
            Self::DisputeChanged => f.write_str("dispute.changed"),
            Self::DisputeClosed => f.write_str("dispute.closed"),
            Self::WebhookTest => f.write_str("webhook.test"),
        }
    }
}
impl ::std::str::FromStr for EventType {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "api_key.created" => Ok(Self::ApiKeyCreated),
            "api_key.rotated" => Ok(Self::ApiKeyRotated),
            "api_key.revoked" => Ok(Self::ApiKeyRevoked),
            "workspace.renamed" => Ok(Self::WorkspaceRenamed),
            "workspace.ownership_transferred" => Ok(Self::WorkspaceOwnershipTransferred),
            "invitation.created" => Ok(Self::InvitationCreated),
            "invitation.resent" => Ok(Self::InvitationResent),
            "invitation.revoked" => Ok(Self::InvitationRevoked),
            "invitation.declined" => Ok(Self::InvitationDeclined),
            "member.joined" => Ok(Self::MemberJoined),
            "member.role_changed" => Ok(Self::MemberRoleChanged),
            "member.removed" => Ok(Self::MemberRemoved),
            "webhook.created" => Ok(Self::WebhookCreated),
            "webhook.changed" => Ok(Self::WebhookChanged),
            "webhook.secret_rotated" => Ok(Self::WebhookSecretRotated),
            "webhook.disabled" => Ok(Self::WebhookDisabled),
            "webhook.deleted" => Ok(Self::WebhookDeleted),
            "upload.created" => Ok(Self::UploadCreated),
            "upload.deleted" => Ok(Self::UploadDeleted),
            "generation.created" => Ok(Self::GenerationCreated),
            "generation.finished" => Ok(Self::GenerationFinished),
            "artifact.deleted" => Ok(Self::ArtifactDeleted),
            "plan.changed" => Ok(Self::PlanChanged),
            "namespace.created" => Ok(Self::NamespaceCreated),
            "transfer.offered" => Ok(Self::TransferOffered),
            "transfer.withdrawn" => Ok(Self::TransferWithdrawn),
            "transfer.declined" => Ok(Self::TransferDeclined),
            "transfer.accepted" => Ok(Self::TransferAccepted),
            "split.proposed" => Ok(Self::SplitProposed),
            "split.withdrawn" => Ok(Self::SplitWithdrawn),
            "split.accepted" => Ok(Self::SplitAccepted),
            "split.declined" => Ok(Self::SplitDeclined),
            "split.left" => Ok(Self::SplitLeft),
            "signing_key.registered" => Ok(Self::SigningKeyRegistered),
            "signing_key.revoked" => Ok(Self::SigningKeyRevoked),
            "agreement.accepted" => Ok(Self::AgreementAccepted),
            "package.created" => Ok(Self::PackageCreated),
            "package.changed" => Ok(Self::PackageChanged),
            "version.created" => Ok(Self::VersionCreated),
            "version.submitted" => Ok(Self::VersionSubmitted),
            "version.checked" => Ok(Self::VersionChecked),
            "version.published" => Ok(Self::VersionPublished),
            "version.signed" => Ok(Self::VersionSigned),
            "version.deprecated" => Ok(Self::VersionDeprecated),
            "version.yanked" => Ok(Self::VersionYanked),
            "version.restored" => Ok(Self::VersionRestored),
            "submission.opened" => Ok(Self::SubmissionOpened),
            "submission.withdrawn" => Ok(Self::SubmissionWithdrawn),
            "submission.appealed" => Ok(Self::SubmissionAppealed),
            "submission.decided" => Ok(Self::SubmissionDecided),
            "version.taken_down" => Ok(Self::VersionTakenDown),
            "version.reinstated" => Ok(Self::VersionReinstated),
            "package.taken_down" => Ok(Self::PackageTakenDown),
            "package.reinstated" => Ok(Self::PackageReinstated),
            "takedown.appealed" => Ok(Self::TakedownAppealed),
            "takedown.appeal_decided" => Ok(Self::TakedownAppealDecided),
            "review.written" => Ok(Self::ReviewWritten),
            "review.removed" => Ok(Self::ReviewRemoved),
            "review.answered" => Ok(Self::ReviewAnswered),
            "review.moderated" => Ok(Self::ReviewModerated),
            "install.committed" => Ok(Self::InstallCommitted),
            "install.rolled_back" => Ok(Self::InstallRolledBack),
            "package.downloaded" => Ok(Self::PackageDownloaded),
            "seat.assigned" => Ok(Self::SeatAssigned),
            "seat.released" => Ok(Self::SeatReleased),
            "order.created" => Ok(Self::OrderCreated),
            "order.checked_out" => Ok(Self::OrderCheckedOut),
            "order.paid" => Ok(Self::OrderPaid),
            "order.held" => Ok(Self::OrderHeld),
            "order.appealed" => Ok(Self::OrderAppealed),
            "order.refused" => Ok(Self::OrderRefused),
            "order.closed" => Ok(Self::OrderClosed),
            "refund.requested" => Ok(Self::RefundRequested),
            "refund.settled" => Ok(Self::RefundSettled),
            "refund.failed" => Ok(Self::RefundFailed),
            "gift.code_issued" => Ok(Self::GiftCodeIssued),
            "gift.redeemed" => Ok(Self::GiftRedeemed),
            "gift.received" => Ok(Self::GiftReceived),
            "discount.created" => Ok(Self::DiscountCreated),
            "discount.ended" => Ok(Self::DiscountEnded),
            "affiliate.code_issued" => Ok(Self::AffiliateCodeIssued),
            "billing.details_updated" => Ok(Self::BillingDetailsUpdated),
            "subscription.requested" => Ok(Self::SubscriptionRequested),
            "subscription.changed" => Ok(Self::SubscriptionChanged),
            "payment_method.requested" => Ok(Self::PaymentMethodRequested),
            "invoice.changed" => Ok(Self::InvoiceChanged),
            "dispute.opened" => Ok(Self::DisputeOpened),
            "dispute.changed" => Ok(Self::DisputeChanged),
            "dispute.closed" => Ok(Self::DisputeClosed),
            "webhook.test" => Ok(Self::WebhookTest),
            _ => Err("invalid value".into()),
        }
    }
}
/// Something that changed. Without `sha256` and `personal`, and written in the canonical
/// JSON of RFC 8785, it is the text whose SHA-256 is `sha256`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct EventView {
    /// Who did it: its `type` is `person`, `key`, `invited`, `staff` or `system`, with the ids of that type.
    pub actor: ::serde_json::Map<String, ::serde_json::Value>,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of each text of `personal`: the SHA-256 of its salt and its value.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub commitments: ::serde_json::Map<String, ::serde_json::Value>,
    /// Of what happened, by its kind: ids, states and counts.
    pub details: ::serde_json::Map<String, ::serde_json::Value>,
    /// Its id.
    pub id: String,
    /// What happened.
    pub kind: String,
    /// The workspace or the account whose log it is in; `staff` in that of staff.
    pub log: String,
    /// Texts that tell who somebody is, and why staff acted, until they are erased. In a
    /// workspace's log only its admins see them.
    #[serde(default, skip_serializing_if = "::serde_json::Map::is_empty")]
    pub personal: ::serde_json::Map<String, ::serde_json::Value>,
    /// From 1, without gaps.
    pub sequence: u64,
    /// The SHA-256 of the bytes.
    pub sha256: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct EventViewPage {
    /// The items, in the order of the list.
    pub items: Vec<EventView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// What a bank is told. The address of the customer's account is added when it is submitted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct EvidenceTexts {
    /// When what was bought was installed, downloaded and used.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub access_activity_log: Option<String>,
    /// What the customer could read about cancelling before they paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_policy_disclosure: Option<String>,
    /// Why a subscription was not cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancellation_rebuttal: Option<String>,
    /// How this charge differs from one that looks alike.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duplicate_charge_explanation: Option<String>,
    /// What was sold.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_description: Option<String>,
    /// What the customer could read about refunds before they paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_policy_disclosure: Option<String>,
    /// Why nothing was given back, or what was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refund_refusal_explanation: Option<String>,
    /// From when on the customer had what was bought.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub service_date: Option<String>,
    /// What else there is to say, with the receipt.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uncategorized_text: Option<String>,
}
/// `ExchangeParams`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ExchangeParams {
    /// From the fragment that the browser came back with.
    pub code: String,
    /// The text whose hash was the `challenge`.
    pub verifier: String,
}
/// Why a generation failed, as `ggen-cloud render` says it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Failure {
    /// Stable; branch on this.
    pub code: String,
    /// 1-based, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// What would have been accepted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// Path inside the project, or the name of an ontology.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The cause in plain words.
    pub message: String,
    /// The rule of the project, by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}
/// One change of the package.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct FeedItem {
    /// The same, with the reason that was given.
    pub content_text: String,
    /// When it happened.
    pub date_published: String,
    /// The same for the same change, for good.
    pub id: String,
    /// What happened.
    pub title: String,
    /// The version that changed.
    pub url: String,
}
/// One wrong field: where it is, and what was expected there.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct FieldError {
    /// Stable, for what a client may want to branch on: the rule that the value breaks.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Path in the body or query: `files[2].size_bytes`.
    pub field: String,
    /// What is wrong and what was expected.
    pub message: String,
}
/// A number of the owner's.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Figure {
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<FigureCurrency>,
    /// Of one day alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// What it means.
    pub definition: String,
    /// Why there is no value, where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missing: Option<String>,
    /// What it is called.
    pub name: FigureName,
    /// Of which campaign, month of new subscribers, stream, package, creator or country; absent
    /// of all together, and where nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    pub unit: FigureUnit,
    /// Absent where nobody knows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<i64>,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum FigureCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for FigureCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for FigureCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// What a number is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum FigureName {
    #[serde(rename = "mrr_opening")]
    MrrOpening,
    #[serde(rename = "mrr_new")]
    MrrNew,
    #[serde(rename = "mrr_expansion")]
    MrrExpansion,
    #[serde(rename = "mrr_contraction")]
    MrrContraction,
    #[serde(rename = "mrr_churn")]
    MrrChurn,
    #[serde(rename = "mrr_reactivation")]
    MrrReactivation,
    #[serde(rename = "mrr_closing")]
    MrrClosing,
    #[serde(rename = "subscribers_opening")]
    SubscribersOpening,
    #[serde(rename = "subscribers_new")]
    SubscribersNew,
    #[serde(rename = "subscribers_reactivated")]
    SubscribersReactivated,
    #[serde(rename = "subscribers_churned")]
    SubscribersChurned,
    #[serde(rename = "subscribers_closing")]
    SubscribersClosing,
    #[serde(rename = "subscriber_churn_rate")]
    SubscriberChurnRate,
    #[serde(rename = "revenue_churn_rate")]
    RevenueChurnRate,
    #[serde(rename = "arpa")]
    Arpa,
    #[serde(rename = "ltv")]
    Ltv,
    #[serde(rename = "campaign_cost")]
    CampaignCost,
    #[serde(rename = "cac")]
    Cac,
    #[serde(rename = "funnel_viewed")]
    FunnelViewed,
    #[serde(rename = "funnel_cart")]
    FunnelCart,
    #[serde(rename = "funnel_paid")]
    FunnelPaid,
    #[serde(rename = "revenue_count")]
    RevenueCount,
    #[serde(rename = "revenue_sold")]
    RevenueSold,
    #[serde(rename = "revenue_given_back")]
    RevenueGivenBack,
    #[serde(rename = "revenue_ours")]
    RevenueOurs,
    #[serde(rename = "cohort_joined")]
    CohortJoined,
    #[serde(rename = "cohort_paying")]
    CohortPaying,
    #[serde(rename = "cohort_retention")]
    CohortRetention,
}
impl ::std::fmt::Display for FigureName {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MrrOpening => f.write_str("mrr_opening"),
            Self::MrrNew => f.write_str("mrr_new"),
            Self::MrrExpansion => f.write_str("mrr_expansion"),
            Self::MrrContraction => f.write_str("mrr_contraction"),
            Self::MrrChurn => f.write_str("mrr_churn"),
            Self::MrrReactivation => f.write_str("mrr_reactivation"),
            Self::MrrClosing => f.write_str("mrr_closing"),
            Self::SubscribersOpening => f.write_str("subscribers_opening"),
            Self::SubscribersNew => f.write_str("subscribers_new"),
            Self::SubscribersReactivated => f.write_str("subscribers_reactivated"),
            Self::SubscribersChurned => f.write_str("subscribers_churned"),
            Self::SubscribersClosing => f.write_str("subscribers_closing"),
            Self::SubscriberChurnRate => f.write_str("subscriber_churn_rate"),
            Self::RevenueChurnRate => f.write_str("revenue_churn_rate"),
            Self::Arpa => f.write_str("arpa"),
            Self::Ltv => f.write_str("ltv"),
            Self::CampaignCost => f.write_str("campaign_cost"),
            Self::Cac => f.write_str("cac"),
            Self::FunnelViewed => f.write_str("funnel_viewed"),
            Self::FunnelCart => f.write_str("funnel_cart"),
            Self::FunnelPaid => f.write_str("funnel_paid"),
            Self::RevenueCount => f.write_str("revenue_count"),
            Self::RevenueSold => f.write_str("revenue_sold"),
            Self::RevenueGivenBack => f.write_str("revenue_given_back"),
            Self::RevenueOurs => f.write_str("revenue_ours"),
            Self::CohortJoined => f.write_str("cohort_joined"),
            Self::CohortPaying => f.write_str("cohort_paying"),
            Self::CohortRetention => f.write_str("cohort_retention"),
        }
    }
}
impl ::std::str::FromStr for FigureName {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "mrr_opening" => Ok(Self::MrrOpening),
            "mrr_new" => Ok(Self::MrrNew),
            "mrr_expansion" => Ok(Self::MrrExpansion),
            "mrr_contraction" => Ok(Self::MrrContraction),
            "mrr_churn" => Ok(Self::MrrChurn),
            "mrr_reactivation" => Ok(Self::MrrReactivation),
            "mrr_closing" => Ok(Self::MrrClosing),
            "subscribers_opening" => Ok(Self::SubscribersOpening),
            "subscribers_new" => Ok(Self::SubscribersNew),
            "subscribers_reactivated" => Ok(Self::SubscribersReactivated),
            "subscribers_churned" => Ok(Self::SubscribersChurned),
            "subscribers_closing" => Ok(Self::SubscribersClosing),
            "subscriber_churn_rate" => Ok(Self::SubscriberChurnRate),
            "revenue_churn_rate" => Ok(Self::RevenueChurnRate),
            "arpa" => Ok(Self::Arpa),
            "ltv" => Ok(Self::Ltv),
            "campaign_cost" => Ok(Self::CampaignCost),
            "cac" => Ok(Self::Cac),
            "funnel_viewed" => Ok(Self::FunnelViewed),
            "funnel_cart" => Ok(Self::FunnelCart),
            "funnel_paid" => Ok(Self::FunnelPaid),
            "revenue_count" => Ok(Self::RevenueCount),
            "revenue_sold" => Ok(Self::RevenueSold),
            "revenue_given_back" => Ok(Self::RevenueGivenBack),
            "revenue_ours" => Ok(Self::RevenueOurs),
            "cohort_joined" => Ok(Self::CohortJoined),
            "cohort_paying" => Ok(Self::CohortPaying),
            "cohort_retention" => Ok(Self::CohortRetention),
            _ => Err("invalid value".into()),
        }
    }
}
/// How a value is counted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum FigureUnit {
    #[serde(rename = "minor_units")]
    MinorUnits,
    #[serde(rename = "count")]
    Count,
    #[serde(rename = "basis_points")]
    BasisPoints,
}
impl ::std::fmt::Display for FigureUnit {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::MinorUnits => f.write_str("minor_units"),
            Self::Count => f.write_str("count"),
            Self::BasisPoints => f.write_str("basis_points"),
        }
    }
}
impl ::std::str::FromStr for FigureUnit {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "minor_units" => Ok(Self::MinorUnits),
            "count" => Ok(Self::Count),
            "basis_points" => Ok(Self::BasisPoints),
            _ => Err("invalid value".into()),
        }
    }
}
/// Paths of files.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct FileChanges {
    /// Files that are new.
    pub added: Vec<String>,
    /// Files with other contents.
    pub changed: Vec<String>,
    /// Files that are gone.
    pub removed: Vec<String>,
}
/// A package that was found.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct FoundPackage {
    /// The namespace.
    pub author: String,
    /// What it is for.
    pub category: String,
    /// Each version once for each workspace and day.
    pub downloads: u64,
    /// Whether it brings SHACL shapes.
    pub has_shacl: bool,
    /// `template`, `generator`, `ontology`, `skill` or `service`.
    pub kind: String,
    /// An SPDX expression, or a licence of the publisher's own.
    pub licence: String,
    /// `namespace/name`.
    pub package: String,
    /// In US cents; zero for a free package.
    pub price_cents: u64,
    /// Whether that is for each member of a workspace, or for one seat.
    pub priced_per: PricedPer,
    /// Of the newest version.
    pub published_at: String,
    /// Of the check, 0 to 100.
    pub quality: u64,
    /// The mean rating in hundredths of a star; 0 without any.
    pub rating_hundredths: u64,
    /// How well the text fits; comparable within one search only.
    pub score: f64,
    pub snippet: SearchSnippet,
    /// In a sentence or two.
    pub summary: String,
    /// Words by which it can be found.
    pub tags: Vec<String>,
    /// What people call it.
    pub title: String,
    /// The newest one that can be installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// A class or property of a published ontology.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct FoundTerm {
    /// What the ontology calls it.
    pub iri: String,
    /// What it is.
    pub kind: SearchedKind,
    /// In any language.
    pub labels: Vec<String>,
    /// The ontology, as `namespace/name`.
    pub package: String,
    /// By the prefix that the ontology declares, or its package's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub prefixed: Option<String>,
    /// How well the text fits; comparable within one search only.
    pub score: f64,
    /// How many other packages use it.
    pub use_count: u64,
}
/// `GenerationView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct GenerationView {
    /// The zip of what was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub artifact: Option<ArtifactSummary>,
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// It only checks: it ends with a `report`, and neither artefact nor receipt.
    pub dry_run: bool,
    /// Why it failed, as `ggen-cloud render` says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error: Option<Failure>,
    /// Files written so far.
    pub files_done: u64,
    /// Files known so far.
    pub files_total: u64,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<String>,
    /// Its id.
    pub id: String,
    /// What can be asked next.
    pub links: Links,
    /// The manifest that was named; without it the only one of the project was taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<String>,
    /// Uploads of the ontologies beside it.
    pub ontologies: Vec<String>,
    /// Packages that it reads, as they were resolved; each is read by its hash.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub packages: Vec<InputPackage>,
    /// The earlier generation that it went on from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<String>,
    /// None where a package was rendered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub project: Option<String>,
    /// The queue that it waits in.
    pub queue: Queue,
    /// Of a complete dry run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<CheckReport>,
    /// The stage that was reached.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stage: Option<Stage>,
    /// When the latest worker began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<String>,
    /// Where it is.
    pub state: State,
    /// The first 20; lists leave them out, and a dry run has them in its report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Warning>,
    /// How many warnings there were.
    pub warnings_count: u64,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct GenerationViewPage {
    /// The items, in the order of the list.
    pub items: Vec<GenerationView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// Where a gift is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Gift {
    /// When the newest code was made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code_issued_at: Option<String>,
    /// How many codes there were; the newest one is good.
    pub codes: u32,
    /// Until when it can be redeemed, once it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expires_at: Option<String>,
    /// When somebody redeemed it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redeemed_at: Option<String>,
    /// Where it is.
    pub state: GiftState,
}
/// `GiftCode`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct GiftCode {
    /// What redeems the gift, shown here and never again. None of one that was mailed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Until when it can be redeemed.
    pub expires_at: String,
    /// Which of the gift's codes it is: earlier ones are good no more.
    pub number: u32,
}
/// Where a gift is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum GiftState {
    #[serde(rename = "unpaid")]
    Unpaid,
    #[serde(rename = "ready")]
    Ready,
    #[serde(rename = "redeemed")]
    Redeemed,
    #[serde(rename = "disputed")]
    Disputed,
    #[serde(rename = "expired")]
    Expired,
    #[serde(rename = "void")]
    Void,
}
impl ::std::fmt::Display for GiftState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Unpaid => f.write_str("unpaid"),
            Self::Ready => f.write_str("ready"),
            Self::Redeemed => f.write_str("redeemed"),
            Self::Disputed => f.write_str("disputed"),
            Self::Expired => f.write_str("expired"),
            Self::Void => f.write_str("void"),
        }
    }
}
impl ::std::str::FromStr for GiftState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "unpaid" => Ok(Self::Unpaid),
            "ready" => Ok(Self::Ready),
            "redeemed" => Ok(Self::Redeemed),
            "disputed" => Ok(Self::Disputed),
            "expired" => Ok(Self::Expired),
            "void" => Ok(Self::Void),
            _ => Err("invalid value".into()),
        }
    }
}
/// How grave a finding is; a version with an error is not published.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Grade {
    #[serde(rename = "PASS")]
    Pass,
    #[serde(rename = "WARN")]
    Warn,
    #[serde(rename = "ERROR")]
    Error,
}
impl ::std::fmt::Display for Grade {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pass => f.write_str("PASS"),
            Self::Warn => f.write_str("WARN"),
            Self::Error => f.write_str("ERROR"),
        }
    }
}
impl ::std::str::FromStr for Grade {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "PASS" => Ok(Self::Pass),
            "WARN" => Ok(Self::Warn),
            "ERROR" => Ok(Self::Error),
            _ => Err("invalid value".into()),
        }
    }
}
/// By what usage is added up.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum GroupBy {
    #[serde(rename = "operation")]
    Operation,
    #[serde(rename = "key")]
    Key,
    #[serde(rename = "day")]
    Day,
}
impl ::std::fmt::Display for GroupBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Operation => f.write_str("operation"),
            Self::Key => f.write_str("key"),
            Self::Day => f.write_str("day"),
        }
    }
}
impl ::std::str::FromStr for GroupBy {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "operation" => Ok(Self::Operation),
            "key" => Ok(Self::Key),
            "day" => Ok(Self::Day),
            _ => Err("invalid value".into()),
        }
    }
}
/// The API is up.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Health {
    /// Always `ok`: what is not up does not answer.
    pub status: String,
    /// The deployed version.
    pub version: String,
}
/// `HideReview`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct HideReview {
    /// Why it was done.
    pub reason: String,
    /// Open reports about it that are decided by this.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<String>,
}
/// `HoldReason`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct HoldReason {
    /// Stable; branch on this.
    pub code: RiskReason,
    /// In words for the buyer.
    pub explanation: String,
}
/// `InputFile`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InputFile {
    /// What it is.
    pub kind: InputKind,
    /// The path inside its archive.
    pub path: String,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
/// What an input file is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum InputKind {
    #[serde(rename = "project_file")]
    ProjectFile,
    #[serde(rename = "ontology")]
    Ontology,
    #[serde(rename = "previous_file")]
    PreviousFile,
    #[serde(rename = "package")]
    Package,
}
impl ::std::fmt::Display for InputKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ProjectFile => f.write_str("project_file"),
            Self::Ontology => f.write_str("ontology"),
            Self::PreviousFile => f.write_str("previous_file"),
            Self::Package => f.write_str("package"),
        }
    }
}
impl ::std::str::FromStr for InputKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "project_file" => Ok(Self::ProjectFile),
            "ontology" => Ok(Self::Ontology),
            "previous_file" => Ok(Self::PreviousFile),
            "package" => Ok(Self::Package),
            _ => Err("invalid value".into()),
        }
    }
}
/// A package that a generation reads.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InputPackage {
    /// The package.
    pub package: String,
    /// Of the archive.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// What it is read for.
    pub used_as: InputPackageUse,
    /// The version.
    pub version: String,
}
/// What a generation reads a package for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum InputPackageUse {
    #[serde(rename = "project")]
    Project,
    #[serde(rename = "ontology")]
    Ontology,
    #[serde(rename = "dependency")]
    Dependency,
}
impl ::std::fmt::Display for InputPackageUse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Project => f.write_str("project"),
            Self::Ontology => f.write_str("ontology"),
            Self::Dependency => f.write_str("dependency"),
        }
    }
}
impl ::std::str::FromStr for InputPackageUse {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "project" => Ok(Self::Project),
            "ontology" => Ok(Self::Ontology),
            "dependency" => Ok(Self::Dependency),
            _ => Err("invalid value".into()),
        }
    }
}
/// `Install`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Install {
    /// What becomes of each package of the library, by name.
    pub changes: Vec<PackageChange>,
    /// When it was committed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub committed_at: Option<String>,
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// Packages whose owners want them to be used no more.
    pub deprecated: Vec<DeprecatedPackage>,
    /// Of the archives that the library lacks.
    pub download_bytes: u64,
    /// Its id.
    pub id: String,
    /// What is to be done with what is generated.
    pub intended_use: IntendedUse,
    /// What the licences mean together.
    pub licences: InstallLicences,
    /// What can be asked next.
    pub links: InstallLinks,
    /// Until when it can be committed.
    pub planned_until: String,
    /// When it was rolled back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rolled_back_at: Option<String>,
    /// Where it is.
    pub state: InstallState,
    /// Of all archives of the library then.
    pub total_bytes: u64,
}
/// What becomes of a package.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum InstallChange {
    #[serde(rename = "added")]
    Added,
    #[serde(rename = "kept")]
    Kept,
    #[serde(rename = "upgraded")]
    Upgraded,
    #[serde(rename = "downgraded")]
    Downgraded,
    #[serde(rename = "removed")]
    Removed,
}
impl ::std::fmt::Display for InstallChange {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Added => f.write_str("added"),
            Self::Kept => f.write_str("kept"),
            Self::Upgraded => f.write_str("upgraded"),
            Self::Downgraded => f.write_str("downgraded"),
            Self::Removed => f.write_str("removed"),
        }
    }
}
impl ::std::str::FromStr for InstallChange {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "added" => Ok(Self::Added),
            "kept" => Ok(Self::Kept),
            "upgraded" => Ok(Self::Upgraded),
            "downgraded" => Ok(Self::Downgraded),
            "removed" => Ok(Self::Removed),
            _ => Err("invalid value".into()),
        }
    }
}
/// What the licences of an install mean together.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InstallLicences {
    /// What must be done, each a sentence.
    pub duties: Vec<String>,
    /// Licences whose terms the registry does not know: somebody must read them.
    pub unknown: Vec<UnknownLicence>,
}
/// Paths of what can be asked next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InstallLinks {
    /// While it is planned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub commit: Option<String>,
    /// Until it is rolled back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rollback: Option<String>,
    /// This install.
    #[serde(rename = "self")]
    pub self_: String,
}
/// What is installed of a package.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InstallOffer {
    /// What it is.
    pub kind: PackageKind,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// What the workspace asked for; none of what only other packages ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
/// Where an install is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum InstallState {
    #[serde(rename = "planned")]
    Planned,
    #[serde(rename = "committed")]
    Committed,
    #[serde(rename = "rolled_back")]
    RolledBack,
}
impl ::std::fmt::Display for InstallState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Planned => f.write_str("planned"),
            Self::Committed => f.write_str("committed"),
            Self::RolledBack => f.write_str("rolled_back"),
        }
    }
}
impl ::std::str::FromStr for InstallState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "planned" => Ok(Self::Planned),
            "committed" => Ok(Self::Committed),
            "rolled_back" => Ok(Self::RolledBack),
            _ => Err("invalid value".into()),
        }
    }
}
/// What somebody wants to do with what an install generates.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum IntendedUse {
    #[serde(rename = "non_commercial")]
    NonCommercial,
    #[serde(rename = "commercial")]
    Commercial,
    #[serde(rename = "distribution")]
    Distribution,
    #[serde(rename = "service")]
    Service,
}
impl ::std::fmt::Display for IntendedUse {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NonCommercial => f.write_str("non_commercial"),
            Self::Commercial => f.write_str("commercial"),
            Self::Distribution => f.write_str("distribution"),
            Self::Service => f.write_str("service"),
        }
    }
}
impl ::std::str::FromStr for IntendedUse {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "non_commercial" => Ok(Self::NonCommercial),
            "commercial" => Ok(Self::Commercial),
            "distribution" => Ok(Self::Distribution),
            "service" => Ok(Self::Service),
            _ => Err("invalid value".into()),
        }
    }
}
/// The code of an invitation mail.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InvitationCode {
    /// The code of the mail: what follows `#code=` in its link.
    pub code: String,
}
/// An invitation that was not used yet.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InvitationView {
    /// When it was made.
    pub created_at: String,
    /// The mail address.
    pub email: String,
    /// When it ends.
    pub ends_at: String,
    /// Its id.
    pub id: String,
    /// The member who invited.
    pub invited_by: String,
    /// The code of this mail is the one that is good.
    pub mailed_at: String,
    /// Absent where the membership does not end by itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_ends_at: Option<String>,
    /// Whether it can be accepted. One that has ended, with its time or with its inviter's
    /// role, can be sent again.
    pub open: bool,
    /// The role in the workspace.
    pub role: Role,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InvitationViewPage {
    /// The items, in the order of the list.
    pub items: Vec<InvitationView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// The new account and its membership.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct InvitedRegistration {
    /// The account.
    pub account_id: String,
    /// The mail address.
    pub email: String,
    /// The role in the workspace.
    pub role: Role,
    /// The one that they were invited to.
    pub workspace_id: String,
}
/// `Inviter`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Inviter {
    /// The mail address.
    pub email: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
/// As Stripe names it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum InvoiceState {
    #[serde(rename = "draft")]
    Draft,
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "paid")]
    Paid,
    #[serde(rename = "void")]
    Void,
    #[serde(rename = "uncollectible")]
    Uncollectible,
}
impl ::std::fmt::Display for InvoiceState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Draft => f.write_str("draft"),
            Self::Open => f.write_str("open"),
            Self::Paid => f.write_str("paid"),
            Self::Void => f.write_str("void"),
            Self::Uncollectible => f.write_str("uncollectible"),
        }
    }
}
impl ::std::str::FromStr for InvoiceState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "draft" => Ok(Self::Draft),
            "open" => Ok(Self::Open),
            "paid" => Ok(Self::Paid),
            "void" => Ok(Self::Void),
            "uncollectible" => Ok(Self::Uncollectible),
            _ => Err("invalid value".into()),
        }
    }
}
/// `IssueGiftCode`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct IssueGiftCode {
    /// Who gets the code by mail. Without it the answer shows the code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
}
/// `IssuedAffiliateCode`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct IssuedAffiliateCode {
    /// By it a workspace is known as an affiliate.
    pub affiliate_code: String,
}
/// A generation's record, as far as it tells what happened.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Job {
    /// How often a worker began.
    pub attempts: u32,
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// Whether it only checks.
    pub dry_run: bool,
    /// The stable code of why it failed; its text may quote the customer's files.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<String>,
    /// When it ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finished_at: Option<String>,
    /// Its id.
    pub id: String,
    /// The queue that it waits in.
    pub queue: Queue,
    /// When the latest worker began.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub started_at: Option<String>,
    /// Where it is.
    pub state: State,
    /// How many there were.
    pub warnings_count: u64,
}
/// What the workspace's log says of a generation.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct JobEvent {
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// What happened.
    pub kind: String,
    /// Its number in the log.
    pub sequence: u64,
}
/// A generation and its events.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct JobHistory {
    /// Those that are found among the latest 1000 of the workspace, the newest first.
    pub events: Vec<JobEvent>,
    pub generation: Job,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct JobPage {
    /// The items, in the order of the list.
    pub items: Vec<Job>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// The new membership. `auth/refresh` with this `workspace_id` gives a token for it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct JoinedView {
    /// The role in the workspace.
    pub role: Role,
    /// The workspace.
    pub workspace_id: String,
}
/// A workspace of an account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct JoinedWorkspace {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Of the account.
    pub role: Role,
}
/// `Key`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Key {
    /// The algorithm.
    pub alg: String,
    /// The curve.
    pub crv: String,
    /// The key's RFC 7638 thumbprint: what it signed names it so.
    pub kid: String,
    /// The type of the key.
    pub kty: String,
    /// What it is for.
    #[serde(rename = "use")]
    pub use_: String,
    /// The public key: 32 bytes, base64url without padding.
    pub x: String,
}
/// Whether what a key does counts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum KeyMode {
    #[serde(rename = "live")]
    Live,
    #[serde(rename = "test")]
    Test,
}
impl ::std::fmt::Display for KeyMode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Live => f.write_str("live"),
            Self::Test => f.write_str("test"),
        }
    }
}
impl ::std::str::FromStr for KeyMode {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "live" => Ok(Self::Live),
            "test" => Ok(Self::Test),
            _ => Err("invalid value".into()),
        }
    }
}
/// One kind of thing that an API key may do.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum KeyScope {
    #[serde(rename = "read")]
    Read,
    #[serde(rename = "generate")]
    Generate,
    #[serde(rename = "publish")]
    Publish,
    #[serde(rename = "meter")]
    Meter,
    #[serde(rename = "buy")]
    Buy,
    #[serde(rename = "manage_billing")]
    ManageBilling,
}
impl ::std::fmt::Display for KeyScope {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Read => f.write_str("read"),
            Self::Generate => f.write_str("generate"),
            Self::Publish => f.write_str("publish"),
            Self::Meter => f.write_str("meter"),
            Self::Buy => f.write_str("buy"),
            Self::ManageBilling => f.write_str("manage_billing"),
        }
    }
}
impl ::std::str::FromStr for KeyScope {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "read" => Ok(Self::Read),
            "generate" => Ok(Self::Generate),
            "publish" => Ok(Self::Publish),
            "meter" => Ok(Self::Meter),
            "buy" => Ok(Self::Buy),
            "manage_billing" => Ok(Self::ManageBilling),
            _ => Err("invalid value".into()),
        }
    }
}
/// A JSON Web Key Set (RFC 7517) of Ed25519 keys (RFC 8037).
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct KeySet {
    /// The public keys.
    pub keys: Vec<Key>,
}
/// Whether a key is accepted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum KeyState {
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "overlapping")]
    Overlapping,
    #[serde(rename = "expired")]
    Expired,
    #[serde(rename = "revoked")]
    Revoked,
    #[serde(rename = "maker_left")]
    MakerLeft,
}
impl ::std::fmt::Display for KeyState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Active => f.write_str("active"),
            Self::Overlapping => f.write_str("overlapping"),
            Self::Expired => f.write_str("expired"),
            Self::Revoked => f.write_str("revoked"),
            Self::MakerLeft => f.write_str("maker_left"),
        }
    }
}
impl ::std::str::FromStr for KeyState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "active" => Ok(Self::Active),
            "overlapping" => Ok(Self::Overlapping),
            "expired" => Ok(Self::Expired),
            "revoked" => Ok(Self::Revoked),
            "maker_left" => Ok(Self::MakerLeft),
            _ => Err("invalid value".into()),
        }
    }
}
/// A key without its secret.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct KeyView {
    /// When it was made.
    pub created_at: String,
    /// Its id.
    pub id: String,
    /// Noted every few minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<String>,
    /// The member who made it; it may do no more than they may.
    pub made_by: String,
    /// Whether what it does counts.
    pub mode: KeyMode,
    /// What it is called.
    pub name: String,
    /// The key that was made to take its place. Both are one of the workspace's keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// The key whose place this one has taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Replaced>,
    /// When it was revoked; absent while it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<String>,
    /// What it may do now: a scope is lost for good when its maker's role no longer allows it.
    pub scopes: Vec<KeyScope>,
    /// Where it is.
    pub state: KeyState,
    /// From then on it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct KeyViewPage {
    /// The items, in the order of the list.
    pub items: Vec<KeyView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// What an upload is for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Kind {
    #[serde(rename = "project")]
    Project,
    #[serde(rename = "ontology")]
    Ontology,
}
impl ::std::fmt::Display for Kind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Project => f.write_str("project"),
            Self::Ontology => f.write_str("ontology"),
        }
    }
}
impl ::std::str::FromStr for Kind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "project" => Ok(Self::Project),
            "ontology" => Ok(Self::Ontology),
            _ => Err("invalid value".into()),
        }
    }
}
/// The greatest release that is published; of a package without one, the greatest
/// pre-release.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LatestVersion {
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// When it was published.
    pub published_at: String,
    /// The score of its check, of 100 points.
    pub score: u32,
    /// The version.
    pub version: String,
}
/// `LedgerLeg`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LedgerLeg {
    /// The account that it changes.
    pub account: String,
    /// In minor units: a debit where it is above zero.
    pub amount: i64,
}
/// `LedgerTransfer`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LedgerTransfer {
    /// Its id.
    pub id: String,
    /// They sum to zero.
    pub legs: Vec<LedgerLeg>,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub posted_at: String,
}
/// What obliges or allows staff to take something down.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum LegalBasis {
    #[serde(rename = "court_order")]
    CourtOrder,
    #[serde(rename = "authority_order")]
    AuthorityOrder,
    #[serde(rename = "rights_holder_notice")]
    RightsHolderNotice,
    #[serde(rename = "personal_data")]
    PersonalData,
    #[serde(rename = "illegal_content")]
    IllegalContent,
    #[serde(rename = "malware")]
    Malware,
    #[serde(rename = "agreement")]
    Agreement,
}
impl ::std::fmt::Display for LegalBasis {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::CourtOrder => f.write_str("court_order"),
            Self::AuthorityOrder => f.write_str("authority_order"),
            Self::RightsHolderNotice => f.write_str("rights_holder_notice"),
            Self::PersonalData => f.write_str("personal_data"),
            Self::IllegalContent => f.write_str("illegal_content"),
            Self::Malware => f.write_str("malware"),
            Self::Agreement => f.write_str("agreement"),
        }
    }
}
impl ::std::str::FromStr for LegalBasis {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "court_order" => Ok(Self::CourtOrder),
            "authority_order" => Ok(Self::AuthorityOrder),
            "rights_holder_notice" => Ok(Self::RightsHolderNotice),
            "personal_data" => Ok(Self::PersonalData),
            "illegal_content" => Ok(Self::IllegalContent),
            "malware" => Ok(Self::Malware),
            "agreement" => Ok(Self::Agreement),
            _ => Err("invalid value".into()),
        }
    }
}
/// Whether a generation of the same inputs would be refused.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Level {
    #[serde(rename = "error")]
    Error,
    #[serde(rename = "warning")]
    Warning,
}
impl ::std::fmt::Display for Level {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Error => f.write_str("error"),
            Self::Warning => f.write_str("warning"),
        }
    }
}
impl ::std::str::FromStr for Level {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "error" => Ok(Self::Error),
            "warning" => Ok(Self::Warning),
            _ => Err("invalid value".into()),
        }
    }
}
/// A package of a library.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LibraryEntry {
    /// Where a signed URL of its archive can be asked for.
    pub download: String,
    /// The install that brought it.
    pub install_id: String,
    /// When it was installed.
    pub installed_at: String,
    /// What it is.
    pub kind: PackageKind,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// The package.
    pub package: String,
    /// What the workspace asked for; none of what only other packages ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requirement: Option<String>,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// The version.
    pub version: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LibraryEntryPage {
    /// The items, in the order of the list.
    pub items: Vec<LibraryEntry>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// A licence to choose. It is no legal advice.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LicenceTemplate {
    /// An SPDX expression.
    pub licence: String,
    /// For whom it is, in one sentence.
    pub summary: String,
    /// The text, where SPDX's list has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// What people call it.
    pub title: String,
}
/// `LicenceTemplates`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LicenceTemplates {
    /// The items, in the order of the list.
    pub items: Vec<LicenceTemplate>,
}
/// How much of an operation a period has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
#[serde(tag = "kind")]
pub enum Limit {
    /// So many, and then none.
    #[serde(rename = "hard")]
    Hard {
        /// Units in a period.
        included: u64,
    },
    /// So many are in the price; each `per` units begun beyond cost `price_cents`.
    #[serde(rename = "soft")]
    Soft {
        /// Units in a period.
        included: u64,
        /// For so many units.
        per: u64,
        /// What those cost, in cents.
        price_cents: u64,
    },
    #[serde(rename = "unlimited")]
    Unlimited,
}
/// All that a plan bounds. What is `None` has no end. Only what an operation
/// enforces stands here and is offered: a capability that comes brings its limits
/// and flags along (`tests/rows/tests/plans.rs` holds each to an operation and a test).
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Limits {
    /// Per period.
    pub api_calls: Limit,
    /// Installs that are planned and neither committed nor over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrent_installs_max: Option<u32>,
    /// Generations that run at the same moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub concurrent_jobs_max: Option<u32>,
    /// Private ones among them, which nobody else finds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_templates_max: Option<u32>,
    /// Per period.
    pub generations: Limit,
    /// Of the whole workspace; each API key has the same limit for itself.
    pub requests_per_second: u32,
    /// Uploads and artefacts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub storage_bytes_max: Option<u64>,
    /// Packages that the workspace has in the registry, of any kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub templates_max: Option<u32>,
}
/// Why a package cannot be ordered.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum LineRefusal {
    #[serde(rename = "not_found")]
    NotFound,
    #[serde(rename = "own_package")]
    OwnPackage,
    #[serde(rename = "already_bought")]
    AlreadyBought,
    #[serde(rename = "in_open_order")]
    InOpenOrder,
    #[serde(rename = "seats_required")]
    SeatsRequired,
    #[serde(rename = "seats_not_sold")]
    SeatsNotSold,
}
impl ::std::fmt::Display for LineRefusal {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NotFound => f.write_str("not_found"),
            Self::OwnPackage => f.write_str("own_package"),
            Self::AlreadyBought => f.write_str("already_bought"),
            Self::InOpenOrder => f.write_str("in_open_order"),
            Self::SeatsRequired => f.write_str("seats_required"),
            Self::SeatsNotSold => f.write_str("seats_not_sold"),
        }
    }
}
impl ::std::str::FromStr for LineRefusal {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "not_found" => Ok(Self::NotFound),
            "own_package" => Ok(Self::OwnPackage),
            "already_bought" => Ok(Self::AlreadyBought),
            "in_open_order" => Ok(Self::InOpenOrder),
            "seats_required" => Ok(Self::SeatsRequired),
            "seats_not_sold" => Ok(Self::SeatsNotSold),
            _ => Err("invalid value".into()),
        }
    }
}
/// Paths of what can be asked next.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Links {
    /// Once it is complete, until its artefact is deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub artifact: Option<String>,
    /// While it has not ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cancel: Option<String>,
    /// Once it is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// Once a dry run is complete.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<String>,
    /// This generation.
    #[serde(rename = "self")]
    pub self_: String,
}
/// Tokens, or what is still to be shown for them.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
#[serde(untagged)]
pub enum LoggedIn {
    Session(Session),
    SecondFactorRequired(SecondFactorRequired),
}
impl ::std::convert::From<Session> for LoggedIn {
    fn from(value: Session) -> Self {
        Self::Session(value)
    }
}
impl ::std::convert::From<SecondFactorRequired> for LoggedIn {
    fn from(value: SecondFactorRequired) -> Self {
        Self::SecondFactorRequired(value)
    }
}
/// Who logs in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LoginParams {
    /// What an earlier login on this device answered as `device`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// The mail address.
    pub email: String,
    /// The password.
    pub password: String,
    /// The workspace to log in to; the personal one unless told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}
/// A provider's person who signs in to the account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct LoginView {
    /// Their address there when the link was made.
    pub email: String,
    /// When it was linked.
    pub linked_at: String,
    /// Whom they sign in by.
    pub provider: Provider,
}
/// One of each provider at most, so never a second page.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Logins {
    /// Whether the account has a password. Without one, a link is the only way to sign
    /// in, and to prove again who one is.
    pub has_password: bool,
    /// The providers that are linked.
    pub items: Vec<LoginView>,
}
/// Mails that can be stopped. All others are about safety, and always sent.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct MailPreferences {
    /// Whether invitations into workspaces of others, and offers of packages and of shares in them,
    /// are mailed.
    pub invitations: bool,
    /// Whether it is mailed what changed about packages that a workspace has installed.
    pub package_notices: bool,
    /// Whether it is mailed that a part of a quota is used up.
    pub quota_notices: bool,
}
/// An agreement of the marketplace.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct MarketplaceAgreement {
    /// Which agreement it is.
    pub agreement: Agreement,
    /// Markdown.
    pub text: String,
    /// What people call it.
    pub title: String,
    /// The version that is in force.
    pub version: u32,
}
/// Who belongs to the workspace, and since when.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct MemberView {
    /// The account.
    pub account_id: String,
    /// Absent while the account is being erased.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When the membership ends by itself; absent where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ends_at: Option<String>,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The role in the workspace.
    pub role: Role,
    /// Since when.
    pub since: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct MemberViewPage {
    /// The items, in the order of the list.
    pub items: Vec<MemberView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `ModeratedReview`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ModeratedReview {
    /// The account.
    pub account_id: String,
    /// What the creators say to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Whether moderators have hidden it: then only its author sees it.
    pub hidden: bool,
    /// Why it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hidden_for: Option<String>,
    /// Stars: 1 is the worst, 5 the best.
    pub rating: u64,
    /// What somebody writes, on as many lines as they like.
    pub text: String,
    /// The version that the account had installed.
    pub version: String,
    /// When it was written.
    pub written_at: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ModeratedReviewPage {
    /// The items, in the order of the list.
    pub items: Vec<ModeratedReview>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// Why a moderator looks at something of a customer's, or decides on it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ModerationReason {
    /// Why it was done.
    pub reason: String,
}
/// How much has moved.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct MovedSum {
    /// How often.
    pub count: u32,
    /// In minor units, after fees; below zero of what leaves.
    pub net: i64,
}
/// `NamespaceView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct NamespaceView {
    /// When it was made.
    pub created_at: String,
    /// What stands before the slash of a package's id.
    pub namespace: String,
}
/// `NamespacesView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct NamespacesView {
    /// The items, in the order of the list.
    pub items: Vec<NamespaceView>,
}
/// The new account.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct NewAccount {
    /// The account.
    pub account_id: String,
    /// The mail address.
    pub email: String,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The personal workspace: uploads, generations and receipts belong to it.
    pub workspace_id: String,
}
/// A key that was just made.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct NewKeyView {
    /// When it was made.
    pub created_at: String,
    /// Its id.
    pub id: String,
    /// The whole key. It is shown this once: keep it now.
    pub key: String,
    /// Noted every few minutes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_used_at: Option<String>,
    /// The member who made it; it may do no more than they may.
    pub made_by: String,
    /// Whether what it does counts.
    pub mode: KeyMode,
    /// What it is called.
    pub name: String,
    /// The key that was made to take its place. Both are one of the workspace's keys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaced_by: Option<String>,
    /// The key whose place this one has taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Replaced>,
    /// When it was revoked; absent while it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<String>,
    /// What it may do now: a scope is lost for good when its maker's role no longer allows it.
    pub scopes: Vec<KeyScope>,
    /// Where it is.
    pub state: KeyState,
    /// From then on it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
}
/// A webhook with a secret that was just made.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct NewWebhookView {
    /// When it was made.
    pub created_at: String,
    /// What its owner calls it.
    pub description: String,
    /// The types of events that are sent; all where there are none.
    pub events: Vec<EventType>,
    /// Since when nothing that was sent has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<String>,
    pub form: PayloadForm,
    /// Its id.
    pub id: String,
    /// Whether events are sent.
    pub is_enabled: bool,
    /// After several failures in a row nothing is sent until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_until: Option<String>,
    /// What deliveries are signed by, as libraries of Standard Webhooks take it. It is shown
    /// this once: keep it now.
    pub secret: String,
    /// When its secrets were made, the newest last, and when the older of two ends.
    pub secrets: Vec<SecretView>,
    /// That the product turned it off, until somebody turns it on again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turned_off: Option<TurnedOff>,
    /// When its settings or secrets were changed last.
    pub updated_at: String,
    /// Where events are sent.
    pub url: String,
}
/// A change that is to come.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct NextPlan {
    /// From when on.
    pub from: String,
    /// The plan.
    pub plan: Plan,
}
/// `Numbers`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Numbers {
    /// From when on.
    pub from: String,
    /// The items, in the order of the list.
    pub items: Vec<Figure>,
    /// Up to which day numbers are known: later ones are not added up yet, and add nothing.
    /// Absent before the first day was added up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub known_until: Option<String>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// The state since then.
    pub to: String,
}
/// `OfferTransfer`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OfferTransfer {
    /// A namespace, which goes without its packages, or a package.
    pub subject: String,
    /// Whoever gets it tells its id; an offer to somebody else takes the place of an earlier one.
    pub to_workspace_id: String,
}
/// An OpenAPI 3.1 document.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
#[serde(transparent)]
pub struct OpenApiDocument(pub ::serde_json::Map<String, ::serde_json::Value>);
impl ::std::ops::Deref for OpenApiDocument {
    type Target = ::serde_json::Map<String, ::serde_json::Value>;
    fn deref(&self) -> &::serde_json::Map<String, ::serde_json::Value> {
        &self.0
    }
}
impl ::std::convert::From<OpenApiDocument> for ::serde_json::Map<String, ::serde_json::Value> {
    fn from(value: OpenApiDocument) -> Self {
        value.0
    }
}
impl ::std::convert::From<::serde_json::Map<String, ::serde_json::Value>> for OpenApiDocument {
    fn from(value: ::serde_json::Map<String, ::serde_json::Value>) -> Self {
        Self(value)
    }
}
/// What is counted by the month.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Operation {
    #[serde(rename = "api_calls")]
    ApiCalls,
    #[serde(rename = "generations")]
    Generations,
    #[serde(rename = "test_api_calls")]
    TestApiCalls,
    #[serde(rename = "test_generations")]
    TestGenerations,
}
impl ::std::fmt::Display for Operation {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::ApiCalls => f.write_str("api_calls"),
            Self::Generations => f.write_str("generations"),
            Self::TestApiCalls => f.write_str("test_api_calls"),
            Self::TestGenerations => f.write_str("test_generations"),
        }
    }
}
impl ::std::str::FromStr for Operation {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "api_calls" => Ok(Self::ApiCalls),
            "generations" => Ok(Self::Generations),
            "test_api_calls" => Ok(Self::TestApiCalls),
            "test_generations" => Ok(Self::TestGenerations),
            _ => Err("invalid value".into()),
        }
    }
}
/// `Order`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Order {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed_at: Option<String>,
    /// When it was made.
    pub created_at: String,
    /// Who made it.
    pub created_by: String,
    /// In which all of its amounts are.
    pub currency: String,
    /// What its code takes off.
    pub discount_cents: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// Of an order for somebody else.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<Gift>,
    /// Why its packages wait, or waited, and what the buyer can do; none of an order whose
    /// payment nobody looked at.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hold: Option<OrderHold>,
    /// Its id.
    pub id: String,
    /// What is bought.
    pub lines: Vec<OrderLine>,
    /// What can be asked next.
    pub links: OrderLinks,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid_at: Option<String>,
    /// Until when its prices are held.
    pub prices_until: String,
    /// What was given back, or is on its way.
    pub refunds: Vec<Refund>,
    /// Where it is.
    pub state: OrderState,
    /// What it costs together without tax, after the discount.
    pub subtotal_cents: u64,
    /// By what its tax was calculated; none where none is collected.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax: Option<OrderTax>,
    /// The tax in what it costs; zero where none is collected.
    pub tax_cents: u64,
    /// What it costs together, with tax.
    pub total_cents: u64,
}
/// `OrderHistory`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderHistory {
    /// What the buyer says to that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal: Option<String>,
    /// What Stripe was last asked to take the money by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempt: Option<CheckoutAttempt>,
    /// Of the card that paid, as its bank says: evidence of where the buyer is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card_country: Option<String>,
    /// What banks asked about it, or took back.
    pub disputes: Vec<Dispute>,
    /// What Stripe keeps of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_cents: Option<u64>,
    /// By which it was paid, as Stripe names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intent_id: Option<String>,
    /// The order as its workspace sees it.
    pub order: Order,
    /// How often Stripe was asked for each refund.
    pub refund_tries: Vec<RefundTries>,
    /// Whether its payment is suspicious; none where nobody looked at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<PaymentReview>,
    /// What of its tax is recorded at Stripe, or is to be recorded by a person.
    pub tax_entries: Vec<TaxEntry>,
    /// In the order in which they were posted.
    pub transfers: Vec<LedgerTransfer>,
}
/// Why an order is, or was, held.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderHold {
    /// When the buyer said something to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appealed_at: Option<String>,
    /// When people decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<String>,
    /// Since when the packages wait.
    pub held_at: String,
    /// What the buyer can do.
    pub next_step: String,
    /// The gravest first.
    pub reasons: Vec<HoldReason>,
    /// Whether people have decided.
    pub state: PaymentReviewState,
}
/// A package of an order.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderLine {
    /// What the code takes off.
    pub discount_cents: u64,
    /// What it costs without a code; all seats together.
    pub list_price_cents: u64,
    /// The package.
    pub package: String,
    /// What it is sold at: with its tax, without it, or there is none, as the order's `tax` says.
    pub price_cents: u64,
    /// What one seat costs without a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seat_price_cents: Option<u64>,
    /// Of a package that is priced per seat: how many were ordered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// The tax of it.
    pub tax_cents: u64,
    /// As it was called when the order was made.
    pub title: String,
}
/// `OrderLinks`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderLinks {
    /// Where the buyer appeals, once, as long as the order is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal: Option<String>,
    /// Where an open order is paid; none of another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkout: Option<String>,
    /// Where the receipt of a paid order can be asked for; none of one for nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// This order.
    #[serde(rename = "self")]
    pub self_: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderPage {
    /// The items, in the order of the list.
    pub items: Vec<Order>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// A receipt or a credit note, as PDF/A-3.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderReceipt {
    /// Until when the URL is good.
    pub expires_at: String,
    /// A name to keep it under.
    pub filename: String,
    /// When the order was paid, or the money of the refund left.
    pub issued_at: String,
    /// `R` or `C`, the year, and its place in the year's series.
    pub number: String,
    /// Of the file, which never changes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// Get it without further headers.
    pub url: String,
}
/// The seats of one order.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderSeats {
    /// Whether another workspace gave them.
    pub is_gift: bool,
    /// Of a gift: the order of whoever paid it, which only they can see.
    pub order_id: String,
    /// How many seats.
    pub seats: u32,
    /// Only those that are `bought` can be used.
    pub state: PurchaseState,
}
/// `OrderState`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum OrderState {
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "held")]
    Held,
    #[serde(rename = "paid")]
    Paid,
    #[serde(rename = "closed")]
    Closed,
}
impl ::std::fmt::Display for OrderState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Open => f.write_str("open"),
            Self::Held => f.write_str("held"),
            Self::Paid => f.write_str("paid"),
            Self::Closed => f.write_str("closed"),
        }
    }
}
impl ::std::str::FromStr for OrderState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "open" => Ok(Self::Open),
            "held" => Ok(Self::Held),
            "paid" => Ok(Self::Paid),
            "closed" => Ok(Self::Closed),
            _ => Err("invalid value".into()),
        }
    }
}
/// By what the tax of an order was calculated.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OrderTax {
    /// Whether the prices of its packages have the tax in them.
    pub behavior: TaxBehavior,
    /// Where the buyer was, by the billing details.
    pub country: String,
    /// The buyer is a business that pays the tax to its own tax office.
    pub reverse_charge: bool,
    /// Where tax differs within the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}
/// `OutputFile`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct OutputFile {
    /// The path inside its archive.
    pub path: String,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
/// What a package is for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PackageCategory {
    #[serde(rename = "api")]
    Api,
    #[serde(rename = "commerce")]
    Commerce,
    #[serde(rename = "database")]
    Database,
    #[serde(rename = "data_model")]
    DataModel,
    #[serde(rename = "documentation")]
    Documentation,
    #[serde(rename = "education")]
    Education,
    #[serde(rename = "frontend")]
    Frontend,
    #[serde(rename = "geography")]
    Geography,
    #[serde(rename = "government")]
    Government,
    #[serde(rename = "infrastructure")]
    Infrastructure,
    #[serde(rename = "life_sciences")]
    LifeSciences,
    #[serde(rename = "media")]
    Media,
    #[serde(rename = "organisation")]
    Organisation,
    #[serde(rename = "provenance")]
    Provenance,
    #[serde(rename = "science")]
    Science,
    #[serde(rename = "security")]
    Security,
    #[serde(rename = "testing")]
    Testing,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for PackageCategory {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Api => f.write_str("api"),
            Self::Commerce => f.write_str("commerce"),
            Self::Database => f.write_str("database"),
            Self::DataModel => f.write_str("data_model"),
            Self::Documentation => f.write_str("documentation"),
            Self::Education => f.write_str("education"),
            Self::Frontend => f.write_str("frontend"),
            Self::Geography => f.write_str("geography"),
            Self::Government => f.write_str("government"),
            Self::Infrastructure => f.write_str("infrastructure"),
            Self::LifeSciences => f.write_str("life_sciences"),
            Self::Media => f.write_str("media"),
            Self::Organisation => f.write_str("organisation"),
            Self::Provenance => f.write_str("provenance"),
            Self::Science => f.write_str("science"),
            Self::Security => f.write_str("security"),
            Self::Testing => f.write_str("testing"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for PackageCategory {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "api" => Ok(Self::Api),
            "commerce" => Ok(Self::Commerce),
            "database" => Ok(Self::Database),
            "data_model" => Ok(Self::DataModel),
            "documentation" => Ok(Self::Documentation),
            "education" => Ok(Self::Education),
            "frontend" => Ok(Self::Frontend),
            "geography" => Ok(Self::Geography),
            "government" => Ok(Self::Government),
            "infrastructure" => Ok(Self::Infrastructure),
            "life_sciences" => Ok(Self::LifeSciences),
            "media" => Ok(Self::Media),
            "organisation" => Ok(Self::Organisation),
            "provenance" => Ok(Self::Provenance),
            "science" => Ok(Self::Science),
            "security" => Ok(Self::Security),
            "testing" => Ok(Self::Testing),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
/// One package of an install.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageChange {
    /// What becomes of it.
    pub change: InstallChange,
    /// The version that it had before, where that is another one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// None of a package that goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<InstallOffer>,
    /// The package.
    pub package: String,
    /// The version that the library then has; none of a package that goes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// `PackageDownload`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageDownload {
    /// Until then it can be used.
    pub expires_at: String,
    /// A name to keep it under.
    pub filename: String,
    /// What the archive must have.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// Get it unchanged and without further headers but `Range`.
    pub url: String,
}
/// What was counted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageFacts {
    /// Bytes of all files.
    pub bytes: u64,
    /// Examples that were rendered, twice to the same bytes.
    pub examples_rendered: u64,
    /// Files in the archive.
    pub files: u64,
    /// Nodes that the shapes looked at: with none nothing was validated.
    pub focus_nodes: u64,
    /// Files that they gave.
    pub output_files: u64,
    /// SHACL shapes.
    pub shapes: u64,
    /// Classes and properties that the ontology defines.
    pub terms: u64,
    /// Triples of the ontology.
    pub triples: u64,
}
/// A JSON Feed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageFeed {
    /// This feed.
    pub feed_url: String,
    /// The package's page.
    pub home_page_url: String,
    /// The newest changes, the newest first.
    pub items: Vec<FeedItem>,
    /// The package, by its id.
    pub title: String,
    /// The version of the format.
    pub version: String,
}
/// One thing that was found.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageFinding {
    /// Stable, snake case.
    pub code: String,
    /// The path inside the project, or the name of an ontology.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// How grave it is.
    pub grade: Grade,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mend: Option<String>,
    /// The cause in plain words.
    pub message: String,
}
/// What a package is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PackageKind {
    #[serde(rename = "template")]
    Template,
    #[serde(rename = "generator")]
    Generator,
    #[serde(rename = "ontology")]
    Ontology,
    #[serde(rename = "skill")]
    Skill,
    #[serde(rename = "service")]
    Service,
}
impl ::std::fmt::Display for PackageKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Template => f.write_str("template"),
            Self::Generator => f.write_str("generator"),
            Self::Ontology => f.write_str("ontology"),
            Self::Skill => f.write_str("skill"),
            Self::Service => f.write_str("service"),
        }
    }
}
impl ::std::str::FromStr for PackageKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "template" => Ok(Self::Template),
            "generator" => Ok(Self::Generator),
            "ontology" => Ok(Self::Ontology),
            "skill" => Ok(Self::Skill),
            "service" => Ok(Self::Service),
            _ => Err("invalid value".into()),
        }
    }
}
/// A package's page.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackagePage {
    /// What it is for.
    pub category: PackageCategory,
    /// Where more is said about it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub homepage: Option<String>,
    /// Where its source is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub repository: Option<String>,
    /// What it is, in a sentence.
    pub summary: String,
    /// Each once.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// What people call it.
    pub title: String,
}
/// What those who installed a package think of it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageRatings {
    /// How many rated it.
    pub count: u64,
    /// Their mean in hundredths of a star; absent while nobody has rated it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean_hundredths: Option<u64>,
}
/// The result of [`super::check`].
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageReport {
    /// What was counted.
    pub facts: PackageFacts,
    /// The gravest first.
    pub findings: Vec<PackageFinding>,
    /// The gravest of all findings, whether listed or not.
    pub grade: Grade,
    /// What it is.
    pub kind: PackageKind,
    /// Findings that are not listed.
    pub omitted: u64,
    /// Points of 100, and where they come from.
    pub score: Score,
}
/// A package's page.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PackageView {
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to the owner.
    pub affiliate_basis_points: u32,
    /// When it was last changed.
    pub changed_at: String,
    /// When it was made.
    pub created_at: String,
    /// Downloads, counted once for each workspace, version and day.
    pub downloads: u64,
    /// Its id.
    pub id: String,
    /// Workspaces that have installed it.
    pub installs: u64,
    /// What it is.
    pub kind: PackageKind,
    /// None while all versions are yanked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub latest: Option<LatestVersion>,
    /// What stands on its page.
    pub page: PackagePage,
    /// What a workspace pays for it, in US cents.
    pub price_cents: u64,
    /// Whether that is for each member of a workspace, or for one seat.
    pub priced_per: PricedPer,
    /// What people think of it.
    pub ratings: PackageRatings,
    /// The README of the latest version, as it stands in its archive.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub readme: Option<String>,
}
/// The new password is good.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PasswordReset {
    /// Send it with the login: strangers who guess at this account do not delay it.
    pub device: String,
}
/// How much an endpoint is told.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PayloadForm {
    #[serde(rename = "thin")]
    Thin,
    #[serde(rename = "full")]
    Full,
}
impl ::std::fmt::Display for PayloadForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Thin => f.write_str("thin"),
            Self::Full => f.write_str("full"),
        }
    }
}
impl ::std::str::FromStr for PayloadForm {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "thin" => Ok(Self::Thin),
            "full" => Ok(Self::Full),
            _ => Err("invalid value".into()),
        }
    }
}
/// What becomes of a payment.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PaymentDecision {
    #[serde(rename = "release")]
    Release,
    #[serde(rename = "refuse")]
    Refuse,
}
impl ::std::fmt::Display for PaymentDecision {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Release => f.write_str("release"),
            Self::Refuse => f.write_str("refuse"),
        }
    }
}
impl ::std::str::FromStr for PaymentDecision {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "release" => Ok(Self::Release),
            "refuse" => Ok(Self::Refuse),
            _ => Err("invalid value".into()),
        }
    }
}
/// A card; what it is charged by, Stripe alone has.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PaymentMethod {
    /// Whose network it is of.
    pub brand: String,
    /// The last month in which it is good.
    pub exp_month: u32,
    /// The year of this month.
    pub exp_year: u32,
    /// Its id.
    pub id: String,
    /// Whether it is charged where nothing else is said.
    pub is_default: bool,
    /// The last digits of its number.
    pub last4: String,
}
/// What Stripe.js adds a card by. It is for a browser of whoever asked alone.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PaymentMethodSetup {
    /// By what a browser confirms it; it is for this browser alone.
    pub client_secret: String,
    /// Its id.
    pub id: String,
    /// By what a browser asks Stripe for its form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publishable_key: Option<String>,
}
/// The ways to pay of a workspace, the newest first.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PaymentMethods {
    /// The items, in the order of the list.
    pub items: Vec<PaymentMethod>,
}
/// A payment that waits for people, or did.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PaymentReview {
    /// When the buyer said something to it: the order shows what.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appealed_at: Option<String>,
    /// When people decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided_at: Option<String>,
    /// Whether its packages wait for the decision.
    pub is_held: bool,
    /// Since when it waits.
    pub opened_at: String,
    /// An order.
    pub order_id: String,
    /// The gravest first.
    pub reasons: Vec<RiskReason>,
    /// The sum of the weights of its reasons, at most 100: from 60 on an order is held.
    pub score: u32,
    /// Whether people have decided.
    pub state: PaymentReviewState,
    /// What was paid.
    pub total_cents: u64,
    /// The workspace.
    pub workspace_id: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PaymentReviewPage {
    /// The items, in the order of the list.
    pub items: Vec<PaymentReview>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `PaymentReviewState`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PaymentReviewState {
    #[serde(rename = "in_review")]
    InReview,
    #[serde(rename = "released")]
    Released,
    #[serde(rename = "refused")]
    Refused,
}
impl ::std::fmt::Display for PaymentReviewState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::InReview => f.write_str("in_review"),
            Self::Released => f.write_str("released"),
            Self::Refused => f.write_str("refused"),
        }
    }
}
impl ::std::str::FromStr for PaymentReviewState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "in_review" => Ok(Self::InReview),
            "released" => Ok(Self::Released),
            "refused" => Ok(Self::Refused),
            _ => Err("invalid value".into()),
        }
    }
}
/// `PeriodView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PeriodView {
    /// The first moment of the next one.
    pub ends_at: String,
    /// When it begins.
    pub starts_at: String,
}
/// A plan that can be had: three for people, three for workspaces, in the order
/// of their price.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Plan {
    #[serde(rename = "free")]
    Free,
    #[serde(rename = "pro")]
    Pro,
    #[serde(rename = "workspace_starter")]
    WorkspaceStarter,
    #[serde(rename = "workspace_pro")]
    WorkspacePro,
    #[serde(rename = "enterprise")]
    Enterprise,
    #[serde(rename = "workspace_enterprise")]
    WorkspaceEnterprise,
}
impl ::std::fmt::Display for Plan {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Free => f.write_str("free"),
            Self::Pro => f.write_str("pro"),
            Self::WorkspaceStarter => f.write_str("workspace_starter"),
            Self::WorkspacePro => f.write_str("workspace_pro"),
            Self::Enterprise => f.write_str("enterprise"),
            Self::WorkspaceEnterprise => f.write_str("workspace_enterprise"),
        }
    }
}
impl ::std::str::FromStr for Plan {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "free" => Ok(Self::Free),
            "pro" => Ok(Self::Pro),
            "workspace_starter" => Ok(Self::WorkspaceStarter),
            "workspace_pro" => Ok(Self::WorkspacePro),
            "enterprise" => Ok(Self::Enterprise),
            "workspace_enterprise" => Ok(Self::WorkspaceEnterprise),
            _ => Err("invalid value".into()),
        }
    }
}
/// Nothing of it is needed: an empty plan says what an install of the same would change.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct PlanInstall {
    /// What is to be done with what is generated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intended_use: Option<IntendedUse>,
    /// Versions of an earlier resolution, by package, in the place of those installed.
    #[serde(default, skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
    pub lock: ::std::collections::BTreeMap<String, String>,
    /// Packages that are asked for no more; they stay as long as others ask for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub remove: Vec<String>,
    /// Packages that the library is to have; each replaces what was asked for of the
    /// same package before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub requirements: Vec<String>,
    /// Packages whose installed versions are not kept: the newest is taken that is admitted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub upgrade: Vec<String>,
}
/// The plan that is in force then: a smaller one comes at the end of the period.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PlanSet {
    /// The plan.
    pub plan: Plan,
}
/// `PlanView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PlanView {
    /// The price begins there.
    pub by_agreement: bool,
    /// Made for several people.
    pub for_workspaces: bool,
    /// What the plan allows.
    pub limits: Limits,
    /// The plan.
    pub plan: Plan,
    /// In cents.
    pub price_cents_per_month: u64,
    /// What people call it.
    pub title: String,
}
/// For whom a price counts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PricedPer {
    #[serde(rename = "workspace")]
    Workspace,
    #[serde(rename = "seat")]
    Seat,
}
impl ::std::fmt::Display for PricedPer {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Workspace => f.write_str("workspace"),
            Self::Seat => f.write_str("seat"),
        }
    }
}
impl ::std::str::FromStr for PricedPer {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "workspace" => Ok(Self::Workspace),
            "seat" => Ok(Self::Seat),
            _ => Err("invalid value".into()),
        }
    }
}
/// `Pricing`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Pricing {
    /// ISO 4217.
    pub currency: String,
    /// All plans.
    pub plans: Vec<PlanView>,
    /// Days for which a workspace may try a plan, once.
    pub trial_days: u64,
}
/// `application/problem+json` (RFC 9457).
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Problem {
    /// Stable; branch on this.
    pub code: String,
    /// What happened, for a person.
    pub detail: String,
    /// The wrong fields, if fields were wrong.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub errors: Vec<FieldError>,
    /// Of a `quota_exceeded`: what the plan includes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Of a `quota_exceeded`: what is used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub operation: Option<Operation>,
    /// Quote this when you report a problem.
    pub request_id: String,
    /// Of a `quota_exceeded`: when there is more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resets_at: Option<String>,
    /// The status of the answer.
    pub status: u32,
    /// The status in words.
    pub title: String,
    /// What is known about errors of this code: a page for people. Programs look at `code`,
    /// which is the same in every deployment.
    #[serde(rename = "type")]
    pub type_: String,
    /// Of a `quota_exceeded`: what was used of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used: Option<u64>,
}
/// One of the two.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct ProofParams {
    /// Six digits, of the authenticator app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// One of the recovery codes; it is good once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
}
/// Which proposal is meant.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ProposalNumber {
    /// As the proposal that was read has it.
    pub number: u32,
}
/// `ProposeSplit`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ProposeSplit {
    /// Of collaborators, each once and 10,000 basis points together at most; the owner gets
    /// what is left. None at all gives the whole share to the owner.
    pub parts: Vec<SplitPart>,
}
/// `Proven`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Proven {
    /// Until then what is sensitive may be done.
    pub proven_until: String,
}
/// An OAuth provider whose word about an address is taken.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Provider {
    #[serde(rename = "github")]
    Github,
    #[serde(rename = "google")]
    Google,
}
impl ::std::fmt::Display for Provider {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Github => f.write_str("github"),
            Self::Google => f.write_str("google"),
        }
    }
}
impl ::std::str::FromStr for Provider {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "github" => Ok(Self::Github),
            "google" => Ok(Self::Google),
            _ => Err("invalid value".into()),
        }
    }
}
/// A provider that the operator has registered this product with.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ProviderView {
    /// Whom they sign in by.
    pub provider: Provider,
}
/// Each provider at most once, so never a second page.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Providers {
    /// Those that the product is registered with here.
    pub items: Vec<ProviderView>,
}
/// `Purchase`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Purchase {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bought_at: Option<String>,
    /// When it was first downloaded or used in a generation: it can be given back no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub downloaded_at: Option<String>,
    /// Of a gift: the order of whoever paid it, which only they can see.
    pub is_gift: bool,
    /// The newest; of seats the newest that is `bought`, if one is.
    pub order_id: String,
    /// The package.
    pub package: String,
    /// What it cost the workspace in that order.
    pub price_cents: u64,
    /// Of a package that was ordered per seat: how many are bought, by all orders together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// Only what is `bought` can be used; of seats `bought`, if any are.
    pub state: PurchaseState,
}
/// `PurchasePackage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct PurchasePackage {
    /// Of the workspace that brought the buyer, which gets a part of the creator's share.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate_code: Option<String>,
    /// By which the package costs less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// What the buyer was shown that it costs, with tax: at another price there is no order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_total_cents: Option<u64>,
    /// For how many members, of a package that is priced per seat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct PurchasePage {
    /// The items, in the order of the list.
    pub items: Vec<Purchase>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `PurchaseState`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum PurchaseState {
    #[serde(rename = "ordered")]
    Ordered,
    #[serde(rename = "bought")]
    Bought,
    #[serde(rename = "refunding")]
    Refunding,
    #[serde(rename = "refunded")]
    Refunded,
}
impl ::std::fmt::Display for PurchaseState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Ordered => f.write_str("ordered"),
            Self::Bought => f.write_str("bought"),
            Self::Refunding => f.write_str("refunding"),
            Self::Refunded => f.write_str("refunded"),
        }
    }
}
impl ::std::str::FromStr for PurchaseState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "ordered" => Ok(Self::Ordered),
            "bought" => Ok(Self::Bought),
            "refunding" => Ok(Self::Refunding),
            "refunded" => Ok(Self::Refunded),
            _ => Err("invalid value".into()),
        }
    }
}
/// Which queue a generation waits in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Queue {
    #[serde(rename = "interactive")]
    Interactive,
    #[serde(rename = "batch")]
    Batch,
}
impl ::std::fmt::Display for Queue {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Interactive => f.write_str("interactive"),
            Self::Batch => f.write_str("batch"),
        }
    }
}
impl ::std::str::FromStr for Queue {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "interactive" => Ok(Self::Interactive),
            "batch" => Ok(Self::Batch),
            _ => Err("invalid value".into()),
        }
    }
}
/// An appeal in the queue: what its owner wrote is looked at with a reason.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct QueuedTakedownAppeal {
    /// Absent while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<QueuedTakedownAppealDecision>,
    /// Its id.
    pub id: String,
    pub legal_basis: LegalBasis,
    /// Whoever took it down, and does not refuse it.
    pub not_by: String,
    /// The workspace that appeals.
    pub owner: String,
    /// The package.
    pub package: String,
    /// Since when it waits, or waited.
    pub since: String,
    /// Of a package as a whole there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// What became of an appeal; why stands with the takedown.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct QueuedTakedownAppealDecision {
    /// Then it was reinstated.
    pub accepted: bool,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of staff.
    pub by: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct QueuedTakedownAppealPage {
    /// The items, in the order of the list.
    pub items: Vec<QueuedTakedownAppeal>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `Quota`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Quota {
    /// What is left of what is included; absent where there is no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available: Option<u64>,
    /// How many at most.
    pub limit: Limit,
    /// What was done.
    pub operation: Operation,
    /// Done beyond what was included when it was asked for.
    pub overage: u64,
    /// What that costs, by the terms of then: a change of plan changes no price
    /// of what was used before.
    pub overage_cents: u64,
    /// The part of `used` that may still be given back.
    pub reserved: u64,
    /// When there is more.
    pub resets_at: String,
    /// Done, and reserved for what is under way.
    pub used: u64,
    /// What the free workspaces of this one's owner have used together: they share
    /// what is included. Absent where the workspace has a plan of its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub used_by_owner: Option<u64>,
}
/// `Quotas`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Quotas {
    /// Ends by itself, with the next change.
    pub is_trial: bool,
    /// Generations that run now.
    pub jobs_running: u64,
    /// What the plan allows.
    pub limits: Limits,
    /// The plan that follows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<NextPlan>,
    /// One line each.
    pub operations: Vec<Quota>,
    /// The current period.
    pub period: PeriodView,
    /// The plan.
    pub plan: Plan,
    pub storage: StorageView,
    /// Whether the workspace may still try a plan.
    pub trial_available: bool,
}
/// `Quote`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Quote {
    /// In which all of its amounts are.
    pub currency: String,
    /// What the code takes off.
    pub discount_cents: u64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// Why the code takes nothing off; an order with it would be refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_refused: Option<DiscountRefusal>,
    /// In the order in which they were asked for.
    pub lines: Vec<QuoteLine>,
    /// What those that can be ordered cost together without a code.
    pub list_total_cents: u64,
    /// The buyer is a business that would pay the tax to its own tax office.
    pub reverse_charge: bool,
    /// The tax of those that can be ordered; zero where none is collected.
    pub tax_cents: u64,
    /// Why their tax is not known, and so not in the total; an order would be refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_refused: Option<TaxRefusal>,
    /// What an order of those that can be ordered would cost: its `expected_total_cents`.
    pub total_cents: u64,
}
/// A package that was asked for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct QuoteLine {
    /// What the code takes off it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_cents: Option<u64>,
    /// What it costs without a code; all seats together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list_price_cents: Option<u64>,
    /// The order that it is in, if it cannot be ordered because of that.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    /// The package.
    pub package: String,
    /// What it would be sold at; whether its tax is in it, the operator says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_cents: Option<u64>,
    /// Why it cannot be ordered; then it has no prices, and counts in no total.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<LineRefusal>,
    /// What one seat costs without a code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seat_price_cents: Option<u64>,
    /// Of a package that is priced per seat: how many were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// The tax of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tax_cents: Option<u64>,
    /// What people call it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
}
/// `QuoteOrder`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct QuoteOrder {
    /// By which its creator's packages cost less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub discount_code: Option<String>,
    /// Each once.
    pub packages: Vec<String>,
    /// For how many members, of each package that is priced per seat.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub seats: Vec<WantedSeats>,
}
/// Every part answers.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Ready {
    /// Always `ready`; what is not answers 503.
    pub status: String,
}
/// What was generated, from what, by which engine; signed.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Receipt {
    /// The zip that holds the outputs.
    pub artifact: Zip,
    /// When it was made.
    pub created_at: String,
    /// What rendered it.
    pub engine: Engine,
    /// When it ended.
    pub finished_at: String,
    /// The generation.
    pub generation_id: String,
    /// By kind, then by path.
    pub inputs: Vec<InputFile>,
    /// RFC 6962 Merkle root over `inputs`; a leaf is the RFC 8785 JSON of an entry.
    pub inputs_root: String,
    /// The manifest's path among the project's files, where it is not `ggen.toml`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub manifest: Option<String>,
    /// The same over `outputs`.
    pub merkle_root: String,
    /// By path.
    pub outputs: Vec<OutputFile>,
    /// Over the rest of the receipt.
    pub signature: Signature,
    /// When it began.
    pub started_at: String,
    /// The workspace.
    pub tenant_id: String,
    /// Of this form: 1.
    pub version: u32,
}
/// `Reconciliation`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Reconciliation {
    /// What staff had posted to make the books equal.
    pub corrections: MovedSum,
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: ReconciliationCurrency,
    /// The day in UTC that was compared.
    pub day: String,
    /// How many differences the last look has found.
    pub differences: u32,
    /// What Stripe has moved that is of no order of this product, such as payouts to the
    /// operator's own bank.
    pub elsewhere: MovedSum,
    /// When it was last compared: days of open differences are compared each day.
    pub looked_at: String,
    /// Those among them that were not resolved then.
    pub open: u32,
    /// What was posted to the clearing account, but for corrections. At the edges of a day it
    /// need not be what Stripe has moved in it.
    pub ours: MovedSum,
    /// What Stripe has moved of this product's.
    pub theirs: MovedSum,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum ReconciliationCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for ReconciliationCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for ReconciliationCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReconciliationPage {
    /// The items, in the order of the list.
    pub items: Vec<Reconciliation>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `RecordCampaignCost`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RecordCampaignCost {
    /// In minor units, for the whole day; zero takes back what was recorded.
    pub amount: u64,
    /// What people call it.
    pub campaign: String,
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: RecordCampaignCostCurrency,
    /// On which it cost so much, in UTC; not one that is to come.
    pub day: String,
    /// Why it was done.
    pub reason: String,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RecordCampaignCostCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for RecordCampaignCostCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for RecordCampaignCostCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// Shown once; each is good once in place of the app's code.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RecoveryCodes {
    /// Each is good once, where the app is lost. Keep them.
    pub recovery_codes: Vec<String>,
}
/// `RedeemGift`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RedeemGift {
    /// As the mail or the buyer tells it.
    pub code: String,
}
/// What the workspace has from now on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RedeemedGift {
    /// The package.
    pub package: String,
    /// When it became the workspace's.
    pub redeemed_at: String,
    /// Of a package that is priced per seat: as many members can be assigned one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// As it was called when it was bought.
    pub title: String,
}
/// Where to go on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Redirection {
    /// Send the browser here within ten minutes.
    pub authorization_url: String,
}
/// `RefreshParams`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RefreshParams {
    /// The latest that was given for this session.
    pub refresh_token: String,
    /// The workspace to go on in. Without it, the one that the refresh token was given for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}
/// Money of an order that goes back.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Refund {
    /// What goes back.
    pub amount_cents: u64,
    /// When the money left, or could not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_at: Option<String>,
    /// Its id.
    pub id: String,
    /// Which the workspace can use no more, unless it failed.
    pub packages: Vec<String>,
    /// Where its credit note can be asked for, once the money has left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<String>,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub requested_at: String,
    /// Where it is.
    pub state: RefundState,
}
/// `RefundOrder`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RefundOrder {
    /// Of the order, each once.
    pub packages: Vec<String>,
}
/// `RefundState`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RefundState {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "settled")]
    Settled,
    #[serde(rename = "failed")]
    Failed,
}
impl ::std::fmt::Display for RefundState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Settled => f.write_str("settled"),
            Self::Failed => f.write_str("failed"),
        }
    }
}
impl ::std::str::FromStr for RefundState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "settled" => Ok(Self::Settled),
            "failed" => Ok(Self::Failed),
            _ => Err("invalid value".into()),
        }
    }
}
/// `RefundTries`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RefundTries {
    /// Its id.
    pub id: String,
    /// As Stripe names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stripe_id: Option<String>,
    /// Calls that were made, or about to be.
    pub tries: u32,
}
/// What a version is refused for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RefusalCode {
    #[serde(rename = "malware")]
    Malware,
    #[serde(rename = "secrets")]
    Secrets,
    #[serde(rename = "spam")]
    Spam,
    #[serde(rename = "impersonation")]
    Impersonation,
    #[serde(rename = "infringement")]
    Infringement,
    #[serde(rename = "licence")]
    Licence,
    #[serde(rename = "misleading")]
    Misleading,
    #[serde(rename = "broken")]
    Broken,
    #[serde(rename = "illegal")]
    Illegal,
    #[serde(rename = "other")]
    Other,
}
impl ::std::fmt::Display for RefusalCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Malware => f.write_str("malware"),
            Self::Secrets => f.write_str("secrets"),
            Self::Spam => f.write_str("spam"),
            Self::Impersonation => f.write_str("impersonation"),
            Self::Infringement => f.write_str("infringement"),
            Self::Licence => f.write_str("licence"),
            Self::Misleading => f.write_str("misleading"),
            Self::Broken => f.write_str("broken"),
            Self::Illegal => f.write_str("illegal"),
            Self::Other => f.write_str("other"),
        }
    }
}
impl ::std::str::FromStr for RefusalCode {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "malware" => Ok(Self::Malware),
            "secrets" => Ok(Self::Secrets),
            "spam" => Ok(Self::Spam),
            "impersonation" => Ok(Self::Impersonation),
            "infringement" => Ok(Self::Infringement),
            "licence" => Ok(Self::Licence),
            "misleading" => Ok(Self::Misleading),
            "broken" => Ok(Self::Broken),
            "illegal" => Ok(Self::Illegal),
            "other" => Ok(Self::Other),
            _ => Err("invalid value".into()),
        }
    }
}
/// `RefuseSubmission`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RefuseSubmission {
    /// What it is refused for, each once.
    pub codes: Vec<RefusalCode>,
    /// Why it was done.
    pub reason: String,
}
/// Who registers; the address is the invited one.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RegisterInvited {
    /// Of the invitation mail.
    pub code: String,
    /// What to call the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 12 to 128 characters of any kind.
    pub password: String,
}
/// Who registers.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RegisterParams {
    /// The mail address.
    pub email: String,
    /// What to call the person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
/// `RegisterSigningKey`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RegisterSigningKey {
    /// The key's signature of the line `ggen-signing-key-v1` and the RFC 8785 JSON of
    /// `workspace_id` and `kid`: 64 bytes, base64url without padding.
    pub proof: String,
    /// An Ed25519 key: 32 bytes, base64url without padding.
    pub public_key: String,
}
/// A registration that waits for its address to be verified.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RegistrationPending {
    /// Where the mail goes.
    pub email: String,
    /// How long the link in it works.
    pub expires_at: String,
}
/// When something was reachable again, and why.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Reinstated {
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of staff.
    pub by: String,
    /// Why it was done.
    pub reason: String,
}
/// `RenameWorkspace`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RenameWorkspace {
    /// What it is called.
    pub name: String,
}
/// A key that was rotated.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Replaced {
    /// Its id.
    pub id: String,
    /// Until then it is accepted beside the new one, unless it is revoked before.
    pub valid_until: String,
}
/// `ReplayStripeEvent`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReplayStripeEvent {
    /// Why it was done.
    pub reason: String,
}
/// `ReplayStripeEvents`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReplayStripeEvents {
    /// Where the answer before this one ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
    /// The first moment, by Stripe's clock. Stripe lists the events of 30 days.
    pub from: String,
    /// Why it was done.
    pub reason: String,
    /// The last one.
    pub until: String,
}
/// What one call has done.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReplayView {
    /// Pass it as `cursor` to go on; absent when all are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// Deliveries that are sent once more.
    pub replayed: u32,
}
/// `ReplayWebhookDeliveries`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReplayWebhookDeliveries {
    /// The `next_cursor` of the call before.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Also those that have arrived, which are otherwise left alone.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered_too: Option<bool>,
    /// Events of this moment and later ones.
    pub from: String,
    /// Events of this moment and earlier ones.
    pub to: String,
}
/// The latest events come first.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReplayedStripeEvents {
    /// What the next call has as `after`; none where there are no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<String>,
    /// Events that nobody had heard of.
    pub received: u32,
    /// Events that had been kept, and are applied once more.
    pub replayed: u32,
}
/// `ReportAbuse`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReportAbuse {
    pub problem: AbuseCode,
    /// The review that this account wrote is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// What is wrong, and how it can be seen.
    pub text: String,
    /// This version alone is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// `ReportUsage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReportUsage {
    /// When it happened: at most 7 days ago, at most 5 minutes ahead.
    pub at: String,
    /// Unique in the workspace: an event that comes again is counted once.
    pub event_id: String,
    /// What was done.
    pub operation: String,
    /// How many.
    pub units: u64,
}
/// A report in a list: what somebody wrote is looked at with a reason.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReportedAbuse {
    /// Absent while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<AbuseDecision>,
    /// Its id.
    pub id: String,
    /// The package.
    pub package: String,
    pub problem: AbuseCode,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub reported_at: String,
    /// Of the review that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// A report with what somebody wrote.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReportedAbuseDetails {
    /// Absent while it is open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<AbuseDecision>,
    /// Its id.
    pub id: String,
    /// The package.
    pub package: String,
    pub problem: AbuseCode,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub reported_at: String,
    /// A person.
    pub reported_by: String,
    /// Of the review that is meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reviewer: Option<String>,
    /// What somebody writes to moderators; lines without control characters.
    pub text: String,
    /// The version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
    /// In whose name.
    pub workspace_id: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReportedAbusePage {
    /// The items, in the order of the list.
    pub items: Vec<ReportedAbuse>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `ReportedUsage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReportedUsage {
    /// Whether it was counted before.
    pub duplicate: bool,
    /// The event.
    pub event_id: String,
}
/// The address to have.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RequestEmailChangeParams {
    /// The mail address.
    pub email: String,
}
/// Whose password it is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct RequestPasswordResetParams {
    /// The mail address.
    pub email: String,
}
/// Who has read the mail.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ResetPasswordParams {
    /// What follows `#code=` in the link.
    pub code: String,
    /// 12 to 128 characters of any kind, together hard to guess.
    pub password: String,
}
/// A mail is on its way.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ResetRequested {
    /// Where the mail goes.
    pub email: String,
}
/// Either `packages` or a `conflict`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Resolution {
    /// Why nothing fits together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conflict: Option<DependencyConflict>,
    /// By name; empty where nothing fits together.
    pub packages: Vec<ChosenPackage>,
}
/// `ResolveDifference`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ResolveDifference {
    /// Where what the clearing account lacks comes from, or what it has too much goes: all of
    /// it is moved by one transfer. Without it nothing is moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correct_against: Option<CorrectionAccount>,
    /// Why it was done.
    pub reason: String,
}
/// `ResolvePackages`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ResolvePackages {
    /// A package whose licence forbids it is not chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intended_use: Option<IntendedUse>,
    /// Versions that were resolved before, by package: kept where they are admitted.
    #[serde(default, skip_serializing_if = ":: std :: collections :: BTreeMap::is_empty")]
    pub lock: ::std::collections::BTreeMap<String, String>,
    /// One for each package: `acme/typescript@^1`.
    pub requirements: Vec<String>,
}
/// By what revenue is told apart.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RevenueBy {
    #[serde(rename = "stream")]
    Stream,
    #[serde(rename = "package")]
    Package,
    #[serde(rename = "creator")]
    Creator,
    #[serde(rename = "country")]
    Country,
}
impl ::std::fmt::Display for RevenueBy {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Stream => f.write_str("stream"),
            Self::Package => f.write_str("package"),
            Self::Creator => f.write_str("creator"),
            Self::Country => f.write_str("country"),
        }
    }
}
impl ::std::str::FromStr for RevenueBy {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "stream" => Ok(Self::Stream),
            "package" => Ok(Self::Package),
            "creator" => Ok(Self::Creator),
            "country" => Ok(Self::Country),
            _ => Err("invalid value".into()),
        }
    }
}
/// `ReviewView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReviewView {
    /// The account.
    pub account_id: String,
    /// What the creators say to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
    /// Whether moderators have hidden it: then only its author sees it.
    pub hidden: bool,
    /// Stars: 1 is the worst, 5 the best.
    pub rating: u64,
    /// What was written.
    pub text: String,
    /// The version that the account had installed.
    pub version: String,
    /// When it was written.
    pub written_at: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ReviewViewPage {
    /// The items, in the order of the list.
    pub items: Vec<ReviewView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// Why a payment is suspicious.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum RiskReason {
    #[serde(rename = "early_fraud_warning")]
    EarlyFraudWarning,
    #[serde(rename = "highest_risk")]
    HighestRisk,
    #[serde(rename = "card_of_many_accounts")]
    CardOfManyAccounts,
    #[serde(rename = "cvc_mismatch")]
    CvcMismatch,
    #[serde(rename = "elevated_risk")]
    ElevatedRisk,
    #[serde(rename = "card_declined_often")]
    CardDeclinedOften,
    #[serde(rename = "new_account_high_value")]
    NewAccountHighValue,
    #[serde(rename = "many_orders_of_card")]
    ManyOrdersOfCard,
    #[serde(rename = "postal_code_mismatch")]
    PostalCodeMismatch,
    #[serde(rename = "country_mismatch")]
    CountryMismatch,
    #[serde(rename = "many_orders_of_account")]
    ManyOrdersOfAccount,
    #[serde(rename = "disposable_mail")]
    DisposableMail,
}
impl ::std::fmt::Display for RiskReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::EarlyFraudWarning => f.write_str("early_fraud_warning"),
            Self::HighestRisk => f.write_str("highest_risk"),
            Self::CardOfManyAccounts => f.write_str("card_of_many_accounts"),
            Self::CvcMismatch => f.write_str("cvc_mismatch"),
            Self::ElevatedRisk => f.write_str("elevated_risk"),
            Self::CardDeclinedOften => f.write_str("card_declined_often"),
            Self::NewAccountHighValue => f.write_str("new_account_high_value"),
            Self::ManyOrdersOfCard => f.write_str("many_orders_of_card"),
            Self::PostalCodeMismatch => f.write_str("postal_code_mismatch"),
            Self::CountryMismatch => f.write_str("country_mismatch"),
            Self::ManyOrdersOfAccount => f.write_str("many_orders_of_account"),
            Self::DisposableMail => f.write_str("disposable_mail"),
        }
    }
}
impl ::std::str::FromStr for RiskReason {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "early_fraud_warning" => Ok(Self::EarlyFraudWarning),
            "highest_risk" => Ok(Self::HighestRisk),
            "card_of_many_accounts" => Ok(Self::CardOfManyAccounts),
            "cvc_mismatch" => Ok(Self::CvcMismatch),
            "elevated_risk" => Ok(Self::ElevatedRisk),
            "card_declined_often" => Ok(Self::CardDeclinedOften),
            "new_account_high_value" => Ok(Self::NewAccountHighValue),
            "many_orders_of_card" => Ok(Self::ManyOrdersOfCard),
            "postal_code_mismatch" => Ok(Self::PostalCodeMismatch),
            "country_mismatch" => Ok(Self::CountryMismatch),
            "many_orders_of_account" => Ok(Self::ManyOrdersOfAccount),
            "disposable_mail" => Ok(Self::DisposableMail),
            _ => Err("invalid value".into()),
        }
    }
}
/// A member's role; each may do all that the ones before it may.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Role {
    #[serde(rename = "viewer")]
    Viewer,
    #[serde(rename = "editor")]
    Editor,
    #[serde(rename = "admin")]
    Admin,
}
impl ::std::fmt::Display for Role {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Viewer => f.write_str("viewer"),
            Self::Editor => f.write_str("editor"),
            Self::Admin => f.write_str("admin"),
        }
    }
}
impl ::std::str::FromStr for Role {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "viewer" => Ok(Self::Viewer),
            "editor" => Ok(Self::Editor),
            "admin" => Ok(Self::Admin),
            _ => Err("invalid value".into()),
        }
    }
}
/// `RotateKey`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct RotateKey {
    /// For how long the old key stays good; 0 ends it now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlap_seconds: Option<u32>,
}
/// `RotateWebhookSecret`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct RotateWebhookSecret {
    /// For how long the old secret signs as well; 0 ends it now, as one that was found needs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overlap_seconds: Option<u32>,
}
/// Points of 100, and where they come from.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Score {
    /// Where the points come from.
    pub parts: Vec<ScorePart>,
    /// Of 100.
    pub points: u64,
}
/// One part of a score.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ScorePart {
    /// What was looked at, by a stable name.
    pub code: String,
    /// The most that the part can give.
    pub of: u64,
    /// What it gives.
    pub points: u64,
    /// What was looked at, and what was found.
    pub why: String,
}
/// Counts by one property.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SearchFacet {
    /// The most frequent first; at most 20.
    pub counts: Vec<SearchFacetCount>,
    /// `kind`, `category`, `licence`, `author`, `tag`, `price` or `has_shacl`.
    pub name: String,
}
/// `SearchFacetCount`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SearchFacetCount {
    /// Packages.
    pub count: u64,
    /// As packages have it; `free` or `paid` of prices.
    pub value: String,
}
/// Conditions that hold together. Of several values of one filter any may hold; of tags,
/// all must.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct SearchFilters {
    /// Namespaces.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub author: Vec<String>,
    /// What the package is for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub category: Vec<PackageCategory>,
    /// Whether the package brings SHACL shapes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_shacl: Option<bool>,
    /// What it is.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kind: Vec<PackageKind>,
    /// As the packages state it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub licence: Vec<String>,
    /// Whether it costs something.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<SearchedPrice>,
    /// In US cents.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_cents_max: Option<u64>,
    /// Of the score that the check gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quality_min: Option<u64>,
    /// Of the mean rating in hundredths of a star.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating_hundredths_min: Option<u64>,
    /// Words by which its owner describes it; all must be there.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
}
/// A place in a text, in UTF-8 bytes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SearchHighlight {
    /// The byte after its last one.
    pub end: u64,
    /// The first byte of the word.
    pub start: u64,
}
/// `SearchPackages`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct SearchPackages {
    /// `next_cursor` of the page before, with the same text, filters and sort.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cursor: Option<String>,
    /// Whether to count by kind, category, licence, author, tag, price and shapes. A count
    /// is of what another choice of the same filter would find.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub facets: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub filters: Option<SearchFilters>,
    /// Packages on a page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort: Option<SearchSort>,
    /// Words, names or terms: `json schema`, `acme/typescript`, `foaf:Person`. Typing
    /// errors are forgiven; what is exact comes first. Empty: all packages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}
/// Packages that a search found.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SearchPage {
    /// Counts, if they were asked for.
    pub facets: Vec<SearchFacet>,
    /// The items, in the order of the list.
    pub items: Vec<FoundPackage>,
    /// For the next page; `null` on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// The text with words that no package has replaced by known ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// Packages on all pages.
    pub total: u64,
}
/// The piece of a text that shows best why a package was found: plain text.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SearchSnippet {
    /// Places of the words that were found, in their order.
    pub highlights: Vec<SearchHighlight>,
    /// Of the summary or the README.
    pub text: String,
}
/// Equals are in an order of their own, which is always the same.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SearchSort {
    #[serde(rename = "relevance")]
    Relevance,
    #[serde(rename = "newest")]
    Newest,
    #[serde(rename = "downloads")]
    Downloads,
    #[serde(rename = "rating")]
    Rating,
    #[serde(rename = "quality")]
    Quality,
    #[serde(rename = "price_lowest")]
    PriceLowest,
    #[serde(rename = "name")]
    Name,
}
impl ::std::fmt::Display for SearchSort {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Relevance => f.write_str("relevance"),
            Self::Newest => f.write_str("newest"),
            Self::Downloads => f.write_str("downloads"),
            Self::Rating => f.write_str("rating"),
            Self::Quality => f.write_str("quality"),
            Self::PriceLowest => f.write_str("price_lowest"),
            Self::Name => f.write_str("name"),
        }
    }
}
impl ::std::str::FromStr for SearchSort {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "relevance" => Ok(Self::Relevance),
            "newest" => Ok(Self::Newest),
            "downloads" => Ok(Self::Downloads),
            "rating" => Ok(Self::Rating),
            "quality" => Ok(Self::Quality),
            "price_lowest" => Ok(Self::PriceLowest),
            "name" => Ok(Self::Name),
            _ => Err("invalid value".into()),
        }
    }
}
/// `SearchedKind`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SearchedKind {
    #[serde(rename = "class")]
    Class,
    #[serde(rename = "property")]
    Property,
}
impl ::std::fmt::Display for SearchedKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Class => f.write_str("class"),
            Self::Property => f.write_str("property"),
        }
    }
}
impl ::std::str::FromStr for SearchedKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "class" => Ok(Self::Class),
            "property" => Ok(Self::Property),
            _ => Err("invalid value".into()),
        }
    }
}
/// `SearchedPrice`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SearchedPrice {
    #[serde(rename = "free")]
    Free,
    #[serde(rename = "paid")]
    Paid,
}
impl ::std::fmt::Display for SearchedPrice {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Free => f.write_str("free"),
            Self::Paid => f.write_str("paid"),
        }
    }
}
impl ::std::str::FromStr for SearchedPrice {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "free" => Ok(Self::Free),
            "paid" => Ok(Self::Paid),
            _ => Err("invalid value".into()),
        }
    }
}
/// A member with a seat.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Seat {
    /// The account.
    pub account_id: String,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub assigned_at: String,
    /// Not where fewer seats are bought than are assigned, and others got theirs before.
    pub is_usable: bool,
}
/// `Seats`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Seats {
    /// By all orders together that are `bought`: as many members can use the package.
    pub bought: u32,
    /// Seats that can be assigned to further members.
    pub free: u32,
    /// Members with a seat: whoever got theirs first is first.
    pub members: Vec<Seat>,
    /// The orders of seats, the oldest first, whatever became of them.
    pub orders: Vec<OrderSeats>,
    /// The package.
    pub package: String,
}
/// `SecondFactor`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SecondFactor {
    /// Whether a login asks for it.
    pub enabled: bool,
    /// Get new ones before they are used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_codes_left: Option<u64>,
    /// Since when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub since: Option<String>,
}
/// The challenge, and one of the two codes.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SecondFactorParams {
    /// What the login answered.
    pub challenge: String,
    /// Six digits, of the authenticator app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// One of the recovery codes; it is good once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
}
/// This proof was right; POST /api/v1/auth/login/second-factor gives the tokens.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SecondFactorRequired {
    /// Send it with a code of the authenticator app, or with a recovery code.
    pub challenge: String,
    /// For how long it is good.
    pub expires_in_seconds: u32,
    /// Always true.
    pub second_factor_required: bool,
}
/// A secret, which itself is shown once.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SecretView {
    /// When it was made.
    pub created_at: String,
    /// Until then deliveries are signed by it, too.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_until: Option<String>,
}
/// Tokens, in the names of RFC 6749 §5.1, and whose they are.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Session {
    /// Send it as `Authorization: Bearer \<access_token>`.
    pub access_token: String,
    /// The account.
    pub account_id: String,
    /// After a login. Keep it and send it with the next one: strangers who guess at
    /// this account then delay it no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub device: Option<String>,
    /// For how long it is good.
    pub expires_in_seconds: u32,
    /// Good once, for the next access token.
    pub refresh_token: String,
    /// The account's role in it.
    pub role: Role,
    /// Always `Bearer`.
    pub token_type: String,
    /// The workspace that the access token is for.
    pub workspace_id: String,
}
/// A page of an account's sessions, and their bound.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SessionList {
    /// The items, in the order of the list.
    pub items: Vec<SessionView>,
    /// The last one that a sign-in beyond them has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_displaced: Option<DisplacedSession>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// So many last at once: a sign-in beyond them ends the one that was unused for longest.
    pub sessions_max: u64,
}
/// One sign-in.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SessionView {
    /// When it was made.
    pub created_at: String,
    /// Whether it is the one that asks.
    pub current: bool,
    /// When it ends unless it is refreshed.
    pub expires_at: String,
    /// Its id.
    pub id: String,
    /// The network address.
    pub ip: String,
    /// When it was last refreshed, from which device and address.
    pub refreshed_at: String,
    /// The device, as it names itself.
    pub user_agent: String,
}
/// `SetWorkspacePlan`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SetWorkspacePlan {
    /// The plan.
    pub plan: Plan,
    /// Why it was done.
    pub reason: String,
    /// Only to try it: ends after 14 days, and comes once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
}
/// Who invites to what.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct ShownInvitation {
    /// The mail address.
    pub email: String,
    /// When it ends.
    pub ends_at: String,
    /// Whether the address has an account: then log in and accept, else register.
    pub has_account: bool,
    /// The member who invited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invited_by: Option<Inviter>,
    /// The role in the workspace.
    pub role: Role,
    /// What its members call it.
    pub workspace: String,
}
/// `SignVersion`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct SignVersion {
    /// Without it, a signature that was given is taken back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signature: Option<VersionSignature>,
}
/// Ed25519 over `ggen-receipt-v1\n` and the RFC 8785 JSON of all other fields.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Signature {
    /// `EdDSA`.
    pub alg: String,
    /// As in `/.well-known/receipt-keys.json`.
    pub kid: String,
    /// 64 bytes, base64url without padding.
    pub value: String,
}
/// A request to send as it stands, with the file as its body.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SignedRequest {
    /// Until then it can be used.
    pub expires_at: String,
    /// Part of what is signed: send each exactly so.
    pub headers: ::std::collections::BTreeMap<String, String>,
    /// How to send it.
    pub method: String,
    /// Where it can be fetched.
    pub url: String,
}
/// As its workspace sees it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SigningKeyView {
    /// A key's id: its RFC 7638 thumbprint.
    pub kid: String,
    /// 32 bytes, base64url without padding.
    pub public_key: String,
    /// When it was registered.
    pub registered_at: String,
    /// Who registered it.
    pub registered_by: String,
    /// From then on it signs no more; what it signed before stays verifiable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub revoked_at: Option<String>,
}
/// `SigningKeysView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SigningKeysView {
    /// The items, in the order of the list.
    pub items: Vec<SigningKeyView>,
}
/// A query and its dataset. Each graph is named by a parameter of its own, so the
/// parameters are read by [`parse`]; this is how the document tells them.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SparqlQuery {
    /// Graphs that together are the default graph; repeat the parameter for several.
    #[serde(rename = "default-graph-uri", default, skip_serializing_if = "Vec::is_empty")]
    pub default_graph_uri: Vec<String>,
    /// Graphs that `GRAPH` can name; repeat the parameter for several.
    #[serde(rename = "named-graph-uri", default, skip_serializing_if = "Vec::is_empty")]
    pub named_graph_uri: Vec<String>,
    /// A SPARQL 1.1 query: SELECT, ASK, CONSTRUCT or DESCRIBE.
    pub query: String,
}
/// `Split`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Split {
    /// None as long as the whole share is the owner's.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub in_force: Option<SplitInForce>,
    /// The workspace that owns it.
    pub owner_workspace_id: String,
    /// The package.
    pub package: String,
    /// None while nobody is asked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<SplitProposal>,
    /// Grows with each step.
    pub revision: u64,
    /// Whether the proposal waits for the answer of the workspace that reads it.
    pub waits_for_workspace: bool,
}
/// What all have accepted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SplitInForce {
    /// Of the proposal that it was.
    pub number: u32,
    /// What is left for the owner, in ten thousandths.
    pub owner_basis_points: u32,
    /// Of collaborators.
    pub parts: Vec<SplitPart>,
    /// Since when.
    pub since: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SplitPage {
    /// The items, in the order of the list.
    pub items: Vec<Split>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// What a workspace gets of the creator's share of each sale.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SplitPart {
    /// Ten thousandths of the creator's share of each sale.
    pub basis_points: u32,
    /// The workspace.
    pub workspace_id: String,
}
/// What the owner wants to be in force; it is when nobody is left to accept it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SplitProposal {
    /// Workspaces that have accepted it.
    pub accepted: Vec<String>,
    /// 1, 2, 3, … of the package.
    pub number: u32,
    /// What would be left for the owner, in ten thousandths.
    pub owner_basis_points: u32,
    /// Of collaborators.
    pub parts: Vec<SplitPart>,
    /// When it was proposed.
    pub proposed_at: String,
    /// Workspaces that are asked: those of the parts, and those with a part in force.
    pub waits_for: Vec<String>,
}
/// What to put into an authenticator app, or that the enrolment is done.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StaffEnrolled {
    /// Whether they can sign in now.
    pub enrolled: bool,
    /// The same for an app to open: `otpauth://totp/…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otpauth_url: Option<String>,
    /// To be typed into the app: base32. Shown once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
}
/// `StaffEnrolment`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StaffEnrolment {
    /// What the grant gave.
    pub code: String,
    /// The first code of the authenticator app; absent in the first request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_code: Option<String>,
    /// The same in both requests.
    pub password: String,
}
/// `StaffLogin`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StaffLogin {
    /// Six digits, of the authenticator app.
    pub code: String,
    /// The mail address.
    pub email: String,
    /// The password.
    pub password: String,
}
/// What a member of staff is there for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum StaffRole {
    #[serde(rename = "operator")]
    Operator,
    #[serde(rename = "moderator")]
    Moderator,
    #[serde(rename = "support")]
    Support,
    #[serde(rename = "auditor")]
    Auditor,
}
impl ::std::fmt::Display for StaffRole {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Operator => f.write_str("operator"),
            Self::Moderator => f.write_str("moderator"),
            Self::Support => f.write_str("support"),
            Self::Auditor => f.write_str("auditor"),
        }
    }
}
impl ::std::str::FromStr for StaffRole {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "operator" => Ok(Self::Operator),
            "moderator" => Ok(Self::Moderator),
            "support" => Ok(Self::Support),
            "auditor" => Ok(Self::Auditor),
            _ => Err("invalid value".into()),
        }
    }
}
/// A token, in the names of RFC 6749, section 5.1.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StaffSession {
    /// Send it as `Authorization: Bearer \<access_token>`. It opens only `/api/v1/staff`.
    pub access_token: String,
    /// Then sign in again.
    pub expires_in_seconds: u32,
    /// The role in the workspace.
    pub role: StaffRole,
    /// Always `Bearer`.
    pub token_type: String,
}
/// The stages of a run, in order.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Stage {
    #[serde(rename = "load")]
    Load,
    #[serde(rename = "infer")]
    Infer,
    #[serde(rename = "validate")]
    Validate,
    #[serde(rename = "query")]
    Query,
    #[serde(rename = "render")]
    Render,
    #[serde(rename = "store")]
    Store,
}
impl ::std::fmt::Display for Stage {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Load => f.write_str("load"),
            Self::Infer => f.write_str("infer"),
            Self::Validate => f.write_str("validate"),
            Self::Query => f.write_str("query"),
            Self::Render => f.write_str("render"),
            Self::Store => f.write_str("store"),
        }
    }
}
impl ::std::str::FromStr for Stage {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "load" => Ok(Self::Load),
            "infer" => Ok(Self::Infer),
            "validate" => Ok(Self::Validate),
            "query" => Ok(Self::Query),
            "render" => Ok(Self::Render),
            "store" => Ok(Self::Store),
            _ => Err("invalid value".into()),
        }
    }
}
/// `StartParams`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StartParams {
    /// Choose a random `verifier` of 43 to 128 characters and keep it; send its
    /// SHA-256 in base64url without padding here (RFC 7636's S256), and itself
    /// when you fetch the tokens.
    pub challenge: String,
}
/// Where a generation is: it ends as one of the last three, and stays so.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum State {
    #[serde(rename = "pending")]
    Pending,
    #[serde(rename = "running")]
    Running,
    #[serde(rename = "complete")]
    Complete,
    #[serde(rename = "failed")]
    Failed,
    #[serde(rename = "cancelled")]
    Cancelled,
}
impl ::std::fmt::Display for State {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Pending => f.write_str("pending"),
            Self::Running => f.write_str("running"),
            Self::Complete => f.write_str("complete"),
            Self::Failed => f.write_str("failed"),
            Self::Cancelled => f.write_str("cancelled"),
        }
    }
}
impl ::std::str::FromStr for State {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "pending" => Ok(Self::Pending),
            "running" => Ok(Self::Running),
            "complete" => Ok(Self::Complete),
            "failed" => Ok(Self::Failed),
            "cancelled" => Ok(Self::Cancelled),
            _ => Err("invalid value".into()),
        }
    }
}
/// A leg of a transfer.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StatementLine {
    /// In minor units: a debit where it is above zero.
    pub amount: i64,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of which it is a leg.
    pub transfer: String,
}
/// Where the registry's statement about a version is. `ggen-cloud verify package` checks
/// it, with the keys of `GET /api/v1/marketplace/keys`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StatementLink {
    /// Until then it can be used.
    pub expires_at: String,
    /// Of the statement.
    pub sha256: String,
    /// Get it without further headers.
    pub url: String,
}
/// `StepReason`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StepReason {
    /// One line for those who use the version.
    pub reason: String,
}
/// How large a step from one version to another is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum StepSize {
    #[serde(rename = "none")]
    None,
    #[serde(rename = "patch")]
    Patch,
    #[serde(rename = "minor")]
    Minor,
    #[serde(rename = "major")]
    Major,
}
impl ::std::fmt::Display for StepSize {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::None => f.write_str("none"),
            Self::Patch => f.write_str("patch"),
            Self::Minor => f.write_str("minor"),
            Self::Major => f.write_str("major"),
        }
    }
}
impl ::std::str::FromStr for StepSize {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "none" => Ok(Self::None),
            "patch" => Ok(Self::Patch),
            "minor" => Ok(Self::Minor),
            "major" => Ok(Self::Major),
            _ => Err("invalid value".into()),
        }
    }
}
/// One of the three. With a second factor, the password does not do.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct StepUpParams {
    /// Six digits, of the authenticator app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// The password.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// One of the recovery codes; it is good once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recovery_code: Option<String>,
}
/// Bytes of uploads and artefacts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StorageView {
    /// What is left; absent where there is no end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub available_bytes: Option<u64>,
    /// Uploads count from when they are announced until they expire.
    pub used_bytes: u64,
}
/// What is kept of an event; not what it says, which is about a person.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StripeEvent {
    /// Its id.
    pub id: String,
    /// As Stripe names it.
    pub kind: String,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub received_at: String,
    /// How often staff has had it applied once more.
    pub replays: u32,
}
/// An event as Stripe sends it, of whatever version, with the header `Stripe-Signature`.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct StripeEventBody {
    /// When, in seconds of Unix.
    pub created: u64,
    /// By which an event is kept once, however often it comes.
    pub id: String,
    /// What has happened.
    #[serde(rename = "type")]
    pub type_: String,
}
/// A line of the queue.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Submission {
    /// Why it waits.
    pub causes: Vec<SubmissionCause>,
    /// Who holds it now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_by: Option<String>,
    /// Until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub claimed_until: Option<String>,
    /// Codes of what its check found that a person should look at.
    pub flags: Vec<String>,
    /// What it is.
    pub kind: PackageKind,
    /// Whoever has refused it before, and does not decide on it now.
    pub not_by: Vec<String>,
    /// The package.
    pub package: String,
    /// Since when it waits.
    pub since: String,
    /// The version.
    pub version: String,
}
/// Why a version waits for moderators.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubmissionCause {
    #[serde(rename = "new_creator")]
    NewCreator,
    #[serde(rename = "flagged")]
    Flagged,
    #[serde(rename = "appeal")]
    Appeal,
}
impl ::std::fmt::Display for SubmissionCause {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::NewCreator => f.write_str("new_creator"),
            Self::Flagged => f.write_str("flagged"),
            Self::Appeal => f.write_str("appeal"),
        }
    }
}
impl ::std::str::FromStr for SubmissionCause {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "new_creator" => Ok(Self::NewCreator),
            "flagged" => Ok(Self::Flagged),
            "appeal" => Ok(Self::Appeal),
            _ => Err("invalid value".into()),
        }
    }
}
/// `SubmissionDetails`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubmissionDetails {
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<ArchiveLink>,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// What has changed, as Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// The workspace that publishes it.
    pub owner: String,
    /// What stands on its page.
    pub page: PackagePage,
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<PackageReport>,
    /// Packages that it depends on.
    pub requirements: Vec<String>,
    /// What was done with it before, the first step first.
    pub steps: Vec<VersionStep>,
    pub submission: Submission,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubmissionPage {
    /// The items, in the order of the list.
    pub items: Vec<Submission>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `SubmitDisputeEvidence`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubmitDisputeEvidence {
    /// Why it was done.
    pub reason: String,
}
/// The subscription of a workspace; without a status it has none.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Subscription {
    /// Whether it ends with the period.
    pub cancel_at_period_end: bool,
    /// Of `incomplete`, in the answer to who has asked for it: by what a browser confirms the
    /// first payment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_secret: Option<String>,
    /// What the workspace may use by it now; absent where it entitles to nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entitled: Option<SubscriptionOffer>,
    /// When the plan ends if nobody pays.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grace_ends_at: Option<String>,
    /// Whether nothing is charged until it is resumed.
    pub is_paused: bool,
    /// What the next period costs; absent where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<SubscriptionOffer>,
    /// When the late invoice is charged once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_try_at: Option<String>,
    /// Since when a payment is late.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub past_due_since: Option<String>,
    /// What is charged, where it is not the workspace's default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
    /// Until then it is paid, or tried.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_end: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period_start: Option<String>,
    /// As Stripe has it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<SubscriptionStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial_end: Option<String>,
}
/// When an offer takes the place of another.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubscriptionChangeTime {
    #[serde(rename = "never")]
    Never,
    #[serde(rename = "at_once")]
    AtOnce,
    #[serde(rename = "at_period_end")]
    AtPeriodEnd,
}
impl ::std::fmt::Display for SubscriptionChangeTime {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Never => f.write_str("never"),
            Self::AtOnce => f.write_str("at_once"),
            Self::AtPeriodEnd => f.write_str("at_period_end"),
        }
    }
}
impl ::std::str::FromStr for SubscriptionChangeTime {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "never" => Ok(Self::Never),
            "at_once" => Ok(Self::AtOnce),
            "at_period_end" => Ok(Self::AtPeriodEnd),
            _ => Err("invalid value".into()),
        }
    }
}
/// An invoice of the subscription. Amounts are in the smallest unit of the currency.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubscriptionInvoice {
    /// What is charged of it: less where there is credit.
    pub amount_due: u64,
    /// What was paid of it.
    pub amount_paid: u64,
    /// How often it was charged.
    pub attempts: u32,
    /// When it was made.
    pub created_at: String,
    /// By ISO 4217, in lower case.
    pub currency: SubscriptionInvoiceCurrency,
    /// Its id.
    pub id: String,
    /// What it is made of.
    pub lines: Vec<SubscriptionInvoiceLine>,
    /// As Stripe numbers it; none of a draft.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// Why there is one, as Stripe says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where it is.
    pub state: InvoiceState,
    /// The sum of the lines.
    pub total: i64,
}
/// By ISO 4217, in lower case.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubscriptionInvoiceCurrency {
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "usd")]
    Usd,
}
impl ::std::fmt::Display for SubscriptionInvoiceCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Jpy => f.write_str("jpy"),
            Self::Usd => f.write_str("usd"),
        }
    }
}
impl ::std::str::FromStr for SubscriptionInvoiceCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "jpy" => Ok(Self::Jpy),
            "usd" => Ok(Self::Usd),
            _ => Err("invalid value".into()),
        }
    }
}
/// `SubscriptionInvoiceLine`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubscriptionInvoiceLine {
    /// Negative where it is credited.
    pub amount: i64,
    /// What it is for, as Stripe says it.
    pub description: String,
    /// Whether it is a part of a period, because something has changed in it.
    pub is_proration: bool,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub period_end: String,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub period_start: String,
    /// Seats.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quantity: Option<u32>,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubscriptionInvoicePage {
    /// The items, in the order of the list.
    pub items: Vec<SubscriptionInvoice>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// A plan at its price.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubscriptionOffer {
    /// Of a whole period, in the smallest unit of the currency.
    pub amount: u64,
    /// By ISO 4217, in lower case.
    pub currency: SubscriptionOfferCurrency,
    pub interval: BillingInterval,
    /// The plan.
    pub plan: Plan,
    /// How many seats.
    pub seats: u32,
}
/// By ISO 4217, in lower case.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubscriptionOfferCurrency {
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "usd")]
    Usd,
}
impl ::std::fmt::Display for SubscriptionOfferCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Jpy => f.write_str("jpy"),
            Self::Usd => f.write_str("usd"),
        }
    }
}
impl ::std::str::FromStr for SubscriptionOfferCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "jpy" => Ok(Self::Jpy),
            "usd" => Ok(Self::Usd),
            _ => Err("invalid value".into()),
        }
    }
}
/// What a wish costs. Amounts are in the smallest unit of the currency, without tax.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubscriptionPreview {
    /// By ISO 4217, in lower case.
    pub currency: SubscriptionPreviewCurrency,
    /// What is charged at once: the sum of the lines.
    pub due_now: u64,
    /// When it is as wanted.
    pub effective_at: String,
    /// What is charged, and what is taken off.
    pub lines: Vec<SubscriptionPreviewLine>,
    /// How much is charged then.
    pub next_amount: u64,
    /// When the next payment is charged.
    pub next_payment_at: String,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub previewed_at: String,
    pub when: SubscriptionChangeTime,
}
/// By ISO 4217, in lower case.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubscriptionPreviewCurrency {
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "usd")]
    Usd,
}
impl ::std::fmt::Display for SubscriptionPreviewCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Jpy => f.write_str("jpy"),
            Self::Usd => f.write_str("usd"),
        }
    }
}
impl ::std::str::FromStr for SubscriptionPreviewCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "jpy" => Ok(Self::Jpy),
            "usd" => Ok(Self::Usd),
            _ => Err("invalid value".into()),
        }
    }
}
/// `SubscriptionPreviewLine`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct SubscriptionPreviewLine {
    /// Negative where it is taken off.
    pub amount: i64,
    /// What it is.
    pub kind: SubscriptionPreviewLineKind,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub period_end: String,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub period_start: String,
}
/// `SubscriptionPreviewLineKind`
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubscriptionPreviewLineKind {
    #[serde(rename = "period")]
    Period,
    #[serde(rename = "remaining")]
    Remaining,
    #[serde(rename = "unused")]
    Unused,
}
impl ::std::fmt::Display for SubscriptionPreviewLineKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Period => f.write_str("period"),
            Self::Remaining => f.write_str("remaining"),
            Self::Unused => f.write_str("unused"),
        }
    }
}
impl ::std::str::FromStr for SubscriptionPreviewLineKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "period" => Ok(Self::Period),
            "remaining" => Ok(Self::Remaining),
            "unused" => Ok(Self::Unused),
            _ => Err("invalid value".into()),
        }
    }
}
/// As Stripe names it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum SubscriptionStatus {
    #[serde(rename = "incomplete")]
    Incomplete,
    #[serde(rename = "trialing")]
    Trialing,
    #[serde(rename = "active")]
    Active,
    #[serde(rename = "past_due")]
    PastDue,
    #[serde(rename = "unpaid")]
    Unpaid,
    #[serde(rename = "paused")]
    Paused,
    #[serde(rename = "incomplete_expired")]
    IncompleteExpired,
    #[serde(rename = "canceled")]
    Canceled,
}
impl ::std::fmt::Display for SubscriptionStatus {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Incomplete => f.write_str("incomplete"),
            Self::Trialing => f.write_str("trialing"),
            Self::Active => f.write_str("active"),
            Self::PastDue => f.write_str("past_due"),
            Self::Unpaid => f.write_str("unpaid"),
            Self::Paused => f.write_str("paused"),
            Self::IncompleteExpired => f.write_str("incomplete_expired"),
            Self::Canceled => f.write_str("canceled"),
        }
    }
}
impl ::std::str::FromStr for SubscriptionStatus {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "incomplete" => Ok(Self::Incomplete),
            "trialing" => Ok(Self::Trialing),
            "active" => Ok(Self::Active),
            "past_due" => Ok(Self::PastDue),
            "unpaid" => Ok(Self::Unpaid),
            "paused" => Ok(Self::Paused),
            "incomplete_expired" => Ok(Self::IncompleteExpired),
            "canceled" => Ok(Self::Canceled),
            _ => Err("invalid value".into()),
        }
    }
}
/// Since when something is suspended. Why, its log says.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Suspended {
    /// Who did it.
    pub by: String,
    /// Since when.
    pub since: String,
}
/// One takedown, and its end.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Takedown {
    /// The owner can appeal once against each takedown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub appeal: Option<TakedownAppeal>,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of staff.
    pub by: String,
    pub legal_basis: LegalBasis,
    /// Why it was done.
    pub reason: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reinstated: Option<Reinstated>,
}
/// What the owner says against a takedown.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TakedownAppeal {
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Who did it.
    pub by: String,
    /// Absent while it waits for moderators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<TakedownAppealDecision>,
    /// Its id.
    pub id: String,
    /// Why it was done.
    pub reason: String,
}
/// What another moderator than the one who took it down decided. A refusal is final.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TakedownAppealDecision {
    /// Then it was reinstated.
    pub accepted: bool,
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Of staff.
    pub by: String,
    /// Why it was done.
    pub reason: String,
}
/// An appeal with what the owner wrote, and why staff took the thing down.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TakedownAppealDetails {
    /// Absent while it waits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decided: Option<QueuedTakedownAppealDecision>,
    /// Its id.
    pub id: String,
    pub legal_basis: LegalBasis,
    /// Whoever took it down, and does not refuse it.
    pub not_by: String,
    /// The workspace that appeals.
    pub owner: String,
    /// The package.
    pub package: String,
    /// Since when it waits, or waited.
    pub since: String,
    pub takedown: Takedown,
    /// Of a package as a whole there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// Whether an appeal waits for moderators.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum TakedownAppealState {
    #[serde(rename = "open")]
    Open,
    #[serde(rename = "decided")]
    Decided,
}
impl ::std::fmt::Display for TakedownAppealState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Open => f.write_str("open"),
            Self::Decided => f.write_str("decided"),
        }
    }
}
impl ::std::str::FromStr for TakedownAppealState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "open" => Ok(Self::Open),
            "decided" => Ok(Self::Decided),
            _ => Err("invalid value".into()),
        }
    }
}
/// `TakedownOrder`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TakedownOrder {
    pub legal_basis: LegalBasis,
    /// Why it was done.
    pub reason: String,
    /// Open reports about it that are decided by this.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<String>,
}
/// A version or a package, and what staff made unreachable of it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TakedownsView {
    /// The package.
    pub package: String,
    /// The oldest first.
    pub takedowns: Vec<Takedown>,
    /// Since when its content is unreachable; absent while it is reachable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_down_at: Option<String>,
    /// Of a package as a whole there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}
/// Whether the prices of packages have the tax in them.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum TaxBehavior {
    #[serde(rename = "exclusive")]
    Exclusive,
    #[serde(rename = "inclusive")]
    Inclusive,
}
impl ::std::fmt::Display for TaxBehavior {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Exclusive => f.write_str("exclusive"),
            Self::Inclusive => f.write_str("inclusive"),
        }
    }
}
impl ::std::str::FromStr for TaxBehavior {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "exclusive" => Ok(Self::Exclusive),
            "inclusive" => Ok(Self::Inclusive),
            _ => Err("invalid value".into()),
        }
    }
}
/// The sale, or what was given back or lost of it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TaxEntry {
    /// When that was known.
    pub at: String,
    /// Stripe does not take it from us: whoever files the tax records it on Stripe's own pages.
    pub by_hand: bool,
    /// `sale`, `refund/\<refund>`, `returned/\<refund>` or `dispute/\<dispute>`.
    pub of: String,
    /// As Stripe names it; none where there is none, or nobody knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stripe_id: Option<String>,
}
/// Why the tax of an order is not known, and the order is not made.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum TaxRefusal {
    #[serde(rename = "billing_details_required")]
    BillingDetailsRequired,
    #[serde(rename = "billing_details_refused")]
    BillingDetailsRefused,
}
impl ::std::fmt::Display for TaxRefusal {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::BillingDetailsRequired => f.write_str("billing_details_required"),
            Self::BillingDetailsRefused => f.write_str("billing_details_refused"),
        }
    }
}
impl ::std::str::FromStr for TaxRefusal {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "billing_details_required" => Ok(Self::BillingDetailsRequired),
            "billing_details_refused" => Ok(Self::BillingDetailsRefused),
            _ => Err("invalid value".into()),
        }
    }
}
/// One change of one term.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TermChange {
    /// What of the term has changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// What is said only now, the first five.
    pub after: Vec<String>,
    /// What was said only before, the first five.
    pub before: Vec<String>,
    /// The step that it calls for.
    pub bump: StepSize,
    /// The rule by which it counts, by a stable name.
    pub rule: String,
    /// None for what belongs to no term.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub term: Option<String>,
}
/// Terms that a search found.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TermsPage {
    /// The items, in the order of the list.
    pub items: Vec<FoundTerm>,
    /// For the next page; `null` on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// The text with words that no term has replaced by known ones.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
    /// Terms on all pages.
    pub total: u64,
}
/// Which side of an offer a workspace is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum TransferDirection {
    #[serde(rename = "outgoing")]
    Outgoing,
    #[serde(rename = "incoming")]
    Incoming,
}
impl ::std::fmt::Display for TransferDirection {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Outgoing => f.write_str("outgoing"),
            Self::Incoming => f.write_str("incoming"),
        }
    }
}
impl ::std::str::FromStr for TransferDirection {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "outgoing" => Ok(Self::Outgoing),
            "incoming" => Ok(Self::Incoming),
            _ => Err("invalid value".into()),
        }
    }
}
/// Which offer is meant.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TransferOf {
    /// What is offered.
    pub subject: String,
}
/// `TransferOwnership`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TransferOwnership {
    /// An admin of the workspace.
    pub account_id: String,
}
/// An offer that can be accepted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TransferView {
    /// Which side the workspace is.
    pub direction: TransferDirection,
    /// The workspace that offers it.
    pub from_workspace_id: String,
    /// What is offered.
    pub subject: String,
    /// The workspace that can accept it.
    pub to_workspace_id: String,
    /// It can be accepted before this time.
    pub until: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TransferViewPage {
    /// The items, in the order of the list.
    pub items: Vec<TransferView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `TrialBalance`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TrialBalance {
    /// Those of workspaces by their kind.
    pub balances: Vec<BalanceView>,
    /// The sum of all that is below zero.
    pub credits: u64,
    /// By ISO 4217, in lower case. Of a request without it, US dollars.
    pub currency: TrialBalanceCurrency,
    /// The sum of all that is above zero.
    pub debits: u64,
    /// Whether both are the same; if not, somebody has changed the table by hand.
    pub is_balanced: bool,
}
/// By ISO 4217, in lower case. Of a request without it, US dollars.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum TrialBalanceCurrency {
    #[serde(rename = "aed")]
    Aed,
    #[serde(rename = "aud")]
    Aud,
    #[serde(rename = "bgn")]
    Bgn,
    #[serde(rename = "bhd")]
    Bhd,
    #[serde(rename = "brl")]
    Brl,
    #[serde(rename = "cad")]
    Cad,
    #[serde(rename = "chf")]
    Chf,
    #[serde(rename = "clp")]
    Clp,
    #[serde(rename = "czk")]
    Czk,
    #[serde(rename = "dkk")]
    Dkk,
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "hkd")]
    Hkd,
    #[serde(rename = "huf")]
    Huf,
    #[serde(rename = "idr")]
    Idr,
    #[serde(rename = "ils")]
    Ils,
    #[serde(rename = "inr")]
    Inr,
    #[serde(rename = "isk")]
    Isk,
    #[serde(rename = "jod")]
    Jod,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "krw")]
    Krw,
    #[serde(rename = "kwd")]
    Kwd,
    #[serde(rename = "mga")]
    Mga,
    #[serde(rename = "mxn")]
    Mxn,
    #[serde(rename = "myr")]
    Myr,
    #[serde(rename = "nok")]
    Nok,
    #[serde(rename = "nzd")]
    Nzd,
    #[serde(rename = "omr")]
    Omr,
    #[serde(rename = "php")]
    Php,
    #[serde(rename = "pln")]
    Pln,
    #[serde(rename = "pyg")]
    Pyg,
    #[serde(rename = "ron")]
    Ron,
    #[serde(rename = "rwf")]
    Rwf,
    #[serde(rename = "sek")]
    Sek,
    #[serde(rename = "sgd")]
    Sgd,
    #[serde(rename = "thb")]
    Thb,
    #[serde(rename = "tnd")]
    Tnd,
    #[serde(rename = "twd")]
    Twd,
    #[serde(rename = "ugx")]
    Ugx,
    #[serde(rename = "usd")]
    Usd,
    #[serde(rename = "vnd")]
    Vnd,
    #[serde(rename = "xof")]
    Xof,
    #[serde(rename = "zar")]
    Zar,
}
impl ::std::fmt::Display for TrialBalanceCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Aed => f.write_str("aed"),
            Self::Aud => f.write_str("aud"),
            Self::Bgn => f.write_str("bgn"),
            Self::Bhd => f.write_str("bhd"),
            Self::Brl => f.write_str("brl"),
            Self::Cad => f.write_str("cad"),
            Self::Chf => f.write_str("chf"),
            Self::Clp => f.write_str("clp"),
            Self::Czk => f.write_str("czk"),
            Self::Dkk => f.write_str("dkk"),
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Hkd => f.write_str("hkd"),
            Self::Huf => f.write_str("huf"),
            Self::Idr => f.write_str("idr"),
            Self::Ils => f.write_str("ils"),
            Self::Inr => f.write_str("inr"),
            Self::Isk => f.write_str("isk"),
            Self::Jod => f.write_str("jod"),
            Self::Jpy => f.write_str("jpy"),
            Self::Krw => f.write_str("krw"),
            Self::Kwd => f.write_str("kwd"),
            Self::Mga => f.write_str("mga"),
            Self::Mxn => f.write_str("mxn"),
            Self::Myr => f.write_str("myr"),
            Self::Nok => f.write_str("nok"),
            Self::Nzd => f.write_str("nzd"),
            Self::Omr => f.write_str("omr"),
            Self::Php => f.write_str("php"),
            Self::Pln => f.write_str("pln"),
            Self::Pyg => f.write_str("pyg"),
            Self::Ron => f.write_str("ron"),
            Self::Rwf => f.write_str("rwf"),
            Self::Sek => f.write_str("sek"),
            Self::Sgd => f.write_str("sgd"),
            Self::Thb => f.write_str("thb"),
            Self::Tnd => f.write_str("tnd"),
            Self::Twd => f.write_str("twd"),
            Self::Ugx => f.write_str("ugx"),
            Self::Usd => f.write_str("usd"),
            Self::Vnd => f.write_str("vnd"),
            Self::Xof => f.write_str("xof"),
            Self::Zar => f.write_str("zar"),
        }
    }
}
impl ::std::str::FromStr for TrialBalanceCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "aed" => Ok(Self::Aed),
            "aud" => Ok(Self::Aud),
            "bgn" => Ok(Self::Bgn),
            "bhd" => Ok(Self::Bhd),
            "brl" => Ok(Self::Brl),
            "cad" => Ok(Self::Cad),
            "chf" => Ok(Self::Chf),
            "clp" => Ok(Self::Clp),
            "czk" => Ok(Self::Czk),
            "dkk" => Ok(Self::Dkk),
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "hkd" => Ok(Self::Hkd),
            "huf" => Ok(Self::Huf),
            "idr" => Ok(Self::Idr),
            "ils" => Ok(Self::Ils),
            "inr" => Ok(Self::Inr),
            "isk" => Ok(Self::Isk),
            "jod" => Ok(Self::Jod),
            "jpy" => Ok(Self::Jpy),
            "krw" => Ok(Self::Krw),
            "kwd" => Ok(Self::Kwd),
            "mga" => Ok(Self::Mga),
            "mxn" => Ok(Self::Mxn),
            "myr" => Ok(Self::Myr),
            "nok" => Ok(Self::Nok),
            "nzd" => Ok(Self::Nzd),
            "omr" => Ok(Self::Omr),
            "php" => Ok(Self::Php),
            "pln" => Ok(Self::Pln),
            "pyg" => Ok(Self::Pyg),
            "ron" => Ok(Self::Ron),
            "rwf" => Ok(Self::Rwf),
            "sek" => Ok(Self::Sek),
            "sgd" => Ok(Self::Sgd),
            "thb" => Ok(Self::Thb),
            "tnd" => Ok(Self::Tnd),
            "twd" => Ok(Self::Twd),
            "ugx" => Ok(Self::Ugx),
            "usd" => Ok(Self::Usd),
            "vnd" => Ok(Self::Vnd),
            "xof" => Ok(Self::Xof),
            "zar" => Ok(Self::Zar),
            _ => Err("invalid value".into()),
        }
    }
}
/// Why and when a webhook was turned off.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct TurnedOff {
    /// When it was.
    pub at: String,
    /// Why it was.
    pub reason: TurnedOffReason,
}
/// Why a webhook was turned off.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum TurnedOffReason {
    #[serde(rename = "failing")]
    Failing,
    #[serde(rename = "gone")]
    Gone,
}
impl ::std::fmt::Display for TurnedOffReason {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Failing => f.write_str("failing"),
            Self::Gone => f.write_str("gone"),
        }
    }
}
impl ::std::str::FromStr for TurnedOffReason {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "failing" => Ok(Self::Failing),
            "gone" => Ok(Self::Gone),
            _ => Err("invalid value".into()),
        }
    }
}
/// `UnknownLicence`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UnknownLicence {
    /// A licence that the registry does not know.
    pub licence: String,
    /// The package.
    pub package: String,
}
/// What is to be so from now on.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct UpdateAccountParams {
    /// What to call the person; without it they have no name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}
/// `UpdateBillingDetails`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UpdateBillingDetails {
    /// Of a business that buys.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_name: Option<String>,
    /// Where the buyer is.
    pub country: String,
    /// The revision that was seen, 0 where there was none: with another one nothing is written.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub expected_revision: Option<u64>,
    /// By what bills are addressed.
    pub name: String,
    /// Where the buyer is, within the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub postal_code: Option<String>,
    /// Where tax differs within the country, such as in the USA and in Canada.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Of the business. Whether it counts, the tax of an order says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_id: Option<String>,
}
/// `UpdateDisputeEvidence`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UpdateDisputeEvidence {
    /// All that the bank is told, by Stripe's names. It tells of orders and packages; whose
    /// they are is added when it is submitted.
    pub evidence: EvidenceTexts,
    /// Why it was done.
    pub reason: String,
}
/// What is to be so from now on; what is left out stays as it is.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct UpdateMailPreferences {
    /// Whether invitations into workspaces of others, and offers of packages and of shares in them,
    /// are mailed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitations: Option<bool>,
    /// Whether it is mailed what changed about packages that a workspace has installed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub package_notices: Option<bool>,
    /// Whether it is mailed that a part of a quota is used up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quota_notices: Option<bool>,
}
/// `UpdatePackage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UpdatePackage {
    /// What an affiliate who brings a buyer gets of the creators' share, out of what is left to
    /// the owner; zero ends it for new orders. Without it, it stays as it is. Only who manages
    /// bills can change it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub affiliate_basis_points: Option<u32>,
    /// What stands on its page.
    pub page: PackagePage,
    /// Zero for a free package; a private one has no price.
    pub price_cents: u64,
    /// Whether the price is for each member of a workspace, or for one seat. Without it, it stays as
    /// it is; what is free is for each member.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub priced_per: Option<PricedPer>,
}
/// Whether the bytes have arrived.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum UploadState {
    #[serde(rename = "waiting")]
    Waiting,
    #[serde(rename = "ready")]
    Ready,
}
impl ::std::fmt::Display for UploadState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Waiting => f.write_str("waiting"),
            Self::Ready => f.write_str("ready"),
        }
    }
}
impl ::std::str::FromStr for UploadState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "waiting" => Ok(Self::Waiting),
            "ready" => Ok(Self::Ready),
            _ => Err("invalid value".into()),
        }
    }
}
/// `UploadView`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UploadView {
    /// When it was made.
    pub created_at: String,
    /// The member who made it.
    pub created_by: String,
    /// From then on it cannot be used any more.
    pub expires_at: String,
    /// A name to keep it under.
    pub filename: String,
    /// Generations and dry runs that read it, the latest first.
    pub generations: Vec<String>,
    /// Whether more than these read it, or may: only the latest few thousand
    /// generations of the workspace are looked at.
    pub generations_more: bool,
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
    /// Where it is.
    pub state: UploadState,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UploadViewPage {
    /// The items, in the order of the list.
    pub items: Vec<UploadView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `Usage`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Usage {
    /// The first page begins with requests.
    pub items: Vec<UsageItem>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
    /// The current period.
    pub period: PeriodView,
}
/// `UsageItem`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct UsageItem {
    /// The day in UTC, where usage is added up by day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<String>,
    /// The API key; absent for what was done in person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key_id: Option<String>,
    /// One of ours, or one that a service has reported.
    pub operation: String,
    /// By operation: units beyond what was included when they were asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overage: Option<u64>,
    /// What those cost, by the terms of then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overage_cents: Option<u64>,
    /// How many.
    pub units: u64,
}
/// `ValidateParams`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct ValidateParams {
    /// The token; the one of the `Authorization` header unless told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
}
/// `Validation`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Validation {
    /// Whether a request with this token would be served now. Nothing else is told when it would not.
    pub active: bool,
    /// When it expires; seconds since the epoch.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exp: Option<u64>,
    /// The token's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jti: Option<String>,
    /// The account's role in the workspace, as it is now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Role>,
    /// The session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub session_id: Option<String>,
    /// The account.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sub: Option<String>,
    /// Always `Bearer`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token_type: Option<String>,
    /// The workspace.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workspace_id: Option<String>,
}
/// Whether a VAT id looks like those of its country. It is a help for whoever types one, and
/// never a reason to refuse: libraries that check more disagree about Dutch sole traders,
/// Northern Ireland, Great Britain and Greece.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum VatIdForm {
    #[serde(rename = "usual")]
    Usual,
    #[serde(rename = "unusual")]
    Unusual,
    #[serde(rename = "unknown")]
    Unknown,
}
impl ::std::fmt::Display for VatIdForm {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Usual => f.write_str("usual"),
            Self::Unusual => f.write_str("unusual"),
            Self::Unknown => f.write_str("unknown"),
        }
    }
}
impl ::std::str::FromStr for VatIdForm {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "usual" => Ok(Self::Usual),
            "unusual" => Ok(Self::Unusual),
            "unknown" => Ok(Self::Unknown),
            _ => Err("invalid value".into()),
        }
    }
}
/// `Verification`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Verification {
    /// In order; a check that needs an earlier one that failed is left out, and so is that
    /// of an artefact that was deleted.
    pub checks: Vec<Check>,
    /// All checks hold.
    pub valid: bool,
}
/// Who has read the mail.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VerifyEmailParams {
    /// What follows `#code=` in the link.
    pub code: String,
    /// What to call the person, instead of the name that was registered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// 12 to 128 characters of any kind, together hard to guess.
    pub password: String,
}
/// `VerifyReceipt`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug, Default)]
pub struct VerifyReceipt {
    /// The receipt to check, as it was received; without it the stored one is checked.
    /// An object that is no receipt is told by the check `form`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receipt: Option<::serde_json::Map<String, ::serde_json::Value>>,
}
/// The zip of a version.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionArchive {
    /// Of the zip.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
/// An ontology compared with the version before it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionChanges {
    /// The smallest step of the version that the changes call for.
    pub bump: StepSize,
    /// Changes that are not shown.
    pub omitted: u64,
    /// The gravest changes, one line each.
    pub shown: Vec<String>,
    /// That it was compared with.
    pub since: String,
}
/// What the check of a version has found; its report says more.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionCheck {
    /// Of an ontology that had a version before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changes: Option<VersionChanges>,
    /// When it was checked.
    pub checked_at: String,
    /// The gravest finding.
    pub grade: Grade,
    /// Of the report.
    pub report_sha256: String,
    /// The score of its check, of 100 points.
    pub score: u32,
}
/// What was done with a version.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum VersionCommand {
    #[serde(rename = "publish")]
    Publish,
    #[serde(rename = "request_review")]
    RequestReview,
    #[serde(rename = "withdraw")]
    Withdraw,
    #[serde(rename = "approve")]
    Approve,
    #[serde(rename = "refuse")]
    Refuse,
    #[serde(rename = "appeal")]
    Appeal,
    #[serde(rename = "deprecate")]
    Deprecate,
    #[serde(rename = "yank")]
    Yank,
    #[serde(rename = "restore")]
    Restore,
}
impl ::std::fmt::Display for VersionCommand {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Publish => f.write_str("publish"),
            Self::RequestReview => f.write_str("request_review"),
            Self::Withdraw => f.write_str("withdraw"),
            Self::Approve => f.write_str("approve"),
            Self::Refuse => f.write_str("refuse"),
            Self::Appeal => f.write_str("appeal"),
            Self::Deprecate => f.write_str("deprecate"),
            Self::Yank => f.write_str("yank"),
            Self::Restore => f.write_str("restore"),
        }
    }
}
impl ::std::str::FromStr for VersionCommand {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "publish" => Ok(Self::Publish),
            "request_review" => Ok(Self::RequestReview),
            "withdraw" => Ok(Self::Withdraw),
            "approve" => Ok(Self::Approve),
            "refuse" => Ok(Self::Refuse),
            "appeal" => Ok(Self::Appeal),
            "deprecate" => Ok(Self::Deprecate),
            "yank" => Ok(Self::Yank),
            "restore" => Ok(Self::Restore),
            _ => Err("invalid value".into()),
        }
    }
}
/// `VersionDetails`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionDetails {
    /// None of a service, and none of what was taken down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<PackageReport>,
    /// What the registry has signed of it.
    pub statement: StatementLink,
    /// The version.
    pub version: VersionView,
}
/// `VersionDifference`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionDifference {
    /// The step that the changes call for: of an ontology.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bump: Option<StepSize>,
    /// Changes of terms, the gravest first: of an ontology.
    pub changes: Vec<TermChange>,
    /// Files that are new, changed or gone.
    pub files: FileChanges,
    /// The version to begin from.
    pub from: String,
    /// Changes that are not listed: all, of an ontology that has a price.
    pub omitted: u64,
    /// The version that is compared with it.
    pub to: String,
}
/// `VersionReview`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionReview {
    /// Why it waits; empty while it does not.
    pub causes: Vec<SubmissionCause>,
    /// Whether a moderator holds it, and will decide soon.
    pub is_claimed: bool,
    /// Whether the refusal can be appealed against.
    pub may_appeal: bool,
    /// Takedowns of the whole package, the oldest first.
    pub package_takedowns: Vec<Takedown>,
    /// Where it is.
    pub state: VersionState,
    /// What was done with it, the first step first.
    pub steps: Vec<VersionStep>,
    /// Takedowns of the version, the oldest first.
    pub takedowns: Vec<Takedown>,
    /// Since when it waits for moderators.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub waiting_since: Option<String>,
}
/// Over the line `ggen-package-creator-v1` and the RFC 8785 JSON of what is in the
/// version, as the registry's statement names it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionSignature {
    /// A key of the workspace that is not revoked.
    pub kid: String,
    /// 64 bytes, base64url without padding.
    pub value: String,
}
/// Where a version is: nobody but its creators sees a draft, and a yanked one is resolved for nobody anew.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum VersionState {
    #[serde(rename = "draft")]
    Draft,
    #[serde(rename = "in_review")]
    InReview,
    #[serde(rename = "refused")]
    Refused,
    #[serde(rename = "published")]
    Published,
    #[serde(rename = "deprecated")]
    Deprecated,
    #[serde(rename = "yanked")]
    Yanked,
}
impl ::std::fmt::Display for VersionState {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Draft => f.write_str("draft"),
            Self::InReview => f.write_str("in_review"),
            Self::Refused => f.write_str("refused"),
            Self::Published => f.write_str("published"),
            Self::Deprecated => f.write_str("deprecated"),
            Self::Yanked => f.write_str("yanked"),
        }
    }
}
impl ::std::str::FromStr for VersionState {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "draft" => Ok(Self::Draft),
            "in_review" => Ok(Self::InReview),
            "refused" => Ok(Self::Refused),
            "published" => Ok(Self::Published),
            "deprecated" => Ok(Self::Deprecated),
            "yanked" => Ok(Self::Yanked),
            _ => Err("invalid value".into()),
        }
    }
}
/// One step of a version's life.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionStep {
    /// A moment in UTC with three digits of milliseconds (RFC 3339).
    pub at: String,
    /// Absent where staff did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<String>,
    /// Whether staff of the registry did it.
    pub by_staff: bool,
    /// What moderators refused it for.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub codes: Vec<RefusalCode>,
    /// What was done.
    pub command: VersionCommand,
    /// For those who use the version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Who of staff did it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub staff_id: Option<String>,
    /// The state since then.
    pub to: VersionState,
}
/// A published version in a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionView {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archive: Option<VersionArchive>,
    /// None of a service.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grade: Option<Grade>,
    /// The licence, as an SPDX expression.
    pub licence: String,
    /// What has changed, as Markdown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notes: Option<String>,
    /// When it was published.
    pub published_at: String,
    /// Why it is deprecated or yanked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Packages that it depends on.
    pub requirements: Vec<String>,
    /// The score of its check, of 100 points.
    pub score: u32,
    /// The creators' own key that signed it; it is one of the package's `signing-keys`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_by_kid: Option<String>,
    /// Where it is.
    pub state: VersionState,
    /// Staff made its content unreachable.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub taken_down_at: Option<String>,
    /// The version.
    pub version: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct VersionViewPage {
    /// The items, in the order of the list.
    pub items: Vec<VersionView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// Who finds a package.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum Visibility {
    #[serde(rename = "public")]
    Public,
    #[serde(rename = "private")]
    Private,
}
impl ::std::fmt::Display for Visibility {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Public => f.write_str("public"),
            Self::Private => f.write_str("private"),
        }
    }
}
impl ::std::str::FromStr for Visibility {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "public" => Ok(Self::Public),
            "private" => Ok(Self::Private),
            _ => Err("invalid value".into()),
        }
    }
}
/// Seats of a package in a request.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WantedSeats {
    /// One of `packages`, which is priced per seat.
    pub package: String,
    /// How many seats.
    pub seats: u32,
}
/// A subscription that is wanted.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WantedSubscription {
    /// By ISO 4217, in lower case.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<WantedSubscriptionCurrency>,
    pub interval: BillingInterval,
    /// Which of the workspace's ways to pay is charged. Without it the default one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_method_id: Option<String>,
    /// The plan.
    pub plan: Plan,
    /// The `previewed_at` of a preview of the last hour, so that what is charged is what it
    /// said, to the cent. Without it, now.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previewed_at: Option<String>,
    /// Each has what the plan includes once more. Without it, one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// Whether to try it for 14 days first: once for a workspace, and once for a person. It
    /// ends by itself where there is nothing to charge then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trial: Option<bool>,
}
/// By ISO 4217, in lower case.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum WantedSubscriptionCurrency {
    #[serde(rename = "eur")]
    Eur,
    #[serde(rename = "gbp")]
    Gbp,
    #[serde(rename = "jpy")]
    Jpy,
    #[serde(rename = "usd")]
    Usd,
}
impl ::std::fmt::Display for WantedSubscriptionCurrency {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Eur => f.write_str("eur"),
            Self::Gbp => f.write_str("gbp"),
            Self::Jpy => f.write_str("jpy"),
            Self::Usd => f.write_str("usd"),
        }
    }
}
impl ::std::str::FromStr for WantedSubscriptionCurrency {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "eur" => Ok(Self::Eur),
            "gbp" => Ok(Self::Gbp),
            "jpy" => Ok(Self::Jpy),
            "usd" => Ok(Self::Usd),
            _ => Err("invalid value".into()),
        }
    }
}
/// Something the author should know that did not stop the run.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Warning {
    /// Stable, snake case.
    pub code: String,
    /// 1-based, in characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<u32>,
    /// The path inside the project, or the name of an ontology.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// 1-based.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    /// The cause in plain words.
    pub message: String,
    /// The rule of the project, by its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
}
/// `WebhookReceived`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WebhookReceived {
    /// Whether it came for the first time.
    pub is_new: bool,
}
/// The settings of a webhook.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WebhookSettings {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The types of events that are sent; all where there are none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub events: Option<Vec<EventType>>,
    /// How much is told: `thin` is the default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<PayloadForm>,
    /// Whether events are sent: they are unless it says `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_enabled: Option<bool>,
    /// Where events are sent: by `https` to an address of the public internet, without a name
    /// and a password, on the port 443 or one from 1024 on. Members of the workspace see it.
    pub url: String,
}
/// A webhook without its secret.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WebhookView {
    /// When it was made.
    pub created_at: String,
    /// What its owner calls it.
    pub description: String,
    /// The types of events that are sent; all where there are none.
    pub events: Vec<EventType>,
    /// Since when nothing that was sent has arrived.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failing_since: Option<String>,
    pub form: PayloadForm,
    /// Its id.
    pub id: String,
    /// Whether events are sent.
    pub is_enabled: bool,
    /// After several failures in a row nothing is sent until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paused_until: Option<String>,
    /// When its secrets were made, the newest last, and when the older of two ends.
    pub secrets: Vec<SecretView>,
    /// That the product turned it off, until somebody turns it on again.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turned_off: Option<TurnedOff>,
    /// When its settings or secrets were changed last.
    pub updated_at: String,
    /// Where events are sent.
    pub url: String,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WebhookViewPage {
    /// The items, in the order of the list.
    pub items: Vec<WebhookView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// Why staff looks at something of a customer's, or acts.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WithReason {
    /// Why it was done.
    pub reason: String,
}
/// Whom a workspace is for.
#[derive(serde::Deserialize, serde::Serialize, Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd)]
pub enum WorkspaceKind {
    #[serde(rename = "personal")]
    Personal,
    #[serde(rename = "shared")]
    Shared,
}
impl ::std::fmt::Display for WorkspaceKind {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        match *self {
            Self::Personal => f.write_str("personal"),
            Self::Shared => f.write_str("shared"),
        }
    }
}
impl ::std::str::FromStr for WorkspaceKind {
    type Err = self::error::ConversionError;
    fn from_str(value: &str) -> Result<Self, self::error::ConversionError> {
        match value {
            "personal" => Ok(Self::Personal),
            "shared" => Ok(Self::Shared),
            _ => Err("invalid value".into()),
        }
    }
}
/// A workspace, and the caller's role in it.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WorkspaceView {
    /// When it was made.
    pub created_at: String,
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: WorkspaceKind,
    /// How many.
    pub members: u32,
    /// In lists, when the caller's membership ends by itself; absent where it does not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub membership_ends_at: Option<String>,
    /// What it is called.
    pub name: String,
    /// Who stays an admin and may hand the workspace over.
    pub owner: String,
    /// Of the caller.
    pub role: Role,
}
/// One page of a list.
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WorkspaceViewPage {
    /// The items, in the order of the list.
    pub items: Vec<WorkspaceView>,
    /// Pass it as `cursor` to get the next page; absent on the last one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next_cursor: Option<String>,
}
/// `WriteReview`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct WriteReview {
    /// Stars: 1 is the worst, 5 the best.
    pub rating: u64,
    /// Empty for a rating without words.
    pub text: String,
}
/// `Zip`
#[derive(serde::Deserialize, serde::Serialize, Clone, Debug)]
pub struct Zip {
    /// The SHA-256 of the bytes.
    pub sha256: String,
    /// In bytes.
    pub size_bytes: u64,
}
///  Error types.
pub mod error {
    #[doc = r" Error from a `TryFrom` or `FromStr` implementation."]
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
