#![allow(clippy::unwrap_used)]

use proptest::prelude::*;

use super::*;
use crate::versions::tests::{any_version, v};

fn matches(range: &str, version: &str) -> bool {
    Range::parse(range).unwrap().matches(&v(version))
}

fn code(range: &str) -> &'static str {
    Range::parse(range).unwrap_err().code
}

#[test]
fn a_requirement_names_a_package_and_a_range() {
    let requirement = Requirement::parse("acme/typescript@^1").unwrap();
    assert_eq!(requirement.package().to_string(), "acme/typescript");
    assert!(requirement.matches(&v("1.9.0")) && !requirement.matches(&v("2.0.0")));
    assert_eq!(requirement.to_string(), "acme/typescript@^1");
    assert!(Requirement::parse("w3c/dcat@3").unwrap().matches(&v("3.2.1")));
    assert!(Requirement::parse("w3c/dcat").unwrap().matches(&v("3.2.1")));
    assert_eq!(Requirement::parse("dcat@3").unwrap_err().code, "package_id_form");
    let exactly = Requirement::exactly(PackageId::parse("w3c/dcat").unwrap(), &v("3.0.0-rc.1+a"));
    assert_eq!(Requirement::parse(&exactly.to_string()).unwrap(), exactly);
}

#[test]
fn an_upper_end_excludes_pre_releases_of_it() {
    for range in [">=1.0.0, <2.0.0", "^1", "~1", "1", "1.x", "<2.0.0", "<=1"] {
        assert!(!matches(range, "2.0.0-rc.1"), "{range}");
        assert!(!matches(range, "1.5.0-rc.1"), "{range}");
        assert!(matches(range, "1.5.0"), "{range}");
    }
    assert!(!matches("*", "1.0.0-rc.1"));
}

#[test]
fn a_pre_release_is_matched_by_who_names_one_of_the_same_release() {
    assert!(matches(">=1.0.0-rc.1", "1.0.0-rc.2") && matches(">=1.0.0-rc.1", "1.1.0"));
    assert!(!matches(">=1.0.0-rc.1", "1.1.0-rc.1"));
    assert!(!matches(">=1.0.0-rc.2", "1.0.0-rc.1"));
    assert!(matches("^1.0.0-rc.1", "1.0.0-rc.1") && matches("^1.0.0-rc.1", "1.4.0"));
    assert!(matches("=1.0.0-rc.1", "1.0.0-rc.1") && !matches("=1.0.0-rc.1", "1.0.0"));
    assert!(matches(">=2, <2.0.2-rc.1", "2.0.2-0") && matches(">=2.0.0, <2.0.2-rc.1", "2.0.2-0"));
    assert!(matches("<2.0.0-rc.2", "2.0.0-rc.1") && !matches("<2.0.0-rc.2", "1.0.0-rc.1"));
}

#[test]
fn build_metadata_makes_no_difference() {
    assert!(matches("=1.0.0", "1.0.0+a") && matches("=1.0.0+b", "1.0.0+a"));
    assert!(matches("1.0.0", "1.0.0+a") && !matches(">1.0.0", "1.0.0+a"));
}

#[test]
fn what_npm_and_cargo_read_differently_is_refused_or_as_documented() {
    assert_eq!(code("1.2"), "requirement_ambiguous");
    assert!(Range::parse("1.2").unwrap_err().expected.contains("~1.2"));
    assert_eq!(code("1.0 - 2.0"), "requirement_ambiguous");
    assert!(matches("1.2.3", "1.2.3") && !matches("1.2.3", "1.2.4"));
    assert!(matches("1", "1.9.9") && !matches("1", "2.0.0"));
    for range in [">=1 <2", ">=1, <2", ">=1,<2", "  >=1   <2 ", ">= 1 < 2"] {
        assert!(matches(range, "1.5.0") && !matches(range, "2.0.0"), "{range}");
    }
    assert!(matches("^1 || ^3", "3.1.0") && !matches("^1 || ^3", "2.0.0"));
    assert_eq!(code("latest"), "requirement_tag");
    assert_eq!(code("next"), "requirement_tag");
}

#[test]
fn texts_that_say_nothing_or_too_much_are_refused() {
    assert_eq!(code(">=2, <1"), "requirement_empty");
    assert_eq!(code(""), "requirement_form");
    assert_eq!(code("^1 ||"), "requirement_form");
    assert_eq!(code("^"), "requirement_form");
    assert_eq!(code("^1.2.3.4"), "requirement_form");
    assert_eq!(code("^01"), "requirement_form");
    assert_eq!(code("^1.2-rc.1"), "requirement_form");
    assert_eq!(code("!1"), "requirement_form");
    assert_eq!(code("^99999999999999999999"), "requirement_form");
    assert_eq!(code(&"^1 ".repeat(17)), "requirement_comparators");
    assert_eq!(code(&" ".repeat(300)), "requirement_length");
}

#[test]
fn numbers_at_the_end_of_their_range_do_not_overflow() {
    let max = u64::MAX;
    for operator in ["^", "~", ">", ">=", "<", "<=", "="] {
        let _ = Range::parse(&format!("{operator}{max}")).map(|range| range.matches(&v("1.0.0")));
        let _ = Range::parse(&format!("{operator}{max}.{max}.{max}")).map(|range| range.matches(&v("1.0.0")));
    }
    assert!(matches(&format!("^{max}"), &format!("{max}.0.0")));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    /// In what both write alike, the library that cargo uses is the judge.
    #[test]
    fn cargo_agrees(
        comparators in proptest::collection::vec(
            ("(\\^|~|=|>|>=|<|<=)", 0..3u64, proptest::option::of((0..3u64, proptest::option::of((0..3u64, "(-(rc|1|rc\\.1))?"))))), 1..3),
        version in any_version(),
    ) {
        let texts: Vec<String> = comparators.into_iter().map(|(operator, major, rest)| match rest {
            None => format!("{operator}{major}"),
            Some((minor, None)) => format!("{operator}{major}.{minor}"),
            Some((minor, Some((patch, pre)))) => format!("{operator}{major}.{minor}.{patch}{pre}"),
        }).collect();
        let text = texts.join(", ");
        // `>=2, <2.0.2-rc.1` does not match 2.0.2-0 for cargo, and `>=2.0.0, <2.0.2-rc.1` does.
        let is_partial = texts.iter().any(|text| text.matches('.').count() < 2);
        prop_assume!(!(is_partial && version.is_prerelease()));
        let cargo = semver::VersionReq::parse(&text).unwrap();
        let cargo_matches = cargo.matches(&semver::Version::parse(&version.key()).unwrap());
        match Range::parse(&text) {
            Ok(range) => prop_assert_eq!(range.matches(&version), cargo_matches, "{} {}", text, version),
            Err(error) => {
                prop_assert_eq!(error.code, "requirement_empty");
                prop_assert!(!cargo_matches, "{} {}", text, version);
            }
        }
    }

    #[test]
    fn no_text_panics(text in "[\\^~<>=*x0-9. |,a-z+-]{0,24}") {
        let _ = Requirement::parse(&format!("acme/a@{text}"));
    }

    #[test]
    fn a_requirement_reads_back_as_printed(text in "(\\^|~|=|>|>=|<=)[0-3](\\.[0-3](\\.[0-3](-rc)?)?)?", version in any_version()) {
        let requirement = Requirement::parse(&format!("acme/ab@{text}")).unwrap();
        let again = Requirement::parse(&requirement.to_string()).unwrap();
        prop_assert_eq!(again.matches(&version), requirement.matches(&version));
    }
}
