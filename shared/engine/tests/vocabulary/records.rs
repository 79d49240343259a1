//! What languages need that name choices of types and embed one record in another, and
//! names that some compilers take for one.

use engine::vocabulary::{Fields, List, Target, Vocabulary};
use serde_json::Value;

use super::support::{class, model, model_for, names, settings};

const SHOP: &str = "
    :Order a owl:Class ; rdfs:subClassOf [ a owl:Restriction ; owl:onProperty :note ; owl:minCardinality 1 ] .
    :Rush a owl:Class ; rdfs:subClassOf :Order , [ a owl:Restriction ; owl:onProperty :note ; owl:cardinality 1 ] .
    :Plain a owl:Class ; rdfs:subClassOf :Order . :Party a owl:Class . :Shop a owl:Class .
    :note a owl:DatatypeProperty ; rdfs:domain :Order ; rdfs:range xsd:string .
    :buyer a owl:ObjectProperty ; rdfs:domain :Order ; rdfs:range [ a owl:Class ; owl:unionOf ( :Party :Shop ) ] .
    :size a owl:DatatypeProperty ; rdfs:domain :Plain ; rdfs:range xsd:int .
    :mark a owl:DatatypeProperty ; rdfs:label \"on everything\" ; rdfs:range xsd:string .";

fn embedding(model: &Vocabulary, name: &str) -> (Option<String>, Vec<String>, bool) {
    let iri = class(model, name)["iri"].as_str().unwrap().to_owned();
    let found = model.embedding_of(&iri, &Fields::ALL).unwrap();
    let own = found["own"].as_array().unwrap().iter().map(|member| member["key"].as_str().unwrap().to_owned());
    (found["base"]["name"].as_str().map(str::to_owned), own.collect(), found["has_required"].as_bool().unwrap())
}

fn strings(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

#[test]
fn a_record_embeds_the_nearest_class_that_it_says_nothing_otherwise_of() {
    let model = model(SHOP);
    assert_eq!(embedding(&model, "Plain"), (Some("Order".to_owned()), strings(&["size"]), true));
    assert_eq!(embedding(&model, "Rush"), (Some("RdfResource".to_owned()), strings(&["buyer", "note"]), true));
    assert_eq!(embedding(&model, "Party"), (Some("RdfResource".to_owned()), Vec::new(), false));
    assert_eq!(embedding(&model, "RdfResource"), (None, strings(&["mark"]), false));
    assert!(model.embedding_of("https://e.example/ns#Nobody", &Fields::ALL).is_none());
}

#[test]
fn several_types_have_a_name_per_property_and_per_class_that_differs() {
    let turtle = format!(
        "{SHOP} :Gift a owl:Class ; rdfs:subClassOf :Order , [ a owl:Restriction ; owl:onProperty :buyer ; owl:allValuesFrom
           [ a owl:Class ; owl:unionOf ( :Party :Plain ) ] ] . :BuyerOneOf a owl:Class ."
    );
    for (target, expected) in
        [(Target::Rust, ["BuyerOneOf_", "GiftBuyerOneOf"]), (Target::Sql, ["buyer_one_of_", "gift_buyer_one_of"])]
    {
        let model = model_for(&turtle, &settings(target));
        let rows = model.rows(List::Choices);
        let found = names(&rows);
        assert_eq!(found.len(), 2);
        assert!(found[0].starts_with(expected[0]) && found[1] == expected[1], "{found:?}");
        let kinds: Vec<&str> =
            rows[0]["types"].as_array().unwrap().iter().map(|one| one["kind"].as_str().unwrap()).collect();
        assert_eq!(kinds, ["class", "class"]);
        let order = model
            .rows(List::Classes)
            .into_iter()
            .find(|row| row["name"].as_str().unwrap().eq_ignore_ascii_case("order"));
        assert_eq!(order.unwrap()["own"][0]["choice"], found[0]);
    }
    let rows = model("
        :A a owl:Class . :when a owl:DatatypeProperty ; rdfs:domain :A ; rdfs:range [ a rdfs:Datatype ; owl:unionOf ( xsd:date xsd:gYear ) ] .")
    .rows(List::Choices);
    assert!(rows[0]["types"].as_array().unwrap().iter().all(|one| one["pattern"].as_str().unwrap().starts_with('^')));
}

fn class_names(model: &Vocabulary) -> Vec<String> {
    model.rows(List::Classes).iter().map(|row: &Value| row["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn what_a_compiler_takes_for_one_name_is_two() {
    // Composed and decomposed, and a ligature.
    let turtle = "<https://e.example/ns#Caf\u{e9}> a owl:Class . <https://e.example/ns#Cafe\u{301}> a owl:Class .
        <https://e.example/ns#\u{fb01}le> a owl:Class . :file a owl:Class .";
    for (target, apart) in [(Target::Rust, 4), (Target::Python, 3)] {
        let found = class_names(&model_for(turtle, &settings(target)));
        let is_plain = |name: &String| !name.contains('_') && name != "RdfResource";
        assert_eq!(found.iter().filter(|name| is_plain(name)).count(), apart - 1, "{found:?}");
        assert_eq!(found.len(), 5);
    }
}

#[test]
fn members_keep_clear_of_what_the_target_has_in_their_place() {
    let turtle = "<https://e.example/ns#\u{6570}\u{91cf}> a owl:Class . :Box a owl:Class .
        <https://b.example/ns#\u{6570}\u{91cf}> a owl:ObjectProperty ; rdfs:domain :Box ; rdfs:range <https://e.example/ns#\u{6570}\u{91cf}> .
        :xmax a owl:DatatypeProperty ; rdfs:domain :Box ; rdfs:range xsd:int .";
    let own = |target: Target| {
        let model = model_for(turtle, &settings(target));
        let rows = model.rows(List::Properties);
        names(&rows).into_iter().map(str::to_owned).collect::<Vec<String>>()
    };
    assert!(own(Target::Python).contains(&"\u{6570}\u{91cf}_".to_owned()));
    assert!(own(Target::Rust).contains(&"\u{6570}\u{91cf}".to_owned()));
    assert!(own(Target::Sql).contains(&"xmax_".to_owned()));
}
