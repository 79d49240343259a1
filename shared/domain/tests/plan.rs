//! Periods tile time, and no order of plan changes farms anything.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use domain::plan::{Anchor, Limit, Operation, Overrides, Period, Plan, Standing, TRIAL, Terms};
use domain::{TenantId, Time};
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use ulid::Ulid;

fn time(text: &str) -> Time {
    text.parse::<Timestamp>().unwrap().into()
}

fn days(count: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * count)
}

/// From 1971 to 2099.
fn any_time() -> impl Strategy<Value = Time> {
    (31_536_000_000_i64..4_070_908_800_000).prop_map(|ms| Timestamp::from_millisecond(ms).unwrap().into())
}

fn any_anchor() -> impl Strategy<Value = Anchor> {
    (1_i64..=31).prop_map(|day| Anchor::at(time("2026-01-01T00:00:00Z").plus(days(day - 1))))
}

proptest! {
    #[test]
    fn periods_follow_one_another_without_gap_or_overlap(anchor in any_anchor(), at in any_time()) {
        let period = Period::of(anchor, at);
        prop_assert!(period.contains(at));
        let ms = SignedDuration::from_millis(1);
        let (last, next) = (Time::from(Timestamp::from(period.end()) - ms), period.end());
        prop_assert_eq!(Period::of(anchor, period.start()), period);
        prop_assert_eq!(Period::of(anchor, last), period);
        let after = Period::of(anchor, next);
        prop_assert_eq!(after.start(), period.end());
        prop_assert_eq!(after.previous(anchor), period);
        prop_assert!((28..=31).contains(&(period.seconds() / 86_400)), "{} s", period.seconds());
        prop_assert_eq!(Period::try_from(String::from(period)), Ok(period));
        prop_assert_eq!(Period::beginning(anchor, period.first_day()), Some(period));
    }
}

#[test]
fn a_short_month_begins_its_period_on_its_last_day_and_moves_no_other() {
    let anchor = Anchor::at(time("2026-01-31T18:00:00Z"));
    let mut at = time("2027-12-31T00:00:00Z");
    let mut first_days = Vec::new();
    for _ in 0..5 {
        let period = Period::of(anchor, at);
        first_days.push(period.to_string());
        at = period.end();
    }
    assert_eq!(first_days, ["2027-12-31", "2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"]);
}

#[test]
fn a_workspaces_anchor_is_the_day_it_was_made() {
    let made = time("2026-11-21T23:59:59.999Z");
    let tenant = TenantId::new(Ulid::from_parts(u64::try_from(made.as_millisecond()).unwrap(), 7));
    assert_eq!(Period::of(Anchor::of(tenant), made).to_string(), "2026-11-21");
}

#[test]
fn a_dearer_plan_has_at_least_what_a_cheaper_one_has() {
    for pair in Plan::ALL.windows(2) {
        assert!(pair[0].price_cents() <= pair[1].price_cents(), "{pair:?}");
        assert!(pair[1].limits().covers(&pair[0].limits()), "{pair:?}");
    }
}

#[test]
fn the_published_numbers_are_these() {
    let (free, pro, starter) = (Plan::Free.limits(), Plan::Pro.limits(), Plan::WorkspaceStarter.limits());
    assert_eq!((free.api_calls, pro.api_calls), (Limit::Hard { included: 1_000 }, Limit::Hard { included: 100_000 }));
    assert_eq!((free.concurrent_jobs_max, pro.concurrent_jobs_max), (Some(2), Some(20)));
    assert_eq!((free.storage_bytes_max, pro.storage_bytes_max), (Some(1 << 30), Some(50 << 30)));
    assert_eq!(starter.generations.included(), Some(1_000));
    assert_eq!(Plan::Enterprise.limits().generations, Limit::Unlimited);
    assert!(Plan::ALL.iter().all(|plan| plan.limits().requests_per_second == 100));
    let prices = [Plan::WorkspaceStarter, Plan::WorkspacePro, Plan::WorkspaceEnterprise].map(Plan::price_cents);
    assert_eq!(prices, [9_900, 49_900, 200_000]);
}

#[test]
fn a_custom_tier_is_a_plan_with_some_numbers_changed() {
    let overrides = Overrides {
        generations: Some(Limit::Hard { included: 7 }),
        requests_per_second: Some(500),
        storage_bytes_max: Some(9),
        ..Overrides::default()
    };
    let limits = Terms { plan: Plan::Pro, overrides }.limits();
    assert_eq!((limits.generations, limits.requests_per_second), (Limit::Hard { included: 7 }, 500));
    assert_eq!(limits.api_calls, Plan::Pro.limits().api_calls);
    assert_eq!(limits.storage_bytes_max, Some(9));
}

fn plan(plan: Plan) -> Terms {
    Terms { plan, overrides: Overrides::default() }
}

#[test]
fn more_comes_at_once_and_less_at_the_end_of_the_period() {
    let (anchor, now) = (Anchor::at(time("2026-11-10T00:00:00Z")), time("2026-11-21T12:00:00Z"));
    let up = Standing::default().changed(plan(Plan::WorkspacePro), anchor, now);
    assert_eq!(up.at(now).terms.plan, Plan::WorkspacePro);
    let down = up.changed(plan(Plan::Pro), anchor, now);
    assert_eq!(down.at(now).terms.plan, Plan::WorkspacePro);
    assert_eq!(down.after(now).unwrap().from, time("2026-12-10T00:00:00Z"));
    assert_eq!(down.at(time("2026-12-10T00:00:00Z")).terms.plan, Plan::Pro);
    // Resumed: what was to come is dropped.
    let resumed = down.changed(plan(Plan::WorkspacePro), anchor, now);
    assert_eq!(resumed.at(time("2027-12-10T00:00:00Z")).terms.plan, Plan::WorkspacePro);
}

