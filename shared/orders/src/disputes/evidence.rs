//! What we know of an order, as a bank wants to read it. It names packages, prices and times,
//! and no person: whose order it was is added when it is submitted. It says what is recorded
//! and nothing beyond it: a bank that finds one wrong sentence believes none.

use catalog_store::{library, packages, purchases};
use domain::Time;
use payments::Evidence;
use platform::endpoint::Grant;
use platform::{App, Error};
use registry::PackageId;

use super::templates;
use crate::orders::{Line, REFUNDED_WITHIN, Record, RefundState, State, money};
use crate::reviews::ReviewState;

/// Of one text. Stripe takes 20,000 characters of each, and what fits on the pages that the
/// card's network reads.
pub const EVIDENCE_TEXT_CHARACTERS_MAX: usize = 8_000;

pub const GATHER: Grant = Grant::operation("disputes::gather", &[purchases::HELD, packages::FIND_ALL, library::FIND]);

/// What is known of one line of an order.
struct Sold<'a> {
    line: &'a Line,
    package: Option<&'a packages::Record>,
    installed: Option<&'a library::Entry>,
    purchase: Option<&'a purchases::Record>,
}

/// Whether and since when somebody can use what was bought.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Delivery {
    /// People look at the payment.
    Withheld,
    /// They have refused it.
    Refused {
        at: Option<Time>,
    },
    /// A gift whose code nobody has redeemed.
    Unredeemed,
    Redeemed {
        at: Time,
    },
    /// In the buyer's own workspace; of an order that was held, since it was released.
    Usable {
        since: Option<Time>,
    },
}

impl Delivery {
    fn of(order: &Record) -> Self {
        let held = order.review.as_ref().filter(|review| review.freezes);
        if order.state == State::Held {
            return Self::Withheld;
        }
        if let Some(review) = held.filter(|review| review.state == ReviewState::Refused) {
            return Self::Refused { at: review.decided_at };
        }
        match &order.gift {
            Some(gift) => {
                gift.redeemed.as_ref().map_or(Self::Unredeemed, |redeemed| Self::Redeemed { at: redeemed.at })
            }
            None => Self::Usable { since: held.and_then(|review| review.decided_at).or(order.paid_at) },
        }
    }

    /// When its use began.
    fn since(self) -> Option<Time> {
        match self {
            Self::Withheld | Self::Refused { .. } | Self::Unredeemed => None,
            Self::Redeemed { at } => Some(at),
            Self::Usable { since } => since,
        }
    }

    /// For a statement.
    fn in_words(self) -> String {
        let on = |at: Option<Time>| at.map(|at| format!(" on {at}")).unwrap_or_default();
        match self {
            Self::Withheld => {
                let text = "We withhold what was bought while we look at its payment: nobody could install, download or \
                            use it so far.";
                text.to_owned()
            }
            Self::Refused { at } => format!(
                "We withheld what was bought while we looked at its payment, and refused it{}: nobody could install, \
                 download or use it.",
                on(at)
            ),
            Self::Unredeemed => "It is a gift: a code puts it into the workspace of whoever redeems the code. No \
                                 redemption is recorded."
                .to_owned(),
            Self::Redeemed { at } => format!(
                "It is a gift, whose code was redeemed on {at}: from then on it could be installed, downloaded and used \
                 in the workspace of whoever redeemed the code."
            ),
            Self::Usable { since } => {
                let since = since.map_or_else(|| "the payment".to_owned(), |at| at.to_string());
                format!("From {since} on it could be installed, downloaded and used in the customer's own workspace.")
            }
        }
    }
}

