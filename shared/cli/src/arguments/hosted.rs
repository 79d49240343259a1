//! Arguments of the commands that use the hosted product, and of packages.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::EXIT_CODES;
use crate::hosted::LOCK_FILE;

/// Where `install` writes archives.
pub(crate) const PACKAGES_FOLDER: &str = "ggen-packages";

const ENVIRONMENT: &str = "\
Environment:
  GGEN_CLOUD_KEY  the API key, in the place of the one that `login` stored
  GGEN_CLOUD_URL  the deployment, in the place of the one that `login` stored";

/// How a command of the hosted product prints its result.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Output {
    Text,
    Json,
}

/// Keep an API key for the commands that use the hosted product
///
/// The key is read from GGEN_CLOUD_KEY, else from standard input, tried once, and
/// stored in the user's configuration, readable by them alone.
#[derive(Debug, Args)]
#[command(after_help = ENVIRONMENT)]
pub(crate) struct Login {
    /// The deployment's API, such as https://api.example.com
    #[arg(long)]
    pub(crate) url: String,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

/// Send on what is sent to a webhook, to an address of this machine
///
/// Looks every two seconds for deliveries that are new since it began, and says each with
/// what was answered, until it is interrupted. What is sent on has the bytes and the id of the
/// delivery, and is signed by a secret of its own, which is printed.
#[derive(Debug, Args)]
#[command(after_help = ENVIRONMENT)]
pub(crate) struct Listen {
    /// The webhook, by its id
    #[arg(long, value_name = "ID")]
    pub(crate) webhook: String,

    /// Where to, such as http://localhost:3000/hook
    #[arg(long, value_name = "URL")]
    pub(crate) to: String,

    /// What to sign by, in the place of a new one
    #[arg(long, value_name = "WHSEC")]
    pub(crate) secret: Option<String>,

    /// Stop after so many events
    #[arg(long, value_name = "COUNT")]
    pub(crate) events: Option<usize>,

    /// Stop after so many seconds
    #[arg(long)]
    pub(crate) seconds: Option<u64>,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

/// Find packages of the registry
#[derive(Debug, Args)]
#[command(after_help = ENVIRONMENT)]
pub(crate) struct Search {
    /// Words, names or terms: "json schema", acme/typescript, foaf:Person
    pub(crate) text: String,

    /// How many at most
    #[arg(long, default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..=100))]
    pub(crate) limit: u32,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

/// Publish a version of a package from its archive
///
/// Announces the version, uploads the zip, waits for its check, and publishes it if the
/// check found no error. What was found is printed, one line each.
#[derive(Debug, Args)]
#[command(after_help = ENVIRONMENT)]
pub(crate) struct Publish {
    /// The zip
    pub(crate) archive: PathBuf,

    /// The package, such as acme/typescript; it was opened before
    #[arg(long)]
    pub(crate) package: String,

    /// The number of the version, such as 1.4.2
    #[arg(long = "number", value_name = "VERSION")]
    pub(crate) number: String,

    /// Its licence, as an SPDX expression
    #[arg(long)]
    pub(crate) licence: String,

    /// A package that it depends on, such as acme/base@^1; repeatable
    #[arg(long = "requires", value_name = "REQUIREMENT")]
    pub(crate) requirements: Vec<String>,

    /// Sign it with a key of the creator's own, as PKCS #8 PEM, which is registered
    ///
    /// The key stays on this machine. `ggen-cloud sign key` prints what registers one.
    #[arg(long, value_name = "FILE")]
    pub(crate) signing_key: Option<PathBuf>,

    /// Stop after the check
    #[arg(long)]
    pub(crate) draft: bool,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

/// Install packages into the workspace's library, and their archives into a folder
///
/// Versions of the lock are kept where they are admitted. Each archive is checked
/// against its hash in the lock and against the registry's signature.
#[derive(Debug, Args)]
#[command(after_help = ENVIRONMENT)]
pub(crate) struct Install {
    /// Packages, such as acme/typescript@^1; without any, what the library has
    pub(crate) requirements: Vec<String>,

    /// The folder that the archives are written into
    #[arg(long, value_name = "DIR", default_value = PACKAGES_FOLDER)]
    pub(crate) out: PathBuf,

    /// The lock that is read and written
    #[arg(long, value_name = "FILE", default_value = LOCK_FILE)]
    pub(crate) lock: PathBuf,

