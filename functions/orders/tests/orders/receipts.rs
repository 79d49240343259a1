//! Receipts and credit notes: their numbers, their pages as PDFium reads them, and that each is
//! one file.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use futures_util::future::join_all;
use orders::{get_credit_note, get_order_receipt};
use platform::Bucket;
use serde_json::{Value, json};
use testkit::Reply;

use crate::world::{World, creator};

const CALLS_MAX: usize = 40;
/// Files that were read, for a folder each.
static READ: AtomicUsize = AtomicUsize::new(0);

pub(crate) async fn receipt(world: &World, id: &str) -> Reply {
    world.buyer.call(&get_order_receipt::ENDPOINT).path("id", id).send().await
}

pub(crate) async fn credit_note(world: &World, id: &str, refund: &Value) -> Reply {
    let call = world.buyer.call(&get_credit_note::ENDPOINT).path("id", id);
    call.path("refund_id", refund.as_str().unwrap()).send().await
}

/// A file of the bucket, which is the one that was told of.
pub(crate) async fn file(world: &World, told: &Reply) -> Vec<u8> {
    assert_eq!(told.status, 200, "{told:?}");
    let (number, sha256) = (told.text("number"), told.text("sha256"));
    let key = format!("{}/{number}-{sha256}.pdf", world.tenant());
    assert!(told.text("url").contains(&key), "{told:?}");
    let bytes = world.app.object(Bucket::Invoices, &key).await.unwrap();
    assert_eq!(told.json["size_bytes"], bytes.len());
    bytes
}

