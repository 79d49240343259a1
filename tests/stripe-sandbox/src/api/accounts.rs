//! Connected accounts: <https://docs.stripe.com/api/accounts>. Onboarding pages follow; until
//! then an account is enabled by what the API is told, or by a switch.

use serde_json::{Value, json};

use crate::error::Failure;
use crate::kinds::Kind;
use crate::page;
use crate::routes::{Route, delete, get, post};
use crate::shape::{self, EXPAND, Field, METADATA, PAGE, Params, optional, required};
use crate::state::{Call, PLATFORM};

use super::customers::text;

const REQUESTED: shape::Kind = shape::Kind::Object(&[optional("requested", shape::Kind::Boolean)]);
const DATE: shape::Kind = shape::Kind::Object(&[
    required("day", shape::Kind::Integer),
    required("month", shape::Kind::Integer),
    required("year", shape::Kind::Integer),
]);
const COMMON: &[Field] = &[
    optional(
        "business_profile",
        shape::Kind::Object(&[
            optional("mcc", shape::Kind::Text),
            optional("name", shape::Kind::Text),
            optional("product_description", shape::Kind::Text),
            optional("support_email", shape::Kind::Text),
            optional("url", shape::Kind::Text),
        ]),
    ),
    optional("business_type", shape::Kind::OneOf(&["company", "government_entity", "individual", "non_profit"])),
    optional(
        "capabilities",
        shape::Kind::Object(&[optional("card_payments", REQUESTED), optional("transfers", REQUESTED)]),
    ),
    optional("email", shape::Kind::Text),
    EXPAND,
    optional("external_account", shape::Kind::Text),
    optional(
        "individual",
        shape::Kind::Object(&[
            optional("address", shape::ADDRESS),
            optional("dob", DATE),
            optional("email", shape::Kind::Text),
            optional("first_name", shape::Kind::Text),
            optional("id_number", shape::Kind::Text),
            optional("last_name", shape::Kind::Text),
            optional("phone", shape::Kind::Text),
            optional("ssn_last_4", shape::Kind::Text),
        ]),
    ),
    METADATA,
    optional(
        "settings",
        shape::Kind::Object(&[optional(
            "payouts",
            shape::Kind::Object(&[optional(
                "schedule",
                shape::Kind::Object(&[optional(
                    "interval",
                    shape::Kind::OneOf(&["daily", "manual", "monthly", "weekly"]),
                )]),
            )]),
        )]),
    ),
    optional(
        "tos_acceptance",
        shape::Kind::Object(&[
            optional("date", shape::Kind::Integer),
            optional("ip", shape::Kind::Text),
            optional("service_agreement", shape::Kind::Text),
        ]),
    ),
];
const CREATE: &[Field] = &[
    optional("country", shape::Kind::Text),
    optional("default_currency", shape::Kind::Currency),
    optional("type", shape::Kind::OneOf(&["custom", "express", "standard"])),
];
const BANK: &[Field] = &[
    optional("default_for_currency", shape::Kind::Boolean),
    EXPAND,
    required("external_account", shape::Kind::Text),
    METADATA,
];

pub(crate) const ROUTES: &[Route] = &[
    post("/v1/accounts", "AccountCreateParams", &[COMMON, CREATE], create),
    get("/v1/accounts", "AccountListParams", &[&PAGE, &[optional("created", shape::Kind::Range)]], |call, params| {
        page::list(call, params, Kind::Account, &[])
    }),
    get("/v1/account", "AccountRetrieveParams", &[&[EXPAND]], own),
    get("/v1/accounts/{}", "AccountRetrieveParams", &[&[EXPAND]], |call, _| {
        let id = call.id(0).to_owned();
        if id == PLATFORM { own(call, &Params::default()) } else { connected(call, &id, "account") }
    }),
    post("/v1/accounts/{}", "AccountUpdateParams", &[COMMON], update),
    delete("/v1/accounts/{}", remove),
    post("/v1/accounts/{}/external_accounts", "AccountCreateExternalAccountParams", &[BANK], |call, params| {
        let account = call.target(Kind::Account)?;
        add_bank_account(call, &text(&account["id"]), params.text("external_account").unwrap_or_default())
    }),
    get("/v1/accounts/{}/external_accounts", "AccountListExternalAccountsParams", &[&PAGE], |call, params| {
        let account = call.target(Kind::Account)?;
        let banks = account["external_accounts"]["data"].as_array().cloned().unwrap_or_default();
        page::page(params, &format!("/v1/accounts/{}/external_accounts", call.id(0)), "external account", banks.iter())
    }),
];

/// A connected account, as the key may see it.
pub(crate) fn connected(call: &Call<'_>, id: &str, param: &str) -> Result<Value, Failure> {
    call.state.store.get(PLATFORM, Kind::Account, id).cloned().ok_or_else(|| {
        Failure::forbidden(format!(
            "The provided key 'sk_test_*****' does not have access to account '{id}' (or that account does not exist). \
             Application access may have been revoked."
        ))
        .code("account_invalid")
        .param(param)
    })
}

