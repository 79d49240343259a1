//! What each mail says.

mod disputes;
mod gifts;
mod moderation;
mod reviews;
mod splits;
mod subscriptions;
mod webhooks;

use domain::{OrderId, PersonName, Role, Time};
use platform::Error;
use platform::codes::Purpose;
use platform::mail::{Message, Notice, TransferStep};

use super::mail_rendering::{Button, MailContent};

const UNASKED: &str = "If you did not ask for this, you need not do anything.";
/// Names that strangers chose are told in a mail up to this length.
const NAME_CHARACTERS_MAX: usize = 40;
/// A digest of one line says it in its subject, if it is no longer than this.
const DIGEST_SUBJECT_CHARACTERS_MAX: usize = 78;

/// The page of the product that a code of this purpose is for.
pub(super) fn page(purpose: Purpose) -> Result<&'static str, Error> {
    match purpose {
        Purpose::VerifyEmail => Ok("/verify-email"),
        Purpose::ResetPassword => Ok("/reset-password"),
        Purpose::ChangeEmail => Ok("/confirm-email-change"),
        Purpose::Invitation => Ok("/accept-invitation"),
        Purpose::Gift => Ok("/redeem-gift"),
        other => Err(Error::internal(format!("no mail carries a code for {other:?}"))),
    }
}

/// `url` leads to where the message's link goes.
pub(super) fn content(message: &Message, app_url: &str, url: Option<&str>) -> MailContent {
    let url = url.unwrap_or(app_url);
    match message {
        Message::VerifyEmail { name, .. } => verify_email(name.as_ref(), url),
        Message::AlreadyRegistered => already_registered(app_url),
        Message::NoAccount => no_account(app_url),
        Message::ResetPassword { .. } => reset_password(url),
        Message::ChangeEmail { .. } => change_email(url),
        Message::EmailChanged { address } => email_changed(address.as_str()),
        Message::Invitation { workspace, invited_by, role, .. } => {
            invitation(workspace, invited_by.as_str(), *role, url)
        }
        Message::SecurityNotice { notice, at } => security_notice(*notice, *at, app_url),
        Message::Suspension { suspended, workspace, reason, at } => {
            suspension(*suspended, workspace.as_deref(), reason, *at)
        }
        Message::PurchaseReceipt { order, workspace, lines, total, at } => {
            purchase_receipt(*order, workspace, (lines, total), *at, app_url)
        }
        Message::RefundReceipt { order, workspace, lines, total, at } => {
            refund_receipt(*order, workspace, (lines, total), *at, app_url)
        }
        Message::OrderHeld { order, reasons, at } => reviews::held(*order, reasons, *at, app_url),
        Message::OrderRefused { order, at } => reviews::refused(*order, *at, app_url),
        Message::SaleDisputed { packages, step, at } => disputes::sale(packages, *step, *at, app_url),
        Message::Gift { from, package, link } => gifts::received(from, package, link.expires_at, url),
        Message::GiftEnded { packages, at } => gifts::ended(packages, *at),
        Message::PurchaseEnded { order, packages, at } => disputes::purchase(*order, packages, *at, app_url),
        Message::VersionReviewed { package, version, approved: true, reason, at, .. } => {
            moderation::approved(package, version, reason, *at, app_url)
        }
        Message::VersionReviewed { package, version, codes, reason, may_appeal, at, .. } => {
            moderation::refused(&format!("{package} {version}"), codes, (reason, *may_appeal), *at)
        }
        Message::Takedown { subject, taken_down: true, is_creator, legal_basis, reason, at } => {
            moderation::taken_down(subject, *is_creator, (legal_basis, reason), *at)
        }
        Message::Takedown { subject, is_creator, reason, at, .. } => {
            moderation::reinstated(subject, *is_creator, reason, *at)
        }
        Message::TakedownAppealRefused { subject, reason, at } => moderation::appeal_refused(subject, reason, *at),
        Message::ReviewModerated { package, hidden, reason, at } => moderation::review(package, *hidden, reason, *at),
        Message::ReportDecided { subject, upheld, reported_at } => moderation::report(subject, *upheld, *reported_at),
        Message::InvoicePaid { workspace, number, lines, total, at } => {
            subscriptions::paid(workspace, number, (lines, total), *at, app_url)
        }
        Message::PaymentFailed { workspace, number, total, failures, next_try_at, ends_at } => {
            subscriptions::failed(workspace, (number, total), *failures, (*next_try_at, *ends_at), app_url)
        }
        Message::SubscriptionEnded { workspace, plan, at } => subscriptions::ended(workspace, plan, *at, app_url),
        Message::QuotaNotice { workspace, operation, percent, used, limit, resets_at } => {
            quota_notice((workspace, operation), *percent, (*used, *limit), *resets_at, app_url)
        }
        Message::TransferOffered { subject, from, until } => transfer_offered(subject, from, *until, app_url),
        Message::TransferNotice { subject, step, at } => transfer_notice(subject, *step, *at, app_url),
        Message::SplitProposed { package, from, basis_points, at } => {
            splits::proposed(package, from, *basis_points, *at, app_url)
        }
        Message::SplitNotice { package, step, at } => splits::notice(package, *step, *at, app_url),
        Message::WebhookDisabled { webhook, workspace, url, reason, at } => {
            webhooks::disabled(*webhook, (workspace, url), *reason, *at, app_url)
        }
        Message::PackageDigest { workspace, lines, omitted } => package_digest(workspace, lines, *omitted, app_url),
    }
}

