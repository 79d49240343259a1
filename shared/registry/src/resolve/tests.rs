#![allow(clippy::unwrap_used, clippy::panic)]

use proptest::prelude::*;

use super::*;
use crate::licences::Licence;
use crate::versions::life::State;
use crate::versions::tests::v;

fn id(name: &str) -> PackageId {
    PackageId::parse(&format!("acme/{name}")).unwrap()
}

fn requirement(text: &str) -> Requirement {
    Requirement::parse(&format!("acme/{text}")).unwrap()
}

fn candidate(version: &str, dependencies: &[&str]) -> Candidate {
    Candidate {
        version: v(version),
        state: State::Published,
        reason: None,
        licence: Licence::parse("MIT").unwrap(),
        dependencies: dependencies.iter().map(|text| requirement(text)).collect(),
    }
}

fn catalogue(packages: &[(&str, Vec<Candidate>)]) -> Catalogue {
    let mut catalogue = Catalogue::default();
    for (name, candidates) in packages {
        catalogue.insert(id(name), candidates.clone());
    }
    catalogue
}

fn request(requirements: &[&str]) -> Request {
    Request { requirements: requirements.iter().map(|text| requirement(text)).collect(), ..Request::default() }
}

fn resolved(request: &Request, catalogue: &Catalogue) -> Vec<String> {
    let resolution = resolve(request, catalogue, &Limits::default()).unwrap();
    resolution.packages.iter().map(|(id, chosen)| format!("{} {}", id.name(), chosen.version)).collect()
}

fn conflict(request: &Request, catalogue: &Catalogue) -> Conflict {
    match resolve(request, catalogue, &Limits::default()) {
        Err(ResolveError::Conflict(conflict)) => conflict,
        other => panic!("{other:?}"),
    }
}

fn two_lines() -> Catalogue {
    catalogue(&[
        ("web", vec![candidate("1.0.0", &["base@^1"]), candidate("2.0.0", &["base@^2"]), candidate("2.1.0-rc.1", &[])]),
        ("api", vec![candidate("1.0.0", &["base@^1"])]),
        ("base", vec![candidate("1.0.0", &[]), candidate("1.4.3", &[]), candidate("2.0.0", &[])]),
    ])
}

#[test]
fn the_newest_that_all_admit_is_taken_and_pre_releases_are_not() {
    assert_eq!(resolved(&request(&["web"]), &two_lines()), ["base 2.0.0", "web 2.0.0"]);
    assert_eq!(resolved(&request(&["web", "api"]), &two_lines()), ["api 1.0.0", "base 1.4.3", "web 1.0.0"]);
    assert_eq!(resolved(&request(&["web@^2.1.0-rc.1"]), &two_lines()), ["web 2.1.0-rc.1"]);
}

#[test]
fn a_lock_is_kept_where_it_is_admitted_and_given_up_where_not() {
    let mut asked = request(&["api"]);
    asked.lock = BTreeMap::from([(id("base"), v("1.0.0")), (id("gone"), v("1.0.0"))]);
    assert_eq!(resolved(&asked, &two_lines()), ["api 1.0.0", "base 1.0.0"]);
    asked.lock = BTreeMap::from([(id("base"), v("2.0.0"))]);
    assert_eq!(resolved(&asked, &two_lines()), ["api 1.0.0", "base 1.4.3"]);
}

#[test]
fn yanked_versions_stay_with_who_locked_them_and_are_never_taken_anew() {
    let mut yanked = candidate("1.4.3", &[]);
    (yanked.state, yanked.reason) = (State::Yanked, Some("writes wrong dates".to_owned()));
    let all = catalogue(&[("base", vec![candidate("1.0.0", &[]), yanked.clone()])]);
    assert_eq!(resolved(&request(&["base"]), &all), ["base 1.0.0"]);
    let locked = Request { lock: BTreeMap::from([(id("base"), v("1.4.3"))]), ..request(&["base"]) };
    assert_eq!(resolved(&locked, &all), ["base 1.4.3"]);
    let other = Request { lock: BTreeMap::from([(id("base"), v("1.4.2"))]), ..request(&["base"]) };
    assert_eq!(resolved(&other, &all), ["base 1.0.0"]);
    let only = catalogue(&[("base", vec![yanked])]);
    let told = conflict(&request(&["base@^1"]), &only);
    assert!(told.facts.contains(&"acme/base 1.4.3 is yanked: writes wrong dates".to_owned()), "{told}");
}

