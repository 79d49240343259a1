//! What a person leaves in orders: whatever they bought, gave, appealed and were billed for.

use catalog_store::purchases::Held;
use domain::events::EventLog;
use domain::plan::Plan;
use domain::risk::RiskLevel;
use domain::{OrderId, Reason, RefundId, Sha256Hex, StaffRole, TenantId, Time};
use jiff::SignedDuration;
use ledger::Currency;
use numbers_store::costs::{self, Cost};
use numbers_store::day_rows::{self, Row};
use numbers_store::reading;
use numbers_store::standing::Standing;
use orders_store::billing::Buyer;
use orders_store::discounts::rules::{Off, Terms};
use orders_store::reconciliation::{days, differences};
use orders_store::tax::{Evidence, LineTax, OrderTax, TaxBehavior};
use orders_store::{affiliates, billing, card_testing, discounts, disputes, orders, risk, stripe_events, stripe_list};
use payments::{Dispute, DisputeStatus};
use platform::{Bucket, blobs};
use registry::PackageId;
use serde_json::json;
use store_core::acts::Act;
use subscriptions_store::entitlement::Status;
use subscriptions_store::invoices;
use subscriptions_store::offers::{Interval, Offer};
use subscriptions_store::subscriptions::{self, Attempt, BeginOutcome, Current, What};
use translog::claims::sha256_hex;

use crate::scene::{EMAIL, Scene, TEXT};

impl Scene {
    /// Buys a package and gives it back; Stripe tells of whoever paid.
    pub(crate) async fn buy(&self) {
        self.be_suspicious().await;
        let (store, by, caller) = (self.app.unlimited(), testkit::system(), self.person.caller());
        let (id, tenant_id) = (OrderId::new(store.clock.ulid()), caller.tenant_id);
        let package = PackageId::parse("elsewhere/bought").unwrap();
        let line = orders::Line {
            package: package.clone(),
            title: "Types".to_owned(),
            creator: TenantId::new(store.clock.ulid()),
            collaborators: Vec::new(),
            affiliate: None,
            seats: None,
            price_cents: 1_200,
            discount_cents: 300,
            tax: Some(LineTax { tax_cents: 0, is_inclusive: false, parts: Vec::new(), transaction_line_id: None }),
        };
        let discount = self.open_a_code().await;
        affiliates::issue(store, tenant_id, caller.account_id, &by).await.unwrap();
        let (created_by, lines) = (caller.account_id, vec![line]);
        let new = orders::NewOrder {
            id,
            tenant_id,
            created_by,
            lines,
            is_gift: false,
            discount: Some(discount),
            tax: Some(self.be_billed().await),
        };
        orders::create(store, new, &Held::default(), &by).await.unwrap();
        let payment = orders::Payment { intent_id: "pi_1".to_owned(), amount_cents: 1_200, card_country: None };
        orders::mark_paid(store, tenant_id, id, Some(&payment), &by).await.unwrap().unwrap();
        self.give(id).await;
        let asked = Dispute {
            id: "du_1".to_owned(),
            status: DisputeStatus::WarningNeedsResponse,
            reason: "general".to_owned(),
            amount: 1_200,
            intent_id: Some("pi_1".to_owned()),
            evidence_due_by: None,
            movements: Vec::new(),
        };
        disputes::apply(store, (tenant_id, id), &asked, &by).await.unwrap().unwrap();
        let refund = RefundId::new(store.clock.ulid());
        orders::request_refund(store, (tenant_id, id), refund, &[package], (&by, caller.account_id)).await.unwrap();
        let body = json!({
            "id": "evt_1", "type": "payment_intent.succeeded", "created": 1,
            "data": {"object": {"id": "pi_1", "receipt_email": EMAIL, "shipping": {"name": TEXT}}},
        });
        let body = body.to_string();
        let told = payments::Told::read(body.as_bytes()).unwrap();
        let mark = stripe_list::find(store).await.unwrap();
        stripe_list::replace(store, &mark, Some(1), None).await.unwrap();
        assert!(stripe_events::receive(store, told, Some(body)).await.unwrap());
        self.compare_with_stripe(id).await;
        self.catalogue.look(&self.app).await;
    }

