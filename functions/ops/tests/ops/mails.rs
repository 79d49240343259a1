//! Mails: what each says, and that each goes once.

use std::time::{Duration, SystemTime};

use domain::{Email, MailId, OrderId, PersonName, Role, Time, WebhookId};
use jiff::SignedDuration;
use ops::send_mail::ENDPOINT;
use platform::codes::{self, Purpose};
use platform::mail::{DisputeStep, Link, Mail, Message as Told, Notice, SplitStep, TransferStep, WebhookEnd};
use platform::queue::{Message, NotConsumed};
use platform::{Queue, Table};
use serde_json::Value;
use testkit::TestApp;
use ulid::Ulid;

const SUBJECT: &str = "reg_01JD3V7Z0QK2M4N6P8R0T2V4X6";

fn email(text: &str) -> Email {
    Email::parse(text).unwrap()
}

fn link(app: &TestApp, purpose: Purpose) -> Link {
    let expires_at = Time::from(app.now()).plus(SignedDuration::from_hours(1));
    Link { purpose, subject: SUBJECT.to_owned(), expires_at }
}

fn mail(to: &str, message: Told) -> Mail {
    Mail { id: MailId::new(Ulid(7)), to: email(to), message }
}

// As Lambda does, which counts by the real clock.
#[allow(clippy::disallowed_methods)]
fn delivery(body: &impl serde::Serialize) -> Message {
    Message {
        id: "message".to_owned(),
        body: serde_json::to_string(body).unwrap(),
        receive_count: 1,
        queue: Some(Queue::Mail),
        receipt_handle: "receipt".to_owned(),
        deadline: SystemTime::now() + Duration::from_secs(30),
    }
}

async fn deliver(app: &TestApp, mail: &Mail) -> Result<(), NotConsumed> {
    app.deliver(&ENDPOINT, delivery(mail)).await
}

/// Subject, text and HTML of the mails that went out.
fn letters(app: &TestApp) -> Vec<[String; 3]> {
    let mails = app.sent().into_iter().filter(|sent| sent.to == "Mail");
    let text = |value: &Value| value["Data"].as_str().unwrap().to_owned();
    let letter = |content: &Value| {
        let simple = &content["Simple"];
        [text(&simple["Subject"]), text(&simple["Body"]["Text"]), text(&simple["Body"]["Html"])]
    };
    mails.map(|sent| letter(&sent.body)).collect()
}

