//! What follows from a package and lies elsewhere: who requires it, and names that its
//! name keeps away.

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::derived::WELL_USED_INSTALLS;
use catalog_store::required_by;
use discovery::index_package;
use platform::Table;
use proptest::prelude::*;
use registry::PackageId;
use registry::names::lookalikes::neighbourhood;
use serde_json::Value;
use testkit::TestApp;

use crate::support::{Made, index, messages};

/// A package that requires others.
fn requiring(id: &'static str, requirements: &[&str]) -> Made {
    let requirements = requirements.iter().map(|it| (*it).to_owned()).collect();
    Made { requirements, ..Made::new(id, "Requiring") }
}

/// Every line of the table: what is required, by whom, and how.
async fn lines(app: &TestApp) -> BTreeSet<[String; 3]> {
    let items = app.table(Table::Catalog).await;
    let text = |it: &Value, name: &str| it[name].as_str().unwrap().to_owned();
    let required = |it: &Value| text(it, "pk").strip_prefix("REQUIRED#").map(str::to_owned);
    let line = |it: &Value| Some([required(it)?, text(it, "package"), text(it, "requirement")]);
    items.iter().filter(|it| it["sk"].as_str().unwrap().starts_with("PACKAGE#")).filter_map(line).collect()
}

/// The counts are those of the lines.
async fn assert_counted(app: &TestApp) {
    let mut expected: BTreeMap<String, u64> = BTreeMap::new();
    for [required, ..] in lines(app).await {
        *expected.entry(required).or_default() += 1;
    }
    for item in app.table(Table::Catalog).await {
        let Some(required) = item["pk"].as_str().unwrap().strip_prefix("REQUIRED#").filter(|_| item["sk"] == "COUNT")
        else {
            continue;
        };
        assert_eq!(item["packages"].as_u64(), Some(expected.remove(required).unwrap_or(0)), "{required}");
    }
    assert!(expected.is_empty(), "{expected:?}");
}

async fn near(app: &TestApp) -> BTreeMap<String, Vec<String>> {
    let items = app.table(Table::Catalog).await;
    let names = |it: &Value| {
        let mut names: Vec<String> = serde_json::from_value(it["names"].clone()).unwrap();
        names.sort();
        names
    };
    let near = items.iter().filter_map(|it| Some((it["pk"].as_str()?.strip_prefix("NEAR#")?.to_owned(), names(it))));
    near.collect()
}

/// Uses every right: a line comes, changes and goes, and a name becomes well used.
pub(crate) async fn change_everything(app: &TestApp) {
    for requirements in [&["acme/base@^1"][..], &["acme/base@^2"], &[]] {
        requiring("acme/asks", requirements).put(app).await;
        index(app, &["acme/asks"]).await;
    }
    Made { installs: WELL_USED_INSTALLS, ..Made::new("acme/liked", "Liked") }.put(app).await;
    index(app, &["acme/liked"]).await;
}

#[tokio::test]
async fn whoever_requires_a_package_is_listed_with_it_as_its_current_version_asks() {
    let app = TestApp::new().await;
    requiring("acme/a1", &["acme/base@^1", "acme/other@^1"]).put(&app).await;
    requiring("acme/a2", &["acme/base@^1.2"]).put(&app).await;
    Made { is_public: false, ..requiring("acme/a3", &["acme/base@^1"]) }.put(&app).await;
    index(&app, &["acme/a1", "acme/a2", "acme/a3"]).await;
    let base: PackageId = "acme/base".parse().unwrap();
    let (count, listed) = required_by::list(app.unlimited(), &base, None, 1).await.unwrap();
    assert_eq!(
        (count, listed.items.len(), listed.next.as_ref().map(ToString::to_string)),
        (2, 1, Some("acme/a1".into()))
    );
    let (_, listed) = required_by::list(app.unlimited(), &base, listed.next.as_ref(), 1).await.unwrap();
    assert_eq!(listed.items[0].requirement.to_string(), "acme/base@^1.2");
    assert!(listed.next.is_none());
    // The next version asks for less, and the last one that could be had is yanked.
    requiring("acme/a1", &["acme/other@^2"]).put(&app).await;
    Made { versions: Vec::new(), ..requiring("acme/a2", &[]) }.put(&app).await;
    index(&app, &["acme/a1", "acme/a2"]).await;
    let expected = ["acme/other", "acme/a1", "acme/other@^2"].map(str::to_owned);
    assert_eq!(lines(&app).await, BTreeSet::from([expected]));
    assert_counted(&app).await;
}