#[test]
fn a_licence_that_forbids_the_use_is_passed_over_or_told() {
    let mut restricted = candidate("2.0.0", &[]);
    restricted.licence = Licence::parse("CC-BY-NC-4.0").unwrap();
    let all = catalogue(&[("base", vec![candidate("1.0.0", &[]), restricted.clone()])]);
    let commercial = |name| Request { intended_use: IntendedUse::Commercial, ..request(&[name]) };
    assert_eq!(resolved(&request(&["base"]), &all), ["base 2.0.0"]);
    assert_eq!(resolved(&commercial("base"), &all), ["base 1.0.0"]);
    let told = conflict(&commercial("base@^2"), &all);
    assert!(told.to_string().contains("CC-BY-NC-4.0"), "{told}");
    assert_eq!(told.mends, ["acme/base@^1.0.0 in the place of acme/base@^2"]);
}

#[test]
fn a_conflict_is_told_as_who_asks_for_what_and_what_would_help() {
    let told = conflict(&request(&["web@^2", "api"]), &two_lines());
    assert!(told.facts.contains(&"the request asks for acme/web@^2".to_owned()), "{told}");
    assert!(told.facts.iter().any(|it| it.starts_with("acme/api 1.0.0 asks for acme/base")), "{told}");
    assert_eq!(told.mends, ["acme/web@^1.0.0 in the place of acme/web@^2"]);
}

#[test]
fn what_does_not_exist_is_named() {
    let mut all = two_lines();
    all.insert(id("lost"), []);
    assert!(conflict(&request(&["lost"]), &all).to_string().contains("acme/lost does not exist"));
    let told = conflict(&request(&["base@^7"]), &all);
    assert!(told.to_string().contains("there are 1.0.0, 1.4.3, 2.0.0"), "{told}");
    assert_eq!(told.mends, ["acme/base@^2.0.0 in the place of acme/base@^7"]);
    let pre = catalogue(&[("base", vec![candidate("1.0.0-rc.1", &[])])]);
    assert!(conflict(&request(&["base"]), &pre).to_string().contains("only pre-releases"));
}

#[test]
fn packages_that_are_not_loaded_are_asked_for_all_at_once() {
    let part = catalogue(&[("web", vec![candidate("1.0.0", &["base", "other"])])]);
    let error = resolve(&request(&["web", "api"]), &part, &Limits::default()).unwrap_err();
    assert_eq!(error, ResolveError::NotLoaded(BTreeSet::from([id("api"), id("base"), id("other")])));
}

#[test]
fn a_ring_is_named() {
    let ring = catalogue(&[
        ("aa", vec![candidate("1.0.0", &["bb"])]),
        ("bb", vec![candidate("2.0.0", &["cc"])]),
        ("cc", vec![candidate("3.0.0", &["bb"])]),
    ]);
    let error = resolve(&request(&["aa"]), &ring, &Limits::default()).unwrap_err();
    assert_eq!(error.to_string(), "dependency_cycle: acme/bb 2.0.0 → acme/cc 3.0.0 → acme/bb 2.0.0");
    let limits = Limits::default();
    assert_eq!(
        check_dependencies(&id("aa"), &[requirement("aa@1")], &limits).unwrap_err().code,
        "dependency_of_itself"
    );
    let twice = [requirement("bb@1"), requirement("bb@2")];
    assert_eq!(check_dependencies(&id("aa"), &twice, &limits).unwrap_err().code, "requirement_twice");
}

#[test]
fn every_limit_is_kept() {
    let limits = Limits { requirements_max: 1, packages_max: 2, versions_per_package_max: 2, steps_max: 3 };
    let code = |request: &Request, all: &Catalogue| resolve(request, all, &limits).unwrap_err();
    assert_eq!(code(&request(&["aa", "bb"]), &two_lines()).code(), "requirements_count");
    assert!(matches!(code(&request(&["web"]), &two_lines()), ResolveError::Limit { name: "packages_max", .. }));
    let many = catalogue(&[("web", vec![candidate("1.0.0", &[]), candidate("1.1.0", &[]), candidate("1.2.0", &[])])]);
    assert!(matches!(code(&request(&["web"]), &many), ResolveError::Limit { name: "versions_per_package_max", .. }));
    assert_eq!(code(&request(&["web", "web"]), &many).code(), "requirements_count");
}

/// Each version of a long chain is ruled out by the next package: the proof is deep.
#[test]
fn a_deep_proof_ends_within_the_steps_on_a_small_stack() {
    let names: Vec<String> = (0..400).map(|n| format!("chain-{}", letters(n))).collect();
    let mut all = Catalogue::default();
    for (at, name) in names.iter().enumerate() {
        let next = names.get(at + 1).map_or_else(|| "none".to_owned(), Clone::clone);
        let versions = ["1.0.0", "1.1.0", "1.2.0"].map(|version| candidate(version, &[&format!("{next}@^1")]));
        all.insert(id(name), versions);
    }
    all.insert(id("none"), []);
    let asked = request(&[&names[0]]);
    let thread = std::thread::Builder::new().stack_size(512 << 10);
    let handle = thread.spawn(move || resolve(&asked, &all, &Limits::default()).map(|_| ()).unwrap_err().code());
    assert!(["dependency_conflict", "resolve_limit"].contains(&handle.unwrap().join().unwrap()));
}