/// Every message there is, with the longest and oddest that people could write.
fn every_message(app: &TestApp) -> Vec<(&'static str, Told)> {
    let name = PersonName::parse("Ada Lovelace").unwrap();
    let quota = Told::QuotaNotice {
        workspace: "Tools & <Sons>".to_owned(),
        operation: "generations".to_owned(),
        percent: 80,
        used: 800,
        limit: 1000,
        resets_at: app.now().into(),
    };
    let invitation = Told::Invitation {
        workspace: "Tools & <Sons>".to_owned(),
        invited_by: email("grace@example.org"),
        role: Role::Editor,
        link: link(app, Purpose::Invitation),
    };
    let suspension = |suspended, workspace: Option<&str>| Told::Suspension {
        suspended,
        workspace: workspace.map(str::to_owned),
        reason: "Ticket 4711: somebody reports <spam> & \"scams\".".to_owned(),
        at: app.now().into(),
    };
    let transfer =
        |subject: &str, step| Told::TransferNotice { subject: subject.to_owned(), step, at: app.now().into() };
    let transfer_offered = |from: &str| Told::TransferOffered {
        subject: "acme/typescript".to_owned(),
        from: from.to_owned(),
        until: app.now().into(),
    };
    let digest = |lines: &[&str], omitted| Told::PackageDigest {
        workspace: "Tools & <Sons>".to_owned(),
        lines: lines.iter().map(|line| (*line).to_owned()).collect(),
        omitted,
    };
    let notice = |notice| Told::SecurityNotice { notice, at: app.now().into() };
    vec![
        ("verify_email", Told::VerifyEmail { name: Some(name), link: link(app, Purpose::VerifyEmail) }),
        ("already_registered", Told::AlreadyRegistered),
        ("no_account", Told::NoAccount),
        ("reset_password", Told::ResetPassword { link: link(app, Purpose::ResetPassword) }),
        ("change_email", Told::ChangeEmail { link: link(app, Purpose::ChangeEmail) }),
        ("email_changed", Told::EmailChanged { address: email("countess@example.org") }),
        ("invitation", invitation),
        ("quota_notice", quota),
        ("account_suspended", suspension(true, None)),
        ("workspace_suspended", suspension(true, Some("Tools & <Sons>"))),
        ("workspace_restored", suspension(false, Some("Tools & <Sons>"))),
        ("password_changed", notice(Notice::PasswordChanged)),
        ("password_reset", notice(Notice::PasswordReset)),
        ("second_factor_enabled", notice(Notice::SecondFactorEnabled)),
        ("second_factor_disabled", notice(Notice::SecondFactorDisabled)),
        ("recovery_code_used", notice(Notice::RecoveryCodeUsed)),
        ("recovery_codes_renewed", notice(Notice::RecoveryCodesRenewed)),
        ("provider_linked", notice(Notice::ProviderLinked)),
        ("provider_unlinked", notice(Notice::ProviderUnlinked)),
        ("api_key_created", notice(Notice::ApiKeyCreated)),
        ("session_stolen", notice(Notice::SessionStolen)),
        ("logins_refused", notice(Notice::LoginsRefused)),
        ("codes_refused", notice(Notice::CodesRefused)),
        ("ownership_received", notice(Notice::OwnershipReceived)),
        ("ownership_given", notice(Notice::OwnershipGiven)),
        ("transfer_offered", transfer_offered("Tools & <Sons>")),
        ("transfer_offered_by_an_odd_name", transfer_offered("see https://evil.test/x")),
        ("transfer_is_offered", transfer("acme", TransferStep::Offered)),
        ("transfer_withdrawn", transfer("acme/typescript", TransferStep::Withdrawn)),
        ("transfer_declined", transfer("acme/typescript", TransferStep::Declined)),
        ("transfer_given", transfer("acme/typescript", TransferStep::Given)),
        ("transfer_received", transfer("acme", TransferStep::Received)),
        ("package_digest", digest(&["acme/shop 1.2.0 was published; you have 1.0.0."], 0)),
        ("package_digest_of_many", digest(&["acme/shop 1.0.0, which you have, was yanked."; 2], 7)),
    ]
    .into_iter()
    .chain(of_orders(app))
    .chain(of_subscriptions(app))
    .chain(of_moderators(app))
    .chain(of_splits(app))
    .collect()
}

/// What is bought, given, held and taken back.
fn of_orders(app: &TestApp) -> Vec<(&'static str, Told)> {
    let (order, workspace) = (OrderId::new(Ulid(7)), "Tools & <Sons>".to_owned());
    let lines = vec![("Types & <tags> (acme/types)".to_owned(), "12.00 usd".to_owned())];
    let (total, at) = ("12.00 usd".to_owned(), app.now().into());
    let purchase =
        Told::PurchaseReceipt { order, workspace: workspace.clone(), lines: lines.clone(), total: total.clone(), at };
    let refund = Told::RefundReceipt { order, workspace, lines, total, at };
    let disputed = |step| Told::SaleDisputed { packages: vec!["Types & <tags> (acme/types)".to_owned()], step, at };
    let held =
        Told::OrderHeld { order, reasons: vec!["The account is new, and the order is a large one.".to_owned()], at };
    let ended = Told::PurchaseEnded { order, packages: vec!["Types & <tags> (acme/types)".to_owned()], at };
    let gift_ended = Told::GiftEnded { packages: vec!["Types & <tags> (acme/types)".to_owned()], at };
    let gift = |from: &str| Told::Gift {
        from: from.to_owned(),
        package: "Types & <tags> (acme/types)".to_owned(),
        link: link(app, Purpose::Gift),
    };
    vec![
        ("purchase_receipt", purchase),
        ("refund_receipt", refund),
        ("order_held", held),
        ("order_refused", Told::OrderRefused { order, at }),
        ("sale_disputed", disputed(DisputeStep::Opened)),
        ("sale_dispute_won", disputed(DisputeStep::Won)),
        ("sale_dispute_lost", disputed(DisputeStep::Lost)),
        ("purchase_ended", ended),
        ("gift", gift("Tools & Sons")),
        ("gift_of_a_strange_name", gift("Click www.evil.example now")),
        ("gift_ended", gift_ended),
    ]
}

