//! The catalogue's entities: namespaces, packages and their versions; one file each,
//! with its record, its keys and its operations, each safe by the condition or the
//! transaction that it carries. What is allowed is decided in `registry`.
//!
//! All lie in [`platform::Table::Catalog`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `NAMESPACE#<namespace>` | `NAMESPACE` | a namespace, and whose it is |
//! | `FOLD#<fold>` | `FOLD` | the one name of this [`fold`](registry::names::lookalikes::fold) |
//! | `NEAR#<key>` | `NEAR` | well-used names with this key in their neighbourhood |
//! | `PACKAGE#<namespace>/<name>` | `PACKAGE` | a package |
//! | `PACKAGE#<namespace>/<name>` | `VERSION#<sort key>` | a version of it |
//! | `PACKAGE#<namespace>/<name>` | `SPLIT` | who shares in what it earns, and who is asked |
//! | `PACKAGE#<namespace>/<name>` | `DERIVED` | what was written elsewhere because of its state |
//! | `PACKAGE#<namespace>/<name>` | `REVIEW#<account>` | what an account thinks of it |
//! | `ONTOLOGY#<iri>` | `PACKAGE#<namespace>/<name>` | a package that has the ontology of this IRI |
//! | `<tenant>#catalog` | `NAMESPACE#<namespace>` | the namespaces of a workspace |
//! | `<tenant>#catalog` | `PACKAGE#<namespace>/<name>` | the packages of a workspace |
//! | `<tenant>#catalog` | `AGREEMENT#<agreement>#<version>` | that a workspace has accepted it |
//! | `<tenant>#catalog` | `TRANSFER#<namespace, or package>` | an offer that the workspace made or got |
//! | `<tenant>#catalog` | `SPLIT#<namespace>/<name>` | that the workspace has a part in what another's package earns, or is asked |
//! | `<tenant>#catalog` | `OFFERS#<day>` | how many offers and proposals of splits it made that day |
//! | `<tenant>#catalog` | `SIGNING_KEY#<kid>` | a key that signs versions of its packages |
//! | `<tenant>#catalog` | `COUNTS` | how many of each |
//! | `SIGNING_KEY#<kid>` | `SIGNING_KEY` | whose the key is |
//! | `REQUIRED#<namespace>/<name>` | `PACKAGE#<namespace>/<name>` | a package that requires it |
//! | `REQUIRED#<namespace>/<name>` | `COUNT` | how many do |
//! | `CATALOGUE#<shard>` | `PACKAGE#<namespace>/<name>` | that the package exists |
//! | `INDEX` | `INDEX` | the newest search index |
//! | `INDEX` | `CLEANING` | where the search for unused files of it stood |
//! | `<tenant>#library` | `LOCK` | what a workspace has installed |
//! | `<tenant>#library` | `NOTICES` | up to when its admins know what changed about it |
//! | `<tenant>#library` | `DOWNLOAD#<day>#<package>@<version>` | that it was downloaded that day |
//! | `<tenant>#purchases` | `PACKAGE#<namespace>/<name>` | what became of the purchase of a package |
//! | `<tenant>#purchases` | `SEATS#<namespace>/<name>` | the seats of a package that were bought, order by order, and who has one |
//! | `<tenant>#installs` | `<install>` | an install, planned or committed |
//! | `<tenant>#installs` | `PLACES` | which planned installs hold a place |
//! | `LIBRARIES#<shard>` | `<tenant>` | that a workspace has a library |
//! | `LIBRARIES#DIGESTS` | `DIGESTS` | where the sending of digests stands |
//! | `DEPENDANTS#<namespace>/<name>` | `<tenant>` | that a workspace has the package in its library |
//! | `SUBMISSIONS` | `SUBMISSION#<since>#<namespace>/<name>@<version>` | a version that waits for moderators, and who holds it |
//! | `ABUSE#open`, `ABUSE#decided` | `<report>` | what somebody reported |
//! | `<account>#reviews` | `PACKAGE#<namespace>/<name>` | that the account has reviewed it |
//! | `<account>#abuse` | `REPORT#<report>` | that the account has made it |
//! | `<account>#abuse` | `OPEN#<thing>` | that a report of the account about it is open |
//! | `<account>#abuse` | `DAY#<day>` | how many the account made that day |
//! | `TAKEDOWN_APPEALS#open`, `TAKEDOWN_APPEALS#decided` | `<appeal>` | an owner's appeal against a takedown |
//! | `TAKEDOWN_NOTICES` | `NOTICE#<at>#<namespace>/<name>@<version>` | a takedown that not everybody was told of who has it |

pub mod abuse_reports;
pub mod agreements;
pub mod checks_queue;
pub mod creators;
mod dependants;
pub mod derived;
pub mod digests;
pub mod downloads;
pub mod index_queue;
mod install_places;
pub mod installs;
pub mod libraries;
pub mod library;
mod lookalikes;
mod mails;
pub mod namespaces;
pub mod ontologies;
pub mod packages;
pub mod purchases;
mod refusal;
pub mod required_by;
pub mod resolving;
pub mod reviews;
pub mod sampled_events;
pub mod search_index;
pub mod seats;
pub mod signing_keys;
pub mod splits;
pub mod submissions;
pub mod takedown_appeals;
pub mod takedown_notices;
pub mod takedowns;
pub mod transfers;
pub mod versions;

pub use refusal::{conflict, invalid};