/// A connected account that can be sent money.
pub(crate) fn receiving(call: &Call<'_>, id: &str, param: &str) -> Result<Value, Failure> {
    let account = call
        .state
        .store
        .get(PLATFORM, Kind::Account, id)
        .cloned()
        .ok_or_else(|| Failure::reference("destination", id, param))?;
    if account["capabilities"]["transfers"] == "active" {
        return Ok(account);
    }
    Err(Failure::invalid(
        "Your destination account needs to have at least one of the following capabilities enabled: transfers, \
         crypto_transfers, legacy_payments",
    )
    .code("insufficient_capabilities_for_transfer")
    .param(param))
}

fn draft(id: &str, created: i64, kind: &str, country: &str, currency: &str) -> Value {
    json!({
        "id": id, "object": "account", "type": kind, "country": country, "created": created,
        "default_currency": currency, "charges_enabled": false, "payouts_enabled": false, "details_submitted": false,
        "capabilities": {}, "metadata": {},
        "business_profile": {
            "annual_revenue": null, "estimated_worker_count": null, "mcc": null, "minority_owned_business_designation": null,
            "name": null, "product_description": null, "specified_commercial_transactions_act_url": null, "support_address": null, "support_email": null,
            "support_phone": null, "support_url": null, "url": null,
        },
        "controller": {
            "type": "application", "is_controller": true, "fees": { "payer": "application" },
            "losses": { "payments": "application" }, "requirement_collection": "application",
            "stripe_dashboard": { "type": if kind == "custom" { "none" } else { kind } },
        },
        "external_accounts": {
            "object": "list", "data": [], "has_more": false, "url": format!("/v1/accounts/{id}/external_accounts"),
        },
        "requirements": requirements(&DUE),
        "settings": {
            "branding": { "icon": null, "logo": null, "primary_color": null, "secondary_color": null },
            "card_payments": {
                "decline_on": { "avs_failure": false, "cvc_failure": false }, "statement_descriptor_prefix": null,
                "statement_descriptor_prefix_kana": null, "statement_descriptor_prefix_kanji": null,
            },
            "dashboard": { "display_name": null, "timezone": "Etc/UTC" },
            "payments": {
                "statement_descriptor": null, "statement_descriptor_kana": null, "statement_descriptor_kanji": null,
                "statement_descriptor_prefix_kana": null, "statement_descriptor_prefix_kanji": null,
            },
            "payouts": {
                "debit_negative_balances": false, "schedule": { "delay_days": 2, "interval": "daily" },
                "statement_descriptor": null,
            },
        },
        "tos_acceptance": { "date": null, "ip": null, "user_agent": null },
    })
}

/// What an account has to be told before it is paid out.
const DUE: [&str; 3] = ["business_type", "external_account", "tos_acceptance.date"];

fn requirements(due: &[&str]) -> Value {
    let reason = if due.is_empty() { Value::Null } else { json!("requirements.past_due") };
    json!({
        "alternatives": [], "current_deadline": null, "currently_due": due, "disabled_reason": reason, "errors": [],
        "eventually_due": due, "past_due": due, "pending_verification": [],
    })
}

fn own(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    if call.account != PLATFORM {
        let id = call.account.clone();
        return connected(call, &id, "account");
    }
    let mut own = draft(PLATFORM, 0, "standard", "US", "usd");
    for flag in ["charges_enabled", "payouts_enabled", "details_submitted"] {
        own[flag] = json!(true);
    }
    own["controller"] = json!({ "type": "account" });
    own["capabilities"] = json!({ "card_payments": "active", "transfers": "active" });
    own["requirements"] = requirements(&[]);
    crate::typed::conform(Kind::Account, &own)
}

fn create(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = format!("acct_{}", call.state.ids.letters(16));
    let country = params.text("country").unwrap_or("US").to_owned();
    let currency = params.text("default_currency").unwrap_or(match country.as_str() {
        "US" => "usd",
        "GB" => "gbp",
        "CH" => "chf",
        "CA" => "cad",
        "AU" => "aud",
        "JP" => "jpy",
        _ => "eur",
    });
    let draft = draft(&id, call.now(), params.text("type").unwrap_or("standard"), &country, currency);
    call.put(Kind::Account, &draft)?;
    let account = set(call, &id, params)?;
    // The events of an account belong to it.
    call.on(&id).emit("account.updated", &account)?;
    Ok(account)
}

