//! In which country an address of the network is, by the operator's file in MaxMind's format.
//! A function reads it when it looks the first address up, and keeps it.
//!
//! Invariants, each with a test:
//! - whatever is wrong with the file or the address, the country is unknown and the log says
//!   why; nothing fails because of it;
//! - a file is used only if it knows the countries of [`KNOWN`]: one whose records are of
//!   another form has none for any address, and no error;
//! - an address of IPv4 that is written as one of IPv6 is that address: files have no entries
//!   for `::ffff:0:0/96`;
//! - what is no public address has no country, whatever the file says of it: the file of the
//!   tests has Australia for 192.168.1.1;
//! - no address is logged.

use std::fmt::Display;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};
use std::path::Path;
use std::sync::OnceLock;

use domain::{CountryCode, Time};
use jiff::SignedDuration;
use maxminddb::{MaxMindDbError, Reader};
use platform::{App, Error, Grant};
use serde::Deserialize;

pub const FIND: Grant = Grant::operation("countries::find", &[Grant::READ_COUNTRIES]);

/// It lies in the memory of a function. Files of countries have about 10 MB, those of cities 70.
pub const FILE_BYTES_MAX: u64 = 32 * 1024 * 1024;
/// Vendors have a new one every week or month.
const AGE_MAX: SignedDuration = SignedDuration::from_hours(90 * 24);
/// Addresses of Google's name servers, of RIPE NCC and of the University of Tokyo.
pub const KNOWN: [(Ipv4Addr, &str); 3] =
    [(Ipv4Addr::new(8, 8, 8, 8), "US"), (Ipv4Addr::new(193, 0, 6, 139), "NL"), (Ipv4Addr::new(133, 11, 93, 0), "JP")];

/// A file that was read.
struct Countries(Reader<Vec<u8>>);

/// `None` inside where there is no file, or none that can be used.
#[derive(Default)]
struct Kept(OnceLock<Option<Countries>>);

/// What is read of a record. Vendors have a flat one with `country_code`; MaxMind's own says
/// where the address is used (`country`), and where its network is registered, which is known
/// of some addresses alone.
#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default)]
    country_code: Option<&'a str>,
    #[serde(borrow, default)]
    country: Option<Place<'a>>,
    #[serde(borrow, default)]
    registered_country: Option<Place<'a>>,
}

#[derive(Deserialize)]
struct Place<'a> {
    #[serde(borrow, default)]
    iso_code: Option<&'a str>,
}

/// Where an address is, as API Gateway says it; `None` where nobody knows.
pub fn find(app: &App, ip: &str) -> Option<CountryCode> {
    let address = ip.parse().map(|ip: IpAddr| ip.to_canonical()).ok().filter(|ip| is_public(*ip))?;
    let kept = app.kept::<Kept>();
    let countries = kept.0.get_or_init(|| open(app)).as_ref()?;
    countries.find(address).unwrap_or_else(|error| {
        tracing::error!(%error, "the file of countries is broken: the country of a buyer is unknown");
        None
    })
}

fn open(app: &App) -> Option<Countries> {
    let opened = app.config.country_file().and_then(|path| path.map(Countries::open).transpose());
    let countries = opened.unwrap_or_else(|error| {
        tracing::error!(%error, "the file of countries cannot be used: the countries of all buyers are unknown");
        None
    })?;
    let age = countries.age(app.clock.now().into());
    if age > AGE_MAX {
        let days = age.as_hours() / 24;
        tracing::warn!(days, "the file of countries is old: addresses have moved since. Deploy a newer one");
    }
    Some(countries)
}

impl Countries {
    fn open(path: &Path) -> Result<Self, Error> {
        let unusable = |cause: &dyn Display| Error::internal(format!("{}: {cause}", path.display()));
        let bytes = std::fs::metadata(path).map_err(|error| unusable(&error))?.len();
        if bytes > FILE_BYTES_MAX {
            return Err(unusable(&format_args!("expected at most {FILE_BYTES_MAX} bytes, got {bytes}")));
        }
        let countries = Self(Reader::open_readfile(path).map_err(|error| unusable(&error))?);
        for (address, expected) in KNOWN {
            let found = countries.find(address.into()).map_err(|error| unusable(&error))?;
            if found.as_ref().map(CountryCode::as_str) != Some(expected) {
                let found = found.map_or_else(|| "no country".to_owned(), String::from);
                return Err(unusable(&format_args!("expected {expected} for {address}, got {found}")));
            }
        }
        Ok(countries)
    }

    fn find(&self, address: IpAddr) -> Result<Option<CountryCode>, MaxMindDbError> {
        if address.is_ipv6() && self.0.metadata().ip_version == 4 {
            return Ok(None);
        }
        let entry: Option<Entry> = self.0.lookup(address)?.decode()?;
        Ok(entry.and_then(|entry| entry.country()))
    }

    /// Since it was built.
    fn age(&self, now: Time) -> SignedDuration {
        let built = i64::try_from(self.0.metadata().build_epoch).unwrap_or(i64::MAX);
        SignedDuration::from_secs(now.as_second().saturating_sub(built))
    }
}

impl Entry<'_> {
    fn country(&self) -> Option<CountryCode> {
        let places = [&self.country, &self.registered_country];
        let codes = places.into_iter().filter_map(|place| place.as_ref()?.iso_code);
        self.country_code.into_iter().chain(codes).find_map(CountryCode::named)
    }
}

/// Whether an address can be somebody's on the internet, by IANA's registries of special
/// addresses (RFC 6890 and what came after it).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let is_reserved = match address.octets() {
        // This network; class E, with broadcast.
        [0 | 240..=255, ..] => true,
        // Behind a carrier's NAT; assignments of protocols; benchmarks.
        [100, 64..=127, ..] | [192, 0, 0, _] | [198, 18 | 19, ..] => true,
        _ => false,
    };
    let is_local = address.is_private() || address.is_loopback() || address.is_link_local();
    !(is_reserved || is_local || address.is_documentation() || address.is_multicast())
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    match address.segments() {
        // Assignments of protocols, with Teredo; documentation.
        [0x2001, 0..=0x1ff | 0xdb8, ..] | [0x3fff, 0..=0xfff, ..] => false,
        // All that is given out.
        [first, ..] => (0x2000..=0x3fff).contains(&first),
    }
}
