use crate::support::{class, model, own};

#[test]
fn shapes_give_members_to_their_targets() {
    let model = model(
        ":Ticket a owl:Class , sh:NodeShape ; sh:node :Common ; sh:and ( [ sh:property [ sh:path :row ; sh:nodeKind sh:IRI ] ] ) ;
            sh:property [ sh:path :seat ; sh:datatype xsd:string ; sh:minCount 1 ; sh:maxCount 1 ; sh:pattern \"^[A-F]\" ; sh:flags \"i\" ; sh:name \"the seat\" ] ,
                [ sh:path :state ; sh:in ( \"new\" \"used\" ) ] , [ sh:path :show ; sh:class :Show ; sh:minCount 1 ] ,
                [ sh:path :at ; sh:or ( [ sh:datatype xsd:date ] [ sh:datatype xsd:dateTime ] ) ] ,
                [ sh:path :gone ; sh:deactivated true ; sh:minCount 1 ] ,
                [ sh:path :advice ; sh:severity sh:Warning ; sh:minCount 1 ; sh:datatype xsd:string ] .
         :Common a sh:NodeShape ; sh:property [ sh:path :price ; sh:datatype xsd:decimal ; sh:minInclusive 0 ] .
         :Show a owl:Class . :ForShow a sh:NodeShape ; sh:targetClass :Show ; sh:property [ sh:path :title ; sh:maxCount 1 ] .",
    );
    assert_eq!(
        own(&model, "Ticket"),
        [
            "advice: 0..n string",
            "at: 0..n date|dateTime",
            "price: 0..n decimal",
            "row: 0..n resource",
            "seat: 1..1 string",
            "show: 1..n Show",
            "state: 0..n string"
        ]
    );
    assert_eq!(own(&model, "Show"), ["title: 0..1 value"]);
    let seat = class(&model, "Ticket")["own"][4].clone();
    assert_eq!(seat["label"], "the seat");
    let pattern = serde_json::json!({ "text": "^[A-F]", "flags": "i", "portable": "^[A-Fa-f]" });
    assert_eq!(seat["facets"]["patterns"], serde_json::json!([pattern]));
    assert!(model.warnings.is_empty(), "{:?}", model.warnings);
}

#[test]
fn paths_of_several_steps_are_warned_of() {
    let model =
        model(":A a owl:Class , sh:NodeShape ; sh:property [ sh:path [ sh:inversePath :p ] ; sh:minCount 1 ] .");
    assert_eq!(own(&model, "A"), Vec::<String>::new());
    assert!(model.warnings.iter().any(|warning| warning.message.contains("https://e.example/ns#A")));
}

#[test]
fn only_shapes_demand_classes_of_values() {
    let model = model(
        ":A a owl:Class , sh:NodeShape ; sh:property [ sh:path :p ; sh:class :B ] , [ sh:path :q ; sh:or ( [ sh:class :D ] [ sh:datatype xsd:string ] ) ] .
         :B a owl:Class . :C a owl:Class ; rdfs:subClassOf :B . :D a owl:Class . :E a owl:Class .
         :r a owl:ObjectProperty ; rdfs:domain :A ; rdfs:range :E .",
    );
    let exact: Vec<bool> =
        class(&model, "A")["own"].as_array().unwrap().iter().map(|member| member["exact"].as_bool().unwrap()).collect();
    assert_eq!(exact, [true, true, false]);
    let demanded = ["A", "B", "C", "D", "E"].map(|name| class(&model, name)["demanded"] == true);
    assert_eq!(demanded, [false, true, true, true, false]);
}

#[test]
fn bounds_are_numbers_of_json_and_patterns() {
    let model = model(
        ":A a owl:Class , sh:NodeShape ; sh:property [ sh:path :p ; sh:datatype xsd:decimal ; sh:minInclusive +01.50 ; sh:maxExclusive 2 ] ,
            [ sh:path :q ; sh:datatype xsd:date ; sh:minInclusive \"2024-01-01\"^^xsd:date ] .",
    );
    let facets = |at: usize| class(&model, "A")["own"][at]["facets"].clone();
    assert_eq!((&facets(0)["min_inclusive"], &facets(0)["max_exclusive"]), (&"1.5".into(), &"2".into()));
    assert_eq!(facets(0)["bounds"].as_array().unwrap().len(), 2);
    assert_eq!(facets(1)["min_inclusive"], "2024-01-01");
    assert_eq!(facets(1)["bounds"].as_array().unwrap().len(), 1);
}

#[test]
fn values_that_have_to_be_there_stay_so_below() {
    let model = model(
        ":A a owl:Class , sh:NodeShape ; sh:property [ sh:path :p ; sh:datatype xsd:int ; sh:hasValue \"7\"^^xsd:int ] , [ sh:path :q ; sh:hasValue [] ] ,
            [ sh:path :r ; sh:hasValue \"no\" ; sh:severity sh:Warning ] , [ sh:path :s ; sh:datatype xsd:string ; sh:maxCount 1 ; sh:hasValue \"s\" ] .
         :B a owl:Class ; rdfs:subClassOf :A , [ owl:onProperty :p ; owl:hasValue :x ] , [ owl:onProperty :t ; owl:hasValue \"Tee\"@de-AT ] .",
    );
    assert_eq!(own(&model, "A"), ["p: 1..n int", "q: 1..n value", "r: 0..n value", "s: 1..1 string"]);
    let member = |class_name: &str, at: usize| class(&model, class_name)["own"][at].clone();
    let seven = serde_json::json!({ "value": "7", "is_iri": false, "datatype": "int", "json": "7" });
    assert_eq!(member("A", 0)["has_value"], serde_json::json!([seven]));
    assert!([1, 2].iter().all(|at| member("A", *at)["has_value"].is_null()));
    let x =
        serde_json::json!({ "value": "https://e.example/ns#x", "is_iri": true, "json": "\"https://e.example/ns#x\"" });
    assert_eq!(member("B", 0)["has_value"], serde_json::json!([x, seven]));
    let tea = &member("B", 1)["has_value"][0];
    assert_eq!((&tea["language"], &tea["language_pattern"]), (&"de-at".into(), &"^[Dd][Ee]-[Aa][Tt]$".into()));
}
