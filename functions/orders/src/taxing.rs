//! The tax of what somebody orders, as Stripe calculates it by the billing details of the
//! workspace; nothing where the operator collects no tax.
//!
//! A calculation moves no money and promises none. The key of an order's is made of what is
//! asked, so that a call that is repeated, by whoever repeats it, gets the one that was made.

use domain::{OrderId, TenantId};
use orders_store::billing::{self, Buyer};
use orders_store::orders::{CURRENCY, Line};
use orders_store::stripe;
use orders_store::tax::{self, OrderTax, TaxBehavior};
use payments::{Calculation, Failure, NewCalculation, Stripe};
use platform::{App, Error, ErrorCode, Grant};
use sha2::{Digest, Sha256};
use store_core::transaction::pause_before_retry;

use crate::quote_order::NoTax;

/// What [`calculate`] touches.
pub(crate) const CALCULATE: Grant = Grant::operation("taxing::calculate", &[billing::FIND, stripe::CLIENT]);

/// Tax depends on where the buyer is, which nobody has told.
pub(crate) const BILLING_DETAILS_REQUIRED: ErrorCode = ErrorCode::conflict("billing_details_required");
/// Stripe knows no such place, or no VAT id of such a form.
pub(crate) const BILLING_DETAILS_REFUSED: ErrorCode = ErrorCode::conflict("billing_details_refused");

/// Calls for one calculation of which nobody knows what became: each takes ten seconds at most,
/// and somebody waits.
const TRIES_MAX: u32 = 2;
/// Keys for one calculation: one that Stripe has failed with is answered at once from then on.
const KEYS_MAX: u32 = 5;
/// By which Stripe says that it is about the details, and not about us.
const ABOUT_DETAILS: [&str; 2] = ["customer_tax_location_invalid", "tax_id_invalid"];

/// What a calculation is for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum For {
    /// Each by itself: nobody repeats one.
    Quote,
    Order(OrderId),
}

/// An order is not made at a total that its buyer may not owe.
pub(crate) fn refusal(refused: NoTax) -> Error {
    let (code, detail) = match refused {
        NoTax::BillingDetailsRequired => (
            BILLING_DETAILS_REQUIRED,
            "The tax of an order depends on where its buyer is. Give the billing details of the workspace first.",
        ),
        NoTax::BillingDetailsRefused => (
            BILLING_DETAILS_REFUSED,
            "The tax cannot be calculated by the billing details of the workspace. Correct their country, state, \
             postal code and VAT id.",
        ),
    };
    Error::Conflict { code, detail: detail.to_owned() }
}

type Taxed = (Vec<Line>, Option<OrderTax>);

/// The lines with their tax.
///
/// # Errors
/// `Unavailable` where Stripe gives no answer: nothing is written by it, and nothing charged.
pub(crate) async fn calculate(
    app: &App,
    tenant: TenantId,
    of: For,
    lines: Vec<Line>,
) -> Result<Result<Taxed, NoTax>, Error> {
    let Some(behavior) = tax::behavior(app)? else { return Ok(Ok((lines, None))) };
    if lines.iter().all(|line| line.price_cents == 0) {
        return Ok(Ok((lines, None)));
    }
    let Some(details) = billing::find(app, tenant).await? else { return Ok(Err(NoTax::BillingDetailsRequired)) };
    let stripe = stripe::client(app).await?;
    let key_begin = match of {
        For::Quote => format!("tax/quote/{}", app.clock.ulid()),
        For::Order(id) => format!("tax/{id}"),
    };
    let calculation = match ask(&stripe, &key_begin, (&details.buyer, behavior), &lines).await {
        Ok(calculation) => calculation,
        Err(Failure::Refused { code, .. }) if ABOUT_DETAILS.contains(&code.as_str()) => {
            return Ok(Err(NoTax::BillingDetailsRefused));
        }
        Err(Failure::Refused { status, code, message }) => {
            tracing::error!(status, code, message, "Stripe calculates no tax");
            let detail = "The operator of this product has not set up taxes.".to_owned();
            return Err(Error::NotConfigured { code: stripe::NOT_CONFIGURED, detail });
        }
        Err(failure) => return Err(stripe::refusal(failure)),
    };
    let (lines, tax) = tax::apply(&calculation, behavior, lines, details.buyer)?;
    Ok(Ok((lines, Some(tax))))
}

/// Asks Stripe, and once more where nobody knows what became of the call.
async fn ask(
    stripe: &Stripe,
    key_begin: &str,
    (buyer, behavior): (&Buyer, TaxBehavior),
    lines: &[Line],
) -> Result<Calculation, Failure> {
    let priced = lines.iter().enumerate().filter(|(_, line)| line.price_cents > 0);
    let amount = |cents: u64| i64::try_from(cents).map_err(|error| Failure::NotConfigured(error.to_string()));
    let priced = priced.map(|(at, line)| amount(line.price_cents).map(|amount| (tax::reference(at), amount)));
    let priced = priced.collect::<Result<Vec<_>, Failure>>()?;
    let hash = hash((buyer, behavior), &priced);
    let (mut tries, mut key_number) = (0, 0);
    loop {
        let key = format!("{key_begin}/{hash}/{key_number}");
        let new = NewCalculation {
            key: &key,
            currency: CURRENCY,
            country: buyer.country.as_str(),
            state: buyer.state.as_ref().map(|state| state.as_str()),
            postal_code: buyer.postal_code.as_ref().map(|code| code.as_str()),
            vat_id: buyer.vat_id.as_ref().and_then(|id| Some((id.register(&buyer.country)?, id.as_str()))),
            lines: priced.clone(),
            is_inclusive: behavior == TaxBehavior::Inclusive,
        };
        match stripe.calculate_tax(new).await {
            // It answers the same to this key from now on: the next call has another one.
            Err(Failure::Failed(_)) if key_number + 1 < KEYS_MAX => key_number += 1,
            Err(Failure::Unknown(_) | Failure::Busy(_) | Failure::Concurrent(_)) if tries + 1 < TRIES_MAX => {
                tries += 1;
                pause_before_retry(tries).await;
            }
            answer => return answer,
        }
    }
}

/// The same for the same question. Whoever is billed is in it as a hash alone.
fn hash((buyer, behavior): (&Buyer, TaxBehavior), lines: &[(String, i64)]) -> String {
    let Buyer { country, state, postal_code, vat_id, .. } = buyer;
    let asked = format!("{behavior:?}\n{country}\n{state:?}\n{postal_code:?}\n{vat_id:?}\n{lines:?}");
    hex::encode(Sha256::digest(asked.as_bytes()))
}
