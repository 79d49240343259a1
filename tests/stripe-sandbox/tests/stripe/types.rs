//! The types of npm `stripe` are generated from Stripe's own description of its API, so what
//! the sandbox takes and sends is compared with them, by tsc: every parameter, every value
//! of an enum, and one object of each kind.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;
use stripe_sandbox::shape::{Field, Kind as Shape};
use stripe_sandbox::{Kind, Sandbox, routes};

use crate::client::{Api, browse, creator, pay, text};
use crate::official::tests_dir;

/// Enums in those types also take every other string (`OtherString`), so that a client
/// survives a new value. Here only the values that are named count.
const PRELUDE: &str = r#"import type { Stripe } from "stripe";
type Named<T> = T extends string ? (Record<never, never> extends Record<T, 1> ? never : T) : never;
type Texts<T> = [Exclude<Named<T>, "">] extends [never] ? Extract<T, string> : Named<T>;
type Decimal = ReturnType<typeof Stripe.Decimal.from>;
type Closed<T> = Texts<T> | Other<Exclude<T, string>>;
type Other<T> = T extends Decimal
  ? string
  : T extends ReadonlyArray<infer U>
    ? Closed<U>[]
    : T extends object
      ? { [K in keyof T]: Closed<T[K]> }
      : T;
declare function takes<T>(parameters: Closed<T>): void;
declare function sends<T>(object: Closed<T>): void;
"#;

/// Values that a parameter takes, as TypeScript: one of each sort, and each value of an enum.
fn samples(shape: Shape) -> Vec<String> {
    match shape {
        Shape::Text => vec!["\"x\"".into()],
        Shape::EventType => vec!["\"*\"".into()],
        Shape::Currency => vec!["\"usd\"".into()],
        Shape::Integer => vec!["1".into()],
        Shape::Decimal => vec!["1.5".into()],
        Shape::Amount => vec!["\"1.5\"".into()],
        Shape::IntegerOr(words) => {
            std::iter::once("1".to_owned()).chain(words.iter().map(|word| format!("\"{word}\""))).collect()
        }
        Shape::Boolean => vec!["true".into()],
        Shape::Metadata => vec!["{ k: \"v\" }".into()],
        Shape::Range => vec!["1".into(), "{ gte: 1, lt: 2 }".into()],
        Shape::OneOf(values) => values.iter().map(|value| format!("\"{value}\"")).collect(),
        Shape::List(of) => samples(*of).into_iter().map(|sample| format!("[{sample}]")).collect(),
        Shape::Object(fields) => objects(fields),
    }
}

/// Objects with everything that is required and one field more, for every field.
fn objects(fields: &[Field]) -> Vec<String> {
    let all: Vec<(&Field, Vec<String>)> = fields.iter().map(|field| (field, samples(field.kind))).collect();
    let with = |chosen: Option<(&str, &str)>| {
        let mut text = String::from("{ ");
        for (field, values) in &all {
            match chosen {
                Some((name, value)) if name == field.name => write!(text, "{name}: {value}, ").unwrap(),
                _ if field.required => write!(text, "{}: {}, ", field.name, values[0]).unwrap(),
                _ => {}
            }
        }
        text + "}"
    };
    let mut objects = vec![with(None)];
    for (field, values) in &all {
        objects.extend(values.iter().map(|value| with(Some((field.name, value)))));
    }
    objects
}

