use engine::vocabulary::{List, Naming, Settings, Target};

use crate::support::{class, model_for, names, settings};

#[test]
fn the_smallest_iri_keeps_a_name_even_against_a_class_that_is_only_a_range() {
    let turtle = "b:Unit a owl:Class . :Unit a owl:Class ; rdfs:label \"unit\" . :Measure a owl:Class .
        :unit a owl:ObjectProperty ; rdfs:domain :Measure ; rdfs:range :Unit . b:unit a owl:ObjectProperty ; rdfs:domain :Measure .";
    for (_, target) in Target::NAMES {
        let model = model_for(turtle, &settings(target));
        let rows = model.rows(List::Classes);
        let of = |iri: &str| rows.iter().find(|row| row["iri"] == iri).unwrap()["name"].as_str().unwrap();
        let (first, second) = (of("https://b.example/ns#Unit"), of("https://e.example/ns#Unit"));
        assert_eq!(first.to_lowercase(), "unit");
        assert_eq!(second.to_lowercase().split('_').next(), Some("unit"));
        assert_eq!(second.len(), "Unit_123456".len());
        let keys = model.rows(List::Properties);
        assert_ne!(keys[0]["key"], keys[1]["key"]);
    }
}

#[test]
fn one_iri_may_be_a_class_and_a_property() {
    let turtle = ":Car a owl:Class . :hasOwner a owl:Class , owl:ObjectProperty ; rdfs:domain :Car ; rdfs:range :Car .";
    let model = model_for(turtle, &settings(Target::Rust));
    assert_eq!(class(&model, "HasOwner")["own"], serde_json::json!([]));
    assert_eq!(class(&model, "Car")["own"][0]["name"], "has_owner");
}

#[test]
fn other_scripts_stay_where_the_target_has_them_and_are_spelt_elsewhere() {
    let turtle = "<https://e.example/ns#数量> a owl:Class . <https://e.example/ns#Größe> a owl:Class . <https://e.example/ns#-> a owl:Class .";
    for (_, target) in Target::NAMES {
        let model = model_for(turtle, &settings(target));
        let rows = model.rows(List::Classes);
        let all = names(&rows);
        assert!(all.iter().all(|name| !name.trim_matches('_').is_empty()), "{all:?}");
        if matches!(target, Target::Graphql | Target::Html | Target::Openapi) {
            assert!(all.iter().all(|name| name.is_ascii()), "{all:?}");
        } else {
            assert!(all.contains(&"数量"), "{all:?}");
        }
    }
}

#[test]
fn words_of_the_target_get_an_underscore() {
    let turtle = ":Option a owl:Class . :type a owl:DatatypeProperty ; rdfs:domain :Option . :class a owl:DatatypeProperty ; rdfs:domain :Option .";
    let of = |target| {
        let model = model_for(turtle, &settings(target));
        let class = class(&model, "Option_");
        class["own"].as_array().unwrap().iter().map(|own| own["name"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(of(Target::Rust), ["class", "type_"]);
    assert_eq!(of(Target::Python), ["class_", "type_"]);
    assert_eq!(of(Target::Typescript), ["class", "type"]);
}

#[test]
fn names_that_postgres_would_cut_are_cut_apart() {
    let long = "AVeryLongNameThatGoesOnAndOnUntilNoTableMayBeCalledSoInAnyDatabase";
    let turtle = format!(":{long}One a owl:Class . :{long}Two a owl:Class .");
    let model = model_for(&turtle, &settings(Target::Sql));
    let rows = model.rows(List::Classes);
    let all = names(&rows);
    assert!(all.iter().all(|name| name.len() <= 63), "{all:?}");
    assert_ne!(all[1], all[2]);
}

#[test]
fn labels_name_what_has_numbers_for_a_name() {
    let turtle = ":BFO_40 a owl:Class ; rdfs:label \"material entity\"@en . :BFO_50 a owl:ObjectProperty ; rdfs:domain :BFO_40 ; rdfs:label \"part of\"@en .";
    let model = model_for(turtle, &Settings { names: Naming::Label, ..settings(Target::Graphql) });
    let entity = class(&model, "MaterialEntity");
    assert_eq!((entity["own"][0]["name"].as_str(), entity["own"][0]["key"].as_str()), (Some("partOf"), Some("BFO_50")));
}

#[test]
fn enumerations_are_classes_with_a_list_of_individuals() {
    let turtle = ":Day a owl:Class ; owl:oneOf ( :Monday :true ) . :Month a rdfs:Class ; rdfs:subClassOf schema:Enumeration .
        :May a :Month . :Full a rdfs:Class ; rdfs:subClassOf schema:Enumeration . :x a :Full . :p a rdf:Property ; rdfs:domain :Full .
        schema:Enumeration a rdfs:Class ; rdfs:label \"Enumeration\" .";
    let model = model_for(turtle, &settings(Target::Graphql));
    let rows = model.rows(List::Enumerations);
    assert_eq!(names(&rows), ["Day", "Month"]);
    assert_eq!(names(rows[0]["values"].as_array().unwrap()), ["Monday", "true_"]);
    assert_eq!(class(&model, "Full")["own"][0]["key"], "p");
}
