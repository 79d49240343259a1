//! The IRIs that the model understands, found once per graph: each term of the
//! graph that is one of them carries its [`Word`], so reading a vocabulary
//! compares no text.

use crate::graph::Graph;
use oxrdf::NamedNodeRef;

macro_rules! words {
    ($($word:ident = $($iri:literal)|+;)*) => {
        /// A term of RDF, RDFS, OWL, SHACL, SKOS, schema.org and the like.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub(super) enum Word { Other, $($word),* }

        const IRIS: &[(Word, &[&str])] = &[$((Word::$word, &[$($iri),+])),*];
    };
}

words! {
    Type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    First = "http://www.w3.org/1999/02/22-rdf-syntax-ns#first";
    Rest = "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest";
    Nil = "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil";
    RdfProperty = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property";
    LangString = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString" | "http://www.w3.org/1999/02/22-rdf-syntax-ns#dirLangString";
    PlainLiteral = "http://www.w3.org/1999/02/22-rdf-syntax-ns#PlainLiteral" | "http://www.w3.org/2000/01/rdf-schema#Literal";
    Markup = "http://www.w3.org/1999/02/22-rdf-syntax-ns#HTML" | "http://www.w3.org/1999/02/22-rdf-syntax-ns#XMLLiteral";
    Json = "http://www.w3.org/1999/02/22-rdf-syntax-ns#JSON";

    RdfsClass = "http://www.w3.org/2000/01/rdf-schema#Class";
    RdfsDatatype = "http://www.w3.org/2000/01/rdf-schema#Datatype";
    SubClassOf = "http://www.w3.org/2000/01/rdf-schema#subClassOf";
    Domain = "http://www.w3.org/2000/01/rdf-schema#domain";
    Range = "http://www.w3.org/2000/01/rdf-schema#range";
    Label = "http://www.w3.org/2000/01/rdf-schema#label";
    Comment = "http://www.w3.org/2000/01/rdf-schema#comment";
    Everything = "http://www.w3.org/2000/01/rdf-schema#Resource" | "http://www.w3.org/2002/07/owl#Thing";

    OwlClass = "http://www.w3.org/2002/07/owl#Class";
    ObjectProperty = "http://www.w3.org/2002/07/owl#ObjectProperty";
    DatatypeProperty = "http://www.w3.org/2002/07/owl#DatatypeProperty";
    FunctionalProperty = "http://www.w3.org/2002/07/owl#FunctionalProperty";
    AsideProperty = "http://www.w3.org/2002/07/owl#AnnotationProperty" | "http://www.w3.org/2002/07/owl#OntologyProperty";
    EquivalentClass = "http://www.w3.org/2002/07/owl#equivalentClass";
    UnionOf = "http://www.w3.org/2002/07/owl#unionOf";
    IntersectionOf = "http://www.w3.org/2002/07/owl#intersectionOf";
    OneOf = "http://www.w3.org/2002/07/owl#oneOf";
    OnProperty = "http://www.w3.org/2002/07/owl#onProperty";
    Cardinality = "http://www.w3.org/2002/07/owl#cardinality";
    MinCardinality = "http://www.w3.org/2002/07/owl#minCardinality";
    MaxCardinality = "http://www.w3.org/2002/07/owl#maxCardinality";
    QualifiedCardinality = "http://www.w3.org/2002/07/owl#qualifiedCardinality";
    MinQualifiedCardinality = "http://www.w3.org/2002/07/owl#minQualifiedCardinality";
    MaxQualifiedCardinality = "http://www.w3.org/2002/07/owl#maxQualifiedCardinality";
    OnClass = "http://www.w3.org/2002/07/owl#onClass" | "http://www.w3.org/2002/07/owl#onDataRange";
    AllValuesFrom = "http://www.w3.org/2002/07/owl#allValuesFrom";
    SomeValuesFrom = "http://www.w3.org/2002/07/owl#someValuesFrom";
    HasValue = "http://www.w3.org/2002/07/owl#hasValue";
    OnDatatype = "http://www.w3.org/2002/07/owl#onDatatype";
    WithRestrictions = "http://www.w3.org/2002/07/owl#withRestrictions";
    Deprecated = "http://www.w3.org/2002/07/owl#deprecated";
    DeprecatedTerm = "http://www.w3.org/2002/07/owl#DeprecatedClass" | "http://www.w3.org/2002/07/owl#DeprecatedProperty";

    FacetPattern = "http://www.w3.org/2001/XMLSchema#pattern";
    FacetMinInclusive = "http://www.w3.org/2001/XMLSchema#minInclusive";
    FacetMaxInclusive = "http://www.w3.org/2001/XMLSchema#maxInclusive";
    FacetMinExclusive = "http://www.w3.org/2001/XMLSchema#minExclusive";
    FacetMaxExclusive = "http://www.w3.org/2001/XMLSchema#maxExclusive";
    FacetLength = "http://www.w3.org/2001/XMLSchema#length";
    FacetMinLength = "http://www.w3.org/2001/XMLSchema#minLength";
    FacetMaxLength = "http://www.w3.org/2001/XMLSchema#maxLength";

    PrefLabel = "http://www.w3.org/2004/02/skos/core#prefLabel";
    Definition = "http://www.w3.org/2004/02/skos/core#definition";
    ScopeNote = "http://www.w3.org/2004/02/skos/core#scopeNote";
    Match = "http://www.w3.org/2004/02/skos/core#exactMatch" | "http://www.w3.org/2004/02/skos/core#closeMatch";
    Title = "http://purl.org/dc/terms/title" | "http://purl.org/dc/elements/1.1/title";
    Description = "http://purl.org/dc/terms/description" | "http://purl.org/dc/elements/1.1/description";
    ProvDefinition = "http://www.w3.org/ns/prov#definition";
    OboDefinition = "http://purl.obolibrary.org/obo/IAO_0000115";
    TermStatus = "http://www.w3.org/2003/06/sw-vocab-status/ns#term_status";

    DataType = "http://schema.org/DataType" | "https://schema.org/DataType";
    Enumeration = "http://schema.org/Enumeration" | "https://schema.org/Enumeration";
    DomainIncludes = "http://schema.org/domainIncludes" | "https://schema.org/domainIncludes" | "http://purl.org/dc/dcam/domainIncludes";
    RangeIncludes = "http://schema.org/rangeIncludes" | "https://schema.org/rangeIncludes" | "http://purl.org/dc/dcam/rangeIncludes";
    SupersededBy = "http://schema.org/supersededBy" | "https://schema.org/supersededBy" | "http://purl.org/dc/terms/isReplacedBy";

    NodeShape = "http://www.w3.org/ns/shacl#NodeShape";
    TargetClass = "http://www.w3.org/ns/shacl#targetClass";
    Property = "http://www.w3.org/ns/shacl#property";
    Path = "http://www.w3.org/ns/shacl#path";
    Datatype = "http://www.w3.org/ns/shacl#datatype";
    Class = "http://www.w3.org/ns/shacl#class";
    Node = "http://www.w3.org/ns/shacl#node";
    NodeKind = "http://www.w3.org/ns/shacl#nodeKind";
    And = "http://www.w3.org/ns/shacl#and";
    Or = "http://www.w3.org/ns/shacl#or" | "http://www.w3.org/ns/shacl#xone";
    MinCount = "http://www.w3.org/ns/shacl#minCount" | "http://www.w3.org/ns/shacl#qualifiedMinCount";
    MaxCount = "http://www.w3.org/ns/shacl#maxCount";
    In = "http://www.w3.org/ns/shacl#in";
    ShapeHasValue = "http://www.w3.org/ns/shacl#hasValue";
    Pattern = "http://www.w3.org/ns/shacl#pattern";
    Flags = "http://www.w3.org/ns/shacl#flags";
    MinLength = "http://www.w3.org/ns/shacl#minLength";
    MaxLength = "http://www.w3.org/ns/shacl#maxLength";
    MinInclusive = "http://www.w3.org/ns/shacl#minInclusive";
    MaxInclusive = "http://www.w3.org/ns/shacl#maxInclusive";
    MinExclusive = "http://www.w3.org/ns/shacl#minExclusive";
    MaxExclusive = "http://www.w3.org/ns/shacl#maxExclusive";
    ShapeName = "http://www.w3.org/ns/shacl#name";
    ShapeDescription = "http://www.w3.org/ns/shacl#description";
    Deactivated = "http://www.w3.org/ns/shacl#deactivated";
    Severity = "http://www.w3.org/ns/shacl#severity";
    SeverityViolation = "http://www.w3.org/ns/shacl#Violation";
    KindIri = "http://www.w3.org/ns/shacl#IRI" | "http://www.w3.org/ns/shacl#BlankNode" | "http://www.w3.org/ns/shacl#BlankNodeOrIRI";
    KindLiteral = "http://www.w3.org/ns/shacl#Literal";
}

/// The word of each term of a graph, by the term's number.
pub(super) struct Words(Vec<Word>);

impl Words {
    pub(super) fn of(graph: &Graph) -> Self {
        let mut words = vec![Word::Other; graph.terms_len()];
        for (word, iris) in IRIS {
            for iri in *iris {
                if let Some(id) = graph.id(NamedNodeRef::new_unchecked(iri).into()) {
                    words[id as usize] = *word;
                }
            }
        }
        Self(words)
    }

    pub(super) fn get(&self, id: u32) -> Word {
        self.0[id as usize]
    }
}
