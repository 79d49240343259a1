//! A workspace that owns one thing of each kind that a path can name.

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::purchases::{Held, State};
use catalog_store::{installs, library, namespaces, packages, reviews, seats, signing_keys, versions};
use domain::events::Change;
use domain::generation::{Progress, Queue};
use domain::upload::Kind;
use domain::webhook::{EventType, PayloadForm};
use domain::{
    AccountId, ApiKey, DiscountCode, EventId, GenerationId, InstallId, InvitationId, KeyId, KeyMode, OrderId,
    Permission, RefundId, Role, SessionId, Sha256Hex, TenantId, UploadId, WebhookId, WorkspaceKind,
};
use generations_store::generations::{self, Artifact, Completion, Outcome};
use generations_store::{receipts, uploads};
use identity_store::api_keys::{self, Made};
use identity_store::invitations::{self, Sent};
use identity_store::{accounts, sessions};
use orders_store::discounts::rules::{Off, Terms};
use orders_store::{discounts, orders};
use payments::{Refund, RefundStatus};
use platform::endpoint::PathParameter;
use platform::request::Client;
use platform::{Caller, Table};
use registry::reviews::{Author, Command, Rating, ReviewText, decide};
use registry::{Kid, Namespace, PackageId, PackageName, Version};
use store_core::item::keyed;
use subscriptions_store::{invoices, subscriptions};
use tenancy_store::workspaces;
use testkit::{Actor, Call, TestApp};
use ulid::Ulid;
use webhooks_store::{deliveries, payload, webhooks};

use crate::routes::Route;

/// In all texts that the owner has written.
pub(crate) const TELLING: &str = "zanzibar";

/// Ids of what one workspace, and its owner, have.
pub(crate) struct Owned {
    upload: UploadId,
    generation: GenerationId,
    key: KeyId,
    session: SessionId,
    member: AccountId,
    invitation: InvitationId,
    /// A private one, with a draft of this version.
    package: PackageId,
    version: Version,
    /// A planned one.
    install: InstallId,
    /// A paid one.
    order: OrderId,
    /// Of its package.
    refund: RefundId,
    signing_key: Kid,
    /// One that can be used.
    discount: DiscountCode,
    /// A paid one of its subscription.
    invoice: String,
    /// Of the customer that it is at Stripe.
    payment_method: String,
    webhook: WebhookId,
    /// Of the webhook.
    delivery: EventId,
}

impl Owned {
    /// The id of the owner's thing of this kind; `None` for a kind that no tenant owns.
    fn id_of(&self, kind: PathParameter) -> Option<String> {
        match kind {
            PathParameter::Upload => Some(self.upload.to_string()),
            PathParameter::Generation => Some(self.generation.to_string()),
            PathParameter::ApiKey => Some(self.key.to_string()),
            PathParameter::Session => Some(self.session.to_string()),
            PathParameter::Member => Some(self.member.to_string()),
            PathParameter::Invitation => Some(self.invitation.to_string()),
            PathParameter::Namespace => Some(self.package.namespace().to_string()),
            PathParameter::Package => Some(self.package.name().to_string()),
            PathParameter::Version => Some(self.version.to_string()),
            PathParameter::Install => Some(self.install.to_string()),
            PathParameter::Order => Some(self.order.to_string()),
            PathParameter::Refund => Some(self.refund.to_string()),
            PathParameter::SigningKey => Some(self.signing_key.to_string()),
            PathParameter::Discount => Some(self.discount.to_string()),
            PathParameter::Webhook => Some(self.webhook.to_string()),
            PathParameter::Delivery => Some(self.delivery.to_string()),
            PathParameter::Reviewer => Some(self.member.to_string()),
            PathParameter::Invoice => Some(self.invoice.clone()),
            PathParameter::PaymentMethod => Some(self.payment_method.clone()),
            PathParameter::Provider
            | PathParameter::AnyAccount
            | PathParameter::AnyWorkspace
            | PathParameter::AnyGeneration
            | PathParameter::AnyOrder
            | PathParameter::StripeEvent
            | PathParameter::Difference
            | PathParameter::Dispute
            | PathParameter::AnyNamespace
            | PathParameter::AnyPackage
            | PathParameter::AnyVersion
            | PathParameter::AbuseReport
            | PathParameter::TakedownAppeal => None,
        }
    }