/// Lets tsc compile what is written, beside the packages of `tests/npm`.
fn compile(name: &str, program: &str) {
    let npm = tests_dir().join("npm");
    assert!(npm.join("node_modules/stripe").is_dir(), "tests/npm/node_modules/stripe is missing: run `make setup`");
    // A folder of its own inside tests/npm/node_modules: imports are looked up from there.
    let folder = npm.join("node_modules/.stripe-sandbox");
    std::fs::create_dir_all(&folder).unwrap();
    let file: PathBuf = folder.join(name);
    std::fs::write(&file, program).unwrap();
    let tsc = |path: &Path| {
        Command::new("node")
            .arg(npm.join("node_modules/typescript/bin/tsc"))
            .args(["--strict", "--noEmit", "--ignoreConfig", "--skipLibCheck", "--target", "es2022"])
            .args(["--module", "esnext", "--moduleResolution", "bundler", "--types", ""])
            .arg(path)
            .output()
            .expect("node does not start")
    };
    let compiled = tsc(&file);
    let said = String::from_utf8_lossy(&compiled.stdout).into_owned();
    assert!(compiled.status.success(), "{}: {said}", file.display());
}

#[test]
fn every_parameter_and_value_is_one_of_stripe() {
    let mut program = String::from(PRELUDE);
    for route in routes::all().filter(|route| !route.params.is_empty()) {
        // Only a browser sends it; the package is for servers.
        let fields = route.fields.iter().flat_map(|part| part.iter().copied());
        let fields: Vec<Field> = fields.filter(|field| field.name != "client_secret").collect();
        for object in objects(&fields) {
            // Empty lists of parameters are no types of their own everywhere.
            if object != "{ }" {
                writeln!(program, "takes<Stripe.{}>({object});", route.params).unwrap();
            }
        }
    }
    compile("parameters.ts", &program);
}

/// A check that accepts everything would not be one.
#[test]
#[should_panic(expected = "parameters-wrong.ts")]
fn a_value_that_stripe_does_not_have_is_found() {
    let program = format!("{PRELUDE}takes<Stripe.RefundCreateParams>({{ reason: \"bored\" }});\n");
    compile("parameters-wrong.ts", &program);
}

/// The name of each kind's type.
fn type_of(kind: Kind) -> &'static str {
    match kind {
        Kind::Account => "Account",
        Kind::BalanceTransaction => "BalanceTransaction",
        Kind::BankAccount => "BankAccount",
        Kind::Charge => "Charge",
        Kind::CheckoutSession => "Checkout.Session",
        Kind::Coupon => "Coupon",
        Kind::CreditNote => "CreditNote",
        Kind::Customer => "Customer",
        Kind::CustomerBalanceTransaction => "CustomerBalanceTransaction",
        Kind::Dispute => "Dispute",
        Kind::EarlyFraudWarning => "Radar.EarlyFraudWarning",
        Kind::Invoice => "Invoice",
        Kind::InvoiceItem => "InvoiceItem",
        Kind::InvoiceLine => "InvoiceLineItem",
        Kind::InvoicePayment => "InvoicePayment",
        Kind::LineItem => "LineItem",
        Kind::Meter => "Billing.Meter",
        Kind::PaymentIntent => "PaymentIntent",
        Kind::PaymentMethod => "PaymentMethod",
        Kind::Payout => "Payout",
        Kind::PortalSession => "BillingPortal.Session",
        Kind::Price => "Price",
        Kind::Product => "Product",
        Kind::Refund => "Refund",
        Kind::Schedule => "SubscriptionSchedule",
        Kind::SetupIntent => "SetupIntent",
        Kind::Subscription => "Subscription",
        Kind::SubscriptionItem => "SubscriptionItem",
        Kind::TaxCalculation => "Tax.Calculation",
        Kind::TaxTransaction => "Tax.Transaction",
        Kind::TestClock => "TestHelpers.TestClock",
        Kind::Transfer => "Transfer",
        Kind::TransferReversal => "TransferReversal",
        Kind::WebhookEndpoint => "WebhookEndpoint",
    }
}

