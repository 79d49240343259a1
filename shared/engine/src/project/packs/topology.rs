//! What the graph says of the packs themselves, once any of them declares
//! dependencies or capabilities.

use oxrdf::vocab::rdf;
use oxrdf::{Literal, NamedNode, NamedNodeRef, Triple};
use sha2::{Digest, Sha256};

use super::Pack;

const NAME: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/name");
const VERSION: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/softwareVersion");
const ADDITIONAL_TYPE: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/additionalType");
const POTENTIAL_ACTION: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/potentialAction");
const REQUIRES: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("http://purl.org/dc/terms/requires");
const PACK: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/SoftwareSourceCode");
const TERM: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/DefinedTerm");
const ACTION: NamedNodeRef<'_> = NamedNodeRef::new_unchecked("https://schema.org/Action");

/// In schema.org's and Dublin Core's words, on all packs or on none.
pub(crate) fn triples(packs: &[Pack]) -> Vec<Triple> {
    let says_something = |pack: &Pack| {
        let declared = &pack.declared;
        !declared.dependencies.is_empty()
            || [&declared.types, &declared.provides, &declared.requires].iter().any(|set| !set.is_empty())
    };
    let mut triples = Vec::new();
    if !packs.iter().any(says_something) {
        return triples;
    }
    for pack in packs {
        let declared = &pack.declared;
        let this = named(&mut triples, "pack", &pack.key.value, PACK);
        triples.push(Triple::new(this.clone(), VERSION, Literal::from(declared.version.as_str())));
        for dependency in declared.dependencies.keys() {
            triples.push(Triple::new(this.clone(), REQUIRES, resource("pack", dependency)));
        }
        for (kind, values, class, predicate) in [
            ("semantic-type", &declared.types, TERM, ADDITIONAL_TYPE),
            ("capability", &declared.provides, ACTION, POTENTIAL_ACTION),
            ("capability", &declared.requires, ACTION, REQUIRES),
        ] {
            for value in values {
                let node = named(&mut triples, kind, value, class);
                triples.push(Triple::new(this.clone(), predicate, node));
            }
        }
    }
    triples
}

fn named(triples: &mut Vec<Triple>, kind: &str, value: &str, class: NamedNodeRef<'_>) -> NamedNode {
    let node = resource(kind, value);
    triples.push(Triple::new(node.clone(), rdf::TYPE, class));
    triples.push(Triple::new(node.clone(), NAME, Literal::from(value)));
    node
}

/// A text that is an IRI stands for itself, any other by its hash.
fn resource(kind: &str, value: &str) -> NamedNode {
    NamedNode::new(value).unwrap_or_else(|_| {
        let hash = hex::encode(Sha256::digest(value.as_bytes()));
        NamedNode::new_unchecked(format!("urn:ggen:{kind}:sha256:{hash}"))
    })
}
