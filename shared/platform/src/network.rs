//! Networks that requests come from, as far as one is counted apart from another.

use std::net::IpAddr;

/// One household has a /64 of IPv6 to itself.
pub fn network(ip: &str) -> String {
    // An address of IPv4 that is written as one of IPv6 is that address.
    match ip.parse().map(|ip: IpAddr| ip.to_canonical()) {
        Ok(IpAddr::V6(ip)) => format!("{:x}", ip.to_bits() >> 64),
        Ok(IpAddr::V4(ip)) => ip.to_string(),
        Err(_) => ip.to_owned(),
    }
}