type Priced<'a> = (&'a [(String, String)], &'a str);

fn purchase_receipt(
    order: OrderId,
    workspace: &str,
    (lines, total): Priced<'_>,
    at: Time,
    app_url: &str,
) -> MailContent {
    MailContent {
        subject: format!("Receipt for your order {order}"),
        paragraphs: receipt(
            format!("The workspace {workspace} bought on {}:", day(at)),
            lines,
            format!("Together {total}, paid by card."),
        ),
        button: button("Get the receipt", format!("{app_url}/orders/{order}/receipt")),
        ending: vec![
            "What was not downloaded can be returned within 14 days, on the page of the order:".to_owned(),
            format!("{app_url}/orders/{order}"),
        ],
    }
}

fn refund_receipt(order: OrderId, workspace: &str, (lines, total): Priced<'_>, at: Time, app_url: &str) -> MailContent {
    MailContent {
        subject: format!("Refund of your order {order}"),
        paragraphs: receipt(
            format!("The workspace {workspace} gave back on {}:", day(at)),
            lines,
            format!("Together {total}, on its way to the card that was charged; banks take up to ten days."),
        ),
        button: button("See the order", format!("{app_url}/orders/{order}")),
        ending: Vec::new(),
    }
}

fn quota_notice(
    (workspace, operation): (&str, &str),
    percent: u8,
    (used, limit): (u64, u64),
    resets_at: Time,
    app_url: &str,
) -> MailContent {
    MailContent {
        subject: format!("{percent} % of {operation} used in {workspace}"),
        paragraphs: vec![
            format!("The workspace {workspace} has used {used} of its {limit} {operation}, which is {percent} %."),
            format!("The count begins anew on {}.", day(resets_at)),
        ],
        button: button("See the usage", format!("{app_url}/usage")),
        ending: Vec::new(),
    }
}

/// `acme` or `acme/typescript`, as part of a sentence.
fn subject_of_transfer(subject: &str) -> String {
    let kind = if subject.contains('/') { "package" } else { "namespace" };
    format!("the {kind} {subject}")
}

fn transfer_offered(subject: &str, from: &str, until: Time, app_url: &str) -> MailContent {
    let what = subject_of_transfer(subject);
    let by = if is_plain(from) { format!("The workspace “{from}”") } else { "Another workspace".to_owned() };
    MailContent {
        subject: format!("You are offered {subject} at ggen"),
        paragraphs: vec![
            format!("{by} offers {what} to your workspace at ggen. If you accept it, it belongs to your workspace."),
            format!(
                "It can be accepted until {}. Until then, and if you do nothing, it stays where it is.",
                minute(until)
            ),
        ],
        button: button("Look at the offer", format!("{app_url}/transfers")),
        ending: vec!["If you do not know who offers it, leave it alone.".to_owned()],
    }
}

fn transfer_notice(subject: &str, step: TransferStep, at: Time, app_url: &str) -> MailContent {
    let what = subject_of_transfer(subject);
    let (title, happened, follows) = match step {
        TransferStep::Offered => (
            format!("{subject} is offered to another workspace"),
            format!("Your workspace has offered {what} to another one"),
            "It goes there as soon as they accept it. Until then an admin can take the offer back.",
        ),
        TransferStep::Withdrawn => (
            format!("{subject} is no longer offered to you"),
            format!("The offer of {what} was taken back"),
            "It stays with its owner. You need not do anything.",
        ),
        TransferStep::Declined => (
            format!("{subject} was declined"),
            format!("The other workspace does not want {what}"),
            "It stays with your workspace.",
        ),
        TransferStep::Given => (
            format!("{subject} belongs to another workspace now"),
            format!("Another workspace has accepted {what}"),
            "Only its admins can hand it back.",
        ),
        TransferStep::Received => (
            format!("{subject} belongs to your workspace now"),
            format!("Your workspace has accepted {what}"),
            "Its versions, installs and reviews are as they were.",
        ),
    };
    MailContent {
        subject: format!("{title} (ggen)"),
        paragraphs: vec![format!("{happened}. That was on {}.", minute(at)), follows.to_owned()],
        button: button("Look at the transfers", format!("{app_url}/transfers")),
        ending: Vec::new(),
    }
}