/// One or more objects of every kind, in several states.
fn everything(sandbox: &Sandbox) -> Vec<(&'static str, Value)> {
    for card in ["pm_card_visa", "pm_card_createDispute", "pm_card_createIssuerFraudRecord", "pm_card_bypassPending"] {
        pay(sandbox, card, 9_000).ok();
    }
    pay(sandbox, "pm_card_bypassPending", 90_000).ok();
    pay(sandbox, "pm_card_chargeDeclined", 2_000);
    let waiting = pay(sandbox, "pm_card_authenticationRequired", 2_000).ok();
    sandbox.authenticate(&text(&waiting["id"]), true).unwrap();
    let open = pay(sandbox, "pm_card_authenticationRequired", 2_000).ok();
    let customer = text(&sandbox.post("/v1/customers", "email=a@example.com&address[country]=DE").ok()["id"]);
    let body =
        format!("customer={customer}&confirm=true&payment_method=pm_card_visa&allowed_payment_method_types[]=card");
    sandbox.post("/v1/setup_intents", &body).ok();
    sandbox.post("/v1/coupons", "percent_off=10.5&id=TEN").ok();
    let session = sandbox
        .post(
            "/v1/checkout/sessions",
            "mode=payment&success_url=https://shop.example/&automatic_tax[enabled]=true&discounts[0][coupon]=TEN\
             &line_items[0][price_data][currency]=usd&line_items[0][price_data][unit_amount]=5000\
             &line_items[0][price_data][product_data][name]=P",
        )
        .ok();
    let form = "email=a@example.com&number=4242424242424242&exp_month=12&exp_year=2040&cvc=123&country=DE";
    assert_eq!(browse(&text(&session["url"]), Some(form)).status, 303);
    let charge = text(&pay(sandbox, "pm_card_visa", 9_000).ok()["latest_charge"]);
    sandbox.post("/v1/refunds", &format!("charge={charge}&amount=500")).ok();
    let account = creator(sandbox);
    let body = format!("amount=800&currency=usd&destination={account}");
    let transfer = text(&sandbox.post("/v1/transfers", &body).ok()["id"]);
    sandbox.post(&format!("/v1/transfers/{transfer}/reversals"), "amount=100").ok();
    sandbox.post("/v1/payouts", "amount=100&currency=usd").ok();
    sandbox.post("/v1/webhook_endpoints", "url=http://a.example/&enabled_events[]=*").ok();
    let tax = "currency=usd&line_items[0][amount]=1000&customer_details[address][country]=DE\
               &customer_details[address_source]=billing&expand[]=line_items";
    let calculation = sandbox.post("/v1/tax/calculations", tax).ok();
    let body = format!("calculation={}&reference=r1", text(&calculation["id"]));
    sandbox.post("/v1/tax/transactions/create_from_calculation", &body).ok();
    let mut more = crate::billing::everything(sandbox);
    more.extend(vec![
        ("PaymentIntent", open),
        ("Tax.Calculation", calculation),
        ("Balance", sandbox.get("/v1/balance").ok()),
        ("Account", sandbox.get("/v1/account").ok()),
        ("Charge", sandbox.get(&format!("/v1/charges/{charge}?expand[]=refunds&expand[]=balance_transaction")).ok()),
    ]);
    more
}

#[test]
fn every_object_has_the_type_of_stripe() {
    let sandbox = Sandbox::start().unwrap();
    let mut objects = everything(&sandbox);
    for kind in Kind::all() {
        let made = sandbox.objects(kind);
        // Two are parts of others, and come with those.
        let part = matches!(kind, Kind::InvoiceLine | Kind::SubscriptionItem);
        assert!(part || !made.is_empty(), "no {kind:?} was made");
        objects.extend(made.into_iter().map(|object| (type_of(kind), object)));
    }
    let mut program = String::from(PRELUDE);
    for (name, mut object) in objects {
        // The package is a month younger than async-stripe, whose type does not have these fields.
        if name == "Dispute" {
            object["evidence_details"]["submission_method"] = "manual".into();
            object["intended_submission_method"] = "manual".into();
        }
        writeln!(program, "sends<Stripe.{name}>({object});").unwrap();
    }
    compile("objects.ts", &program);
}