/// What a workspace pays for its plan.
fn of_subscriptions(app: &TestApp) -> Vec<(&'static str, Told)> {
    let (workspace, at) = ("Tools & <Sons>".to_owned(), Time::from(app.now()));
    let lines = vec![("2 × Workspace Starter".to_owned(), "198.00 usd".to_owned())];
    let (number, total) = ("4F2A-0001".to_owned(), "198.00 usd".to_owned());
    let failed = |failures, next_try_at| Told::PaymentFailed {
        workspace: workspace.clone(),
        number: number.clone(),
        total: total.clone(),
        failures,
        next_try_at,
        ends_at: at,
    };
    vec![
        ("payment_failed", failed(1, Some(at))),
        ("payment_failed_once_more", failed(3, Some(at))),
        ("payment_failed_at_last", failed(5, None)),
        ("subscription_ended", Told::SubscriptionEnded { workspace: workspace.clone(), plan: "Pro".to_owned(), at }),
        (
            "invoice_paid",
            Told::InvoicePaid { workspace: workspace.clone(), number: number.clone(), lines, total: total.clone(), at },
        ),
    ]
}

/// Who shares in what a package earns.
fn of_splits(app: &TestApp) -> Vec<(&'static str, Told)> {
    let (package, at) = ("acme/typescript".to_owned(), Time::from(app.now()));
    let proposed = |from: &str, basis_points| Told::SplitProposed {
        package: package.clone(),
        from: from.to_owned(),
        basis_points,
        at,
    };
    let notice = |step| Told::SplitNotice { package: package.clone(), step, at };
    vec![
        ("split_proposed", proposed("Analytical Engines", 1_250)),
        ("split_proposed_by_an_odd_name", proposed("see https://evil.test/x", 333)),
        ("split_without_the_reader", proposed("Analytical Engines", 0)),
        ("split_withdrawn", notice(SplitStep::Withdrawn)),
        ("split_accepted", notice(SplitStep::Accepted)),
        ("split_declined", notice(SplitStep::Declined)),
        ("split_in_force", notice(SplitStep::InForce)),
        ("split_left", notice(SplitStep::Left)),
        ("webhook_failing", webhook_disabled("Tools & Sons", WebhookEnd::Failing, at)),
        ("webhook_gone", webhook_disabled("see https://evil.test/x", WebhookEnd::Gone, at)),
    ]
}

fn webhook_disabled(workspace: &str, reason: WebhookEnd, at: Time) -> Told {
    let url = "https://example.com/webhooks?a=<b>&c".to_owned();
    Told::WebhookDisabled { webhook: WebhookId::new(Ulid(7)), workspace: workspace.to_owned(), url, reason, at }
}

/// What moderators decided.
fn of_moderators(app: &TestApp) -> Vec<(&'static str, Told)> {
    let (at, reason) = (Time::from(app.now()), "Ticket 4711: it calls itself <the original> & is not.".to_owned());
    let package = "acme/typescript".to_owned();
    let reviewed = |approved, may_appeal| Told::VersionReviewed {
        package: package.clone(),
        version: "1.4.2".to_owned(),
        approved,
        codes: if approved { Vec::new() } else { vec!["impersonation".to_owned(), "spam".to_owned()] },
        reason: reason.clone(),
        may_appeal,
        at,
    };
    let takedown = |taken_down, is_creator| Told::Takedown {
        subject: "acme/typescript 1.4.2".to_owned(),
        taken_down,
        is_creator,
        legal_basis: "a notice of a right holder".to_owned(),
        reason: reason.clone(),
        at,
    };
    let review = |hidden| Told::ReviewModerated { package: package.clone(), hidden, reason: reason.clone(), at };
    let report = |upheld| Told::ReportDecided { subject: package.clone(), upheld, reported_at: at };
    vec![
        ("version_approved", reviewed(true, false)),
        ("version_refused", reviewed(false, true)),
        ("version_refused_on_appeal", reviewed(false, false)),
        ("own_version_taken_down", takedown(true, true)),
        (
            "takedown_appeal_refused",
            Told::TakedownAppealRefused { subject: "acme/typescript 1.4.2".to_owned(), reason: reason.clone(), at },
        ),
        ("installed_version_taken_down", takedown(true, false)),
        ("own_version_reinstated", takedown(false, true)),
        ("installed_version_reinstated", takedown(false, false)),
        ("review_hidden", review(true)),
        ("review_shown", review(false)),
        ("report_upheld", report(true)),
        ("report_dismissed", report(false)),
    ]
}

