//! Reviews, and the sums that they leave on a package.

use catalog::{answer_review, get_package, list_reviews, remove_review, write_review};
use domain::Role;
use platform::Table;
use serde_json::{Value, json};
use testkit::{Actor, Reply};

use crate::archives::{template, zip};
use crate::world::World;

impl World {
    /// Has the workspace of this caller installed `acme/<name>` 1.0.0.
    pub(crate) async fn install(&self, actor: &Actor, name: &str) {
        let entry = json!({
            "version": "1.0.0", "kind": "template", "licence": "MIT", "sha256": "ab".repeat(32), "size_bytes": 1,
            "install_id": "ins_01JD3V7Z0QK2M4N6P8R0T2V4X6", "installed_at": "2026-11-21T12:00:00.000Z",
        });
        let item = json!({
            "pk": format!("{}#library", actor.caller().tenant_id), "sk": "LOCK", "revision": 1, "counted": 0,
            "entries": {(format!("acme/{name}")): entry},
        });
        self.app.put(Table::Catalog, &item).await;
    }

    pub(crate) async fn review(&self, actor: &Actor, name: &str, rating: u8, text: &str) -> Reply {
        let call = self.about(actor, &write_review::ENDPOINT, name);
        call.json(&json!({"rating": rating, "text": text})).send().await
    }

    pub(crate) async fn reviews(&self, name: &str) -> Vec<Value> {
        let reply = self.about(&self.app.anon(), &list_reviews::ENDPOINT, name).send().await;
        reply.json["items"].as_array().unwrap_or_else(|| panic!("{reply:?}")).clone()
    }

    async fn ratings(&self, name: &str) -> Value {
        let reply = self.about(&self.app.anon(), &get_package::ENDPOINT, name).send().await;
        reply.json["ratings"].clone()
    }

    /// The sums on the package are those of its reviews.
    async fn assert_summed(&self) {
        let mut by_stars = [0_u64; 5];
        for review in self.items("PACKAGE#", "REVIEW#").await {
            if review.get("hidden").is_none() {
                by_stars[usize::try_from(review["rating"].as_u64().unwrap()).unwrap() - 1] += 1;
            }
        }
        let package = self.items("PACKAGE#", "PACKAGE").await.pop().unwrap();
        assert_eq!(package["ratings"]["by_stars"], json!(by_stars));
    }
}

async fn published() -> World {
    let world = World::with_package("typescript", "template").await;
    world.accept_agreement().await;
    world.publish_zip("typescript", "1.0.0", &zip(&template())).await;
    world
}

#[tokio::test]
async fn a_review_is_by_whoever_has_installed_it_and_counts_once() {
    let world = published().await;
    let early = world.review(&world.stranger, "typescript", 5, "Good.").await;
    assert_eq!((early.status, early.code()), (409, "review_not_installed"));
    world.install(&world.stranger, "typescript").await;
    for (rating, text) in [(5, "Good."), (2, "It broke.\nTwice.")] {
        let written = world.review(&world.stranger, "typescript", rating, text).await;
        assert_eq!((written.status, written.text("text")), (200, text), "{written:?}");
        world.assert_summed().await;
    }
    assert_eq!(world.ratings("typescript").await, json!({"count": 1, "mean_hundredths": 200}));
    assert_eq!(world.reviews("typescript").await[0]["version"], "1.0.0");
    world.install(&world.editor, "typescript").await;
    let own = world.review(&world.editor, "typescript", 5, "Ours is the best.").await;
    assert_eq!((own.status, own.code()), (409, "review_of_own_package"));
    let six = world.review(&world.stranger, "typescript", 6, "").await;
    assert_eq!((six.status, six.json["errors"][0]["field"].as_str()), (422, Some("rating")));
    for _ in 0..2 {
        let call = world.about(&world.stranger, &remove_review::ENDPOINT, "typescript");
        assert_eq!(call.send().await.status, 204);
    }
    assert_eq!(world.ratings("typescript").await, json!({"count": 0}));
    world.assert_summed().await;
    let kinds = world.app.event_kinds().await;
    assert_eq!(kinds.iter().filter(|kind| *kind == "review.removed").count(), 1);
}

#[tokio::test]
async fn reviews_at_once_leave_the_sum_of_those_that_are_there() {
    let world = published().await;
    let members = [Role::Viewer, Role::Editor, Role::Admin].map(|role| {
        let mut caller = world.stranger.caller().clone();
        caller.account_id = world.app.member(role).caller().account_id;
        world.app.identified(caller)
    });
    world.install(&world.stranger, "typescript").await;
    let wishes = (0..24_usize).map(|number| {
        let (world, actor) = (&world, &members[number % 3]);
        async move {
            if number % 8 == 7 {
                world.about(actor, &remove_review::ENDPOINT, "typescript").send().await
            } else {
                let stars = u8::try_from(number % 5 + 1).unwrap();
                world.review(actor, "typescript", stars, "").await
            }
        }
    });
    let replies = futures_util::future::join_all(wishes).await;
    let refused: Vec<_> = replies.iter().filter(|it| ![200, 204].contains(&it.status)).collect();
    // The package's own creator has no say, whatever workspace they are in.
    assert!(refused.iter().all(|it| it.code() == "review_of_own_package"), "{refused:?}");
    world.assert_summed().await;
}

#[tokio::test]
async fn creators_answer_and_others_do_not() {
    let world = published().await;
    world.install(&world.stranger, "typescript").await;
    world.review(&world.stranger, "typescript", 3, "Fine.").await;
    let account = world.stranger.caller().account_id;
    let answer = |actor: &Actor, text: Option<&str>| {
        let call = world.about(actor, &answer_review::ENDPOINT, "typescript").path("account_id", account);
        call.json(&json!({"answer": text}))
    };
    assert_eq!(answer(&world.stranger, Some("We are sorry.")).send().await.status, 404);
    let answered = answer(&world.editor, Some("Thank you.")).send().await;
    assert_eq!((answered.status, answered.text("answer")), (200, "Thank you."), "{answered:?}");
    assert_eq!(world.reviews("typescript").await[0]["answer"], "Thank you.");
    let before = world.index_messages().await;
    assert_eq!(answer(&world.editor, None).send().await.json.get("answer"), None);
    assert_eq!(world.index_messages().await, before, "an answer changes nothing that the search shows");
    let other = world.app.member(Role::Viewer).caller().account_id;
    let call = world.about(&world.editor, &answer_review::ENDPOINT, "typescript").path("account_id", other);
    assert_eq!(call.json(&json!({"answer": "Who?"})).send().await.status, 404);
    world.assert_summed().await;
}

#[tokio::test]
async fn a_review_and_its_sum_are_written_together_whatever_call_fails() {
    for calls in 0..9 {
        let world = published().await;
        world.install(&world.stranger, "typescript").await;
        world.app.cut_after(calls);
        let first = world.review(&world.stranger, "typescript", 4, "Good.").await;
        world.app.mend();
        world.assert_summed().await;
        assert_eq!(world.review(&world.stranger, "typescript", 4, "Good.").await.status, 200);
        assert_eq!(world.ratings("typescript").await["count"], 1, "broken at call {calls}");
        if first.status == 200 {
            assert!(calls > 2, "it reads and writes more");
            return;
        }
    }
    panic!("a review never gets through");
}