    /// Asks for a trial, and has an invoice.
    pub(crate) async fn subscribe(&self) {
        let (store, by, caller) = (self.app.unlimited(), testkit::system(), self.person.caller());
        let offer = Offer { plan: Plan::Pro, interval: Interval::Month, currency: Currency::Usd, seats: 1 };
        let what = What::Start { offer, is_trial: true, payment_method_id: None };
        let attempt = Attempt { id: "1".to_owned(), begun_at: self.app.now().into(), tries: 0, what };
        let none = subscriptions::Record::new(caller.tenant_id, caller.account_id);
        let begun = subscriptions::begin(store, &none, attempt, &by).await.unwrap();
        let BeginOutcome::Begun(record) = begun else { panic!("{begun:?}") };
        let record = subscriptions::note_customer(store, &record, "cus_1".to_owned()).await.unwrap().unwrap();
        let now = Time::from(self.app.now());
        let current = Current {
            stripe_id: "sub_1".to_owned(),
            status: Status::Active,
            offer,
            paid: offer,
            period_start: now,
            period_end: now.plus(SignedDuration::from_hours(720)),
            paid_until: now.plus(SignedDuration::from_hours(720)),
            trial_end: None,
            cancel_at_period_end: false,
            is_paused: false,
            past_due_since: None,
            retries: 0,
            latest_invoice_id: Some("in_1".to_owned()),
            payment_method_id: Some("pm_1".to_owned()),
        };
        let next = subscriptions::Record { attempt: None, current: Some(current), ..record.clone() };
        subscriptions::write(store, &record, next, &by).await.unwrap().unwrap();
        let line = payments::InvoiceLine {
            description: "1 × Pro".to_owned(),
            amount: 2_900,
            quantity: Some(1),
            period: (1, 2),
            is_proration: false,
        };
        let invoice = payments::Invoice {
            id: "in_1".to_owned(),
            number: Some("1".to_owned()),
            status: "paid".to_owned(),
            reason: Some("subscription_create".to_owned()),
            currency: "usd".to_owned(),
            total: 2_900,
            amount_due: 2_900,
            amount_paid: 2_900,
            created: self.app.now().as_second(),
            attempts: 1,
            subscription_id: Some("sub_1".to_owned()),
            lines: vec![line],
            client_secret: None,
        };
        assert!(invoices::record(store, caller.tenant_id, None, &invoice, None, &by).await.unwrap());
    }

    /// What aggregate-numbers writes of a day on which they have bought, and what a campaign cost.
    pub(crate) async fn be_counted(&self) {
        let store = self.app.unlimited();
        let day = days::day_of(self.app.now().into());
        let sums = reading::read_day(store, day).await.unwrap().day();
        let row = Row::new(day, Standing::default(), &sums);
        assert!(day_rows::write(store, &row, &sums, true).await.unwrap());
        let by = self.app.staff(StaffRole::Operator).staff().clone();
        let cost = Cost {
            campaign: "spring".parse().unwrap(),
            day,
            currency: Currency::Usd,
            amount: 12_500,
            recorded_at: self.app.now().into(),
            recorded_by: by.staff_id,
        };
        let reason = Reason::try_from("The invoice of the network came".to_owned()).unwrap();
        let act = Act { by: &by, subject: EventLog::Staff, reason: &reason };
        costs::record(store, cost, &act).await.unwrap();
    }

    /// What apply-payment writes when Stripe has done what a closed workspace asks.
    pub(crate) async fn end_at_stripe(&self) {
        let (store, by) = (self.app.unlimited(), testkit::system());
        let record = subscriptions::find(store, self.person.caller().tenant_id).await.unwrap().unwrap();
        assert_eq!(record.attempt.as_ref().map(|attempt| &attempt.what), Some(&What::End));
        let current = record.current.clone().map(|current| Current { status: Status::Canceled, ..current });
        let next = subscriptions::Record { attempt: None, customer_id: None, current, ..record.clone() };
        subscriptions::write(store, &record, next, &by).await.unwrap().unwrap();
    }

    /// Pays an order by a card that was declined before, and appeals when it is held.
    async fn be_suspicious(&self) {
        let (store, by, caller) = (self.app.unlimited(), testkit::system(), self.person.caller());
        let (id, tenant_id) = (OrderId::new(store.clock.ulid()), caller.tenant_id);
        let line = orders::Line {
            package: PackageId::parse("elsewhere/held").unwrap(),
            title: "Tables".to_owned(),
            creator: TenantId::new(store.clock.ulid()),
            collaborators: Vec::new(),
            affiliate: None,
            seats: Some(3),
            price_cents: 30_000,
            discount_cents: 0,
            tax: None,
        };
        let (created_by, lines) = (caller.account_id, vec![line]);
        let new = orders::NewOrder { id, tenant_id, created_by, lines, is_gift: false, discount: None, tax: None };
        let made = orders::create(store, new, &Held::default(), &by).await.unwrap();
        let orders::Created::Done(order) = made else { panic!("not made") };
        card_testing::note_checkout(store, id, "a hash of a network").await.unwrap();
        card_testing::count_checkout(store, created_by).await.unwrap().unwrap();
        let card = Some("card_1".to_owned());
        let created = self.app.now().as_second();
        let declined = payments::DeclinedCharge { id: "ch_1".to_owned(), card: card.clone(), created };
        card_testing::note_decline(store, &order, &declined).await.unwrap();
        let charge = payments::Charge { card, risk_level: RiskLevel::Elevated, ..payments::Charge::default() };
        let assessed = risk::assess(store, &order, &charge).await.unwrap();
        let payment = orders::Payment { intent_id: "pi_2".to_owned(), amount_cents: 30_000, card_country: None };
        let held = orders::mark_paid_or_held(store, (tenant_id, id), &payment, &assessed, &by).await.unwrap().unwrap();
        assert_eq!(held.state, orders::State::Held);
        orders_store::reviews::appeal(store, (tenant_id, id), TEXT, &by).await.unwrap();
    }

