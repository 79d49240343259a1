//! Which addresses may be called.

use std::net::{Ipv4Addr, Ipv6Addr};

use webhooks_store::address::{Rules, URL_BYTES_MAX, is_public, may_connect, parse};

const AWS: Rules<'_> = Rules { api_url: "https://api.ggen.example/v", to_loopback: false };
const LOCAL: Rules<'_> = Rules { api_url: "http://127.0.0.1:4566", to_loopback: true };

#[test]
fn public_addresses_by_tls_are_accepted() {
    for url in [
        "https://example.com",
        "https://hooks.example.com:8443/a?token=1",
        "https://93.184.215.14/x",
        "https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/x",
        "https://bücher.example/webhooks",
    ] {
        assert!(parse(url, AWS).is_ok(), "{url}");
    }
}

#[test]
fn everything_else_is_refused() {
    for url in [
        "",
        "example.com",
        "http://example.com",
        "ftp://example.com",
        "file:///etc/passwd",
        "https://user@example.com",
        "https://user:word@example.com",
        "https://example.com/#part",
        "https://example.com:22",
        "https://example.com:25/",
        "https://localhost/x",
        "https://a.localhost/x",
        "https://db.internal/",
        "https://intranet/",
        "https://api.ggen.example/health",
        "https://API.ggen.example./health",
        "https://127.0.0.1/",
        // The same address, as other parsers write it.
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://127.1/",
        "https://①②⑦.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]/",
        "https://[::ffff:7f00:1]/",
        "https://[64:ff9b::7f00:1]/",
        "https://[2002:7f00:1::]/",
        "https://[fd00:ec2::254]/latest/meta-data",
        "https://169.254.169.254/latest/meta-data",
        "https://169.254.170.2/v2/credentials",
    ] {
        assert!(parse(url, AWS).is_err(), "{url}");
    }
    let long = format!("https://example.com/{}", "a".repeat(URL_BYTES_MAX));
    assert!(parse(&long, AWS).is_err());
}

#[test]
fn this_machine_is_called_where_the_stack_allows_it_alone() {
    for url in ["http://127.0.0.1:9000/x", "http://localhost:9000/x", "http://[::1]:9000/"] {
        assert!(parse(url, LOCAL).is_ok(), "{url}");
        assert!(parse(url, Rules { to_loopback: false, ..LOCAL }).is_err(), "{url}");
    }
    for url in ["http://example.com/", "http://10.0.0.1/", "https://10.0.0.1/", "http://169.254.169.254/"] {
        assert!(parse(url, LOCAL).is_err(), "{url}");
    }
}

#[test]
fn no_special_address_is_public() {
    for address in [
        "0.0.0.0",
        "10.1.2.3",
        "100.64.0.1",
        "100.127.255.255",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.255",
        "240.0.0.1",
        "255.255.255.255",
        "168.63.129.16",
        "100.100.100.200",
        "::",
        "::1",
        "::ffff:8.8.8.8",
        "::8.8.8.8",
        "64:ff9b::8.8.8.8",
        "64:ff9b:1::1",
        "100::1",
        "2001::1",
        "2001:db8::1",
        "2001:10::1",
        "2002:808:808::",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "3fff::1",
        "4000::1",
        "5f00::1",
    ] {
        assert!(!is_public(address.parse().unwrap()), "{address}");
        assert_eq!(may_connect(address.parse().unwrap(), true), address == "::1" || address.starts_with("127."));
    }
    for address in ["8.8.8.8", "100.63.255.255", "100.128.0.1", "172.32.0.1", "198.20.0.1", "223.255.255.255"] {
        assert!(is_public(address.parse().unwrap()), "{address}");
    }
    for address in ["2606:4700::1111", "2a00:1450:4001::200e", "2001:4860:4860::8888"] {
        assert!(is_public(address.parse().unwrap()), "{address}");
    }
}

proptest::proptest! {
    #[test]
    fn an_address_of_ipv4_inside_one_of_ipv6_opens_nothing(bits: u32) {
        let address = Ipv4Addr::from_bits(bits);
        let [a, b, c, d] = address.octets().map(u16::from);
        let (high, low) = (a << 8 | b, c << 8 | d);
        for carrier in [
            address.to_ipv6_mapped(),
            address.to_ipv6_compatible(),
            Ipv6Addr::new(0x64, 0xff9b, 0, 0, 0, 0, high, low),
            Ipv6Addr::new(0x2002, high, low, 0, 0, 0, 0, 1),
        ] {
            proptest::prop_assert!(!is_public(carrier.into()), "{carrier}");
        }
    }
}