fn letters(n: usize) -> String {
    [n / 26, n % 26].map(|at| char::from(b'a' + at as u8)).iter().collect()
}

/// Every choice of versions, tried one by one.
fn brute_force(request: &Request, packages: &[(&str, Vec<Candidate>)]) -> bool {
    let counts: Vec<usize> = packages.iter().map(|(_, candidates)| candidates.len() + 1).collect();
    let total: usize = counts.iter().product();
    (0..total).any(|mut number| {
        let mut chosen: BTreeMap<PackageId, &Candidate> = BTreeMap::new();
        for ((name, candidates), count) in packages.iter().zip(&counts) {
            if let Some(candidate) = candidates.get(number % count) {
                chosen.insert(id(name), candidate);
            }
            number /= count;
        }
        is_solution(request, &chosen)
    })
}

fn is_solution(request: &Request, chosen: &BTreeMap<PackageId, &Candidate>) -> bool {
    let holds = |it: &Requirement| chosen.get(it.package()).is_some_and(|found| it.matches(&found.version));
    let is_admitted = |(id, it): (&PackageId, &&Candidate)| {
        let is_locked = request.lock.get(id) == Some(&it.version);
        match it.state {
            State::Draft | State::InReview | State::Refused => false,
            State::Yanked => is_locked,
            State::Published | State::Deprecated => true,
        }
    };
    request.requirements.iter().all(holds)
        && chosen.iter().all(is_admitted)
        && chosen.values().flat_map(|it| &it.dependencies).all(holds)
}

const NAMES: [&str; 4] = ["aa", "bb", "cc", "dd"];
const VERSIONS: [&str; 4] = ["1.0.0", "1.1.0-rc.1", "1.1.0", "2.0.0"];
const RANGES: [&str; 7] = ["*", "^1", "^2", "=1.0.0", "^1.1.0-rc.1", ">=1.1.0", "<2"];

fn any_requirements() -> impl Strategy<Value = Vec<Requirement>> {
    proptest::collection::btree_map(0..4usize, 0..7usize, 0..3).prop_map(|map| {
        map.into_iter().map(|(name, range)| requirement(&format!("{}@{}", NAMES[name], RANGES[range]))).collect()
    })
}

fn any_packages() -> impl Strategy<Value = Vec<(&'static str, Vec<Candidate>)>> {
    let state = prop_oneof![6 => Just(State::Published), 1 => Just(State::Yanked), 1 => Just(State::Deprecated)];
    let versions = proptest::collection::btree_map(0..4usize, (any_requirements(), state), 0..4);
    proptest::collection::vec(versions, 4).prop_map(|packages| {
        let named = NAMES.iter().zip(packages);
        named
            .map(|(name, versions)| {
                let candidates = versions.into_iter().map(|(at, (dependencies, state))| Candidate {
                    dependencies: dependencies.into_iter().filter(|it| it.package() != &id(name)).collect(),
                    state,
                    ..candidate(VERSIONS[at], &[])
                });
                (*name, candidates.collect())
            })
            .collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    #[test]
    fn the_solver_finds_a_solution_if_and_only_if_there_is_one(
        packages in any_packages(),
        requirements in any_requirements(),
        locked in proptest::collection::btree_map(0..4usize, 0..4usize, 0..3),
    ) {
        let lock = locked.into_iter().map(|(name, version)| (id(NAMES[name]), v(VERSIONS[version]))).collect();
        let request = Request { requirements, lock, ..Request::default() };
        let all = catalogue(&packages);
        match resolve(&request, &all, &Limits::default()) {
            Ok(resolution) => {
                let chosen = resolution.packages.iter().map(|(id, it)| (id.clone(), all.candidate(id, &it.version).unwrap())).collect();
                prop_assert!(is_solution(&request, &chosen));
                // Nothing that nobody asks for.
                let asked: BTreeSet<&PackageId> = request.requirements.iter().map(Requirement::package)
                    .chain(resolution.packages.values().flat_map(|it| &it.dependencies)).collect();
                prop_assert!(resolution.packages.keys().all(|id| asked.contains(id)));
                // A lock of the answer gives the answer.
                let again = Request { lock: resolution.lock(), ..request.clone() };
                prop_assert_eq!(resolve(&again, &all, &Limits::default()).unwrap().lock(), resolution.lock());
            }
            Err(ResolveError::Cycle(ring)) => {
                prop_assert!(ring.len() > 2 && ring.first() == ring.last());
                prop_assert!(brute_force(&request, &packages));
            }
            Err(ResolveError::Conflict(told)) => {
                prop_assert!(!brute_force(&request, &packages), "{}", told);
                prop_assert!(!told.facts.is_empty());
            }
            Err(other) => prop_assert!(false, "{}", other),
        }
    }
}
