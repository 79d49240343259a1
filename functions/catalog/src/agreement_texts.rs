//! The agreements of the marketplace, by their versions.

use catalog_store::agreements::Agreement;

/// The version of an agreement that is in force, with its text.
pub(crate) struct InForce {
    pub(crate) agreement: Agreement,
    pub(crate) version: u32,
    pub(crate) title: &'static str,
    /// Markdown.
    pub(crate) text: &'static str,
}

/// A changed text is the next version, in a file of its own.
pub(crate) const SELLER: InForce = InForce {
    agreement: Agreement::Seller,
    version: 1,
    title: "Agreement of those who publish",
    text: include_str!("agreement_texts/seller-1.md"),
};

pub(crate) const ALL: [&InForce; 1] = [&SELLER];
