//! The documented test cards: <https://docs.stripe.com/testing>.

/// How a test card behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Behaviour {
    Pays,
    /// It is declined with this code and decline code, when attached and when charged.
    Declines(&'static str, &'static str),
    /// It can be attached, and is declined when charged.
    DeclinesLater(&'static str, &'static str),
    /// Radar blocks it.
    Blocked,
    /// It needs authentication at every payment.
    Authenticates,
    /// It needs authentication unless it was set up for payments without its owner.
    AuthenticatesOnce,
    /// It needs authentication, and is declined after it.
    AuthenticatesThenDeclines,
    /// It is disputed for this reason; an inquiry asks before money is taken.
    Disputes {
        reason: &'static str,
        inquiry: bool,
    },
    /// An early fraud warning comes.
    Warns,
    /// Refunds stay pending for a while.
    RefundsLate,
    /// Refunds succeed first and fail later.
    RefundsFail,
}

/// One of Stripe's test cards.
#[derive(Debug)]
pub(crate) struct TestCard {
    pub(crate) number: &'static str,
    pub(crate) brand: &'static str,
    pub(crate) funding: &'static str,
    pub(crate) country: &'static str,
    /// `pm_card_` and one of these names the card instead of its number.
    pub(crate) names: &'static [&'static str],
    pub(crate) behaviour: Behaviour,
    /// Whether the bank's check of the security code fails.
    pub(crate) cvc_fails: bool,
    pub(crate) postal_code_fails: bool,
    pub(crate) line1_fails: bool,
    pub(crate) risk: Risk,
    /// Payments are available at once.
    pub(crate) available_at_once: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Risk {
    Normal,
    Elevated,
    Highest,
}

const fn card(number: &'static str, names: &'static [&'static str], behaviour: Behaviour) -> TestCard {
    TestCard {
        number,
        brand: "visa",
        funding: "credit",
        country: "US",
        names,
        behaviour,
        cvc_fails: false,
        postal_code_fails: false,
        line1_fails: false,
        risk: Risk::Normal,
        available_at_once: false,
    }
}

const fn branded(
    number: &'static str,
    names: &'static [&'static str],
    brand: &'static str,
    funding: &'static str,
) -> TestCard {
    let mut made = card(number, names, Behaviour::Pays);
    made.brand = brand;
    made.funding = funding;
    made
}

const fn from_country(number: &'static str, names: &'static [&'static str], country: &'static str) -> TestCard {
    let mut made = card(number, names, Behaviour::Pays);
    made.country = country;
    made
}

const fn declines(
    number: &'static str,
    names: &'static [&'static str],
    code: &'static str,
    decline_code: &'static str,
) -> TestCard {
    card(number, names, Behaviour::Declines(code, decline_code))
}