fn package_digest(workspace: &str, lines: &[String], omitted: u32, app_url: &str) -> MailContent {
    let mut paragraphs = vec![format!("This changed about packages that the workspace {workspace} has installed:")];
    paragraphs.extend(lines.iter().cloned());
    if omitted > 0 {
        paragraphs.push(format!("And {omitted} more."));
    }
    paragraphs.push("What is installed stays as it is until somebody installs another version.".to_owned());
    MailContent {
        subject: match lines {
            [line] if omitted == 0 && line.chars().count() <= DIGEST_SUBJECT_CHARACTERS_MAX => line.clone(),
            _ => "News about packages that you have installed".to_owned(),
        },
        paragraphs,
        button: button("Open the library", format!("{app_url}/library")),
        ending: Vec::new(),
    }
}

fn receipt(begins: String, lines: &[(String, String)], ends: String) -> Vec<String> {
    let lines = lines.iter().map(|(name, price)| format!("{name}: {price}"));
    std::iter::once(begins).chain(lines).chain([ends]).collect()
}

fn suspension(suspended: bool, workspace: Option<&str>, reason: &str, at: Time) -> MailContent {
    let what = workspace.map_or_else(|| "Your ggen account".to_owned(), |name| format!("The workspace {name}"));
    let (happened, follows) = if suspended {
        ("was suspended", "Nobody can sign in to it or use its API keys until it is restored, and what ran was ended.")
    } else {
        ("was restored", "It works as before. What was ended while it was suspended has to be started anew.")
    };
    MailContent {
        subject: format!("{what} {happened}"),
        paragraphs: vec![
            format!("{what} {happened} by our staff on {}, for this reason:", day(at)),
            reason.to_owned(),
            follows.to_owned(),
        ],
        button: None,
        ending: vec!["If you think that this is a mistake, answer this mail.".to_owned()],
    }
}

fn button(label: &'static str, url: impl Into<String>) -> Option<Button> {
    Some(Button { label, url: url.into() })
}

fn verify_email(name: Option<&PersonName>, url: &str) -> MailContent {
    MailContent {
        subject: "Confirm your address to begin with ggen".to_owned(),
        paragraphs: vec![
            greeting(name),
            "somebody, we think you, registered this address at ggen. Open the link within a day and choose a password, \
             and your account is ready."
                .to_owned(),
        ],
        button: button("Confirm the address", url),
        ending: vec![
            "If it was not you, you need not do anything: there is no account until somebody opens the link and \
             chooses a password, and the registration is forgotten after a day."
                .to_owned(),
        ],
    }
}

/// A stranger may have written the name: one that could be a message of its own is left out.
fn greeting(name: Option<&PersonName>) -> String {
    let is_name = |text: &str| {
        text.chars().count() <= NAME_CHARACTERS_MAX
            && text.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’'))
    };
    match name.map(PersonName::as_str).filter(|name| is_name(name)) {
        Some(name) => format!("Hello {name},"),
        None => "Hello,".to_owned(),
    }
}

fn already_registered(app_url: &str) -> MailContent {
    MailContent {
        subject: "You have an account at ggen already".to_owned(),
        paragraphs: vec![
            "Somebody, perhaps you, wanted to use this address for a new account at ggen. It has one already, and \
             nothing was changed."
                .to_owned(),
            "Log in as usual. If you do not know the password any more, choose another on the login page.".to_owned(),
        ],
        button: button("Log in", format!("{app_url}/login")),
        ending: vec![UNASKED.to_owned()],
    }
}

fn no_account(app_url: &str) -> MailContent {
    MailContent {
        subject: "There is no account of this address at ggen".to_owned(),
        paragraphs: vec![
            "Somebody, perhaps you, asked to reset the password of this address at ggen. It has no account there. \
             Perhaps you registered with another address."
                .to_owned(),
        ],
        button: button("Register", format!("{app_url}/register")),
        ending: vec![UNASKED.to_owned()],
    }
}

fn reset_password(url: &str) -> MailContent {
    MailContent {
        subject: "Choose another password for ggen".to_owned(),
        paragraphs: vec![
            "Somebody, we think you, asked to choose another password for your account at ggen. The link works once, \
             within an hour. All devices will have to log in again."
                .to_owned(),
        ],
        button: button("Choose a password", url),
        ending: vec![format!("{UNASKED} Your password stays as it is.")],
    }
}

