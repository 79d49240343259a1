//! Whoever changes something leaves an event, or says here why it does not.

use std::collections::{BTreeMap, BTreeSet};

use domain::events::Kind;
use platform::endpoint::{Action, Right};
use platform::{Endpoint, Table};

use crate::areas::{Area, endpoints};

/// Functions that write and leave no event, and why.
const WITHOUT: &[(&str, &str)] = &[
    ("register", "there is no account yet; `verify-email` makes it and leaves the event"),
    ("request-password-reset", "anybody can ask for any address, and an event would tell that it has an account"),
    ("start-oauth", "it keeps what is pending for ten minutes; `finish-oauth` or `exchange-oauth` leaves the event"),
    ("link-oauth", "it keeps what is pending for ten minutes; `finish-oauth` leaves the event"),
    ("step-up-oauth", "it keeps what is pending for ten minutes; `finish-oauth` leaves the event"),
    ("rotate-token-key", "a key of the product is nobody's"),
    ("unsubscribe", "it writes under the hash of an address, which may have no account"),
    ("record-mail-feedback", "it writes under the hash of an address, which may have no account"),
    ("send-mail", "it writes down that a mail has gone, so that it goes once"),
    ("report-usage", "what was reported is the record, each once under its id"),
    ("index-package", "the index says what the packages' own events have told"),
    ("rebuild-search-index", "the index says what the packages' own events have told"),
    ("clean-search-index", "it notes when it ran: nothing that anybody did"),
    ("plan-install", "a plan changes nothing; `commit-install` or `roll-back-install` leaves the event"),
    ("add-payment-method", "it notes as whom Stripe knows the workspace; Stripe has what is added"),
    ("receive-stripe-webhook", "it keeps what Stripe told; `apply-payment` leaves the event of what follows"),
    ("find-lost-stripe-events", "it keeps what Stripe told; `apply-payment` leaves the event of what follows"),
    ("get-order-receipt", "it keeps the pages of what the payment's own event has told"),
    ("get-credit-note", "it keeps the pages of what the refund's own event has told"),
    ("send-package-digests", "a digest tells what the packages' own events have told"),
    ("send-takedown-notices", "it tells others of what the takedown's own event has told"),
    ("test-webhook", "the delivery of the test is its record"),
    ("replay-webhook-delivery", "the delivery says how often it was sent once more"),
    ("replay-webhook-deliveries", "each delivery says how often it was sent once more"),
    ("tell-webhooks", "a delivery tells what the event itself has told"),
    ("sweep-webhooks", "it says when deliveries are looked at next: nothing that anybody did"),
    ("aggregate-numbers", "a day is the sum of what was written down before: nothing that anybody did"),
    ("rebuild-numbers", "the days say what was written down before, and say the same when they are added up anew"),
    ("sweep-reservations", "it gives back what has lapsed: nothing that anybody did"),
];

/// Tables whose items are notes of the product to itself: of what changed, events tell.
const NOTES: [Table; 3] = [Table::Idempotency, Table::Outbox, Table::Events];

/// The kinds of events that an endpoint can leave.
pub fn kinds(endpoint: &Endpoint) -> BTreeSet<Kind> {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    rights
        .filter_map(|right| if let Right::LeaveEvents(kinds) = right { Some(kinds) } else { None })
        .flatten()
        .copied()
        .collect()
}

fn writes(endpoint: &Endpoint) -> bool {
    let rights = endpoint.granted().into_iter().flat_map(|grant| grant.rights());
    rights.into_iter().any(|right| match right {
        Right::Items(items) => {
            let writes = |action: &Action| matches!(action, Action::Put | Action::Update | Action::Delete);
            items.actions().iter().any(writes) && !NOTES.contains(&items.table())
        }
        _ => false,
    })
}

/// One sentence per broken rule.
pub(crate) fn broken(areas: &[Area]) -> Vec<String> {
    let without: BTreeMap<&str, &str> = WITHOUT.iter().copied().collect();
    let mut broken = Vec::new();
    for (_, endpoint) in endpoints(areas) {
        let kinds = kinds(endpoint);
        let excused = without.contains_key(endpoint.name);
        if writes(endpoint) && kinds.is_empty() && !excused {
            broken.push(format!("`{}` changes something and leaves no event", endpoint.name));
        }
        if excused && (!writes(endpoint) || !kinds.is_empty()) {
            broken.push(format!("`{}` is excused from leaving events and needs no excuse", endpoint.name));
        }
    }
    broken
}

/// What stands here in vain: excuses of no endpoint, and kinds that none leaves.
pub fn in_vain(areas: &[Area]) -> Vec<String> {
    let names: BTreeSet<&str> = endpoints(areas).map(|(_, endpoint)| endpoint.name).collect();
    let left: BTreeSet<Kind> = endpoints(areas).flat_map(|(_, endpoint)| kinds(endpoint)).collect();
    let excuses = WITHOUT.iter().map(|(name, _)| *name).filter(|name| !names.contains(name)).map(str::to_owned);
    let unused = Kind::ALL.iter().filter(|kind| !left.contains(kind)).map(Kind::to_string);
    excuses.chain(unused).collect()
}