/// Puts together what is known of an order now.
pub async fn gather(app: &App, order: &Record, reason: &str) -> Result<Evidence, Error> {
    let ids: Vec<PackageId> = order.packages();
    let found = packages::find_all(app, ids.iter()).await?;
    let (bought, installed) = match order.holder() {
        Some(holder) => (
            purchases::of_order(app, holder, &order.items().collect::<Vec<_>>()).await?,
            library::find(app, holder).await?,
        ),
        // What the buyer has otherwise tells nothing about a gift.
        None => Default::default(),
    };
    let sold = |line| sold(line, order, (&found, &bought, &installed));
    let sold: Vec<Sold<'_>> = order.lines.iter().map(sold).collect();
    let template = templates::of(reason);
    let fill = |text: &str| fill(text, order, &sold);
    let filled = |text: Option<&'static str>| text.map(&fill).transpose();
    Ok(Evidence {
        access_activity_log: Some(cut(access_log(order, &sold))),
        cancellation_policy_disclosure: filled(template.cancellation_policy_disclosure)?,
        cancellation_rebuttal: filled(template.cancellation_rebuttal)?,
        duplicate_charge_explanation: filled(template.duplicate_charge_explanation)?,
        product_description: Some(cut(descriptions(&sold)?)),
        refund_policy_disclosure: Some(refund_policy(order)),
        refund_refusal_explanation: filled(template.refund_refusal_explanation)?,
        service_date: Delivery::of(order).since().map(|at| at.to_string()),
        uncategorized_text: Some(cut(format!("{}\n\n{}", fill(template.statement)?, receipt(order)?))),
    })
}

type Known<'a> = (&'a [packages::Record], &'a purchases::Purchases, &'a library::Library);

fn sold<'a>(line: &'a Line, order: &Record, (found, bought, installed): Known<'a>) -> Sold<'a> {
    let purchase = bought.get(&line.package);
    let installed = purchase.and_then(|_| installed.entries.get(&line.package));
    let installed =
        installed.filter(|entry| Delivery::of(order).since().is_some_and(|since| entry.installed_at >= since));
    Sold { line, package: found.iter().find(|it| it.id == line.package), installed, purchase }
}