    /// A gift that waits for its payment, and the file of a receipt.
    async fn give(&self, paid: OrderId) {
        let (store, by, caller) = (self.app.unlimited(), testkit::system(), self.person.caller());
        let line = orders::Line {
            package: PackageId::parse("elsewhere/given").unwrap(),
            title: "Types".to_owned(),
            creator: TenantId::new(store.clock.ulid()),
            collaborators: Vec::new(),
            affiliate: None,
            seats: None,
            price_cents: 1_200,
            discount_cents: 0,
            tax: None,
        };
        let (id, tenant_id, created_by) = (OrderId::new(store.clock.ulid()), caller.tenant_id, caller.account_id);
        let new =
            orders::NewOrder { id, tenant_id, created_by, lines: vec![line], is_gift: true, discount: None, tax: None };
        orders::create(store, new, &Held::default(), &by).await.unwrap();
        let sha256 = Sha256Hex::try_from(sha256_hex(TEXT.as_bytes())).unwrap();
        let pages = orders::Pages { sha256: sha256.clone(), size_bytes: TEXT.len() as u64 };
        let order = orders::find(store, tenant_id, paid).await.unwrap().unwrap();
        let key = order.receipt.unwrap().key(tenant_id, &pages);
        let file = TEXT.as_bytes().to_vec();
        blobs::put(store, Bucket::Invoices, &key, file, &sha256, "application/pdf").await.unwrap();
        orders::record_pages(store, (tenant_id, paid), orders::Which::Receipt, &pages).await.unwrap();
    }

    /// Gives billing details; the tax of an order by them.
    async fn be_billed(&self) -> OrderTax {
        let caller = self.person.caller();
        let buyer = Buyer {
            name: TEXT.to_owned().try_into().unwrap(),
            business_name: None,
            vat_id: None,
            country: "DE".parse().unwrap(),
            state: None,
            postal_code: None,
        };
        let by = (&testkit::system(), caller.account_id);
        billing::update(self.app.unlimited(), caller.tenant_id, &buyer, None, by).await.unwrap();
        OrderTax {
            calculation_id: "taxcalc_1".to_owned(),
            behavior: TaxBehavior::Exclusive,
            tax_cents: 0,
            is_reverse_charged: false,
            evidence: Evidence { billing_country: buyer.country.clone(), card_country: None },
            buyer,
            entries: Vec::new(),
            key_number: 0,
        }
    }

    /// What reconcile-payments writes of a day on which Stripe has not moved what was paid.
    async fn compare_with_stripe(&self, order: OrderId) {
        let (store, tenant) = (self.app.unlimited(), self.person.caller().tenant_id);
        let found = json!({
            "id": format!("missing_there.charge.{order}"), "class": "missing_there", "day": "2026-11-21", "days": ["2026-11-21"],
            "tenant_id": tenant, "order_id": order, "transfers": [format!("charge/{order}")],
            "ours": {"times": 1, "amount": 1_200, "fee": 0, "currency": "usd"},
            "theirs": {"times": 0, "amount": 0, "fee": 0},
        });
        differences::record(store, &serde_json::from_value(found).unwrap(), &testkit::system()).await.unwrap();
        let (sum, none) = (json!({"count": 1, "net": 1_200}), json!({"count": 0, "net": 0}));
        let day = json!({
            "day": "2026-11-21", "looked_at": Time::from(self.app.now()), "ours": sum, "theirs": none,
            "elsewhere": none, "corrections": none, "differences": 1, "open": 1,
        });
        days::record(store, &serde_json::from_value(day).unwrap()).await.unwrap();
    }

    /// A discount code of theirs, with a note.
    async fn open_a_code(&self) -> discounts::Record {
        let caller = self.person.caller();
        let terms = Terms {
            off: Off::AmountCents(300),
            packages: Vec::new(),
            uses_max: 1,
            uses_per_workspace_max: 1,
            valid_from: None,
            valid_until: None,
        };
        let record = discounts::Record {
            code: "LAUNCH".parse().unwrap(),
            owner: caller.tenant_id,
            created_by: caller.account_id,
            created_at: self.app.now().into(),
            terms,
            note: Some(TEXT.to_owned().try_into().unwrap()),
            ended_at: None,
            uses: 0,
            discounted_cents: 0,
        };
        let created = discounts::create(self.app.unlimited(), record, &testkit::system()).await.unwrap();
        let discounts::Created::Done(record) = created else { panic!("not opened") };
        *record
    }
}
