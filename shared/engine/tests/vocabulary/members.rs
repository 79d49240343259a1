use crate::support::{all, class, model, own};

#[test]
fn what_is_said_twice_is_one_member() {
    let model = model(
        ":Parcel a owl:Class ; rdfs:subClassOf [ owl:onProperty :weight ; owl:cardinality 1 ] .
         :weight a owl:DatatypeProperty ; rdfs:domain :Parcel ; schema:domainIncludes :Parcel ; rdfs:range xsd:decimal .",
    );
    assert_eq!(own(&model, "Parcel"), ["weight: 1..1 decimal"]);
}

#[test]
fn a_restriction_holds_for_its_class_and_those_below() {
    let model = model(
        ":Parcel a owl:Class . :Letter a owl:Class . :Express a owl:Class ; rdfs:subClassOf :Parcel .
         :Express rdfs:subClassOf [ owl:onProperty :stamp ; owl:minCardinality 2 ] .
         :Parcel owl:equivalentClass [ owl:intersectionOf ( owl:Thing [ owl:onProperty :stamp ; owl:maxCardinality 3 ] ) ] .
         :stamp a owl:ObjectProperty ; rdfs:domain [ owl:unionOf ( :Parcel :Letter ) ] ; rdfs:range :Letter .",
    );
    assert_eq!(own(&model, "Letter"), ["stamp: 0..n Letter"]);
    assert_eq!(own(&model, "Parcel"), ["stamp: 0..3 Letter"]);
    assert_eq!(own(&model, "Express"), ["stamp: 2..3 Letter"]);
    let express = class(&model, "Express");
    assert_eq!(express["overrides"], serde_json::json!([]));
    assert_eq!(express["own"][0]["of"]["name"], "Express");
}

#[test]
fn each_kind_of_restriction_is_read() {
    let model = model(
        ":A a owl:Class ; rdfs:subClassOf
            [ owl:onProperty :all ; owl:allValuesFrom xsd:date ] , [ owl:onProperty :some ; owl:someValuesFrom :B ] ,
            [ owl:onProperty :has ; owl:hasValue 7 ] , [ owl:onProperty :min ; owl:minQualifiedCardinality 1 ; owl:onDataRange xsd:int ] ,
            [ owl:onProperty :exactly ; owl:qualifiedCardinality 1 ; owl:onClass :B ] ,
            [ owl:onProperty :other ; owl:maxQualifiedCardinality 1 ; owl:onClass :B ] .
         :B a owl:Class . :C a owl:Class .
         :other a owl:ObjectProperty ; rdfs:range :C . :once a owl:FunctionalProperty ; rdfs:domain :A ; rdfs:label \"once\" .",
    );
    // At most one value of class B says nothing of those of class C.
    assert_eq!(
        own(&model, "A"),
        [
            "all: 0..n date",
            "exactly: 1..1 B",
            "has: 1..n integer",
            "min: 1..n int",
            "once: 0..1 value",
            "other: 0..n C",
            "some: 1..n B"
        ]
    );
}

#[test]
fn the_nearest_restriction_has_the_types() {
    let model = model(
        ":A a owl:Class ; rdfs:subClassOf [ owl:onProperty :p ; owl:allValuesFrom :X ] .
         :B a owl:Class ; rdfs:subClassOf :A , [ owl:onProperty :p ; owl:allValuesFrom :Y ] .
         :C a owl:Class ; rdfs:subClassOf :B . :X a owl:Class . :Y a owl:Class ; rdfs:subClassOf :X .
         :p a owl:ObjectProperty ; rdfs:label \"p\" .",
    );
    assert_eq!(all(&model, "A"), ["p: 0..n X"]);
    assert_eq!(all(&model, "C"), ["p: 0..n Y"]);
    assert_eq!(class(&model, "B")["overrides"], serde_json::json!(["p"]));
    assert_eq!(own(&model, "C"), Vec::<String>::new());
}

#[test]
fn parents_that_differ_are_reconciled_where_they_meet() {
    let model = model(
        ":A a owl:Class ; rdfs:subClassOf [ owl:onProperty :p ; owl:minCardinality 1 ] .
         :B a owl:Class ; rdfs:subClassOf [ owl:onProperty :p ; owl:maxCardinality 4 ] .
         :C a owl:Class ; rdfs:subClassOf :A , :B . :p a owl:DatatypeProperty ; rdfs:range xsd:int .",
    );
    assert_eq!(own(&model, "C"), ["p: 1..4 int"]);
}

#[test]
fn what_is_declared_for_anything_or_elsewhere_finds_its_owner() {
    let model = model(
        ":A a owl:Class ; rdfs:subClassOf b:Foreign .
         :of_foreign a owl:ObjectProperty ; rdfs:domain b:Foreign . :anywhere a owl:DatatypeProperty ; rdfs:label \"x\" .
         :old a rdf:Property ; rdfs:label \"x\" ; owl:deprecated true .",
    );
    assert_eq!(own(&model, "A"), ["of_foreign: 0..n resource"]);
    assert_eq!(own(&model, "RdfResource"), ["anywhere: 0..n literal"]);
    assert_eq!(all(&model, "A"), ["anywhere: 0..n literal", "of_foreign: 0..n resource"]);
}

#[test]
fn own_datatypes_are_their_base_with_facets() {
    let model = model(
        ":A a owl:Class . :size a owl:DatatypeProperty ; rdfs:domain :A ; rdfs:range :Size .
         :Size a rdfs:Datatype ; owl:equivalentClass [ a rdfs:Datatype ; owl:onDatatype xsd:int ;
            owl:withRestrictions ( [ xsd:minInclusive 3 ] [ xsd:maxExclusive 9 ] ) ] .
         :code a owl:DatatypeProperty ; rdfs:domain :A ; rdfs:range [ a rdfs:Datatype ; owl:oneOf ( \"x\" \"y\" ) ] .
         :any a owl:DatatypeProperty ; rdfs:domain :A ; rdfs:range :Odd . :Odd a rdfs:Datatype .",
    );
    assert_eq!(own(&model, "A"), ["any: 0..n literal", "code: 0..n string", "size: 0..n int"]);
    let members = class(&model, "A")["own"].clone();
    let size = &members[2]["facets"];
    assert_eq!((&size["min_inclusive"], &size["max_exclusive"]), (&"3".into(), &"9".into()));
    assert_eq!(members[1]["facets"]["in"][1]["json"], "\"y\"");
}
