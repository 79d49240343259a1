use crate::support::{class, model};

#[test]
fn english_or_untagged_comes_first_and_then_the_first_language() {
    let model = model(
        ":A a owl:Class ; rdfs:comment \"auf Deutsch\"@de ; skos:definition \"defined\"@en ; rdfs:label \"A\"@de , \"a thing\"@en-GB .
         :B a owl:Class ; rdfs:comment \"zwei\"@de , \"deux\"@fr , \"ein\"@de ; skos:prefLabel \"be\" .
         :C a owl:Class ; dcterms:description \"described\" ; skos:scopeNote \"noted\" .",
    );
    let of = |name: &str| (class(&model, name)["label"].clone(), class(&model, name)["doc"].clone());
    assert_eq!(of("A"), ("a thing".into(), "defined".into()));
    assert_eq!(of("B"), ("be".into(), "ein".into()));
    assert_eq!(of("C").1, "described");
    assert_eq!(class(&model, "A")["about"], "a thing\n\ndefined");
}

#[test]
fn every_line_end_is_a_line_feed() {
    let model = model(r#":A a owl:Class ; rdfs:comment " one \r two\r\nthree\\nfour\u2028five\u0007 C:\\temp " ."#);
    assert_eq!(class(&model, "A")["doc"], "one\ntwo\nthree\nfour\nfive C:\\temp");
}

#[test]
fn deprecated_terms_say_why() {
    let model = model(":A a owl:Class ; schema:supersededBy :B . :B a owl:Class ; owl:deprecated true .");
    assert_eq!(class(&model, "A")["deprecated"], "Superseded by B.");
    assert_eq!(class(&model, "B")["deprecated"], "Deprecated by the vocabulary.");
}
