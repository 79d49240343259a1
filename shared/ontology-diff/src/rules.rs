//! The rules by which a change is breaking or not.
//!
//! The measure is what somebody has who uses the old version: data that was
//! valid, code that names the terms, conclusions that were drawn. A change
//! that can take one of these away is breaking and calls for a major version;
//! one that adds something calls for a minor one; words alone for a patch.

use crate::Bump;

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident, $text:literal, $bump:ident, $sentence:literal;)+) => {
        /// Why a change calls for the step that it calls for.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Rule {
            $($(#[$doc])* #[serde(rename = $text)] $name,)+
        }

        impl Rule {
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// The stable code, as serialised.
            pub fn code(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }

            pub fn bump(self) -> Bump {
                match self { $(Self::$name => Bump::$bump,)+ }
            }

            /// What happened, and why it calls for this step.
            pub fn sentence(self) -> &'static str {
                match self { $(Self::$name => $sentence,)+ }
            }
        }
    };
}

rules! {
    TermRemoved, "term-removed", Major, "A term is gone, so data and code that name it refer to nothing.";
    TermAdded, "term-added", Minor, "A term is new.";
    TermDeprecated, "term-deprecated", Minor, "A term is deprecated: it still works, and its users should leave it.";
    DeprecationLifted, "deprecation-lifted", Minor, "A term is no longer deprecated.";
    KindChanged, "kind-changed", Major, "A term became something else, as a class that became a property.";
    TypeAdded, "type-added", Minor, "A term has one more type.";
    TypeRemoved, "type-removed", Major, "A term lost a type, so it is no longer found by it.";
    DomainNarrowed, "domain-narrowed", Major, "A property may describe fewer things than before.";
    DomainWidened, "domain-widened", Minor, "A property may describe more things than before.";
    RangeNarrowed, "range-narrowed", Major, "A property may have fewer values than before.";
    RangeWidened, "range-widened", Minor, "A property may have more values than before.";
    Restated, "restated", Patch, "The same is said in another way.";
    SuperAdded, "super-added", Minor, "A term stands below one more term, so more follows from it.";
    SuperRemoved, "super-removed", Major, "A term no longer stands below another, so less follows from it.";
    MinimumRaised, "minimum-raised", Major, "More is asked for than before, so valid data can become invalid.";
    MinimumLowered, "minimum-lowered", Minor, "Less is asked for than before.";
    MaximumLowered, "maximum-lowered", Major, "Less is allowed than before, so valid data can become invalid.";
    MaximumRaised, "maximum-raised", Minor, "More is allowed than before.";
    ConstraintAdded, "constraint-added", Major, "A constraint is new, so valid data can become invalid.";
    ConstraintRemoved, "constraint-removed", Minor, "A constraint is gone.";
    ConstraintNarrowed, "constraint-narrowed", Major, "A constraint takes less than before, or something else.";
    ConstraintWidened, "constraint-widened", Minor, "A constraint takes all that it took before, and more.";
    ShapeAdded, "shape-added", Major, "A shape is new, so valid data can become invalid.";
    ShapeRemoved, "shape-removed", Minor, "A shape is gone, so nothing is checked by it.";
    CharacteristicAdded, "characteristic-added", Major,
        "A property became functional or the like, so valid data can become contradictory.";
    CharacteristicRemoved, "characteristic-removed", Minor,
        "A property is no longer functional or the like, so more data is consistent.";
    InferenceAdded, "inference-added", Minor, "More follows from the same data.";
    InferenceRemoved, "inference-removed", Major, "Less follows from the same data.";
    DisjointnessAdded, "disjointness-added", Major, "Terms exclude each other, so valid data can become contradictory.";
    DisjointnessRemoved, "disjointness-removed", Minor, "Terms no longer exclude each other.";
    ImportAdded, "import-added", Minor, "Another ontology is imported.";
    ImportRemoved, "import-removed", Major, "An import is gone, and with it the terms that came by it.";
    RelationAdded, "relation-added", Minor, "A statement between terms is new.";
    RelationRemoved, "relation-removed", Minor, "A statement between terms is gone.";
    AnnotationChanged, "annotation-changed", Patch, "Words about a term changed: a label, a comment, a date.";
    BlankNodesChanged, "blank-nodes-changed", Patch, "The same is said with other blank nodes.";
}

impl Rule {
    /// Whether something that worked can stop working.
    pub fn is_breaking(self) -> bool {
        self.bump() == Bump::Major
    }
}