#[test]
fn a_trial_ends_by_itself_and_comes_once() {
    let now = time("2026-11-21T12:00:00Z");
    let trying = Standing::default().tried(Plan::WorkspacePro, now).unwrap();
    assert_eq!(trying.at(now).terms.plan, Plan::WorkspacePro);
    assert_eq!(trying.at(now.plus(TRIAL)).terms.plan, Plan::Free);
    let later = now.plus(days(60));
    assert!(trying.tried(Plan::WorkspacePro, later).is_err());
    let paid = trying.changed(plan(Plan::WorkspacePro), Anchor::at(now), later);
    assert!(paid.tried(Plan::Enterprise, later).is_err());
}

#[test]
fn a_trial_hides_no_downgrade_that_was_to_come() {
    let (anchor, now) = (Anchor::at(time("2026-11-10T00:00:00Z")), time("2026-12-05T12:00:00Z"));
    let leaving = Standing::default().changed(plan(Plan::WorkspacePro), anchor, time("2026-11-11T00:00:00Z")).changed(
        plan(Plan::Free),
        anchor,
        now,
    );
    let trying = leaving.tried(Plan::Enterprise, now).unwrap();
    assert_eq!(trying.at(now.plus(days(13))).terms.plan, Plan::Enterprise);
    assert_eq!(trying.at(now.plus(days(15))).terms.plan, Plan::Free, "the period that was paid for is over");
}

/// What somebody does with their plan.
#[derive(Debug, Clone)]
enum Act {
    Change(Plan, Option<u64>),
    Try(Plan),
    Use(u64),
    Wait(i64),
}

fn any_act() -> impl Strategy<Value = Act> {
    let plan = || prop::sample::select(Plan::ALL.to_vec());
    prop_oneof![
        (plan(), prop::option::of(0_u64..3_000)).prop_map(|(plan, custom)| Act::Change(plan, custom)),
        plan().prop_map(Act::Try),
        (1_u64..2_000).prop_map(Act::Use),
        (1_i64..30_000).prop_map(Act::Wait),
    ]
}

proptest! {
    /// A counter as the store keeps it: what was used survives every change, the
    /// limit is that of the newest step, and only what is left is given.
    #[test]
    fn no_order_of_changes_gives_more_than_the_highest_limit_that_was_in_force(
        anchor in any_anchor(), acts in prop::collection::vec(any_act(), 1..60)
    ) {
        let mut now = time("2026-11-21T12:00:00Z");
        let mut standing = Standing::default();
        let (mut period, mut used, mut highest) = (Period::of(anchor, now), 0_u64, 0_u64);
        let mut number = 0;
        for act in acts {
            if Period::of(anchor, now) != period {
                (period, used, highest) = (Period::of(anchor, now), 0, 0);
            }
            match act {
                Act::Change(plan, custom) => {
                    let generations = custom.map(|included| Limit::Hard { included });
                    let overrides = Overrides { generations, ..Overrides::default() };
                    standing = standing.changed(Terms { plan, overrides }, anchor, now);
                }
                Act::Try(plan) => standing = standing.tried(plan, now).unwrap_or(standing),
                Act::Wait(minutes) => now = now.plus(SignedDuration::from_mins(minutes)),
                Act::Use(wanted) => {
                    let step = standing.at(now);
                    prop_assert!(step.number >= number, "a step in force is newer than all before it");
                    number = step.number;
                    let limit = step.terms.limits().of(Operation::Generations).included().unwrap_or(u64::MAX);
                    highest = highest.max(limit);
                    used += wanted.min(limit.saturating_sub(used));
                    prop_assert!(used <= highest);
                }
            }
        }
    }

    /// Outside a trial the limit of a period only grows: a plan that was paid
    /// for lasts to the period's end, and switching back frees nothing.
    #[test]
    fn within_a_period_the_limit_falls_only_at_a_trials_end(
        anchor in any_anchor(), acts in prop::collection::vec(any_act(), 1..60)
    ) {
        let mut now = time("2026-11-21T12:00:00Z");
        let mut standing = Standing::default();
        let mut last = (Period::of(anchor, now), 0_u64, false);
        for act in acts {
            match act {
                Act::Change(plan, _) => standing = standing.changed(self::plan(plan), anchor, now),
                Act::Try(plan) => standing = standing.tried(plan, now).unwrap_or(standing),
                Act::Wait(minutes) => now = now.plus(SignedDuration::from_mins(minutes)),
                Act::Use(_) => {}
            }
            let step = standing.at(now);
            let limit = step.terms.limits().of(Operation::Generations).included().unwrap_or(u64::MAX);
            let period = Period::of(anchor, now);
            let (before, least, was_trial) = last;
            prop_assert!(period != before || was_trial || limit >= least, "{least} fell to {limit}");
            last = (period, limit, step.is_trial);
        }
    }
}