fn set(call: &mut Call<'_>, id: &str, params: &Params) -> Result<Value, Failure> {
    if let Some(token) = params.text("external_account") {
        let token = token.to_owned();
        add_bank_account(call, id, &token)?;
    }
    let mut draft = call.named(Kind::Account, id, "account")?;
    for name in ["business_type", "email"] {
        if let Some(value) = params.get(name) {
            draft[name] = value.clone();
        }
    }
    for (part, fields) in
        [("business_profile", params.object("business_profile")), ("tos_acceptance", params.object("tos_acceptance"))]
    {
        for (name, value) in fields.value().as_object().into_iter().flatten() {
            draft[part][name] = value.clone();
        }
    }
    for (name, value) in params.object("capabilities").value().as_object().into_iter().flatten() {
        if value["requested"] == true && draft["capabilities"][name].is_null() {
            draft["capabilities"][name] = json!("inactive");
        }
    }
    if let Some(interval) = params.object("settings").object("payouts").object("schedule").text("interval") {
        draft["settings"]["payouts"]["schedule"]["interval"] = json!(interval);
    }
    if let Some(metadata) = params.get("metadata") {
        draft["metadata"] = shape::merge_metadata(&draft["metadata"], metadata)?;
    }
    let banked = draft["external_accounts"]["data"].as_array().is_some_and(|banks| !banks.is_empty());
    let due: Vec<&str> = DUE
        .into_iter()
        .zip([!draft["business_type"].is_null(), banked, !draft["tos_acceptance"]["date"].is_null()])
        .filter_map(|(name, given)| (!given).then_some(name))
        .collect();
    let custom = draft["type"] == "custom";
    if !call.state.restricted.contains(id) {
        enable(&mut draft, custom && due.is_empty(), &due);
    }
    call.put(Kind::Account, &draft)
}

/// With everything told, what was requested becomes active.
fn enable(account: &mut Value, enabled: bool, due: &[&str]) {
    // An account that a switch has enabled stays so.
    let enabled = enabled || account["details_submitted"] == true;
    if let Some(capabilities) = account["capabilities"].as_object_mut() {
        for status in capabilities.values_mut() {
            *status = json!(if enabled { "active" } else { "inactive" });
        }
    }
    for flag in ["charges_enabled", "payouts_enabled", "details_submitted"] {
        account[flag] = json!(enabled);
    }
    account["requirements"] = requirements(if enabled { &[] } else { due });
}

/// The switch: onboarding is over, or the account is restricted.
pub(crate) fn switch(call: &mut Call<'_>, id: &str, enabled: bool) -> Result<Value, Failure> {
    let mut draft = call.named(Kind::Account, id, "account")?;
    let before = draft.clone();
    if enabled {
        call.state.restricted.remove(id);
        if draft["capabilities"]["transfers"].is_null() {
            draft["capabilities"]["transfers"] = json!("inactive");
        }
    } else {
        call.state.restricted.insert(id.to_owned());
        draft["details_submitted"] = json!(false);
    }
    enable(&mut draft, enabled, &["individual.verification.document"]);
    let account = call.put(Kind::Account, &draft)?;
    call.on(id).emit_change("account.updated", &account, Some(&before))?;
    Ok(account)
}

fn update(call: &mut Call<'_>, params: &Params) -> Result<Value, Failure> {
    let id = call.id(0).to_owned();
    let before = connected(call, &id, "account")?;
    let account = set(call, &id, params)?;
    call.on(&id).emit_change("account.updated", &account, Some(&before))?;
    Ok(account)
}

fn remove(call: &mut Call<'_>, _: &Params) -> Result<Value, Failure> {
    let id = call.id(0).to_owned();
    connected(call, &id, "account")?;
    let now = call.now();
    let balance = call.state.balances.of(&id, now);
    if balance.currencies().iter().any(|currency| balance.available(currency) + balance.pending(currency) != 0) {
        return Err(Failure::invalid("This account cannot be deleted because its balance is not zero."));
    }
    call.state.store.remove(PLATFORM, Kind::Account, &id);
    Ok(json!({ "id": id, "object": "account", "deleted": true }))
}

/// Bank accounts come as test tokens: `btok_us_verified`, or `btok_us_account_closed`, whose payouts fail.
/// <https://docs.stripe.com/connect/testing#account-numbers>
fn add_bank_account(call: &mut Call<'_>, account: &str, token: &str) -> Result<Value, Failure> {
    let last4 = match token {
        "btok_us" | "btok_us_verified" | "btok_gb" | "btok_de" | "btok_eu" => "6789",
        "btok_us_account_closed" => "1113",
        "btok_us_noAccount" | "btok_us_no_account" => "1116",
        _ => return Err(Failure::reference("token", token, "external_account")),
    };
    let id = call.new_id(Kind::BankAccount);
    let mut owner = call.named(Kind::Account, account, "account")?;
    let bank = json!({
        "id": id, "object": "bank_account", "account": account, "account_holder_name": null,
        "account_holder_type": null, "account_type": null, "available_payout_methods": ["standard"],
        "bank_name": "STRIPE TEST BANK", "country": owner["country"], "currency": owner["default_currency"],
        "default_for_currency": true, "fingerprint": "1JWtPxqbdX5Gamtc", "last4": last4, "metadata": {},
        "routing_number": "110000000", "status": "new",
    });
    let bank = call.put(Kind::BankAccount, &bank)?;
    if let Some(banks) = owner["external_accounts"]["data"].as_array_mut() {
        for other in banks.iter_mut() {
            other["default_for_currency"] = json!(false);
        }
        banks.push(bank.clone());
    }
    call.put(Kind::Account, &owner)?;
    Ok(bank)
}
