//! The IRIs that the rules know, in N-Triples form.

macro_rules! names {
    ($($namespace:literal { $($name:ident = $local:literal),+ $(,)? })+) => {
        $($(pub(super) const $name: &str = concat!("<", $namespace, $local, ">");)+)+
    };
}

names! {
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#" {
        TYPE = "type", FIRST = "first", REST = "rest", NIL = "nil", PROPERTY = "Property",
    }
    "http://www.w3.org/2000/01/rdf-schema#" {
        SUB_CLASS_OF = "subClassOf", SUB_PROPERTY_OF = "subPropertyOf", DOMAIN = "domain", RANGE = "range",
        RDFS_CLASS = "Class", RDFS_DATATYPE = "Datatype", RESOURCE = "Resource", LITERAL = "Literal",
    }
    "http://www.w3.org/2002/07/owl#" {
        CLASS = "Class", OBJECT_PROPERTY = "ObjectProperty", DATATYPE_PROPERTY = "DatatypeProperty",
        ANNOTATION_PROPERTY = "AnnotationProperty", ONTOLOGY_PROPERTY = "OntologyProperty", THING = "Thing",
        FUNCTIONAL = "FunctionalProperty", INVERSE_FUNCTIONAL = "InverseFunctionalProperty",
        ASYMMETRIC = "AsymmetricProperty", IRREFLEXIVE = "IrreflexiveProperty",
        SYMMETRIC = "SymmetricProperty", TRANSITIVE = "TransitiveProperty", REFLEXIVE = "ReflexiveProperty",
        DEPRECATED_CLASS = "DeprecatedClass", DEPRECATED_PROPERTY = "DeprecatedProperty", DEPRECATED = "deprecated",
        EQUIVALENT_CLASS = "equivalentClass", EQUIVALENT_PROPERTY = "equivalentProperty", INVERSE_OF = "inverseOf",
        SAME_AS = "sameAs", PROPERTY_CHAIN = "propertyChainAxiom", HAS_KEY = "hasKey",
        DISJOINT_WITH = "disjointWith", PROPERTY_DISJOINT_WITH = "propertyDisjointWith",
        DISJOINT_UNION_OF = "disjointUnionOf", COMPLEMENT_OF = "complementOf", DIFFERENT_FROM = "differentFrom",
        UNION_OF = "unionOf", ONE_OF = "oneOf", IMPORTS = "imports",
        ON_PROPERTY = "onProperty", ON_CLASS = "onClass", ON_DATA_RANGE = "onDataRange",
        CARDINALITY = "cardinality", MIN_CARDINALITY = "minCardinality", MAX_CARDINALITY = "maxCardinality",
        QUALIFIED_CARDINALITY = "qualifiedCardinality", MIN_QUALIFIED_CARDINALITY = "minQualifiedCardinality",
        MAX_QUALIFIED_CARDINALITY = "maxQualifiedCardinality",
        VERSION_IRI = "versionIRI", PRIOR_VERSION = "priorVersion", BACKWARD_COMPATIBLE_WITH = "backwardCompatibleWith",
        INCOMPATIBLE_WITH = "incompatibleWith",
    }
    "http://www.w3.org/ns/shacl#" {
        NODE_SHAPE = "NodeShape", PROPERTY_SHAPE = "PropertyShape", SH_PROPERTY = "property", SH_PATH = "path",
    }
}

/// schema.org's unions, in both of its namespaces.
pub(super) const DOMAIN_INCLUDES: [&str; 2] =
    ["<http://schema.org/domainIncludes>", "<https://schema.org/domainIncludes>"];
pub(super) const RANGE_INCLUDES: [&str; 2] =
    ["<http://schema.org/rangeIncludes>", "<https://schema.org/rangeIncludes>"];

pub(super) const SHACL: &str = "<http://www.w3.org/ns/shacl#";
