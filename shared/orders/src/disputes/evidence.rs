//! What we know of an order, as a bank wants to read it. It names packages, prices and times,
//! and no person: whose order it was is added when it is submitted.

use catalog_store::{library, packages, purchases};
use payments::Evidence;
use platform::endpoint::Grant;
use platform::{App, Error};
use registry::PackageId;

use super::templates;
use crate::orders::{Line, REFUNDED_WITHIN, Record, RefundState, money};

/// Of one text. Stripe takes 20,000 characters of each, and what fits on the pages that the
/// card's network reads.
pub const EVIDENCE_TEXT_CHARACTERS_MAX: usize = 8_000;

pub const GATHER: Grant =
    Grant::operation("disputes::gather", &[purchases::FIND_ALL, packages::FIND_ALL, library::FIND]);

/// What is known of one line of an order.
struct Sold<'a> {
    line: &'a Line,
    package: Option<&'a packages::Record>,
    installed: Option<&'a library::Entry>,
    purchase: Option<&'a purchases::Record>,
}

/// Puts together what is known of an order now.
pub async fn gather(app: &App, order: &Record, reason: &str) -> Result<Evidence, Error> {
    let ids: Vec<PackageId> = order.packages();
    let found = packages::find_all(app, ids.iter()).await?;
    let holder = order.holder().unwrap_or(order.tenant_id);
    let bought = purchases::find_all(app, holder, ids.iter()).await?;
    let installed = library::find(app, holder).await?;
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
        refund_policy_disclosure: Some(refund_policy()),
        refund_refusal_explanation: filled(template.refund_refusal_explanation)?,
        service_date: Some(paid_at(order)),
        uncategorized_text: Some(cut(format!("{}\n\n{}", fill(template.statement)?, receipt(order)?))),
    })
}

type Known<'a> = (&'a [packages::Record], &'a purchases::Purchases, &'a library::Library);

fn sold<'a>(line: &'a Line, order: &Record, (found, bought, installed): Known<'a>) -> Sold<'a> {
    Sold {
        line,
        package: found.iter().find(|it| it.id == line.package),
        installed: installed.entries.get(&line.package),
        // What was bought once more tells nothing about this order.
        purchase: bought.get(&line.package).filter(|it| it.order_id == order.id),
    }
}

fn fill(text: &str, order: &Record, sold: &[Sold<'_>]) -> Result<String, Error> {
    let names: Vec<String> = order.lines.iter().map(|line| line.package.to_string()).collect();
    let filled = text
        .replace("{order}", &order.id.to_string())
        .replace("{paid_at}", &paid_at(order))
        .replace("{packages}", &names.join(", "))
        .replace("{total}", &order.total()?.to_string())
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
        Some(at) => format!("The customer first downloaded or used what was bought on {at}."),
        None => "No download is recorded; what was bought is at the customer's disposal since then.".to_owned(),
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

fn refund_policy() -> String {
    let days = REFUNDED_WITHIN.as_hours() / 24;
    format!(
        "What was neither downloaded nor used in a generation can be given back for {days} days after it was paid, on \
         the page of the order. The receipt that is mailed when the order is paid says so."
    )
}

/// What happened, in the order in which it did.
fn access_log(order: &Record, sold: &[Sold<'_>]) -> String {
    let mut lines: Vec<(String, String)> = vec![(order.created_at.to_string(), format!("order {} made", order.id))];
    lines.push((paid_at(order), "paid; packages at the customer's disposal".to_owned()));
    for it in sold {
        let package = &it.line.package;
        if let Some(entry) = it.installed {
            let (at, version) = (entry.installed_at.to_string(), &entry.version);
            lines.push((at, format!("{package} {version} installed in the customer's library")));
        }
        if let Some(at) = it.purchase.and_then(|it| it.downloaded_at) {
            lines.push((at.to_string(), format!("{package} first downloaded or used in a generation")));
        }
    }
    lines.sort();
    lines.into_iter().map(|(at, what)| format!("{at} {what}")).collect::<Vec<_>>().join("\n")
}

fn descriptions(sold: &[Sold<'_>]) -> Result<String, Error> {
    let mut lines = vec!["Digital packages for generating code; nothing is shipped.".to_owned()];
    for it in sold {
        let (line, price) = (it.line, money(it.line.price_cents)?);
        let summary = it.package.map(|it| format!(" {}", it.page.summary)).unwrap_or_default();
        let of_page = it.package.and_then(|it| it.latest.as_ref()).map(|latest| latest.licence.to_string());
        let licence = it.installed.map(|entry| entry.licence.to_string()).or(of_page);
        let licence = licence.map(|licence| format!(" Licence: {licence}.")).unwrap_or_default();
        lines.push(format!("{} ({}), {price}.{summary}{licence}", line.title, line.package));
    }
    Ok(lines.join("\n"))
}

fn receipt(order: &Record) -> Result<String, Error> {
    let mut lines = vec![format!("Receipt of the order {}, paid by card on {}:", order.id, paid_at(order))];
    for line in &order.lines {
        lines.push(format!("{} ({}): {}", line.title, line.package, money(line.price_cents)?));
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