fn change_email(url: &str) -> MailContent {
    MailContent {
        subject: "Confirm your new address for ggen".to_owned(),
        paragraphs: vec![
            "Open the link on a device on which you are logged in to ggen, and this becomes the address of your \
             account. It works once, within a day."
                .to_owned(),
        ],
        button: button("Use this address", url),
        ending: vec![UNASKED.to_owned()],
    }
}

fn email_changed(to: &str) -> MailContent {
    MailContent {
        subject: "The address of your ggen account was changed".to_owned(),
        paragraphs: vec![
            format!(
                "Your account at ggen now has the address {to}. Mails go there from now on, and this address can no longer log in."
            ),
            "If it was not you, somebody else has your account: write to our support at once, from this address, so that we can give it back."
                .to_owned(),
        ],
        button: None,
        ending: Vec::new(),
    }
}

fn invitation(workspace: &str, invited_by: &str, role: Role, url: &str) -> MailContent {
    let may = match role {
        Role::Viewer => "see what the workspace has",
        Role::Editor => "generate, publish and see what the workspace has",
        Role::Admin => "do everything in the workspace, with its members and its bills",
    };
    let to = if is_plain(workspace) { format!("the workspace “{workspace}”") } else { "a workspace".to_owned() };
    MailContent {
        subject: format!("{invited_by} invites you to a workspace at ggen"),
        paragraphs: vec![format!("{invited_by} invites you to {to} at ggen as {}: you may {may}.", role.as_str())],
        button: button("Accept the invitation", url),
        ending: vec![
            "The invitation ends after seven days. If you do not know who sent it, leave it alone.".to_owned(),
        ],
    }
}

/// Whether a workspace's name, which a stranger chose, can be no message or
/// address of its own.
fn is_plain(name: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.strip_suffix(['.', ',']).unwrap_or(word);
        word.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '\'' | '’' | '&' | '+' | '(' | ')'))
    };
    name.chars().count() <= NAME_CHARACTERS_MAX && name.split(' ').all(is_word)
}

fn security_notice(notice: Notice, at: Time, app_url: &str) -> MailContent {
    let (subject, what) = match notice {
        Notice::PasswordChanged => ("Your password was changed", "The password of your account was changed"),
        Notice::PasswordReset => (
            "Your password was reset",
            "The password of your account was reset by a link in a mail. All sessions have ended; providers that are \
             linked to the account and API keys are as they were, so look whether you know them all",
        ),
        Notice::SecondFactorEnabled => ("A second factor was added", "A second factor was added to your account"),
        Notice::SecondFactorDisabled => {
            ("The second factor was removed", "The second factor of your account was removed")
        }
        Notice::RecoveryCodeUsed => {
            ("A recovery code was used", "Somebody logged in to your account with a recovery code")
        }
        Notice::RecoveryCodesRenewed => (
            "New recovery codes were made",
            "New recovery codes were made for your account; the old ones are good no more",
        ),
        Notice::ProviderLinked => {
            ("A way to log in was added", "An account at another provider can now log in to yours")
        }
        Notice::ProviderUnlinked => {
            ("A way to log in was removed", "An account at another provider can no longer log in to yours")
        }
        Notice::ApiKeyCreated => ("An API key was made", "An API key was made in your name"),
        Notice::SessionStolen => (
            "A session was ended for safety",
            "A refresh token of your account was used twice, which happens when somebody copied it: the session was ended",
        ),
        Notice::LoginsRefused => (
            "Somebody guesses at your password",
            "Many wrong passwords were tried for your account. None was right, and further guesses are slowed down",
        ),
        Notice::CodesRefused => (
            "Somebody guesses at your second factor",
            "Somebody who had passed the first step of logging in, so who may know your password, tried many wrong \
             codes for your account. None was right, and further guesses are slowed down",
        ),
        Notice::OwnershipReceived => ("A workspace is yours now", "The ownership of a workspace was handed to you"),
        Notice::OwnershipGiven => (
            "A workspace is no longer yours",
            "The ownership of a workspace was handed from you to another of its admins",
        ),
    };
    MailContent {
        subject: format!("{subject} (ggen)"),
        paragraphs: vec![
            format!("{what}. That was on {}.", minute(at)),
            "If it was you, all is well. If not, choose another password now and look at your sessions and keys."
                .to_owned(),
        ],
        button: button("Look at the account", format!("{app_url}/account/security")),
        ending: Vec::new(),
    }
}

/// `2026-11-21`
fn day(time: Time) -> String {
    time.to_string().chars().take(10).collect()
}

/// `2026-11-21 at 12:00 UTC`
fn minute(time: Time) -> String {
    let clock: String = time.to_string().chars().skip(11).take(5).collect();
    format!("{} at {clock} UTC", day(time))
}
