use std::fmt::Write as _;

use crate::support::model;

/// A vocabulary of chains of classes, each with members of its own.
fn vocabulary(classes: usize) -> String {
    let mut turtle = String::new();
    for class in 0..classes {
        write!(turtle, ":C{class} a owl:Class ; rdfs:label \"class {class}\"@en , \"Klasse {class}\"@de . ").unwrap();
        if class % 8 > 0 {
            writeln!(turtle, ":C{class} rdfs:subClassOf :C{} .", class - 1).unwrap();
        }
        for member in 0..4 {
            writeln!(
                turtle,
                ":p{class}_{member} a owl:ObjectProperty ; rdfs:domain :C{class} ; rdfs:range :C{} .",
                (class * 7) % classes
            )
            .unwrap();
        }
        writeln!(turtle, ":C{class} rdfs:subClassOf [ owl:onProperty :p{class}_0 ; owl:maxCardinality 1 ] .").unwrap();
    }
    turtle
}

#[test]
fn twice_the_classes_are_twice_the_work() {
    let work: Vec<u64> = [100, 200, 400].map(|classes| model(&vocabulary(classes)).work()).to_vec();
    assert!(work[0] > 1_000, "{work:?}");
    for pair in work.windows(2) {
        assert!(pair[1] * 10 <= pair[0] * 21, "more than twice the work: {work:?}");
    }
}