/// What PDFium reads on the pages, after qpdf and the metadata have been looked at.
pub(crate) fn text(pdf: &[u8]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let number = READ.fetch_add(1, Ordering::Relaxed);
    let folder = std::env::temp_dir().join(format!("ggen-receipt-{}-{number}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join("receipt.pdf"), pdf).unwrap();
    let python = root.join(".local/checks/bin/python");
    assert!(python.is_file(), "the tools are missing: run `make setup`");
    let output = Command::new(python).arg(root.join("tests/checks/invoices/pages.py")).arg(&folder).output().unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let reports: BTreeMap<String, Value> = serde_json::from_slice(&output.stdout).unwrap();
    let report = &reports["receipt"];
    assert_eq!((&report["problems"], &report["metadata"]["pdf_a"]), (&json!([]), &json!("3u")), "{report}");
    report["pages"].as_array().unwrap().iter().map(|page| page["text"].as_str().unwrap()).collect()
}

#[tokio::test]
async fn a_paid_order_has_a_receipt_of_the_same_bytes_each_time() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.ordered(&["types", "tables"]).await;
    assert_eq!(receipt(&world, &id).await.status, 404, "it is not paid");
    let id = {
        assert_eq!(world.close(&id).await.status, 200);
        world.bought(&["types", "tables"]).await
    };
    let first = receipt(&world, &id).await;
    let bytes = file(&world, &first).await;
    assert_eq!(first.text("number"), "R2026-000001");
    assert_eq!(first.text("filename"), "R2026-000001.pdf");
    let text = text(&bytes);
    let said = ["Graph & Söhne GmbH", "10115 Berlin", "billing@app.test", "DE123456789", "R2026-000001", "Engines"];
    let sold = ["The types (acme/types)", "The tables (acme/tables)", "12.00", "24.00", "USD", "Not subject to VAT."];
    for expected in said.iter().chain(&sold) {
        assert!(text.contains(expected), "no {expected}: {text}");
    }
    // A seller that has moved since then changes nothing.
    world.app.set_variable("SELLER_NAME", "Somebody Else");
    let again = receipt(&world, &id).await;
    assert_eq!(file(&world, &again).await, bytes);
    assert_eq!(world.app.objects(Bucket::Invoices).await.len(), 1);
    let order = world.see(&id).await;
    assert!(order["links"]["receipt"].as_str().unwrap().ends_with(&format!("/orders/{id}/receipt")), "{order}");
    assert_eq!(world.app.other_tenant().call(&get_order_receipt::ENDPOINT).path("id", &id).send().await.status, 404);
}

#[tokio::test]
async fn what_costs_nothing_has_no_receipt() {
    let world = World::new().await;
    world.publish("free", 0, creator(5)).await;
    let id = world.ordered(&["free"]).await;
    assert_eq!(world.see(&id).await["state"], "paid");
    assert_eq!(receipt(&world, &id).await.status, 404);
    assert_eq!(world.see(&id).await["links"]["receipt"], Value::Null);
}

/// Each payment twice, and all of them at the same moment.
#[tokio::test]
async fn numbers_have_no_gap_whoever_pays_at_once() {
    const ORDERS: usize = 12;
    let names: Vec<String> = (0..ORDERS).map(|number| format!("p{number}")).collect();
    let world = World::with(&names.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let mut ids = Vec::new();
    for name in &names {
        let id = world.ordered(&[name]).await;
        world.confirm(&world.intent(&id).await, "pm_card_visa").await;
        ids.push(id);
    }
    world.tell_all().await;
    let works = world.pending().await;
    join_all(works.iter().chain(&works).map(|work| world.deliver(work))).await;
    // What met too many others comes again.
    world.work().await;
    let mut numbers = BTreeSet::new();
    for id in &ids {
        let order = world.see(id).await;
        assert_eq!(order["state"], "paid", "{order}");
        let told = receipt(&world, id).await;
        assert!(numbers.insert(told.text("number").to_owned()), "{told:?}");
    }
    let expected: BTreeSet<String> = (1..=ORDERS).map(|number| format!("R2026-{number:06}")).collect();
    assert_eq!(numbers, expected);
    world.assert_settled().await;
}

#[tokio::test]
async fn another_year_begins_with_one() {
    let world = World::with(&["types", "tables"]).await;
    let old = world.bought(&["types"]).await;
    world.app.advance(jiff::SignedDuration::from_hours(60 * 24));
    world.stripe.advance(60 * 86_400).unwrap();
    let new = world.bought(&["tables"]).await;
    let numbers = [receipt(&world, &old).await, receipt(&world, &new).await].map(|it| it.text("number").to_owned());
    assert_eq!(numbers, ["R2026-000001", "R2027-000001"]);
}

#[tokio::test]
async fn whoever_asks_at_once_gets_the_same_file() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    let told = join_all((0..4).map(|_| receipt(&world, &id))).await;
    let hashes: BTreeSet<&str> = told.iter().map(|told| told.text("sha256")).collect();
    assert_eq!(hashes.len(), 1, "{told:?}");
    file(&world, &told[0]).await;
}

#[tokio::test]
async fn a_receipt_that_dies_at_any_call_is_one_file_in_the_end() {
    let world = World::with(&["types", "tables"]).await;
    let first = world.bought(&["types"]).await;
    let expected = receipt(&world, &first).await.text("number").to_owned();
    for calls in 0..CALLS_MAX {
        let world = World::with(&["types"]).await;
        let id = world.bought(&["types"]).await;
        world.app.cut_after(calls);
        let is_through = receipt(&world, &id).await.status == 200;
        world.app.mend();
        world.app.cool();
        let told = receipt(&world, &id).await;
        file(&world, &told).await;
        assert_eq!((told.text("number"), world.app.objects(Bucket::Invoices).await.len()), (expected.as_str(), 1));
        if is_through {
            assert!(calls > 2, "{calls}");
            return;
        }
    }
    panic!("a receipt is never made");
}

#[tokio::test]
async fn a_refund_has_a_credit_note_that_names_the_receipt() {
    let world = World::with(&["types", "tables"]).await;
    let id = world.bought(&["types", "tables"]).await;
    let reply = world.refund(&id, &["types"]).await;
    let refund = reply.json["refunds"][0]["id"].clone();
    assert_eq!(credit_note(&world, &id, &refund).await.status, 404, "its money has not left");
    assert_eq!(world.work().await, 0);
    let told = credit_note(&world, &id, &refund).await;
    let bytes = file(&world, &told).await;
    assert_eq!(told.text("number"), "C2026-000001");
    let text = text(&bytes);
    for expected in ["Credit note", "R2026-000001", "C2026-000001", "The types (acme/types)", "12.00", "Engines"] {
        assert!(text.contains(expected), "no {expected}: {text}");
    }
    assert!(!text.contains("acme/tables"), "{text}");
    assert_eq!(file(&world, &credit_note(&world, &id, &refund).await).await, bytes);
    let order = world.see(&id).await;
    let link = order["refunds"][0]["receipt"].as_str().unwrap();
    assert!(link.ends_with(&format!("/refunds/{}/receipt", refund.as_str().unwrap())), "{order}");
    // The next one has the next number, and a refund that fails takes none.
    let second = world.refund(&id, &["tables"]).await.json["refunds"][1]["id"].clone();
    world.stripe.dispute(&world.charge_of(&id), "fraudulent").unwrap();
    assert_eq!(world.work().await, 0);
    assert_eq!(credit_note(&world, &id, &second).await.status, 404);
    assert_eq!(world.see(&id).await["refunds"][1]["state"], "failed");
}

#[tokio::test]
async fn a_letter_that_no_font_has_is_named() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.app.set_variable("SELLER_NAME", "Smile 😀 Ltd");
    let refused = receipt(&world, &id).await;
    assert_eq!((refused.status, refused.code()), (409, "receipt_not_printable"), "{refused:?}");
    assert!(refused.text("detail").contains("no font has `😀` (U+1F600), which seller.name holds"), "{refused:?}");
    assert_eq!(world.app.objects(Bucket::Invoices).await, Vec::<String>::new());
    world.app.set_variable("SELLER_NAME", "髙橋 & شركة Ltd");
    let told = receipt(&world, &id).await;
    file(&world, &told).await;
}

#[tokio::test]
async fn without_a_seller_there_are_no_receipts_yet() {
    let world = World::with(&["types"]).await;
    let id = world.bought(&["types"]).await;
    world.app.set_variable("SELLER_COUNTRY", "");
    let refused = receipt(&world, &id).await;
    assert_eq!((refused.status, refused.code()), (503, "seller_not_configured"), "{refused:?}");
    world.app.set_variable("SELLER_COUNTRY", "DE");
    assert_eq!(receipt(&world, &id).await.text("number"), "R2026-000001");
}
