//! Statements as CSV: the same rows as JSON, for a spreadsheet.

use jiff::SignedDuration;
use orders::{get_account_statement, get_earnings};
use serde_json::Value;
use testkit::{Actor, Reply};

use crate::staff::{REASON, operator};
use crate::world::{World, creator};

/// Three sales and a refund, one second after the other.
async fn sold() -> World {
    let world = World::new().await;
    for (name, price) in [("types", 1_200), ("tables", 999), ("trees", 150)] {
        world.publish(name, price, creator(0)).await;
    }
    for name in ["types", "tables"] {
        world.bought(&[name]).await;
        world.app.advance(SignedDuration::from_secs(1));
    }
    let id = world.bought(&["trees"]).await;
    world.app.advance(SignedDuration::from_secs(1));
    world.refund(&id, &["trees"]).await;
    world.work().await;
    world
}

fn rows(reply: &Reply) -> Vec<Vec<String>> {
    assert_eq!(reply.status, 200, "{reply:?}");
    assert_eq!(reply.header("content-type"), Some("text/csv; charset=utf-8"));
    let text = reply.json.as_str().unwrap();
    assert!(text.ends_with("\r\n"), "{text}");
    text.split_terminator("\r\n").map(|line| line.split(',').map(str::to_owned).collect()).collect()
}

/// The query of the address in `Link`.
fn next(reply: &Reply) -> Option<String> {
    let link = reply.header("link")?;
    let (address, _) = link.strip_prefix('<').unwrap().split_once(">; rel=\"next\"").unwrap();
    Some(address.split_once('?').unwrap().1.to_owned())
}

fn decimal(cents: &Value) -> String {
    let cents = cents.as_i64().unwrap();
    format!("{}{}.{:02}", if cents < 0 { "-" } else { "" }, cents.abs() / 100, cents.abs() % 100)
}

/// Whoever owns the packages.
fn seller(world: &World) -> Actor {
    let caller = world.buyer.caller().clone();
    world.app.identified(platform::Caller { tenant_id: creator(0), ..caller })
}

#[tokio::test]
async fn earnings_are_the_rows_of_the_json_page_after_page() {
    let world = sold().await;
    let seller = seller(&world);
    let json = seller.call(&get_earnings::ENDPOINT).send().await;
    let items = json.json["items"].as_array().unwrap();
    assert_eq!(items.len(), 4, "{json:?}");
    let expected: Vec<Vec<String>> = items
        .iter()
        .map(|it| {
            let text = |name: &str| it[name].as_str().unwrap().to_owned();
            vec![text("transfer"), decimal(&it["amount_cents"]), "usd".to_owned(), text("at")]
        })
        .collect();
    let all = seller.call(&get_earnings::ENDPOINT).accept("text/csv").send().await;
    let mut whole = rows(&all);
    assert_eq!(whole.remove(0), ["transfer", "amount", "currency", "at"]);
    assert_eq!((whole, next(&all)), (expected.clone(), None));
    let (mut paged, mut query) = (Vec::new(), Some("limit=3".to_owned()));
    while let Some(asked) = query {
        let page = seller.call(&get_earnings::ENDPOINT).query(&asked).accept("text/csv").send().await;
        paged.extend(rows(&page).into_iter().skip(1));
        query = next(&page);
    }
    assert_eq!(paged, expected);
}

#[tokio::test]
async fn a_statement_is_the_rows_of_the_json_and_goes_on_with_the_same_reason() {
    let world = sold().await;
    let operator = operator(&world);
    let query = format!("{REASON}&account=clearing");
    let json = operator.call(&get_account_statement::ENDPOINT).query(&query).send().await;
    let items = json.json["items"].as_array().unwrap();
    assert!(items.len() >= 7, "{json:?}");
    let (mut paged, mut next_query) = (Vec::new(), Some(format!("{query}&limit=2")));
    while let Some(asked) = next_query {
        let page = operator.call(&get_account_statement::ENDPOINT).query(&asked).accept("text/csv").send().await;
        assert_eq!(page.header("cache-control"), Some("no-store"));
        let mut found = rows(&page);
        assert_eq!(found.remove(0), ["account", "transfer", "amount", "currency", "at"]);
        paged.extend(found);
        next_query = next(&page);
    }
    let amounts: Vec<String> = items.iter().map(|it| decimal(&it["amount"])).collect();
    assert_eq!(paged.iter().map(|row| row[2].clone()).collect::<Vec<_>>(), amounts);
    assert!(paged.iter().all(|row| row[0] == "clearing" && row[3] == "usd"), "{paged:?}");
}

#[tokio::test]
async fn json_stays_what_is_answered_and_no_other_form_is_given() {
    let world = World::new().await;
    let seller = seller(&world);
    let accepted = |accept: &'static str| seller.call(&get_earnings::ENDPOINT).accept(accept).send();
    assert_eq!(accepted("*/*").await.header("content-type"), Some("application/json"));
    assert_eq!(accepted("text/csv, application/json;q=0.5").await.header("vary"), Some("accept"));
    assert_eq!(accepted("text/html").await.status, 406);
    assert_eq!(rows(&accepted("text/csv").await).len(), 1, "the names alone");
}