#[tokio::test]
async fn a_hundred_requirements_are_listed_in_steps_and_each_once() {
    let app = TestApp::new().await;
    let many: Vec<String> = (0..100).map(|number| format!("acme/r{number:03}@^1")).collect();
    Made { requirements: many.clone(), ..Made::new("acme/asks", "Asks") }.put(&app).await;
    for _ in 0..2 {
        index(&app, &["acme/asks"]).await;
        assert_eq!(lines(&app).await.len(), 100);
        assert_counted(&app).await;
    }
}

#[tokio::test]
async fn lines_and_names_are_whole_whatever_call_fails() {
    for break_after in [TestApp::cut_after as fn(&TestApp, usize), TestApp::lose_answer_after] {
        for calls in 0.. {
            let app = TestApp::new().await;
            requiring("acme/liked", &["acme/base@^1", "acme/gone@^1"]).put(&app).await;
            index(&app, &["acme/liked"]).await;
            let liked = requiring("acme/liked", &["acme/base@^2", "acme/new@^1"]);
            Made { installs: WELL_USED_INSTALLS, revision: 2, ..liked }.put(&app).await;
            break_after(&app, calls);
            let failed = app.deliver_batch(&index_package::ENDPOINT, &messages(&["acme/liked"])).await;
            app.mend();
            assert_counted(&app).await;
            index(&app, &["acme/liked"]).await;
            let required: Vec<String> = lines(&app).await.into_iter().map(|[_, _, asked]| asked).collect();
            assert_eq!(required, ["acme/base@^2", "acme/new@^1"], "after {calls} calls");
            assert_counted(&app).await;
            let expected = neighbourhood("acme/liked").len() + neighbourhood("acme").len();
            assert_eq!(near(&app).await.len(), expected, "after {calls} calls");
            if failed.is_empty() && calls > 40 {
                break;
            }
        }
    }
}

#[tokio::test]
async fn a_name_is_noted_once_it_is_well_used_and_stays_so() {
    let app = TestApp::new().await;
    let liked = Made::new("acme/liked", "Liked");
    for (installs, is_noted) in [(WELL_USED_INSTALLS - 1, false), (WELL_USED_INSTALLS, true), (3, true)] {
        Made { installs, ..liked.clone() }.put(&app).await;
        index(&app, &["acme/liked"]).await;
        let near = near(&app).await;
        assert_eq!(!near.is_empty(), is_noted, "{installs}");
        assert!(near.values().all(|names| names.len() == 1), "{near:?}");
    }
    let before = near(&app).await;
    Made { installs: 1_000, is_public: false, ..Made::new("acme/secret", "Secret") }.put(&app).await;
    index(&app, &["acme/secret", "acme/liked"]).await;
    assert_eq!(near(&app).await, before, "nobody is told the name of a private package");
}

const IDS: [&str; 3] = ["acme/p0", "acme/p1", "acme/p2"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    /// Packages change, and messages come late, twice and at once: in the end the lines
    /// are what the table's packages ask for.
    #[test]
    fn in_whatever_order_messages_come_the_lines_are_the_present_state(
        steps in proptest::collection::vec((0..3usize, 0..4u8, 0..3usize, any::<bool>()), 1..16)
    ) {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
        runtime.block_on(async {
            let app = TestApp::new().await;
            let mut expected: BTreeMap<&str, Vec<String>> = BTreeMap::new();
            for (revision, (package, asks, delivered, at_once)) in steps.into_iter().enumerate() {
                let requirements: Vec<String> =
                    IDS.iter().enumerate().filter(|(at, _)| asks >> at & 1 == 1).map(|(_, id)| format!("{id}@^{asks}")).collect();
                let made = Made { requirements: requirements.clone(), revision: u64::try_from(revision).unwrap() + 1, ..Made::new(IDS[package], "P") };
                made.put(&app).await;
                expected.insert(IDS[package], requirements);
                if at_once {
                    let both = [IDS[package], IDS[delivered]];
                    let deliver = || async { index(&app, &both).await };
                    tokio::join!(deliver(), deliver());
                } else {
                    index(&app, &[IDS[delivered]]).await;
                }
            }
            let all: Vec<&str> = expected.keys().copied().collect();
            index(&app, &all).await;
            let expected: BTreeSet<[String; 3]> = expected.iter().flat_map(|(id, asked)| {
                asked.iter().map(|it| [it.split('@').next().unwrap().to_owned(), (*id).to_owned(), it.clone()])
            }).collect();
            assert_eq!(lines(&app).await, expected);
            assert_counted(&app).await;
        });
    }
}
