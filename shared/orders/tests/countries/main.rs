//! In which countries addresses are, by files of both forms, written here by the format's
//! specification and read by the library; and by the real one that development has.
#![allow(clippy::unwrap_used, clippy::panic)]

mod written;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use aws_config::SdkConfig;
use domain::CountryCode;
use orders_store::countries::{FILE_BYTES_MAX, KNOWN, find};
use platform::App;
use platform::clock::Clock;
use platform::config::Config;

use written::{File, Value, flat, nested, registered};

/// Whose records are flat.
fn real() -> PathBuf {
    let package = "../../tests/npm/node_modules/@ip-location-db/geo-whois-asn-country-mmdb";
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(package).join("geo-whois-asn-country.mmdb");
    assert!(file.is_file(), "tests/npm/node_modules is missing: run `make setup`");
    file
}

fn country(code: &str) -> Option<CountryCode> {
    Some(code.parse().unwrap())
}

/// The addresses of [`KNOWN`], in records of this form.
fn known(form: fn(&str) -> Value) -> File {
    KNOWN.iter().fold(File::new(), |file, (address, code)| file.with(&format!("{address}/32"), form(code)))
}

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

const NOW: &str = "2026-11-21T08:00:00Z";

/// What a function with this file says of addresses, and what it logs meanwhile.
fn found(path: &Path, addresses: &[&str]) -> (Vec<Option<CountryCode>>, String) {
    let config = Config::with([("COUNTRY_FILE", path.to_str().unwrap().to_owned())]);
    let app = App::new(Clock::fixed(NOW.parse().unwrap()), config, SdkConfig::builder().build());
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt().json().with_writer(move || writer.clone()).finish();
    let found = tracing::subscriber::with_default(subscriber, || addresses.iter().map(|it| find(&app, it)).collect());
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    for address in addresses.iter().filter(|it| !it.is_empty()) {
        assert!(!log.contains(address), "{log}");
    }
    (found, log)
}

#[test]
fn addresses_are_looked_up_as_what_they_are() {
    let (found, log) =
        found(&real(), &["46.4.0.1", "::ffff:46.4.0.1", "::FFFF:2e04:1", "2001:67c:2e8:22::c100:68b", "130.225.254.1"]);
    assert_eq!(found, [country("DE"), country("DE"), country("DE"), country("NL"), country("DK")]);
    assert!(!log.contains("ERROR"), "{log}");
}

#[test]
fn what_is_no_public_address_has_no_country_whatever_the_file_says() {
    let raw = maxminddb::Reader::open_readfile(real()).unwrap();
    for (local, code) in [("192.168.1.1", "AU"), ("203.0.113.5", "AU"), ("2001:db8::1", "JP")] {
        let path = maxminddb::path!["country_code"];
        let said: Option<String> = raw.lookup(local.parse().unwrap()).unwrap().decode_path(&path).unwrap();
        assert_eq!(said.as_deref(), Some(code), "else this tests nothing");
    }
    let local = ["192.168.1.1", "::ffff:192.168.1.1", "10.1.2.3", "172.16.0.1", "127.0.0.1", "169.254.169.254"];
    let shared = ["100.64.0.1", "198.18.0.1", "198.51.100.1", "203.0.113.5", "192.0.0.1", "0.0.0.0", "224.0.0.1"];
    let v6 = ["::1", "::", "fe80::1", "fd00::1", "ff02::1", "2001:db8::1", "3fff::1", "2001::1", "64:ff9b::808:808"];
    let none = ["", "unknown", "46.4.0.1:443", "46.4.0", "255.255.255.255"];
    let addresses: Vec<&str> = [&local[..], &shared, &v6, &none].concat();
    let (found, log) = found(&real(), &addresses);
    assert!(found.iter().all(Option::is_none), "{:?}", addresses.iter().zip(found).collect::<Vec<_>>());
    assert!(!log.contains("ERROR"), "{log}");
}

/// The next addresses beside reserved ones.
#[test]
fn what_lies_beside_reserved_addresses_is_looked_up() {
    let v4 =
        ["1.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255", "172.32.0.0", "192.0.1.0", "192.167.255.255"];
    let more = ["192.169.0.0", "198.17.255.255", "198.20.0.0", "203.0.114.0", "223.255.255.255"];
    let v6 = ["2001:200::", "2001:db7::", "2001:db9::", "2a00::1", "3fff:1000::"];
    let with = |file: File, address: &&str, bits: u8| file.with(&format!("{address}/{bits}"), flat("DE"));
    let file = v4.iter().chain(&more).fold(known(flat), |file, address| with(file, address, 32));
    let written = v6.iter().fold(file, |file, address| with(file, address, 128)).write();
    let addresses: Vec<&str> = [&v4[..], &more, &v6].concat();
    let (found, _) = found(written.path(), &addresses);
    assert!(found.iter().all(|it| *it == country("DE")), "{:?}", addresses.iter().zip(found).collect::<Vec<_>>());
}