    /// What is to be done with what is generated: some licences forbid some uses
    #[arg(long = "use", value_enum, default_value_t = IntendedUse::NonCommercial)]
    pub(crate) intended_use: IntendedUse,

    /// Only say what would change
    #[arg(long)]
    pub(crate) plan: bool,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum IntendedUse {
    NonCommercial,
    Commercial,
    Distribution,
    Service,
}

impl IntendedUse {
    /// As the API calls it.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::NonCommercial => "non_commercial",
            Self::Commercial => "commercial",
            Self::Distribution => "distribution",
            Self::Service => "service",
        }
    }
}

/// Generate by the hosted product, and write the files into a folder
#[derive(Debug, Args)]
#[command(after_help = ENVIRONMENT)]
pub(crate) struct Generate {
    /// A template or generator of the registry, such as acme/typescript@^1
    #[arg(long, value_name = "REQUIREMENT", conflicts_with = "project")]
    pub(crate) package: Option<String>,

    /// A zip of a project
    #[arg(long, value_name = "ZIP")]
    pub(crate) project: Option<PathBuf>,

    /// The manifest's path inside the project, such as apps/web/ggen.toml
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest: Option<String>,

    /// An ontology beside the project's own: a file, or a package such as w3c/dcat@3; repeatable
    #[arg(long = "ontology", value_name = "FILE or REQUIREMENT")]
    pub(crate) ontologies: Vec<String>,

    /// The lock whose versions are taken where they are admitted
    #[arg(long, value_name = "FILE", default_value = LOCK_FILE)]
    pub(crate) lock: PathBuf,

    /// The folder to write into; made if it is not there
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// Where to write the receipt
    #[arg(long, value_name = "FILE")]
    pub(crate) receipt: Option<PathBuf>,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

/// Say what changed between two versions of an ontology, as a changelog
///
/// Each change has the rule that it falls under and the step of the version that it calls
/// for. Nothing here uses the network.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Diff {
    /// The old version: an RDF document, or the zip of a package
    pub(crate) old: PathBuf,

    /// The new version
    pub(crate) new: PathBuf,

    /// The step that the new version takes: exits with 1 where a change calls for more
    #[arg(long, value_enum)]
    pub(crate) declared: Option<Step>,

    #[arg(long, value_enum, default_value_t = Output::Text)]
    pub(crate) format: Output,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Step {
    Major,
    Minor,
    Patch,
}

/// Print what registers a key for a workspace: the body of POST /api/v1/creator/signing-keys
///
/// It proves that whoever registers the key has it, for this workspace alone.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct SignKey {
    /// The private key: PKCS #8 in PEM, as `openssl genpkey -algorithm ed25519` writes it
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,

    /// The workspace, by its id
    #[arg(long, value_name = "ID")]
    pub(crate) workspace: String,
}

/// Print a signature of a version: the body of PUT …/versions/VERSION/signature
///
/// The version is a draft that was checked; what is given here must be what was announced.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct SignPackage {
    /// The zip that was uploaded
    pub(crate) archive: PathBuf,

    /// The private key: PKCS #8 in PEM
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,

    /// The package, such as acme/typescript
    #[arg(long)]
    pub(crate) package: String,

    /// What the package is: template, generator, ontology or skill
    #[arg(long)]
    pub(crate) kind: String,

    /// The number of the version, with its build metadata
    #[arg(long = "number", value_name = "VERSION")]
    pub(crate) number: String,

    /// Its licence, as it was announced
    #[arg(long)]
    pub(crate) licence: String,
}

/// Check an archive of a package: its statement's signature, its hash, and each file in it
///
/// Nothing here uses the network.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct VerifyPackage {
    /// The archive, as downloaded
    pub(crate) archive: PathBuf,

    /// The registry's statement about the version
    pub(crate) statement: PathBuf,

    /// The registry's public keys: a JSON Web Key Set, or one SPKI PEM
    #[arg(long, value_name = "FILE")]
    pub(crate) keys: PathBuf,

    /// Keys of the creator, one of which must have signed too
    #[arg(long, value_name = "FILE")]
    pub(crate) creator_keys: Option<PathBuf>,

    /// Print the result as JSON
    #[arg(long)]
    pub(crate) json: bool,
}