#[tokio::test]
async fn every_mail_says_in_a_few_sentences_what_happened_and_what_to_do() {
    for number in 0.. {
        let app = TestApp::new().await;
        let Some((name, message)) = every_message(&app).into_iter().nth(number) else {
            return;
        };
        deliver(&app, &mail("ada@example.org", message)).await.unwrap();
        let [subject, text, html] = letters(&app).pop().unwrap();
        assert!(subject.chars().count() <= 78 && !subject.contains('\n'), "{subject}");
        insta::assert_snapshot!(format!("mail_{name}"), format!("{subject}\n\n{text}"));
        assert!(!html.contains("{{") && !html.contains("<Sons>"), "{html}");
        if name == "verify_email" {
            insta::assert_snapshot!("mail_in_html", html);
        }
    }
}

#[tokio::test]
async fn the_link_carries_its_code_in_the_fragment_and_nothing_keeps_it() {
    let app = TestApp::new().await;
    let mail = mail("ada@example.org", Told::VerifyEmail { name: None, link: link(&app, Purpose::VerifyEmail) });
    deliver(&app, &mail).await.unwrap();
    let [_, text, html] = letters(&app).pop().unwrap();
    let (_, code) = text.split_once("https://app.test/verify-email#code=").unwrap();
    let code = code.lines().next().unwrap();
    assert!(html.contains(code));
    assert_eq!(codes::read(app.unlimited(), Purpose::VerifyEmail, code).await.unwrap().as_deref(), Some(SUBJECT));
    for table in Table::ALL {
        let items = serde_json::to_string(&app.table(*table).await).unwrap();
        assert!(!items.contains(code), "{table:?}");
    }
}

#[tokio::test]
async fn a_name_that_could_be_a_message_is_not_repeated() {
    for (name, greeting) in [
        ("Jean-Luc O'Neill", "Hello Jean-Luc O'Neill,"),
        ("字 安", "Hello 字 安,"),
        ("win at http://evil.test", "Hello,"),
        ("call 555 1234", "Hello,"),
        ("you have won a great prize come and claim it", "Hello,"),
    ] {
        let app = TestApp::new().await;
        let name = Some(PersonName::parse(name).unwrap());
        let mail = mail("ada@example.org", Told::VerifyEmail { name, link: link(&app, Purpose::VerifyEmail) });
        deliver(&app, &mail).await.unwrap();
        assert!(letters(&app)[0][1].starts_with(&format!("{greeting}\n")), "{:?}", letters(&app)[0][1]);
    }
}

#[tokio::test]
async fn a_workspaces_name_that_could_be_an_address_or_a_message_is_not_repeated() {
    for (name, said) in [
        ("Tools & Sons, Inc.", "to the workspace “Tools & Sons, Inc.” at"),
        ("字 安 (2)", "to the workspace “字 安 (2)” at"),
        ("evil.test", "to a workspace at"),
        ("see https://evil.test/x", "to a workspace at"),
        ("evil。test", "to a workspace at"),
        ("mail eve@evil", "to a workspace at"),
        ("you have won a great prize come and claim it", "to a workspace at"),
    ] {
        let app = TestApp::new().await;
        let invitation = Told::Invitation {
            workspace: name.to_owned(),
            invited_by: email("grace@example.org"),
            role: Role::Editor,
            link: link(&app, Purpose::Invitation),
        };
        deliver(&app, &mail("ada@example.org", invitation)).await.unwrap();
        let text = letters(&app)[0][1].replace('\n', " ");
        assert!(text.contains(said) && (said.contains(name) || !text.contains(name)), "{name}: {text}");
    }
}

#[tokio::test]
async fn a_mail_delivered_again_is_not_sent_again() {
    let app = TestApp::new().await;
    let mail = mail("ada@example.org", Told::NoAccount);
    for _ in 0..3 {
        deliver(&app, &mail).await.unwrap();
        app.advance(SignedDuration::from_hours(24));
    }
    assert_eq!(letters(&app).len(), 1);
}

