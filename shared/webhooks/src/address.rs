//! Which addresses may be called: those of the public internet, by TLS, and never this
//! product itself. What a name stands for is checked at the moment of the connection, by
//! [`is_public`], address by address; what the text says by itself is refused when it is set.
//!
//! | what | refused |
//! |---|---|
//! | scheme | all but `https`; `http` to this machine where the stack allows it |
//! | name and password | always: they would stand in the log |
//! | port | below 1024, but 443: no mail, no shell, no directory |
//! | host | `localhost` and names under it, names without a dot, the API's own host |
//! | address | what is not globally reachable by IANA's registries (RFC 6890) |

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use domain::Unacceptable;
use url::{Host, Url};

/// Longer ones are no addresses of people.
pub const URL_BYTES_MAX: usize = 1_024;

/// What the stack says about addresses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rules<'a> {
    /// Where this product's API is reached; empty where nobody has said it.
    pub api_url: &'a str,
    /// Whether this machine may be called, and without TLS: on the local cloud.
    pub to_loopback: bool,
}

/// The address that a customer gave, if it may be called as far as its text tells.
pub fn parse(text: &str, rules: Rules<'_>) -> Result<Url, Unacceptable> {
    let unacceptable = |expected| Err(Unacceptable { expected });
    if text.len() > URL_BYTES_MAX {
        return unacceptable("a URL of at most 1,024 bytes");
    }
    let Ok(url) = Url::parse(text) else { return unacceptable("a URL such as https://example.com/webhooks") };
    if !url.username().is_empty() || url.password().is_some() {
        return unacceptable("a URL without a name and a password");
    }
    if url.fragment().is_some() {
        return unacceptable("a URL without a fragment");
    }
    let Some(host) = url.host() else { return unacceptable("a URL with a host") };
    if rules.to_loopback && is_loopback(&host) {
        return Ok(url);
    }
    if url.scheme() != "https" {
        return unacceptable("a URL that begins with https://");
    }
    if url.port_or_known_default().is_none_or(|port| port != 443 && port < 1_024) {
        return unacceptable("the port 443, or one from 1024 on");
    }
    if is_own(&host, rules.api_url) {
        return unacceptable("an address that is not this product's own");
    }
    if is_reachable(&host) { Ok(url) } else { unacceptable("an address of the public internet") }
}

fn is_loopback(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => *name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    }
}

/// As far as the text tells.
fn is_reachable(host: &Host<&str>) -> bool {
    match host {
        Host::Domain(name) => {
            let name = name.trim_end_matches('.');
            name.contains('.') && !name.ends_with(".localhost") && !name.ends_with(".internal")
        }
        Host::Ipv4(address) => is_public((*address).into()),
        Host::Ipv6(address) => is_public((*address).into()),
    }
}

/// The API would be called with the rights of nobody, but in circles.
fn is_own(host: &Host<&str>, api_url: &str) -> bool {
    let own = Url::parse(api_url).ok().and_then(|url| url.host_str().map(str::to_owned));
    own.is_some_and(|own| host.to_string().trim_end_matches('.').eq_ignore_ascii_case(own.trim_end_matches('.')))
}

/// Whether a connection to this address may be opened.
pub fn may_connect(address: IpAddr, to_loopback: bool) -> bool {
    is_public(address) || (to_loopback && address.is_loopback())
}

/// Whether an address is of the public internet: no private network, no machine's own, no
/// metadata of a cloud, and no address of IPv6 that carries such a one of IPv4 in it.
pub fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

/// IANA's special-purpose registry of IPv4: network, length of its prefix.
const SPECIAL_V4: [(Ipv4Addr, u32); 16] = [
    (Ipv4Addr::new(0, 0, 0, 0), 8),
    (Ipv4Addr::new(10, 0, 0, 0), 8),
    // Shared by a provider's customers.
    (Ipv4Addr::new(100, 64, 0, 0), 10),
    (Ipv4Addr::new(127, 0, 0, 0), 8),
    // Also the metadata of clouds.
    (Ipv4Addr::new(169, 254, 0, 0), 16),
    (Ipv4Addr::new(172, 16, 0, 0), 12),
    (Ipv4Addr::new(192, 0, 0, 0), 24),
    (Ipv4Addr::new(192, 0, 2, 0), 24),
    (Ipv4Addr::new(192, 31, 196, 0), 24),
    (Ipv4Addr::new(192, 52, 193, 0), 24),
    (Ipv4Addr::new(192, 88, 99, 0), 24),
    (Ipv4Addr::new(192, 168, 0, 0), 16),
    (Ipv4Addr::new(198, 18, 0, 0), 15),
    (Ipv4Addr::new(198, 51, 100, 0), 24),
    (Ipv4Addr::new(203, 0, 113, 0), 24),
    // Multicast, reserved, and broadcast.
    (Ipv4Addr::new(224, 0, 0, 0), 3),
];

fn is_public_v4(address: Ipv4Addr) -> bool {
    let within = |(network, prefix): &(Ipv4Addr, u32)| (address.to_bits() ^ network.to_bits()) >> (32 - prefix) == 0;
    // Azure's metadata and the name servers of Alibaba's network lie in public ranges.
    let of_clouds = [Ipv4Addr::new(168, 63, 129, 16), Ipv4Addr::new(100, 100, 100, 200)];
    !SPECIAL_V4.iter().any(within) && !of_clouds.contains(&address)
}

/// Of IPv6 only 2000::/3 is handed out; what in it is special.
const SPECIAL_V6: [(Ipv6Addr, u32); 6] = [
    // Protocol assignments, Teredo, benchmarks and ORCHID among them.
    (Ipv6Addr::new(0x2001, 0, 0, 0, 0, 0, 0, 0), 23),
    (Ipv6Addr::new(0x2001, 0xdb8, 0, 0, 0, 0, 0, 0), 32),
    // 6to4, which carries an address of IPv4.
    (Ipv6Addr::new(0x2002, 0, 0, 0, 0, 0, 0, 0), 16),
    (Ipv6Addr::new(0x2620, 0x4f, 0x8000, 0, 0, 0, 0, 0), 48),
    (Ipv6Addr::new(0x3fff, 0, 0, 0, 0, 0, 0, 0), 20),
    // What was the 6bone.
    (Ipv6Addr::new(0x3ffe, 0, 0, 0, 0, 0, 0, 0), 16),
];

/// So IPv4-mapped, IPv4-compatible, NAT64 (64:ff9b::/96 and 64:ff9b:1::/48), unique local,
/// link-local, multicast, loopback and unspecified addresses are refused with all that
/// nobody has yet.
fn is_public_v6(address: Ipv6Addr) -> bool {
    let within = |(network, prefix): &(Ipv6Addr, u32)| (address.to_bits() ^ network.to_bits()) >> (128 - prefix) == 0;
    address.to_bits() >> 125 == 1 && !SPECIAL_V6.iter().any(within)
}