fn fill(text: &str, order: &Record, sold: &[Sold<'_>]) -> Result<String, Error> {
    let names: Vec<String> = order.lines.iter().map(|line| line.package.to_string()).collect();
    let filled = text
        .replace("{order}", &order.id.to_string())
        .replace("{paid_at}", &paid_at(order))
        .replace("{packages}", &names.join(", "))
        .replace("{total}", &order.total()?.to_string())
        .replace("{given}", &Delivery::of(order).in_words())
        .replace("{once}", &once(order))
        .replace("{receipt}", &receipt_number(order))
        .replace("{use}", &used(sold))
        .replace("{refunds}", &refunds(order)?);
    Ok(cut(filled))
}

fn paid_at(order: &Record) -> String {
    order.paid_at.map_or_else(|| "unknown".to_owned(), |at| at.to_string())
}

/// Whether and when it was first used.
fn used(sold: &[Sold<'_>]) -> String {
    let first = sold.iter().filter_map(|it| it.purchase?.downloaded_at).min();
    match first {
        Some(at) => format!("What was bought was first downloaded or used on {at}."),
        None => "No download is recorded.".to_owned(),
    }
}

/// Why no other charge is for the same.
fn once(order: &Record) -> String {
    let named = |with_seats: bool| {
        let lines = order.lines.iter().filter(|line| line.seats.is_some() == with_seats);
        let names: Vec<String> = lines.map(|line| line.package.to_string()).collect();
        Some(names.join(", ")).filter(|names| !names.is_empty())
    };
    if order.gift.is_some() {
        let packages: Vec<String> = order.packages().iter().map(ToString::to_string).collect();
        return format!("It is a gift of {}: each gift is an order and a charge of its own.", packages.join(", "));
    }
    let whole = named(false).map(|packages| {
        format!(
            "A workspace can buy a package for itself once only: as long as it has it, or an order of it waits for \
             payment, there is no other order of it but of gifts. So no other charge is for the customer's own use of \
             {packages}."
        )
    });
    let seats = named(true).map(|packages| {
        format!(
            "The price of {packages} is for each seat, by which one member of the customer's workspace uses it. An \
             order adds its seats to those that the workspace has: so no other charge is for the seats of this one."
        )
    });
    whole.into_iter().chain(seats).collect::<Vec<_>>().join(" ")
}

/// A receipt is numbered in the transaction that hands over what was bought.
fn receipt_number(order: &Record) -> String {
    match &order.receipt {
        Some(receipt) => {
            format!("Its receipt has the number {} and was made out on {}.", receipt.number, receipt.issued_at)
        }
        None => "No receipt was made out for it.".to_owned(),
    }
}

fn refunds(order: &Record) -> Result<String, Error> {
    let mut lines = Vec::new();
    for refund in order.refunds.iter().filter(|refund| refund.state != RefundState::Failed) {
        let amount = money(refund.amount_cents)?;
        let (asked, state) = (refund.requested_at, if refund.ended_at.is_some() { "sent" } else { "on its way" });
        let ended = refund.ended_at.map(|at| format!(" on {at}")).unwrap_or_default();
        lines.push(format!("A refund of {amount} was asked for on {asked} and is {state}{ended}."));
    }
    if lines.is_empty() {
        lines.push("No refund was asked for before the dispute.".to_owned());
    }
    Ok(lines.join(" "))
}

fn refund_policy(order: &Record) -> String {
    let days = REFUNDED_WITHIN.as_hours() / 24;
    if order.gift.is_some() {
        let text =
            "A gift can be given back on the page of the order for a year, as long as nobody has redeemed its code.";
        return text.to_owned();
    }
    format!(
        "What was neither downloaded nor used in a generation can be given back for {days} days after it could first be \
         used, on the page of the order."
    )
}

/// What happened, in the order in which it did.
fn access_log(order: &Record, sold: &[Sold<'_>]) -> String {
    let mut lines: Vec<(String, String)> = vec![(order.created_at.to_string(), format!("order {} made", order.id))];
    lines.push((paid_at(order), "paid".to_owned()));
    lines.extend(delivered(order));
    let whose = if order.gift.is_some() { "the library of whoever redeemed it" } else { "the customer's library" };
    for it in sold {
        let package = &it.line.package;
        if let Some(entry) = it.installed {
            let (at, version) = (entry.installed_at.to_string(), &entry.version);
            lines.push((at, format!("{package} {version} installed in {whose}")));
        }
        if let Some(at) = it.purchase.and_then(|it| it.downloaded_at) {
            lines.push((at.to_string(), format!("{package} first downloaded or used in a generation")));
        }
    }
    lines.sort();
    lines.into_iter().map(|(at, what)| format!("{at} {what}")).collect::<Vec<_>>().join("\n")
}

/// What became of the packages, beside their use.
fn delivered(order: &Record) -> Vec<(String, String)> {
    let line = |at: Time, what: &str| (at.to_string(), what.to_owned());
    let held = order.review.as_ref().filter(|review| review.freezes);
    let withheld = held.map(|review| line(review.opened_at, "packages withheld, as the payment is looked at"));
    let code = order.gift.as_ref().and_then(|gift| Some((gift.code_issued_at?, gift.codes)));
    let code = code.map(|(at, number)| line(at, &format!("code {number} of the gift issued")));
    let end = match Delivery::of(order) {
        Delivery::Withheld | Delivery::Unredeemed => None,
        Delivery::Refused { at } => at.map(|at| line(at, "payment refused by us; packages stay withheld")),
        Delivery::Redeemed { at } => Some(line(at, "gift redeemed; package at the disposal of whoever redeemed it")),
        Delivery::Usable { since } => since.map(|at| line(at, "packages at the customer's disposal")),
    };
    [withheld, code, end].into_iter().flatten().collect()
}

fn descriptions(sold: &[Sold<'_>]) -> Result<String, Error> {
    let mut lines = vec!["Digital packages for generating code; nothing is shipped.".to_owned()];
    for it in sold {
        let (line, price) = (it.line, money(it.line.price_cents)?);
        let summary = it.package.map(|it| format!(" {}", it.page.summary)).unwrap_or_default();
        let of_page = it.package.and_then(|it| it.latest.as_ref()).map(|latest| latest.licence.to_string());
        let licence = it.installed.map(|entry| entry.licence.to_string()).or(of_page);
        let licence = licence.map(|licence| format!(" Licence: {licence}.")).unwrap_or_default();
        lines.push(format!("{}, {price}.{summary}{licence}", line.name()));
    }
    Ok(lines.join("\n"))
}

fn receipt(order: &Record) -> Result<String, Error> {
    let mut lines = vec![format!("The order {}, paid by card on {}:", order.id, paid_at(order))];
    for line in &order.lines {
        lines.push(format!("{}: {}", line.name(), money(line.price_cents)?));
    }
    if order.tax_cents() > 0 {
        let verb = if order.total_cents > order.lines.iter().map(|line| line.price_cents).sum() {
            "added"
        } else {
            "included"
        };
        lines.push(format!("Tax, {verb}: {}", money(order.tax_cents())?));
    }
    lines.push(format!("Together: {}", order.total()?));
    Ok(lines.join("\n"))
}

fn cut(text: String) -> String {
    text.chars().take(EVIDENCE_TEXT_CHARACTERS_MAX).collect()
}
