use crate::support::{class, model, names};

#[test]
fn classes_in_a_cycle_inherit_from_outside_only() {
    let model = model(
        ":A a owl:Class ; rdfs:subClassOf :B , :C . :B a owl:Class ; rdfs:subClassOf :A . :C a owl:Class ; rdfs:subClassOf :C .",
    );
    assert_eq!(names(class(&model, "A")["parents"].as_array().unwrap()), ["C"]);
    assert_eq!(class(&model, "B")["parents"], serde_json::json!([]));
}

#[test]
fn parents_are_the_nearest_ones_in_one_order_for_all() {
    let model = model(
        ":Top a owl:Class . :Mid a owl:Class ; rdfs:subClassOf :Top . :Side a owl:Class .
         :Low a owl:Class ; rdfs:subClassOf :Top , :Side , :Mid . :Other a owl:Class ; rdfs:subClassOf :Side , :Mid .",
    );
    let low = class(&model, "Low");
    assert_eq!(names(low["parents"].as_array().unwrap()), ["Mid", "Side"]);
    assert_eq!(names(class(&model, "Other")["parents"].as_array().unwrap()), ["Mid", "Side"]);
    assert_eq!(names(low["ancestors"].as_array().unwrap()), ["Mid", "Side", "Top"]);
    assert_eq!((low["depth"].as_u64(), class(&model, "RdfResource")["depth"].as_u64()), (Some(3), Some(0)));
    assert_eq!(names(class(&model, "Side")["subclasses"].as_array().unwrap()), ["Low", "Other"]);
    let place = |name: &str| class(&model, name)["preorder"].as_u64().unwrap();
    assert!(place("Top") < place("Mid") && place("Mid") < place("Low") && place("Side") < place("Top"));
}

#[test]
fn a_class_of_another_vocabulary_is_passed_through() {
    let model = model(
        ":Top a owl:Class ; rdfs:label \"top\" . :Low a owl:Class ; rdfs:subClassOf b:Between . b:Between rdfs:subClassOf :Top .",
    );
    assert_eq!(names(class(&model, "Low")["parents"].as_array().unwrap()), ["Top"]);
}

#[test]
fn what_is_in_an_intersection_stands_below_its_parts() {
    let model = model(
        ":Worker a owl:Class . :Student a owl:Class . :p a owl:DatatypeProperty ; rdfs:domain :Student .
         :Both a owl:Class ; owl:intersectionOf ( :Worker :Student [ owl:onProperty :p ; owl:minCardinality 1 ] ) .",
    );
    assert_eq!(names(class(&model, "Both")["parents"].as_array().unwrap()), ["Student", "Worker"]);
    let own = class(&model, "Both")["own"].clone();
    assert_eq!((own[0]["key"].as_str(), own[0]["required"].as_bool()), (Some("p"), Some(true)));
}