#[test]
fn records_of_both_forms_are_read_and_a_registered_country_is_better_than_none() {
    let file = known(nested)
        .with("46.4.0.0/16", nested("DE"))
        .with("46.5.0.0/16", registered("FR"))
        .with("46.6.0.0/16", Value::map([("country", code("AT")), ("registered_country", code("FR"))]))
        .with("46.7.0.0/16", Value::map([("country", Value::map([])), ("registered_country", code("FR"))]))
        .with("46.8.0.0/16", Value::map([("country", code("EU")), ("registered_country", code("XX"))]))
        .with("46.9.0.0/16", Value::map([("continent", code("EU"))]))
        .with("46.10.0.0/16", flat("IT"))
        .with("2a00::/16", nested("SE"));
    let written = file.write();
    let asked = ["46.4.1.1", "46.5.1.1", "46.6.1.1", "46.7.1.1", "46.8.1.1", "46.9.1.1", "46.10.1.1", "46.11.1.1"];
    let (found, log) = found(written.path(), &[&asked[..], &["2a00::1", "2a01::1"]].concat());
    let expected = [country("DE"), country("FR"), country("AT"), country("FR"), None, None, country("IT"), None];
    assert_eq!(found, [&expected[..], &[country("SE"), None]].concat());
    assert!(!log.contains("ERROR") && !log.contains("WARN"), "{log}");
}

fn code(code: &str) -> Value {
    Value::map([("iso_code", Value::text(code))])
}

/// Whose tree is of IPv4 alone: the library answers an address of IPv6 with an error.
#[test]
fn a_file_of_ipv4_alone_knows_nothing_of_ipv6() {
    let written = known(flat).with("46.4.0.0/16", flat("DE")).of_ipv4().write();
    let (found, log) = found(written.path(), &["46.4.1.1", "::ffff:46.4.1.1", "2a00::1"]);
    assert_eq!(found, [country("DE"), country("DE"), None]);
    assert!(!log.contains("ERROR"), "{log}");
}

#[test]
fn a_file_that_cannot_be_used_is_logged_once_and_every_country_unknown() {
    let folder = tempfile::tempdir().unwrap();
    let put = |name: &str, bytes: &[u8]| {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let whole = std::fs::read(real()).unwrap();
    let large = folder.path().join("large.mmdb");
    std::fs::File::create(&large).unwrap().set_len(FILE_BYTES_MAX + 1).unwrap();
    let other_form = known(|code| Value::map([("ISO", Value::text(code))])).write();
    let wrong = known(flat).with("8.8.8.8/32", flat("DE")).write();
    let unusable = [
        (folder.path().join("missing.mmdb"), "missing.mmdb: No such file"),
        (put("empty.mmdb", b""), "empty.mmdb: invalid database"),
        (put("text.mmdb", b"<html>404</html>"), "could not find MaxMind DB metadata"),
        (put("cut.mmdb", &whole[..whole.len() / 2]), "invalid database"),
        (large, "expected at most"),
        (other_form.path().to_owned(), "expected US for 8.8.8.8, got no country"),
        (wrong.path().to_owned(), "expected US for 8.8.8.8, got DE"),
    ];
    for (path, expected) in unusable {
        let (found, log) = found(&path, &["46.4.0.1", "46.4.0.2"]);
        assert_eq!(found, [None, None], "{path:?}");
        let errors: Vec<&str> = log.lines().filter(|line| line.contains("ERROR")).collect();
        assert_eq!(errors.len(), 1, "{log}");
        assert!(errors[0].to_lowercase().contains(&expected.to_lowercase()), "{expected:?}: {log}");
    }
}

/// Bytes that rotted where only a lookup reads them.
#[test]
fn a_record_that_is_broken_is_unknown_and_logged() {
    let written = known(flat).with("46.4.0.0/16", Value::Broken).write();
    let (found, log) = found(written.path(), &["46.4.1.1", "8.8.8.8"]);
    assert_eq!(found, [None, country("US")]);
    assert_eq!(log.matches("ERROR").count(), 1, "{log}");
}

#[test]
fn without_a_file_every_country_is_unknown_and_nothing_is_logged() {
    assert_eq!(found(Path::new(""), &["46.4.0.1"]), (vec![None], String::new()));
}

#[test]
fn an_old_file_is_used_and_warned_of_once() {
    let now = NOW.parse::<jiff::Timestamp>().unwrap().as_second();
    let day = 24 * 3600;
    for (built, warnings) in [(now - 91 * day, 1), (now - 89 * day, 0), (now + day, 0)] {
        let written = known(flat).built_at(built).write();
        let (found, log) = found(written.path(), &["8.8.8.8", "193.0.6.139"]);
        assert_eq!(found, [country("US"), country("NL")]);
        assert_eq!(log.matches("WARN").count(), warnings, "{log}");
        assert_eq!(log.matches(r#""days":91"#).count(), warnings, "{log}");
    }
}