    /// The ids of the owner's that the route's path is about.
    fn ids_in(&self, route: Route) -> impl Iterator<Item = String> {
        route.parameters().iter().filter_map(|(_, kind)| self.id_of(*kind))
    }

    /// Whether the route is about something that a tenant owns.
    pub(crate) fn is_about_one(&self, route: Route) -> bool {
        self.ids_in(route).next().is_some()
    }

    pub(crate) fn is_told_in(&self, route: Route, text: &str) -> bool {
        self.ids_in(route).any(|id| text.contains(&id))
    }

    /// A call about the owner's things.
    pub(crate) fn call(&self, route: Route, actor: &Actor) -> Call {
        route.call_with(actor, |kind| self.id_of(kind).unwrap_or_else(|| kind.example()))
    }
}

fn some_hash() -> Sha256Hex {
    "ab".repeat(32).try_into().unwrap()
}

/// A workspace with a member and an invitation, an API key, an upload, and a complete
/// generation of it with its receipt; and a session of its owner.
pub(crate) async fn owned(app: &TestApp) -> Owned {
    let store = app.unlimited();
    let owner = app.member(Role::Admin).caller().clone();
    let (upload, generation) = (UploadId::new(Ulid(1)), GenerationId::new(Ulid(2)));
    let announced = uploads::NewUpload {
        id: upload,
        tenant_id: owner.tenant_id,
        created_by: owner.account_id,
        kind: Kind::Project,
        filename: format!("{TELLING}.zip").try_into().unwrap(),
        size_bytes: 1,
        sha256: some_hash(),
    };
    uploads::create(store, announced, &testkit::system()).await.unwrap();
    let wanted = generations::NewGeneration {
        id: generation,
        tenant_id: owner.tenant_id,
        created_by: owner.account_id,
        queue: Queue::Interactive,
        project: Some(upload),
        packages: Vec::new(),
        manifest: None,
        ontologies: Vec::new(),
        previous: None,
        dry_run: false,
        operation: domain::plan::Operation::Generations,
        key_id: None,
    };
    generations::create(store, wanted).await.unwrap();
    complete(app, generation).await;
    let (member, invitation) = team(app, &owner).await;
    let session = sessions::new(store, owner.account_id, &Client::default());
    sessions::begin(store, &session, &[], &testkit::system()).await.unwrap().unwrap();
    let (package, version) = draft(app, &owner).await;
    let (key, install) = (key(app, &owner).await, install(app, &owner, &package, &version).await);
    let (order, refund) = order(app, &owner).await;
    let (signing_key, discount) = (signing_key(app, &owner).await, discount(app, &owner).await);
    let session = session.id;
    let (invoice, payment_method) = (invoice(app, &owner).await, payment_method(app, &owner).await);
    let (webhook, delivery) = webhook(app, &owner).await;
    Owned {
        upload,
        generation,
        key,
        session,
        member,
        invitation,
        package,
        version,
        install,
        order,
        refund,
        signing_key,
        discount,
        invoice,
        payment_method,
        webhook,
        delivery,
    }
}

/// A paid invoice of its subscription.
async fn invoice(app: &TestApp, owner: &Caller) -> String {
    let line = payments::InvoiceLine {
        description: TELLING.to_owned(),
        amount: 9_900,
        quantity: Some(1),
        period: (1_795_262_400, 1_797_854_400),
        is_proration: false,
    };
    let found = payments::Invoice {
        id: format!("in_{TELLING}"),
        number: Some("ABCD-0001".to_owned()),
        status: "paid".to_owned(),
        reason: None,
        currency: "usd".to_owned(),
        total: 9_900,
        amount_due: 9_900,
        amount_paid: 9_900,
        created: 1_795_262_400,
        attempts: 1,
        subscription_id: None,
        lines: vec![line],
        client_secret: None,
    };
    let (store, by) = (app.unlimited(), testkit::system());
    assert!(invoices::record(store, owner.tenant_id, None, &found, None, &by).await.unwrap());
    found.id
}

