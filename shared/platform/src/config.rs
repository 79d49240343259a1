//! The environment, read once at cold start and nowhere else.
#![allow(clippy::disallowed_methods)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::error::Error;
use crate::resources::{Bucket, COLUMN_KEY, Queue, Secret, Table};

/// What the template told this function. A resource that the endpoint's row
/// does not grant is not named here, so that using it fails with its name and
/// not with a puzzling denial.
#[derive(Debug, Clone, Default)]
pub struct Config {
    names: HashMap<&'static str, String>,
    /// A local cloud: buckets are addressed by path, because a name under a
    /// local endpoint's host does not resolve.
    pub custom_endpoint: bool,
    /// The function itself, for one that starts children.
    pub executable: PathBuf,
    /// The fonts of receipts, in the order in which a letter is looked for; they lie beside
    /// the functions that write receipts.
    pub fonts: Vec<PathBuf>,
}

const EVENT_BUS: &str = "EVENT_BUS_NAME";
const API_URL: &str = "API_URL";
const APP_URL: &str = "APP_URL";
const MAIL_FROM: &str = "MAIL_FROM";
const MAIL_CONFIGURATION: &str = "MAIL_CONFIGURATION";
const DOWNLOAD_URL: &str = "DOWNLOAD_URL";
const DOWNLOAD_KEY_ID: &str = "DOWNLOAD_KEY_ID";
const TAX: &str = "TAX";
const COUNTRY_FILE: &str = "COUNTRY_FILE";
const WEBHOOKS_TO_LOOPBACK: &str = "WEBHOOKS_TO_LOOPBACK";
/// Who sells: [`Seller`], in the order of its fields.
const SELLER: [&str; 6] =
    ["SELLER_NAME", "SELLER_ADDRESS", "SELLER_COUNTRY", "SELLER_VAT_ID", "SELLER_REGISTRATION", "SELLER_EMAIL"];
/// As `infra/local/fonts.py` lays them out.
const FONTS: [&str; 3] = ["NotoSans.ttf", "NotoSansArabic.ttf", "NotoSansCJKjp.otf"];

/// Who sells, as the operator has said it. A text that was not given is empty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seller {
    pub name: String,
    /// Its lines are divided by semicolons.
    pub address: String,
    /// ISO 3166-1, two letters.
    pub country: String,
    pub vat_id: String,
    /// The number in a public register of companies.
    pub registration: String,
    pub email: String,
}

impl Config {
    pub fn from_env() -> Self {
        let known = Table::ALL
            .iter()
            .map(|t| t.env())
            .chain(Bucket::ALL.iter().map(|b| b.env()))
            .chain(Queue::ALL.iter().map(|q| q.env()))
            .chain(Secret::ALL.iter().map(|s| s.env()))
            .chain([EVENT_BUS, COLUMN_KEY.1, API_URL, APP_URL, MAIL_FROM, MAIL_CONFIGURATION])
            .chain([DOWNLOAD_URL, DOWNLOAD_KEY_ID, TAX, COUNTRY_FILE, WEBHOOKS_TO_LOOPBACK])
            .chain(SELLER);
        let names = known.filter_map(|key| std::env::var(key).ok().map(|value| (key, value))).collect();
        let executable = std::env::current_exe().unwrap_or_default();
        let fonts = FONTS.iter().map(|name| executable.with_file_name("fonts").join(name)).collect();
        Self { names, custom_endpoint: std::env::var_os("AWS_ENDPOINT_URL").is_some(), executable, fonts }
    }

    /// For tests: names given directly.
    pub fn with(names: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        Self {
            names: names.into_iter().collect(),
            custom_endpoint: true,
            executable: PathBuf::new(),
            fonts: Vec::new(),
        }
    }

    fn name(&self, key: &'static str) -> Result<&str, Error> {
        self.names
            .get(key)
            .map(String::as_str)
            .ok_or_else(|| Error::internal(format!("{key} is not set: the endpoint's row does not grant it")))
    }

    pub fn table(&self, table: Table) -> Result<&str, Error> {
        self.name(table.env())
    }

    pub fn bucket(&self, bucket: Bucket) -> Result<&str, Error> {
        self.name(bucket.env())
    }

    pub fn queue_url(&self, queue: Queue) -> Result<&str, Error> {
        self.name(queue.env())
    }

    pub fn secret_arn(&self, secret: Secret) -> Result<&str, Error> {
        self.name(secret.env())
    }

    /// ARN of the KMS key of encrypted columns.
    pub fn column_key(&self) -> Result<&str, Error> {
        self.name(COLUMN_KEY.1)
    }

    /// Where a path of this API can be followed: an absolute URL where the operator
    /// says at which address the API is reached, else the path itself, which is
    /// right as long as the API lies at the root of its host.
    pub fn api_link(&self, path: &str) -> String {
        format!("{}{path}", self.api_url())
    }

    /// Where the API is reached, without a slash at the end; empty where the
    /// operator says nothing.
    pub fn api_url(&self) -> &str {
        self.names.get(API_URL).map_or("", String::as_str)
    }

    /// Where people use the product, without a slash at the end: links in mails lead there.
    pub fn app_url(&self) -> Result<&str, Error> {
        self.name(APP_URL)
    }

    /// The sender of mails.
    pub fn mail_from(&self) -> Result<&str, Error> {
        self.name(MAIL_FROM)
    }

    /// The SES configuration set of mails, which says where bounces are told.
    pub fn mail_configuration(&self) -> Result<&str, Error> {
        self.name(MAIL_CONFIGURATION)
    }

    /// Where CloudFront hands out archives, and the id by which it knows the public key of
    /// signed URLs; `None` where the operator has given no key.
    pub fn downloads(&self) -> Result<Option<(&str, &str)>, Error> {
        let (url, key_id) = (self.name(DOWNLOAD_URL)?, self.name(DOWNLOAD_KEY_ID)?);
        Ok((!url.is_empty() && !key_id.is_empty()).then_some((url, key_id)))
    }

    /// Whether and how tax is collected: `off`, `exclusive` or `inclusive`.
    pub fn tax(&self) -> Result<&str, Error> {
        self.name(TAX)
    }

    /// Where the operator's file of countries lies; `None` where there is none.
    pub fn country_file(&self) -> Result<Option<&Path>, Error> {
        let path = self.name(COUNTRY_FILE)?;
        Ok((!path.is_empty()).then(|| Path::new(path)))
    }

    /// Whether webhooks may call this machine, and without TLS: on the local cloud alone.
    pub fn webhooks_to_loopback(&self) -> Result<bool, Error> {
        Ok(self.name(WEBHOOKS_TO_LOOPBACK)? == "yes")
    }

    /// Who sells; `None` where the operator has not said their name and country.
    pub fn seller(&self) -> Result<Option<Seller>, Error> {
        let [name, address, country, vat_id, registration, email] = SELLER.map(|key| self.name(key).map(str::to_owned));
        let seller = Seller {
            name: name?,
            address: address?,
            country: country?,
            vat_id: vat_id?,
            registration: registration?,
            email: email?,
        };
        Ok((!seller.name.is_empty() && !seller.country.is_empty()).then_some(seller))
    }

    pub fn event_bus(&self) -> Result<&str, Error> {
        self.name(EVENT_BUS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_leads_where_the_operator_says_or_stays_a_path() {
        let path = "/api/v1/uploads/upl_1";
        assert_eq!(Config::with([]).api_link(path), path);
        let config = Config::with([(API_URL, "https://api.test/base".to_owned())]);
        assert_eq!(config.api_link(path), "https://api.test/base/api/v1/uploads/upl_1");
    }
}
