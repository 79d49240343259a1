//! The market: what one workspace publishes, everybody finds, and another one installs.

use serde_json::json;
use sha2::{Digest, Sha256};

use crate::client::text;
use crate::creator::{Creator, README, REASON, new_name, package};
use crate::eventually::eventually;
use crate::projects::Files;
use crate::user::{User, anonymous};

const ONTOLOGY: &str = r#"@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix : <https://example.org/NAME#> .
<https://example.org/NAME> a owl:Ontology ; dcterms:title "Boats"@en ; dcterms:description "What floats."@en ;
  dcterms:license <https://creativecommons.org/publicdomain/zero/1.0/> ; owl:versionIRI <https://example.org/NAME/1.0.0> .
:NAMEBoat a owl:Class ; rdfs:label "NAMEBoat"@en ; rdfs:comment "A vessel."@en ; rdfs:isDefinedBy <https://example.org/NAME> .
:length a owl:DatatypeProperty ; rdfs:label "length"@en ; rdfs:comment "Of the hull."@en ; rdfs:domain :NAMEBoat ;
  rdfs:range <http://www.w3.org/2001/XMLSchema#decimal> ; rdfs:isDefinedBy <https://example.org/NAME> .
"#;

#[tokio::test]
async fn a_template_is_published_found_installed_and_downloaded_by_another_workspace() {
    let creator = Creator::new().await;
    let name = "shapes-of-a-test";
    creator.open(name, "template").await;
    let checked = creator.checked(name, "1.0.0", "MIT", &package()).await;
    assert_ne!(checked["check"]["grade"], "ERROR", "{checked}");
    let moderator = creator.publish_by_moderator(name, "1.0.0").await;

    let page = anonymous().get(&creator.path(name)).await.expect(200);
    assert_eq!(page["latest"]["version"], "1.0.0", "{page}");
    let id = format!("{}/{name}", creator.namespace);
    let found = eventually("the package is found", || creator.finds(&id)).await;
    assert!(found.to_string().contains("MIT"), "{found}");

    let buyer = User::new().await;
    let planned = json!({"requirements": [format!("{id}@^1")]});
    let plan = buyer.api.post("/api/v1/library/installs", &planned).await.expect(201);
    let commit = format!("/api/v1/library/installs/{}/commit", text(&plan, "id"));
    buyer.api.post_nothing(&commit).await.expect(200);
    let library = buyer.api.get("/api/v1/library").await.expect(200);
    assert!(library["items"].to_string().contains(&id), "{library}");
    let download = buyer.api.get(&format!("{}/1.0.0/download", creator.path(name))).await.expect(200);
    let archive = buyer.api.http().get(text(&download, "url")).send().await.unwrap();
    assert_eq!(archive.status().as_u16(), 200);
    let bytes = archive.bytes().await.unwrap();
    assert_eq!(download["sha256"], hex::encode(Sha256::digest(&bytes)));

    let shown = format!("{}/versions/1.0.0", creator.path(name));
    let proof = anonymous().get(&shown).await.expect(200);
    let order = json!({"legal_basis": "court_order", "reason": REASON});
    let package = format!("/api/v1/staff/packages/{id}");
    moderator.post(&format!("{package}/versions/1.0.0/take-down"), &order).await.expect(200);
    let gone = buyer.api.get(&format!("{}/1.0.0/download", creator.path(name))).await;
    gone.expect_problem(409, "version_taken_down");
    let refused = buyer.api.post("/api/v1/library/installs", &json!({"requirements": [format!("{id}@=1.0.0")]})).await;
    assert_eq!(refused.status, 409);
    let left = anonymous().get(&shown).await.expect(200);
    assert_eq!(left["statement"]["sha256"], proof["statement"]["sha256"]);
    assert!(left.get("report").is_none() && left["version"]["taken_down_at"].is_string(), "{left}");
    eventually("the package is found no more", || async { creator.finds(&id).await.is_none().then_some(()) }).await;
}

/// Pays on Stripe's page, as a browser does that sends the form.
async fn pay_on(page: &str) {
    let form = "email=ada%40example.org&number=4242424242424242&exp_month=12&exp_year=2034&cvc=123&name=Ada\
                &country=DE&postal_code=10115";
    let http = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none()).build().unwrap();
    let shown = http.get(page).send().await.unwrap();
    assert_eq!(shown.status().as_u16(), 200);
    let paid = http.post(page).header("content-type", "application/x-www-form-urlencoded").body(form);
    assert_eq!(paid.send().await.unwrap().status().as_u16(), 303);
}

/// A receipt or a credit note, as its URL gives it.
async fn pages_of(buyer: &User, path: &str) -> Vec<u8> {
    let told = buyer.api.get(path).await.expect(200);
    let answer = buyer.api.http().get(text(&told, "url")).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 200, "{told}");
    let bytes = answer.bytes().await.unwrap().to_vec();
    assert!(bytes.starts_with(b"%PDF-"), "{told}");
    assert_eq!(told["sha256"], hex::encode(Sha256::digest(&bytes)));
    bytes
}

