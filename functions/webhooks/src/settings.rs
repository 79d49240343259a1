//! What the owner of a webhook decides, as it is sent.

use std::collections::BTreeSet;

use domain::webhook::{EventType, PayloadForm};
use domain::{Unacceptable, breaks_line_or_direction};
use platform::{App, Error};
use serde::Deserialize;
use webhooks_store::address::{self, Rules};
use webhooks_store::webhooks::Settings;

const DESCRIPTION_CHARACTERS_MAX: usize = 200;

/// The settings of a webhook.
#[derive(Deserialize, utoipa::ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WebhookSettings {
    /// Where events are sent: by `https` to an address of the public internet, without a name
    /// and a password, on the port 443 or one from 1024 on. Members of the workspace see it.
    #[schema(max_length = 1_024, example = "https://example.com/webhooks")]
    url: String,
    #[schema(value_type = Option<Description>)]
    description: Option<Description>,
    /// The types of events that are sent; all where there are none.
    #[schema(max_items = 200)]
    events: Option<BTreeSet<EventType>>,
    /// How much is told: `thin` is the default.
    form: Option<PayloadForm>,
    /// Whether events are sent: they are unless it says `false`.
    #[schema(default = true, example = true)]
    is_enabled: Option<bool>,
}

/// What its owner calls it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(try_from = "String")]
pub struct Description(String);

impl TryFrom<String> for Description {
    type Error = Unacceptable;

    fn try_from(text: String) -> Result<Self, Unacceptable> {
        let text = text.trim();
        if text.chars().count() > DESCRIPTION_CHARACTERS_MAX || text.chars().any(breaks_line_or_direction) {
            return Err(Unacceptable { expected: "at most 200 characters on one line" });
        }
        Ok(Self(text.to_owned()))
    }
}

impl utoipa::PartialSchema for Description {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        utoipa::openapi::ObjectBuilder::new()
            .schema_type(utoipa::openapi::schema::Type::String)
            .max_length(Some(DESCRIPTION_CHARACTERS_MAX))
            .description(Some("What its owner calls it."))
            .examples(["Invoices to the books"])
            .into()
    }
}

impl utoipa::ToSchema for Description {}

impl WebhookSettings {
    /// The settings, if the address may be called.
    pub(crate) fn checked(self, app: &App) -> Result<Settings, Error> {
        let rules = rules(app)?;
        let url = address::parse(&self.url, rules).map_err(|it| Error::field("url", it.to_string()))?;
        Ok(Settings {
            url: url.to_string(),
            description: self.description.unwrap_or_default().0,
            events: self.events.unwrap_or_default(),
            form: self.form.unwrap_or_default(),
            is_enabled: self.is_enabled.unwrap_or(true),
        })
    }
}

/// What the stack says about addresses.
pub(crate) fn rules(app: &App) -> Result<Rules<'_>, Error> {
    Ok(Rules { api_url: app.config.api_url(), to_loopback: app.config.webhooks_to_loopback()? })
}
