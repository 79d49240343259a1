//! Customers: <https://docs.stripe.com/api/customers>.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, ADDRESS, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::Call;

const SHIPPING: shape::Kind = shape::Kind::Object(&[
    required("address", ADDRESS),
    required("name", shape::Kind::Text),
    optional("phone", shape::Kind::Text),
]);
const FIELDS: &[Field] = &[
    optional("address", ADDRESS),
    optional("description", shape::Kind::Text),
    optional("email", shape::Kind::Text),
    EXPAND,
    optional("invoice_settings", shape::Kind::Object(&[optional("default_payment_method", shape::Kind::Text)])),
    METADATA,
    optional("name", shape::Kind::Text),
    optional("phone", shape::Kind::Text),
    optional("preferred_locales", shape::Kind::List(&shape::Kind::Text)),
    optional("shipping", SHIPPING),
    optional("tax_exempt", shape::Kind::OneOf(&["exempt", "none", "reverse"])),
];
const CREATE: &[Field] = &[optional("payment_method", shape::Kind::Text), optional("test_clock", shape::Kind::Text)];
const LIST: &[Field] = &[
    optional("created", shape::Kind::Range),
    optional("email", shape::Kind::Text),
    optional("test_clock", shape::Kind::Text),
];
const METHODS: &[Field] = &[optional("type", shape::Kind::OneOf(&["card"]))];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/customers", "CustomerCreateParams", &[FIELDS, CREATE], create),
    get("/v1/customers", "CustomerListParams", &[&PAGE, LIST], list),
    get("/v1/customers/{}", "CustomerRetrieveParams", &[&[EXPAND]], retrieve),
    post("/v1/customers/{}", "CustomerUpdateParams", &[FIELDS], update),
    delete("/v1/customers/{}", remove),
    get("/v1/customers/{}/payment_methods", "CustomerListPaymentMethodsParams", &[&PAGE, METHODS], payment_methods),
    get("/v1/customers/{}/payment_methods/{}", "CustomerRetrievePaymentMethodParams", &[&[EXPAND]], payment_method),
];

/// Fields that a request sets as they are.
const PLAIN: [&str; 7] = ["address", "description", "email", "name", "phone", "preferred_locales", "tax_exempt"];

pub(crate) fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = format!("cus_{}", call.state.ids.letters(14));
    if let Some(clock) = params.text("test_clock") {
        call.named(Kind::TestClock, clock, "test_clock")?;
        call.clock = Some(clock.to_owned());
    }
    let prefix = call.state.ids.letters(8).to_uppercase();
    let draft = json!({
        "id": id, "object": "customer", "balance": 0, "created": call.billing_now(), "delinquent": false,
        "invoice_prefix": prefix, "livemode": false, "metadata": {}, "preferred_locales": [], "tax_exempt": "none",
        "test_clock": params.or_null("test_clock"),
        "invoice_settings": {
            "custom_fields": null, "default_payment_method": null, "footer": null, "rendering_options": null
        },
    });
    let draft = set(call, draft, params)?;
    let customer = call.put(Kind::Customer, &draft)?;
    if let Some(method) = params.text("payment_method") {
        super::payment_methods::attach_to(call, method, &id)?;
    }
    call.emit("customer.created", &customer)?;
    Ok(customer)
}

/// Customers of a test clock are listed with it alone.
fn list(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let customers = call.state.store.all(&call.account, Kind::Customer).rev();
    let matching = customers
        .filter(|customer| customer["test_clock"].as_str() == params.text("test_clock"))
        .filter(|customer| params.text("email").is_none_or(|email| customer["email"] == email))
        .filter(|customer| page::in_range(params.get("created"), customer["created"].as_i64()));
    page::page(params, Kind::Customer.path(), Kind::Customer.noun(), matching)
}

fn set(call: &Call<'_>, mut draft: Value, params: &Params) -> Result<Value, Failure> {
    if let Some(email) = params.text("email")
        && !email.contains('@')
    {
        return Err(Failure::invalid(format!("Invalid email address: {email}")).code("email_invalid").param("email"));
    }
    for name in PLAIN {
        match params.get(name) {
            None => {}
            Some(Value::Null) if name == "preferred_locales" => draft[name] = json!([]),
            Some(Value::Null) if name == "tax_exempt" => draft[name] = json!("none"),
            Some(Value::Object(address)) => draft[name] = super::payment_methods::address(&Params::of(&json!(address))),
            Some(value) => draft[name] = value.clone(),
        }
    }
    if params.has("shipping") {
        let shipping = params.object("shipping");
        draft["shipping"] = json!({
            "address": super::payment_methods::address(&shipping.object("address")),
            "name": shipping.or_null("name"), "phone": shipping.or_null("phone"),
        });
    }
    if let Some(method) = params.object("invoice_settings").get("default_payment_method") {
        if let Some(id) = method.as_str() {
            call.named(Kind::PaymentMethod, id, "invoice_settings[default_payment_method]")?;
        }
        draft["invoice_settings"]["default_payment_method"] = method.clone();
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    Ok(draft)
}

fn retrieve(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let id = call.id(0).to_owned();
    if call.state.deleted_customers.contains(&(call.account.clone(), id.clone())) {
        return Ok(json!({ "id": id, "object": "customer", "deleted": true }));
    }
    call.target(Kind::Customer)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let before = call.target(Kind::Customer)?;
    let draft = set(call, before.clone(), params)?;
    let customer = call.put(Kind::Customer, &draft)?;
    call.emit_change("customer.updated", &customer, Some(&before))?;
    Ok(customer)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let id = call.id(0).to_owned();
    call.target(Kind::Customer)?;
    remove_one(call, &id)
}

/// A customer goes with what it subscribes to.
pub(crate) fn remove_one(call: &mut Call<'_>, id: &str) -> Result<Value, Failure> {
    let customer = call.named(Kind::Customer, id, "customer")?;
    call.follow_clock_of(&customer);
    super::subscription_states::end_all_of(call, id)?;
    let methods: Vec<String> = owned_methods(call, id).iter().map(|method| text(&method["id"])).collect();
    for method in methods {
        call.change(Kind::PaymentMethod, &method, |method| method["customer"] = Value::Null)?;
        call.state.consumed.insert(method);
    }
    let account = call.account.clone();
    call.state.store.remove(&account, Kind::Customer, id);
    call.state.deleted_customers.insert((account, id.to_owned()));
    call.emit("customer.deleted", &customer)?;
    Ok(json!({ "id": id, "object": "customer", "deleted": true }))
}

/// Newest first.
fn owned_methods<'a>(call: &'a Call<'_>, customer: &'a str) -> Vec<&'a Value> {
    let methods = call.state.store.all(&call.account, Kind::PaymentMethod).rev();
    methods.filter(|method| method["customer"].as_str() == Some(customer)).collect()
}

fn payment_methods(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    call.target(Kind::Customer)?;
    let id = call.id(0);
    let path = format!("/v1/customers/{id}/payment_methods");
    page::page(params, &path, "PaymentMethod", owned_methods(call, id).into_iter())
}

fn payment_method(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    call.target(Kind::Customer)?;
    let (customer, id) = (call.id(0), call.id(1));
    let found = owned_methods(call, customer).into_iter().find(|method| method["id"].as_str() == Some(id)).cloned();
    found.ok_or_else(|| Failure::missing("PaymentMethod", id, "payment_method"))
}

/// The text of a field that is one.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