/// One of the customer that the workspace is at Stripe.
async fn payment_method(app: &TestApp, owner: &Caller) -> String {
    let record = subscriptions::Record::new(owner.tenant_id, owner.account_id);
    subscriptions::note_customer(app.unlimited(), &record, format!("cus_{TELLING}")).await.unwrap().unwrap();
    format!("pm_{TELLING}")
}

/// A paid gift of a package of somebody else's, which is given back.
async fn order(app: &TestApp, owner: &Caller) -> (OrderId, RefundId) {
    let (store, by, id) = (app.unlimited(), testkit::system(), OrderId::new(Ulid(4)));
    let (package, refund) = (PackageId::parse("elsewhere/bought").unwrap(), RefundId::new(Ulid(6)));
    let line = orders::Line {
        package: package.clone(),
        title: TELLING.to_owned(),
        creator: TenantId::new(Ulid(5)),
        collaborators: Vec::new(),
        affiliate: None,
        seats: None,
        price_cents: 1_200,
        discount_cents: 0,
        tax: None,
    };
    let (tenant_id, created_by) = (owner.tenant_id, owner.account_id);
    let lines = vec![line];
    let new = orders::NewOrder { id, tenant_id, created_by, lines, is_gift: true, discount: None, tax: None };
    orders::create(store, new, &Held::default(), &by).await.unwrap();
    let payment = orders::Payment { intent_id: "pi_1".to_owned(), amount_cents: 1_200, card_country: None };
    orders::mark_paid(store, tenant_id, id, Some(&payment), &by).await.unwrap().unwrap();
    orders::request_refund(store, (tenant_id, id), refund, &[package], (&by, created_by)).await.unwrap();
    let (status, intent_id) = (RefundStatus::Succeeded, Some("pi_1".to_owned()));
    let told = Refund { id: "re_1".to_owned(), status, amount: 1_200, intent_id, subject: None };
    orders::settle_refund(store, (tenant_id, id), &told, refund, &by).await.unwrap();
    (id, refund)
}

/// One with a delivery.
async fn webhook(app: &TestApp, owner: &Caller) -> (WebhookId, EventId) {
    let (store, tenant, by) = (app.unlimited(), owner.tenant_id, testkit::system());
    let (id, event, form) = (WebhookId::new(Ulid(7)), EventId::new(Ulid(8)), PayloadForm::Full);
    let settings = webhooks::Settings {
        url: format!("https://example.com/{TELLING}"),
        description: TELLING.to_owned(),
        events: BTreeSet::new(),
        form,
        is_enabled: true,
    };
    let created = webhooks::create(store, tenant, id, settings, &by).await.unwrap();
    let webhooks::Created::Done(webhook, _) = created else { panic!("not made") };
    let body = payload::of_test(store, tenant, id, event, form).unwrap();
    deliveries::add(store, &webhook, (event, EventType::Test), body).await.unwrap();
    (id, event)
}

async fn discount(app: &TestApp, owner: &Caller) -> DiscountCode {
    let code: DiscountCode = TELLING.parse().unwrap();
    let record = discounts::Record {
        code: code.clone(),
        owner: owner.tenant_id,
        created_by: owner.account_id,
        created_at: app.now().into(),
        terms: Terms {
            off: Off::Percent(20),
            packages: Vec::new(),
            uses_max: 1,
            uses_per_workspace_max: 1,
            valid_from: None,
            valid_until: None,
        },
        note: Some(TELLING.to_owned().try_into().unwrap()),
        ended_at: None,
        uses: 0,
        discounted_cents: 0,
    };
    let created = discounts::create(app.unlimited(), record, &testkit::system()).await.unwrap();
    assert!(matches!(created, discounts::Created::Done(_)));
    code
}