#[tokio::test]
async fn a_template_is_bought_installed_and_another_one_given_back() {
    let creator = Creator::new().await;
    for name in ["kept", "returned"] {
        creator.open_at(name, "template", 1_200).await;
        creator.checked(name, "1.0.0", "MIT", &package()).await;
    }
    creator.publish_by_moderator("kept", "1.0.0").await;
    assert_eq!(creator.publish("returned", "1.0.0").await["state"], "published");
    let buyer = User::new().await;
    let ids = ["kept", "returned"].map(|name| format!("{}/{name}", creator.namespace));
    let plan = json!({"requirements": [format!("{}@^1", ids[0])]});
    buyer.api.post("/api/v1/library/installs", &plan).await.expect_problem(409, "purchase_needed");
    let code = new_name().to_uppercase();
    let discount = json!({"code": code, "percent": 20, "uses_max": 1});
    creator.user.api.post("/api/v1/creator/discounts", &discount).await.expect(201);
    let order = json!({"packages": ids, "discount_code": code.to_lowercase()});
    let quote = buyer.api.post("/api/v1/orders/quote", &order).await.expect(200);
    assert_eq!((&quote["total_cents"], &quote["discount_code"]), (&json!(1_920), &json!(code)), "{quote}");
    let order = json!({"packages": ids, "discount_code": code, "expected_total_cents": quote["total_cents"]});
    let order = buyer.api.post("/api/v1/orders", &order).await.expect(201);
    let path = format!("/api/v1/orders/{}", text(&order, "id"));
    let checkout = json!({"kind": "hosted_page"});
    let checkout = buyer.api.post(&format!("{path}/checkout"), &checkout).await.expect(200);
    pay_on(text(&checkout, "url")).await;
    eventually("the order is paid", || async {
        let order = buyer.api.get(&path).await.expect(200);
        (order["state"] == "paid").then_some(())
    })
    .await;
    let receipt = pages_of(&buyer, &format!("{path}/receipt")).await;
    assert_eq!(receipt, pages_of(&buyer, &format!("{path}/receipt")).await);
    let plan = buyer.api.post("/api/v1/library/installs", &plan).await.expect(201);
    let commit = format!("/api/v1/library/installs/{}/commit", text(&plan, "id"));
    buyer.api.post_nothing(&commit).await.expect(200);
    buyer.api.get(&format!("{}/1.0.0/download", creator.path("kept"))).await.expect(200);
    let refunds = format!("{path}/refunds");
    let kept = json!({"packages": [ids[0]]});
    buyer.api.post(&refunds, &kept).await.expect_problem(409, "not_returnable");
    buyer.api.post(&refunds, &json!({"packages": [ids[1]]})).await.expect(202);
    let refund = eventually("the money is back", || async {
        let order = buyer.api.get(&path).await.expect(200);
        (order["refunds"][0]["state"] == "settled").then(|| text(&order["refunds"][0], "id").to_owned())
    })
    .await;
    assert_ne!(receipt, pages_of(&buyer, &format!("{refunds}/{refund}/receipt")).await);
    let plan = json!({"requirements": [format!("{}@^1", ids[1])]});
    buyer.api.post("/api/v1/library/installs", &plan).await.expect_problem(409, "purchase_needed");
}

#[tokio::test]
async fn an_ontology_is_found_by_its_terms_and_by_sparql() {
    let creator = Creator::new().await;
    let name = "boats-of-a-test";
    creator.open(name, "ontology").await;
    let text_of = ONTOLOGY.replace("NAME", &creator.namespace);
    let files =
        Files::from([("ontology.ttl".to_owned(), text_of.into_bytes()), ("README.md".to_owned(), README.to_vec())]);
    let checked = creator.checked(name, "1.0.0", "CC0-1.0", &files).await;
    assert_ne!(checked["check"]["grade"], "ERROR", "{checked}");
    creator.publish_by_moderator(name, "1.0.0").await;
    let boat = format!("https://example.org/{0}#{0}Boat", creator.namespace);
    eventually("the term is found", || async {
        let path = format!("/api/v1/marketplace/terms?q={}Boat", creator.namespace);
        let page = anonymous().get(&path).await.expect(200);
        page["items"].to_string().contains(&boat).then_some(())
    })
    .await;
    let query = format!("ASK {{ GRAPH ?version {{ <{boat}> a <http://www.w3.org/2002/07/owl#Class> }} }}");
    eventually("SPARQL finds it", || async {
        let answer =
            anonymous().post_raw("/api/v1/marketplace/sparql", "application/sparql-query", query.clone()).await;
        (answer.expect(200)["boolean"] == true).then_some(())
    })
    .await;
}

#[tokio::test]
async fn a_version_with_an_error_in_its_report_is_not_published() {
    let creator = Creator::new().await;
    let name = "broken-of-a-test";
    creator.open(name, "template").await;
    let mut files = package();
    files.insert("list.tera".to_owned(), b"{% if %}".to_vec());
    let checked = creator.checked(name, "1.0.0", "MIT", &files).await;
    assert_eq!(checked["check"]["grade"], "ERROR", "{checked}");
    let own = format!("/api/v1/creator/packages/{}/{name}/versions/1.0.0/report", creator.namespace);
    let report = creator.user.api.get(&own).await.expect(200);
    let finding = report["findings"].as_array().unwrap().iter().find(|it| it["grade"] == "ERROR").unwrap();
    assert_eq!(finding["file"], "list.tera", "{report}");
    let refused = creator.user.api.post_nothing(&format!("{}/versions/1.0.0/publish", creator.path(name))).await;
    assert_eq!(refused.status, 409, "{}", refused.json);
    anonymous().get(&creator.path(name)).await.expect_problem(404, "not_found");
}
