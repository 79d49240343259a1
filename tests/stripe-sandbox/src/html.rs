//! The two pages that a browser sees: paying, and 3-D Secure. No script, no picture.

use serde_json::Value;

use crate::currency;

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:28rem;margin:2rem auto;padding:0 1rem}\
    label{display:block;margin:.75rem 0 .25rem}input,select{width:100%;box-sizing:border-box;padding:.5rem;font:inherit}\
    button{margin-top:1rem;padding:.6rem 1rem;font:inherit}table{width:100%;border-collapse:collapse}\
    td:last-child{text-align:right}.error{background:#fde8e8;color:#8b0000;padding:.5rem}.note{color:#555}";

/// Text as it may stand in a page.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn document(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        escape(title)
    )
}

/// A page that only says something.
pub(crate) fn message(title: &str, text: &str) -> String {
    document(title, &format!("<h1>{}</h1>\n<p>{}</p>", escape(title), escape(text)))
}

/// The customer portal: subscriptions, each with a button to end it with its period or keep it.
pub(crate) fn portal(session: &Value, rows: &[(String, String, bool)]) -> String {
    let mut body = String::from("<h1>Your subscriptions</h1>");
    for (id, name, cancels) in rows {
        let (action, label) = if *cancels { ("keep", "Keep") } else { ("cancel", "Cancel at period end") };
        body.push_str(&format!(
            "\n<form method=\"post\">\n<p>{}</p>\n<input type=\"hidden\" name=\"subscription\" value=\"{}\">\n\
             <button name=\"action\" value=\"{action}\">{label}</button>\n</form>",
            escape(name),
            escape(id)
        ));
    }
    if let Some(url) = session["return_url"].as_str() {
        body.push_str(&format!("\n<p><a href=\"{}\">Back</a></p>", escape(url)));
    }
    document("Your subscriptions", &body)
}

/// One field of a form, with what was typed before.
fn field(name: &str, label: &str, autocomplete: &str, typed: &Value, required: bool) -> String {
    format!(
        "<label for=\"{name}\">{label}</label>\n<input id=\"{name}\" name=\"{name}\" autocomplete=\"{autocomplete}\" \
         value=\"{}\"{}>",
        escape(typed[name].as_str().unwrap_or_default()),
        if required { " required" } else { "" }
    )
}

/// The hosted page of a session: what is bought, and the form for a card.
pub(crate) fn checkout(session: &Value, lines: &[&Value], error: Option<&str>, typed: &Value) -> String {
    let money = session["currency"].as_str().unwrap_or_default();
    let total = currency::display(session["amount_total"].as_i64().unwrap_or(0), money);
    let mut rows = String::new();
    for line in lines {
        rows.push_str(&format!(
            "<tr><td>{} &times; {}</td><td>{}</td></tr>\n",
            line["quantity"],
            escape(line["description"].as_str().unwrap_or_default()),
            currency::display(line["amount_total"].as_i64().unwrap_or(0), money)
        ));
    }
    let setup = session["mode"] == "setup";
    let heading = if setup { "Save a card".to_owned() } else { format!("Pay {total}") };
    let free = !setup && session["amount_total"] == 0;
    let error = error.map(|text| format!("<p class=\"error\" role=\"alert\">{}</p>", escape(text))).unwrap_or_default();
    let cancel = session["cancel_url"].as_str().map_or_else(String::new, |url| {
        format!("<p><a id=\"cancel\" href=\"{}\">Cancel and go back</a></p>", escape(url))
    });
    let body = format!(
        "<p class=\"note\">Stripe sandbox: no real money.</p>\n<h1>{heading}</h1>\n<table>\n{rows}</table>\n{error}\n\
         <form method=\"post\">\n{}\n<button type=\"submit\">{}</button>\n</form>\n{cancel}",
        fields(session, typed, free),
        if setup { "Save" } else { "Pay" }
    );
    document(&heading, &body)
}

fn fields(session: &Value, typed: &Value, free: bool) -> String {
    let mut typed = typed.clone();
    if typed["email"].is_null() {
        typed["email"] = session["customer_details"]["email"].clone();
    }
    let mut fields = vec![field("email", "Email", "email", &typed, true)];
    if !free {
        fields.push(field("number", "Card number", "cc-number", &typed, true));
        fields.push(field("exp_month", "Month", "cc-exp-month", &typed, true));
        fields.push(field("exp_year", "Year", "cc-exp-year", &typed, true));
        fields.push(field("cvc", "Security code", "cc-csc", &typed, true));
        fields.push(field("name", "Name on card", "cc-name", &typed, false));
    }
    let address = session["automatic_tax"]["enabled"] == true || session["billing_address_collection"] == "required";
    fields.push(field("country", "Country (two letters)", "country", &typed, address));
    fields.push(field("postal_code", "Postal code", "postal-code", &typed, false));
    if address {
        fields.push(field("line1", "Street", "address-line1", &typed, false));
        fields.push(field("city", "City", "address-level2", &typed, false));
        fields.push(field("state", "State", "address-level1", &typed, false));
    }
    if session["tax_id_collection"]["enabled"] == true {
        fields.push(field("business_name", "Business name", "organization", &typed, false));
        fields.push(field("tax_id_type", "Type of tax id (eu_vat, gb_vat, …)", "off", &typed, false));
        fields.push(field("tax_id", "Tax id", "off", &typed, false));
    }
    fields.join("\n")
}

/// The page of the bank, where the cardholder authenticates.
pub(crate) fn authenticate(intent: &Value) -> String {
    let money = intent["currency"].as_str().unwrap_or_default();
    let what = intent["amount"]
        .as_i64()
        .map_or_else(|| "use this card later".to_owned(), |amount| format!("pay {}", currency::display(amount, money)));
    let body = format!(
        "<p class=\"note\">Stripe sandbox: this stands for the page of the bank.</p>\n\
         <h1>3-D Secure</h1>\n<p>Do you want to {}?</p>\n<form method=\"post\">\n\
         <button type=\"submit\" name=\"outcome\" value=\"succeed\">Complete authentication</button>\n\
         <button type=\"submit\" name=\"outcome\" value=\"fail\">Fail authentication</button>\n</form>",
        escape(&what)
    );
    document("3-D Secure", &body)
}
