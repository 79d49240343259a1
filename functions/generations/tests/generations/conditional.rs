//! An answer that the client has already is not sent again.

use generations::{get_generation, list_generations};
use testkit::Reply;

use crate::world::{World, colours};

fn tag(reply: &Reply) -> String {
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("cache-control"), Some("private, no-cache"));
    reply.header("etag").expect("a tag").to_owned()
}

#[tokio::test]
async fn a_generation_is_not_sent_again_until_it_moves() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    let get = || world.editor.call(&get_generation::ENDPOINT).path("id", &id);
    let list = || world.editor.call(&list_generations::ENDPOINT);
    let (view, page) = (tag(&get().send().await), tag(&list().send().await));
    for _ in 0..2 {
        let (again, page_again) = (get().if_none_match(&view).send().await, list().if_none_match(&page).send().await);
        for (reply, tag) in [(again, &view), (page_again, &page)] {
            assert_eq!((reply.status, reply.json.is_null()), (304, true), "{reply:?}");
            assert_eq!(reply.header("etag"), Some(tag.as_str()));
        }
    }
    world.run(&id).await.unwrap();
    let (moved, page_moved) = (get().if_none_match(&view).send().await, list().if_none_match(&page).send().await);
    assert_eq!((moved.text("state"), page_moved.status), ("complete", 200));
    assert!(tag(&moved) != view && tag(&page_moved) != page);
}

/// The tag is of the view, so it tells nothing of what another tenant has.
#[tokio::test]
async fn a_tag_opens_nothing_to_a_stranger() {
    let world = World::new().await;
    let id = world.generate(&colours()).await;
    for tags in ["*", "\"n4bQgYhMfWWaL-qgxVrQFQ\""] {
        let reply = world.app.other_tenant().call(&get_generation::ENDPOINT).path("id", &id).if_none_match(tags);
        let reply = reply.send().await;
        assert_eq!((reply.status, reply.code()), (404, "not_found"), "{tags}");
    }
}