#[tokio::test]
async fn while_one_delivery_is_at_it_another_waits_for_its_lease() {
    let app = TestApp::new().await;
    let mail = mail("ada@example.org", Told::NoAccount);
    // Sent, but the process ended before it could note so.
    app.cut_after(2);
    assert!(deliver(&app, &mail).await.is_err());
    app.mend();
    assert_eq!(letters(&app).len(), 1);
    let busy = deliver(&app, &mail).await.unwrap_err();
    assert_eq!(busy.wait, Duration::from_secs(30));
    app.advance(SignedDuration::from_secs(30));
    deliver(&app, &mail).await.unwrap();
    assert_eq!(letters(&app).len(), 2, "nobody knows whether the first one arrived");
    deliver(&app, &mail).await.unwrap();
    assert_eq!(letters(&app).len(), 2);
}

#[tokio::test]
async fn after_a_crash_at_any_point_the_mail_goes() {
    for calls in 0.. {
        let app = TestApp::new().await;
        let mail = mail("ada@example.org", Told::ResetPassword { link: link(&app, Purpose::ResetPassword) });
        app.cut_after(calls);
        let crashed = deliver(&app, &mail).await;
        app.mend();
        if crashed.is_ok() {
            assert!(calls >= 4, "the lease, the key, the mail and the note are four calls");
            assert_eq!(letters(&app).len(), 1);
            return;
        }
        app.advance(SignedDuration::from_secs(31));
        deliver(&app, &mail).await.unwrap();
        assert!((1..=2).contains(&letters(&app).len()), "after {calls} calls");
    }
}

#[tokio::test]
async fn an_address_that_is_refused_for_good_ends_the_mail() {
    let app = TestApp::new().await;
    let mail = mail("rejected@example.org", Told::NoAccount);
    deliver(&app, &mail).await.unwrap();
    deliver(&app, &mail).await.unwrap();
    assert!(letters(&app).is_empty() && app.postponed().is_empty());
}

#[tokio::test]
async fn what_is_refused_for_the_moment_comes_again_at_once_when_it_may() {
    let app = TestApp::new().await;
    let mail = mail("throttled@example.org", Told::NoAccount);
    for _ in 0..2 {
        let error = deliver(&app, &mail).await.unwrap_err();
        assert_eq!(error.wait, Duration::ZERO, "no lease is left behind");
        assert!(!error.to_string().contains("throttled"), "the log names no reader: {error}");
    }
    assert_eq!(app.postponed().len(), 2);
}

#[tokio::test]
async fn every_grant_is_used() {
    let app = TestApp::new().await;
    let verify = mail("ada@example.org", Told::VerifyEmail { name: None, link: link(&app, Purpose::VerifyEmail) });
    for _ in 0..2 {
        deliver(&app, &verify).await.unwrap();
    }
    assert!(
        deliver(&app, &Mail { id: MailId::new(Ulid(8)), ..mail("throttled@example.org", Told::NoAccount) })
            .await
            .is_err()
    );
    // Whether it may be sent is looked up for a mail that its reader can do without.
    let (_, notice) = every_message(&app).into_iter().find(|(name, _)| *name == "quota_notice").unwrap();
    deliver(&app, &Mail { id: MailId::new(Ulid(9)), ..mail("ada@example.org", notice) }).await.unwrap();
    assert_eq!(app.unused_grants(&ENDPOINT), Vec::<String>::new());
}

#[tokio::test]
async fn a_sender_that_is_not_verified_loses_no_mail() {
    let app = TestApp::new().await;
    let mail = mail("unverified-sender@example.org", Told::NoAccount);
    assert!(deliver(&app, &mail).await.is_err(), "an operator mends it, and then it goes");
}

#[tokio::test]
async fn a_mail_whose_link_has_expired_is_not_sent() {
    let app = TestApp::new().await;
    let mail = mail("ada@example.org", Told::ResetPassword { link: link(&app, Purpose::ResetPassword) });
    app.advance(SignedDuration::from_hours(1));
    deliver(&app, &mail).await.unwrap();
    assert!(letters(&app).is_empty());
}

#[tokio::test]
async fn what_is_no_mail_is_not_passed_over_in_silence() {
    let app = TestApp::new().await;
    assert!(app.deliver(&ENDPOINT, delivery(&"no mail")).await.is_err());
    let odd = mail("ada@example.org", Told::ResetPassword { link: link(&app, Purpose::Refresh) });
    assert!(deliver(&app, &odd).await.is_err(), "no mail carries such a code");
    assert!(letters(&app).is_empty());
}
