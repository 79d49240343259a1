//! More generations than a workspace has places.

use std::time::Instant;

use serde_json::{Value, json};

use crate::client::text;
use crate::projects::shapes;
use crate::user::User;

/// Of the free plan.
const PLACES: usize = 2;
const MANY: usize = 40;
/// The messages of the first few may be delivered at once, while places are free.
const FIRST: usize = 8;

#[tokio::test]
#[allow(clippy::print_stdout, reason = "how long it took is worth knowing, and no test's business")]
async fn forty_quick_generations_run_one_after_the_other_in_the_order_in_which_they_were_made() {
    let user = User::new().await;
    let body = json!({"project": user.upload_project(&shapes()).await});
    let begun = Instant::now();
    let mut ids = Vec::new();
    for _ in 0..MANY {
        ids.push(text(&user.create(&body).await.expect(202), "id").to_owned());
    }
    let created = begun.elapsed();
    let mut views: Vec<Value> = Vec::new();
    for id in &ids {
        views.push(user.complete(id).await);
    }
    println!("{MANY} generations: created in {created:?}, complete after {:?}", begun.elapsed());

    for (later, view) in views.iter().enumerate().skip(FIRST + PLACES) {
        let earlier = &views[later - PLACES];
        let order = (text(earlier, "started_at"), text(view, "started_at"));
        assert!(order.0 <= order.1, "{} overtook {}: {order:?}", view["id"], earlier["id"]);
    }
    for view in &views {
        let begins = text(view, "started_at");
        let running = views.iter().filter(|it| text(it, "started_at") <= begins && begins < text(it, "finished_at"));
        assert!(running.count() <= PLACES, "more run at once than there are places, at {begins}");
    }
}