async fn signing_key(app: &TestApp, owner: &Caller) -> Kid {
    let record = signing_keys::Record {
        kid: "A".repeat(43).parse().unwrap(),
        public_key: "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo".to_owned(),
        registered_by: owner.account_id,
        registered_at: app.now().into(),
        revoked_at: None,
    };
    let kid = record.kid.clone();
    signing_keys::register(app.unlimited(), owner.tenant_id, record, &testkit::system()).await.unwrap();
    kid
}

/// A committed install of this version.
async fn install(app: &TestApp, owner: &Caller, package: &PackageId, version: &Version) -> InstallId {
    let (id, now) = (InstallId::new(Ulid(3)), domain::Time::from(app.now()));
    let entry = library::Entry {
        version: version.clone(),
        kind: registry::Kind::Template,
        licence: registry::licences::Licence::parse("MIT").unwrap(),
        sha256: some_hash(),
        size_bytes: 1,
        requirement: Some(registry::Requirement::exactly(package.clone(), version)),
        install_id: id,
        installed_at: now,
    };
    let record = installs::Record {
        id,
        created_by: owner.account_id,
        created_at: now,
        state: installs::State::Planned,
        intended_use: registry::licences::IntendedUse::default(),
        library_revision: 0,
        before: library::Entries::default(),
        after: library::Entries::from([(package.clone(), entry)]),
        download_bytes: 0,
        total_bytes: 0,
        duties: Vec::new(),
        unknown_licences: Vec::new(),
        deprecated: Vec::new(),
        committed_at: None,
        rolled_back_at: None,
        revision: 1,
        expires_at: None,
    };
    installs::plan(app.unlimited(), owner.tenant_id, record, None).await.unwrap();
    installs::commit(app.unlimited(), owner.tenant_id, id, &testkit::system()).await.unwrap();
    id
}

/// A private package with a draft.
async fn draft(app: &TestApp, owner: &Caller) -> (PackageId, Version) {
    let (store, by) = (app.unlimited(), testkit::system());
    let namespace = Namespace::parse(TELLING).unwrap();
    namespaces::create(store, owner.tenant_id, namespace.clone(), &by).await.unwrap();
    let page = packages::Page {
        title: packages::Title::parse(TELLING).unwrap(),
        summary: packages::Summary::parse(TELLING).unwrap(),
        category: packages::Category::Other,
        tags: Vec::new(),
        homepage: None,
        repository: None,
    };
    let package = packages::NewPackage {
        id: PackageId::new(namespace, PackageName::parse(&format!("{TELLING}-secret")).unwrap()),
        kind: registry::Kind::Template,
        visibility: packages::Visibility::Private,
        owner: owner.tenant_id,
        created_by: owner.account_id,
        page,
        price_cents: 0,
        priced_per: packages::PricedPer::Workspace,
        packages_max: None,
        private_packages_max: None,
    };
    let packages::Created::Done(package) = packages::create(store, package, &by).await.unwrap() else {
        panic!("not opened")
    };
    let version = versions::NewVersion {
        package: package.id.clone(),
        version: Version::parse("7.7.7").unwrap(),
        owner: owner.tenant_id,
        created_by: owner.account_id,
        licence: registry::licences::Licence::parse("MIT").unwrap(),
        requirements: Vec::new(),
        archive: Some(versions::Archive { sha256: some_hash(), size_bytes: 1 }),
        notes: None,
    };
    let versions::Created::Done(version) = versions::create(store, version, &by).await.unwrap() else {
        panic!("not announced")
    };
    review(app, owner, &package.id).await;
    put_seats(app, owner, &package.id).await;
    (package.id, version.version)
}

/// Seats of it, as an order writes them.
async fn put_seats(app: &TestApp, owner: &Caller, package: &PackageId) {
    let bought = seats::OrderSeats {
        seats: 2,
        state: State::Bought,
        price_cents: 2_400,
        is_gift: false,
        bought_at: Some(app.now().into()),
        downloaded_at: None,
        refunded_at: None,
    };
    let orders = BTreeMap::from([(OrderId::new(Ulid(6)), bought)]);
    let record = seats::Record { package: package.clone(), orders, assigned: Vec::new(), revision: 1 };
    let item = keyed(format!("{}#purchases", owner.tenant_id), format!("SEATS#{package}"), record);
    app.put(Table::Catalog, &serde_json::to_value(item).unwrap()).await;
}

