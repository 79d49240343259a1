//! Mail addresses that are made to be thrown away, and those that only look so.
//!
//! `data/disposable_mail_domains.txt` is the list of PyPI's `disposable-email-domains`
//! 0.0.293 (MIT), sorted. Lists differ, and some name services of people who hide their
//! address for good: those are exempt here, whatever a list says.

use crate::Email;

const DISPOSABLE: &str = include_str!("../../data/disposable_mail_domains.txt");

/// Relays, and hosts of mail that lists have named by mistake.
const EXEMPT: [&str; 22] = [
    "4wrd.cc",
    "8alias.com",
    "addy.io",
    "aleeas.com",
    "anonaddy.com",
    "anonaddy.me",
    "dralias.com",
    "duck.com",
    "fastmail.com",
    "fastmail.fm",
    "icloud.com",
    "mailer.me",
    "mozmail.com",
    "passinbox.com",
    "passmail.net",
    "privaterelay.appleid.com",
    "silomails.com",
    "simplelogin.co",
    "simplelogin.com",
    "slmail.me",
    "slmails.com",
    "zoho.com",
];

/// Whether an address is of a service for addresses to be thrown away. A domain below one
/// in the list counts like it.
pub fn is_disposable(email: &Email) -> bool {
    let (_, host) = email.as_str().rsplit_once('@').unwrap_or_default();
    let domains = || std::iter::successors(Some(host), |domain| domain.split_once('.').map(|(_, above)| above));
    !domains().any(|domain| EXEMPT.contains(&domain)) && domains().any(is_listed)
}

/// By bisection over the lines.
fn is_listed(domain: &str) -> bool {
    let (mut low, mut high) = (0, DISPOSABLE.len());
    while low < high {
        let middle = low + (high - low) / 2;
        let begin = DISPOSABLE[..middle].rfind('\n').map_or(0, |at| at + 1);
        let end = DISPOSABLE[middle..].find('\n').map_or(DISPOSABLE.len(), |at| middle + at);
        match DISPOSABLE[begin..end].cmp(domain) {
            std::cmp::Ordering::Equal => return true,
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = begin,
        }
    }
    false
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn disposable(host: &str) -> bool {
        is_disposable(&Email::parse(&format!("ada@{host}")).unwrap())
    }

    #[test]
    fn every_line_of_the_list_is_found_and_what_lies_between_is_not() {
        let lines: Vec<&str> = DISPOSABLE.lines().collect();
        assert!(lines.len() > 10_000 && lines.windows(2).all(|pair| pair[0] < pair[1]), "sorted, each once");
        assert!(lines.iter().all(|line| is_listed(line)));
        assert!(lines.iter().all(|line| !is_listed(&format!("{line}-")) && !is_listed(&line[1..])
            || lines.binary_search(&&line[1..]).is_ok()));
    }

    #[test]
    fn throwaway_addresses_are_known_and_relays_and_plain_hosts_are_not_taken_for_them() {
        for host in ["mailinator.com", "guerrillamail.com", "yopmail.com", "team.mailinator.com"] {
            assert!(disposable(host), "{host}");
        }
        for host in EXEMPT.into_iter().chain(["example.org", "gmail.com", "protonmail.com", "hey.com", "tutanota.com"])
        {
            assert!(!disposable(host), "{host}");
        }
        assert!(!disposable("anything.anonaddy.com"));
    }
}
