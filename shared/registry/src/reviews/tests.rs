#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;

fn at() -> Time {
    Time::try_from("2026-11-21T10:02:03.456Z".to_owned()).unwrap()
}

fn author(number: u8) -> Author {
    let account = format!("acc_{number:026}").parse().unwrap();
    Author { package: PackageId::parse("acme/fleet").unwrap(), account, has_installed: true, is_owner: false }
}

fn write(stars: u8) -> Command {
    let text = ReviewText::parse("It works.").unwrap();
    Command::Write { version: Version::new(1, 0, 0), rating: Rating::new(stars).unwrap(), text }
}

#[test]
fn stars_and_texts_are_bounded() {
    for stars in [0, 6, 255] {
        assert_eq!(Rating::new(stars).unwrap_err().code, "rating_range");
    }
    assert!(serde_json::from_str::<Rating>("6").is_err());
    assert_eq!(ReviewText::parse(&"ü".repeat(4_001)).unwrap_err().code, "review_length");
    assert_eq!(ReviewText::parse("a\u{202e}b").unwrap_err().code, "review_characters");
    assert_eq!(ReviewText::parse(" two\nlines ").unwrap().as_str(), "two\nlines");
}

#[test]
fn only_who_installed_the_package_of_somebody_else_reviews_it() {
    let owner = Author { is_owner: true, ..author(1) };
    assert_eq!(decide(None, &owner, write(5), at()).unwrap_err().code, "review_of_own_package");
    let stranger = Author { has_installed: false, ..author(1) };
    assert_eq!(decide(None, &stranger, write(5), at()).unwrap_err().code, "review_not_installed");
    assert_eq!(decide(None, &author(1), Command::Remove, at()).unwrap_err().code, "review_missing");
}

#[test]
fn a_hidden_review_is_kept_and_does_not_count_even_when_it_is_written_anew() {
    let first = decide(None, &author(1), write(1), at()).unwrap();
    let review = first.review.unwrap();
    let hidden = decide(Some(&review), &author(1), Command::Hide(Reason::parse("spam").unwrap()), at()).unwrap();
    assert_eq!(hidden.difference.by_stars, [-1, 0, 0, 0, 0]);
    let anew = decide(hidden.review.as_ref(), &author(1), write(5), at()).unwrap();
    assert!(anew.difference.is_none());
    let shown = decide(anew.review.as_ref(), &author(1), Command::Show, at()).unwrap();
    assert_eq!(shown.difference.by_stars, [0, 0, 0, 0, 1]);
    assert_eq!(shown.review.unwrap().revision, 4);
}

#[test]
fn a_mean_is_rounded_once() {
    let of = |by_stars| Aggregate { by_stars }.mean_hundredths();
    assert_eq!(of([0; 5]), None);
    assert_eq!(of([0, 0, 0, 0, 7]), Some(500));
    assert_eq!(of([1, 0, 0, 0, 2]), Some(367));
    assert_eq!(of([1, 1, 0, 0, 0]), Some(150));
}

proptest! {
    /// After any commands: the aggregate is what counting all reviews gives.
    #[test]
    fn the_aggregate_never_drifts(commands in proptest::collection::vec((0..4u8, 0..6u8, 1..6u8), 0..60)) {
        let mut reviews: BTreeMap<u8, Review> = BTreeMap::new();
        let mut aggregate = Aggregate::default();
        for (who, what, stars) in commands {
            let command = match what {
                0 => Command::Remove,
                1 => Command::Hide(Reason::parse("spam").unwrap()),
                2 => Command::Show,
                3 => Command::Answer(None),
                _ => write(stars),
            };
            let Ok(decision) = decide(reviews.get(&who), &author(who), command, at()) else { continue };
            aggregate = aggregate.with(&decision.difference);
            match decision.review {
                Some(review) => drop(reviews.insert(who, review)),
                None => drop(reviews.remove(&who)),
            }
            let mut counted = [0; 5];
            for review in reviews.values().filter(|it| it.hidden.is_none()) {
                counted[usize::from(review.rating.stars() - 1)] += 1;
            }
            prop_assert_eq!(aggregate.by_stars, counted);
        }
    }
}