/// By a member, as if they had installed it.
async fn review(app: &TestApp, owner: &Caller, package: &PackageId) {
    let account = owner.account_id;
    let author = Author { package: package.clone(), account, has_installed: true, is_owner: false };
    let (rating, text) = (Rating::new(4).unwrap(), ReviewText::parse(TELLING).unwrap());
    let command = Command::Write { version: Version::new(7, 7, 7), rating, text };
    let decision = decide(None, &author, command, app.now().into()).unwrap();
    let change = Change::ReviewWritten { package: package.to_string(), stars: 4 };
    let (store, by) = (app.unlimited(), testkit::system());
    let key = (package, account);
    assert!(reviews::write(store, owner.tenant_id, key, None, &decision, change, &by).await.unwrap());
}

/// Makes the owner's workspace a shared one, and invites.
async fn team(app: &TestApp, owner: &Caller) -> (AccountId, InvitationId) {
    let store = app.unlimited();
    let email = |name: &str| format!("{name}@{TELLING}.org").try_into().unwrap();
    let (account_id, home) = (owner.account_id, TenantId::new(Ulid(3)));
    let hash = "unused".to_owned();
    let account = accounts::NewAccount {
        account_id,
        tenant_id: home,
        email: email("ada"),
        name: None,
        password_hash: Some(hash),
    };
    accounts::register(store, &account, &testkit::system()).await.unwrap();
    let (id, name) = (owner.tenant_id, TELLING.to_owned().try_into().unwrap());
    let workspace = workspaces::NewWorkspace { id, kind: WorkspaceKind::Shared, name, owner: account_id };
    workspaces::create(store, &workspace, &testkit::system()).await.unwrap();
    let invitation = invitations::NewInvitation {
        id: InvitationId::new(Ulid(4)),
        tenant_id: owner.tenant_id,
        email: email("bob"),
        role: Role::Viewer,
        invited_by: account_id,
        inviter: email("ada"),
        membership_ends_at: None,
    };
    let Sent::Done(sent) = invitations::create(store, invitation, &testkit::system()).await.unwrap() else {
        panic!("not sent")
    };
    (account_id, sent.id)
}

async fn complete(app: &TestApp, id: GenerationId) {
    let store = app.unlimited();
    let tenant_id = app.member(Role::Admin).caller().tenant_id;
    let Some(Outcome::Done(running)) = generations::claim(store, tenant_id, id).await.unwrap() else {
        panic!("nobody else works here");
    };
    let finished_at = app.now().into();
    let receipt = receipts::NewReceipt {
        tenant_id,
        generation_id: id,
        sha256: some_hash(),
        size_bytes: 1,
        kid: "kid".to_owned(),
        merkle_root: some_hash(),
        issued_at: finished_at,
    };
    let completion = Completion {
        finished_at,
        progress: Progress::default(),
        artifact: Artifact { sha256: some_hash(), size_bytes: 1, deleted_at: None },
        warnings: Vec::new(),
        warnings_count: 0,
        receipt,
    };
    let outcome = generations::complete(store, *running, completion, &testkit::system()).await.unwrap();
    assert!(matches!(outcome, Outcome::Done(_)));
}

async fn key(app: &TestApp, owner: &Caller) -> KeyId {
    let new = api_keys::NewKey {
        key: ApiKey { mode: KeyMode::Live, id: KeyId::new(Ulid(5)), secret: [7; domain::api_key::SECRET_BYTES] },
        tenant_id: owner.tenant_id,
        made_by: owner.account_id,
        name: TELLING.to_owned(),
        scopes: BTreeSet::from([Permission::Read]),
        valid_until: None,
        told: format!("ada@{TELLING}.org").try_into().unwrap(),
    };
    let Made::Done(made) = api_keys::make(app.unlimited(), &new, &testkit::system()).await.unwrap() else {
        panic!("not made")
    };
    made.id
}
