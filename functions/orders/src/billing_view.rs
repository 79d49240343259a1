//! The billing details of a workspace, as its admins see them.

use domain::{AccountId, BillingName, CountryCode, PostalCode, Subdivision, Time, VatId, VatIdForm};
use orders_store::billing::{Buyer, Record};
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = BillingDetails)]
pub struct BillingDetailsView {
    name: BillingName,
    #[serde(skip_serializing_if = "Option::is_none")]
    business_name: Option<BillingName>,
    #[serde(skip_serializing_if = "Option::is_none")]
    vat_id: Option<VatId>,
    /// Whether it looks like the VAT ids of its country. It is a help against slips, and no check:
    /// whether it counts, the tax of an order says.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = VatIdForm, required = false)]
    vat_id_form: Option<VatIdForm>,
    country: CountryCode,
    /// Where tax differs within the country.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<Subdivision>,
    #[serde(skip_serializing_if = "Option::is_none")]
    postal_code: Option<PostalCode>,
    /// Whoever gave them last.
    updated_by: AccountId,
    /// When they were given.
    updated_at: Time,
    /// Grows with each change.
    #[schema(minimum = 1, example = 1)]
    revision: u64,
}

impl From<Record> for BillingDetailsView {
    fn from(record: Record) -> Self {
        let Record { buyer, updated_by, updated_at, revision } = record;
        let Buyer { name, business_name, vat_id, country, state, postal_code } = buyer;
        let vat_id_form = vat_id.as_ref().map(|id| id.form(&country));
        Self { name, business_name, vat_id, vat_id_form, country, state, postal_code, updated_by, updated_at, revision }
    }
}
