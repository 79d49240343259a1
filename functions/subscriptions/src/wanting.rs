//! What somebody wants to subscribe to, as it comes.

use domain::Time;
use domain::plan::Plan;
use ledger::Currency;
use platform::Error;
use serde::Deserialize;
use subscriptions_store::offers::{Interval, NotOffered, Offer, SEATS_MAX};

/// A subscription that is wanted.
#[derive(Debug, Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WantedSubscription {
    pub(crate) plan: Plan,
    pub(crate) interval: Interval,
    /// Each has what the plan includes once more. Without it, one.
    #[schema(minimum = 1, maximum = 100, example = 2)]
    pub(crate) seats: Option<u32>,
    /// Without it US dollars.
    #[schema(schema_with = currency)]
    pub(crate) currency: Option<Currency>,
    /// Whether to try it for 14 days first: once for a workspace, and once for a person. It
    /// ends by itself where there is nothing to charge then.
    #[schema(example = false)]
    pub(crate) trial: Option<bool>,
    /// Which of the workspace's ways to pay is charged. Without it the default one.
    #[schema(min_length = 1, max_length = 255, pattern = "^[A-Za-z0-9_.-]+$", example = "pm_1SNVbPGm7vC2xH0kq2b3c4d5")]
    pub(crate) payment_method_id: Option<String>,
    /// The `previewed_at` of a preview of the last hour, so that what is charged is what it
    /// said, to the cent. Without it, now.
    pub(crate) previewed_at: Option<Time>,
}

const CURRENCIES: [Currency; 4] = [Currency::Eur, Currency::Gbp, Currency::Jpy, Currency::Usd];

pub(crate) fn currency() -> utoipa::openapi::Object {
    utoipa::openapi::ObjectBuilder::new()
        .schema_type(utoipa::openapi::schema::Type::String)
        .enum_values(Some(CURRENCIES.map(Currency::as_str)))
        .pattern(Some("^[a-z]{3}$"))
        .max_length(Some(3))
        .description(Some("By ISO 4217, in lower case."))
        .examples(["usd"])
        .build()
}

impl WantedSubscription {
    /// What it is at the table.
    pub(crate) fn offer(&self) -> Result<Offer, Error> {
        let wanted = Offer {
            plan: self.plan,
            interval: self.interval,
            currency: self.currency.unwrap_or(Currency::Usd),
            seats: self.seats.unwrap_or(1),
        };
        if self.payment_method_id.as_deref().is_some_and(|id| !payments::is_id(id)) {
            return Err(Error::field("payment_method_id", "expected an id of Stripe's, such as pm_1SNVbPGm7vC2xH0k"));
        }
        wanted.check().map_err(|why| {
            let field = match why {
                NotOffered::Free | NotOffered::ByAgreement => "plan",
                NotOffered::Currency => "currency",
                NotOffered::OneSeat | NotOffered::Seats => "seats",
            };
            Error::field(field, why.to_string())
        })
    }

    pub(crate) fn is_trial(&self) -> bool {
        self.trial.unwrap_or(false)
    }
}

const _: () = assert!(SEATS_MAX == 100, "as the document says");
