//! What units are paid by, and what terms there can be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::plan::{
    CONCURRENT_JOBS_MAX, INCLUDED_MAX, Limit, Overage, Overrides, PACKAGES_MAX, PRICE_CENTS_MAX,
    REQUESTS_PER_SECOND_MAX, Under,
};
use proptest::prelude::*;

#[test]
fn overage_is_paid_by_the_unit_that_was_begun() {
    let limit = Limit::Soft { included: 100, price_cents: 50, per: 10 };
    let cents = |limit, used| Overage::of([(Under { step: 1, limit }, used)]).cents;
    assert_eq!([0, 100, 101, 110, 111].map(|used| cents(limit, used)), [0, 0, 50, 50, 100]);
    assert_eq!(cents(Limit::Hard { included: 1 }, 9), 0);
    assert_eq!(cents(Limit::Unlimited, 9), 0);
}

#[test]
fn what_was_used_in_a_trial_is_paid_by_the_trials_terms_and_what_comes_after_by_the_plans() {
    let soft = |included, price_cents| Limit::Soft { included, price_cents, per: 1 };
    let under = |step, limit| Under { step, limit };
    // Within the trial's allowance: free for ever, but it has used up the plan's.
    let trial = (under(2, soft(10_000, 5)), 5_000);
    assert_eq!(Overage::of([trial]), Overage::default());
    assert_eq!(Overage::of([(under(3, soft(1_000, 10)), 7), trial]), Overage { units: 7, cents: 70 });
    // Beyond it: owed also when the plan after it has a hard end.
    let beyond = (under(2, soft(10_000, 5)), 10_004);
    assert_eq!(Overage::of([beyond, (under(3, Limit::Hard { included: 500 }), 0)]), Overage { units: 4, cents: 20 });
}

#[test]
fn a_step_with_nothing_to_pay_begins_no_price_anew() {
    let under =
        |step, included| Under { step, limit: Limit::Soft { included, price_cents: 50, per: 10_000 + step % 2 } };
    let steps = [(under(1, 100), 101), (under(2, 1_000_000), 5), (under(3, 100), 1)];
    assert_eq!(Overage::of(steps), Overage { units: 2, cents: 50 });
}

fn any_limit() -> impl Strategy<Value = Limit> {
    prop_oneof![
        (0_u64..200).prop_map(|included| Limit::Hard { included }),
        (0_u64..200, 0_u64..50, 1_u64..20).prop_map(|(included, price_cents, per)| Limit::Soft {
            included,
            price_cents,
            per
        }),
        Just(Limit::Unlimited),
    ]
}

proptest! {
    #[test]
    fn later_terms_change_no_price_of_what_was_committed(
        parts in prop::collection::vec((any_limit(), 0_u64..300), 1..6), seed in any::<u64>()
    ) {
        let parts: Vec<(Under, u64)> =
            parts.into_iter().enumerate().map(|(n, (limit, units))| (Under { step: n as u64, limit }, units)).collect();
        let mut owed = Overage::default();
        for (n, (under, units)) in parts.iter().enumerate() {
            let (now, before) = (Overage::of(parts[..=n].iter().copied()), parts[..n].iter().map(|it| it.1).sum::<u64>());
            let (units_more, cents_more) = (now.units - owed.units, now.cents - owed.cents);
            match under.limit {
                Limit::Soft { included, price_cents, per } => {
                    prop_assert_eq!(units_more, (before + units).saturating_sub(included.max(before)));
                    // A package begun under the same price before may still have room.
                    prop_assert!(cents_more <= units_more.div_ceil(per) * price_cents);
                    prop_assert!(cents_more >= units_more / per * price_cents);
                }
                Limit::Hard { .. } | Limit::Unlimited => prop_assert_eq!((units_more, cents_more), (0, 0)),
            }
            owed = now;
        }
        // Whatever order they are read in.
        let mut read = parts.clone();
        read.rotate_left(seed as usize % parts.len());
        prop_assert_eq!(Overage::of(read), owed);
    }

    #[test]
    fn terms_are_read_as_they_are_written(step in any::<u64>(), limit in any_limit()) {
        let under = Under { step, limit };
        prop_assert_eq!(under.to_string().parse::<Under>().ok(), Some(under));
    }
}

#[test]
fn a_custom_tier_that_no_workspace_can_have_is_refused_by_its_field() {
    let none = Overrides::default;
    let too_many = Some(Limit::Hard { included: INCLUDED_MAX + 1 });
    let for_nothing = Some(Limit::Soft { included: 1, price_cents: 1, per: 0 });
    for (field, overrides) in [
        ("api_calls", Overrides { api_calls: too_many, ..none() }),
        ("generations", Overrides { generations: for_nothing, ..none() }),
        ("concurrent_jobs_max", Overrides { concurrent_jobs_max: Some(0), ..none() }),
        ("concurrent_jobs_max", Overrides { concurrent_jobs_max: Some(CONCURRENT_JOBS_MAX + 1), ..none() }),
        ("requests_per_second", Overrides { requests_per_second: Some(0), ..none() }),
        ("requests_per_second", Overrides { requests_per_second: Some(REQUESTS_PER_SECOND_MAX + 1), ..none() }),
        ("storage_bytes_max", Overrides { storage_bytes_max: Some(u64::MAX), ..none() }),
        ("templates_max", Overrides { templates_max: Some(PACKAGES_MAX + 1), ..none() }),
        ("custom_templates_max", Overrides { custom_templates_max: Some(PACKAGES_MAX + 1), ..none() }),
        ("concurrent_installs_max", Overrides { concurrent_installs_max: Some(PACKAGES_MAX + 1), ..none() }),
    ] {
        let (refused, wrong) = overrides.check().unwrap_err();
        assert_eq!(refused, field, "{overrides:?}");
        let most = match field {
            "concurrent_jobs_max" => format!("1 to {CONCURRENT_JOBS_MAX}"),
            "requests_per_second" => format!("1 to {REQUESTS_PER_SECOND_MAX}"),
            "templates_max" | "custom_templates_max" | "concurrent_installs_max" => format!("at most {PACKAGES_MAX}"),
            _ => continue,
        };
        assert_eq!(wrong.expected, most, "{wrong:?}");
    }
    let most = Overrides {
        api_calls: Some(Limit::Soft { included: INCLUDED_MAX, price_cents: PRICE_CENTS_MAX, per: 1 }),
        concurrent_jobs_max: Some(CONCURRENT_JOBS_MAX),
        requests_per_second: Some(REQUESTS_PER_SECOND_MAX),
        ..none()
    };
    assert_eq!(most.check(), Ok(()));
}