const fn failing_checks(number: &'static str, names: &'static [&'static str], cvc: bool, line1: bool) -> TestCard {
    let mut made = card(number, names, Behaviour::Pays);
    made.cvc_fails = cvc;
    made.line1_fails = line1;
    made.postal_code_fails = !cvc;
    made
}

const fn risky(number: &'static str, names: &'static [&'static str], risk: Risk, behaviour: Behaviour) -> TestCard {
    let mut made = card(number, names, behaviour);
    made.risk = risk;
    made
}

const fn at_once(number: &'static str, names: &'static [&'static str]) -> TestCard {
    let mut made = card(number, names, Behaviour::Pays);
    made.available_at_once = true;
    made
}

const CARDS: &[TestCard] = &[
    card("4242424242424242", &["visa", "us"], Behaviour::Pays),
    branded("4000056655665556", &["visa_debit"], "visa", "debit"),
    branded("5555555555554444", &["mastercard"], "mastercard", "credit"),
    branded("2223003122003222", &["mastercard_2"], "mastercard", "credit"),
    branded("5200828282828210", &["mastercard_debit"], "mastercard", "debit"),
    branded("5105105105105100", &["mastercard_prepaid"], "mastercard", "prepaid"),
    branded("378282246310005", &["amex"], "amex", "credit"),
    branded("6011111111111117", &["discover"], "discover", "credit"),
    branded("3056930009020004", &["diners"], "diners", "credit"),
    branded("3566002020360505", &["jcb"], "jcb", "credit"),
    branded("6200000000000005", &["unionpay"], "unionpay", "credit"),
    from_country("4000000760000002", &["br"], "BR"),
    from_country("4000001240000000", &["ca"], "CA"),
    from_country("4000000400000008", &["at"], "AT"),
    from_country("4000000560000004", &["be"], "BE"),
    from_country("4000002500000003", &["fr"], "FR"),
    from_country("4000002760000016", &["de"], "DE"),
    from_country("4000003720000005", &["ie"], "IE"),
    from_country("4000003800000008", &["it"], "IT"),
    from_country("4000005280000002", &["nl"], "NL"),
    from_country("4000007240000007", &["es"], "ES"),
    from_country("4000007520000008", &["se"], "SE"),
    from_country("4000007560000009", &["ch"], "CH"),
    from_country("4000008260000000", &["gb"], "GB"),
    from_country("4000000360000006", &["au"], "AU"),
    from_country("4000003920000003", &["jp"], "JP"),
    declines("4000000000000002", &["visa_chargeDeclined", "chargeDeclined"], "card_declined", "generic_decline"),
    declines(
        "4000000000009995",
        &["visa_chargeDeclinedInsufficientFunds", "chargeDeclinedInsufficientFunds"],
        "card_declined",
        "insufficient_funds",
    ),
    declines(
        "4000000000009987",
        &["visa_chargeDeclinedLostCard", "chargeDeclinedLostCard"],
        "card_declined",
        "lost_card",
    ),
    declines(
        "4000000000009979",
        &["visa_chargeDeclinedStolenCard", "chargeDeclinedStolenCard"],
        "card_declined",
        "stolen_card",
    ),
    declines("4000000000000069", &["chargeDeclinedExpiredCard"], "expired_card", "expired_card"),
    declines("4000000000000127", &["chargeDeclinedIncorrectCvc"], "incorrect_cvc", "incorrect_cvc"),
    declines("4000000000000119", &["chargeDeclinedProcessingError"], "processing_error", "processing_error"),
    declines(
        "4000000000006975",
        &["visa_chargeDeclinedVelocityLimitExceeded", "chargeDeclinedVelocityLimitExceeded"],
        "card_declined",
        "card_velocity_exceeded",
    ),
    card("4000000000000341", &["chargeCustomerFail"], Behaviour::DeclinesLater("card_declined", "generic_decline")),
    risky("4100000000000019", &["radarBlock"], Risk::Highest, Behaviour::Blocked),
    risky("4000000000004954", &["riskLevelHighest"], Risk::Highest, Behaviour::Blocked),
    risky("4000000000009235", &["riskLevelElevated"], Risk::Elevated, Behaviour::Pays),
    failing_checks("4000000000000101", &["cvcCheckFail"], true, false),
    failing_checks("4000000000000036", &["avsZipFail"], false, false),
    failing_checks("4000000000000010", &["avsFail"], false, true),
    card(
        "4000002500003155",
        &["authenticationRequiredOnSetup", "authenticationRequiredSetupForOffSession"],
        Behaviour::AuthenticatesOnce,
    ),
    card("4000002760003184", &["authenticationRequired"], Behaviour::Authenticates),
    card("4000000000003220", &["threeDSecure2Required"], Behaviour::Authenticates),
    card("4000000000003063", &["threeDSecureRequired"], Behaviour::Authenticates),
    card(
        "4000008400001629",
        &["threeDSecureRequiredChargeDeclined", "authenticationRequiredChargeDeclinedInsufficientFunds"],
        Behaviour::AuthenticatesThenDeclines,
    ),
    card("4000000000003055", &["threeDSecureOptional"], Behaviour::Pays),
    card("4000000000000259", &["createDispute"], Behaviour::Disputes { reason: "fraudulent", inquiry: false }),
    card(
        "4000000000002685",
        &["createDisputeProductNotReceived"],
        Behaviour::Disputes { reason: "product_not_received", inquiry: false },
    ),
    card("4000000000001976", &["createDisputeInquiry"], Behaviour::Disputes { reason: "fraudulent", inquiry: true }),
    card("4000000000005423", &["createIssuerFraudRecord"], Behaviour::Warns),
    card("4000000000007726", &["pendingRefund"], Behaviour::RefundsLate),
    card("4000000000005126", &["refundFail"], Behaviour::RefundsFail),
    at_once("4000000000000077", &["bypassPending"]),
    at_once("4000003720000278", &["bypassPendingInternational"]),
];

impl TestCard {
    pub(crate) fn by_number(number: &str) -> Option<&'static Self> {
        CARDS.iter().find(|card| card.number == number)
    }

    /// By an id like `pm_card_visa`.
    pub(crate) fn by_name(id: &str) -> Option<&'static Self> {
        let name = id.strip_prefix("pm_card_")?;
        CARDS.iter().find(|card| card.names.contains(&name))
    }

    pub(crate) fn last4(&self) -> &'static str {
        self.number.get(self.number.len().saturating_sub(4)..).unwrap_or_default()
    }
}

/// The check digit of ISO/IEC 7812.
pub(crate) fn passes_luhn(number: &str) -> bool {
    let digits: Option<Vec<u32>> = number.chars().rev().map(|letter| letter.to_digit(10)).collect();
    digits.is_some_and(|digits| {
        let sum: u32 = digits
            .iter()
            .enumerate()
            .map(|(index, digit)| match (index % 2, digit * 2) {
                (0, _) => *digit,
                (_, double) if double > 9 => double - 9,
                (_, double) => double,
            })
            .sum();
        (12..=19).contains(&digits.len()) && sum.is_multiple_of(10)
    })
}

/// What the cardholder is told: <https://docs.stripe.com/declines/codes>.
pub(crate) fn decline_message(code: &str, decline_code: &str) -> &'static str {
    match (code, decline_code) {
        ("expired_card", _) => "Your card has expired.",
        ("incorrect_cvc", _) => "Your card's security code is incorrect.",
        ("processing_error", _) => "An error occurred while processing your card. Try again in a little bit.",
        ("authentication_required", _) => "Your card was declined. This transaction requires authentication.",
        (_, "insufficient_funds") => "Your card has insufficient funds.",
        (_, "card_velocity_exceeded") => {
            "Your card was declined for making repeated attempts too frequently or exceeding its amount limit."
        }
        _ => "Your card was declined.",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_test_card_has_a_valid_number_and_names_of_its_own() {
        let mut names: Vec<&str> = CARDS.iter().flat_map(|card| card.names).copied().collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
        for card in CARDS {
            assert!(passes_luhn(card.number), "{}", card.number);
        }
        assert!(!passes_luhn("4242424242424241"));
    }
}
