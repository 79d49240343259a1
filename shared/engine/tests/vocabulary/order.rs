use engine::vocabulary::List;
use proptest::prelude::*;
use proptest::sample::Index;

use crate::support::model;

const STATEMENTS: [&str; 12] = [
    ":A a owl:Class .",
    ":B a owl:Class .",
    ":B rdfs:subClassOf :A .",
    "b:A a owl:Class .",
    ":A rdfs:subClassOf _:one . _:one owl:onProperty :p . _:one owl:cardinality 1 .",
    ":A rdfs:subClassOf _:two . _:two owl:onProperty :p . _:two owl:allValuesFrom _:three .",
    "_:three owl:unionOf _:four . _:four rdf:first :B . _:four rdf:rest _:five .",
    "_:five rdf:first b:A . _:five rdf:rest rdf:nil .",
    ":p a owl:ObjectProperty . b:p a owl:ObjectProperty .",
    ":B sh:property _:six . _:six sh:path b:p . _:six sh:minCount 1 .",
    "_:six sh:description \"six\" . _:six sh:description \"sechs\"@de .",
    ":B sh:property _:seven . _:seven sh:path b:p . _:seven sh:maxCount 2 .",
];

fn rows(turtle: &str) -> String {
    let model = model(turtle);
    format!("{:?}{:?}", model.rows(List::Classes), model.rows(List::Properties))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// Neither the order of statements nor the labels of blank nodes matter.
    #[test]
    fn statements_in_any_order_give_the_same_rows(order in proptest::collection::vec(any::<Index>(), 12), seed in 0_u32..1_000) {
        let mut left: Vec<&str> = STATEMENTS.to_vec();
        let shuffled: Vec<&str> = order.iter().map(|index| left.remove(index.index(left.len()))).collect();
        let relabelled = shuffled.join("\n").replace("_:", &format!("_:n{seed}"));
        prop_assert_eq!(rows(&STATEMENTS.join("\n")), rows(&relabelled));
    }
}
