//! The command line, and the help that it prints.

mod hosted;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::hosted::LOCK_FILE;
pub(crate) use hosted::{
    Diff, Generate, Install, Listen, Login, Output, PACKAGES_FOLDER, Publish, Search, SignKey, SignPackage, Step,
    VerifyPackage,
};

const EXIT_CODES: &str = "\
Exit codes:
  0  done, and everything is as claimed
  1  the project is wrong, or something differs or is invalid: the message says what
  2  the command line is wrong
  3  a file could not be read or written, or the service not be reached";

/// Render ggen projects, and check what was generated, on your own machine.
///
/// render, check, verify and replay use no network. The same project and ontologies
/// give the same bytes as the hosted product does at the same engine version.
#[derive(Debug, Parser)]
#[command(name = "ggen-cloud", version = engine::VERSION, after_help = EXIT_CODES)]
pub struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Render(Render),
    Check(Check),
    /// Check evidence: that something was generated as claimed
    #[command(subcommand)]
    Verify(VerifyCommand),
    /// Sign with a creator's own key, which stays on this machine
    #[command(subcommand)]
    Sign(SignCommand),
    Replay(Replay),
    Diff(Diff),
    Login(Login),
    Listen(Listen),
    Search(Search),
    Publish(Publish),
    Install(Install),
    Generate(Generate),
}

#[derive(Debug, Subcommand)]
pub(crate) enum VerifyCommand {
    Receipt(VerifyReceipt),
    Package(VerifyPackage),
}

#[derive(Debug, Subcommand)]
pub(crate) enum SignCommand {
    Key(SignKey),
    Package(SignPackage),
}

/// Render a project into a folder, and print a JSON manifest of the files
///
/// Renders everything in memory first: when the project is wrong, nothing is
/// written. Files already in the output folder that the project does not
/// render are left alone.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Render {
    /// The project: a folder with ggen.toml in it or below, or a zip of one
    ///
    /// Of a folder, .git, node_modules, Cargo's target and the output folder
    /// are not read. Symbolic links are refused. Of a folder that cannot be
    /// read whole, only that of the named manifest and what it names is read.
    pub(crate) project: PathBuf,

    /// The manifest's path inside the project, such as apps/web/ggen.toml
    ///
    /// Without it, the one at the top is taken, or the only one there is. Paths
    /// of a manifest count from its own folder and may climb by .. as far as
    /// the project's top.
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest: Option<String>,

    /// The folder to write into; made if it is not there
    #[arg(long, value_name = "DIR")]
    pub(crate) out: PathBuf,

    /// An ontology beside the project's own (.ttl, .nt, .nq, .trig, .rdf, .owl, .jsonld); repeatable
    #[arg(long = "ontology", value_name = "FILE")]
    pub(crate) ontologies: Vec<PathBuf>,

    /// An earlier output, for rules that keep, merge with or inject into it
    ///
    /// Name the output folder itself to keep edits made there: without this,
    /// every file rendered replaces the one in its place. Files of the project
    /// count as earlier output without it.
    #[arg(long, value_name = "DIR")]
    pub(crate) previous: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) installed: Installed,

    /// Print a refusal as JSON on standard output too (the manifest always is)
    #[arg(long)]
    pub(crate) json: bool,
}

/// Where `install` put the packages that a project takes packs from.
#[derive(Debug, Args)]
pub(crate) struct Installed {
    /// The folder with the archives of packages that [packs] names, as `install` wrote it
    #[arg(long, value_name = "DIR", default_value = PACKAGES_FOLDER)]
    pub(crate) packages: PathBuf,

    /// The lock that `install` wrote, which says the version of each of them, and its hash
    #[arg(long, value_name = "FILE", default_value = LOCK_FILE)]
    pub(crate) lock: PathBuf,
}

/// Say everything that is wrong or doubtful in a project, and write nothing
///
/// Renders in memory, and goes on after a refusal with whatever does not depend
/// on it: the result lists every refusal and warning, each with its file, line
/// and mend. Exits with 1 when rendering would be refused; warnings alone are 0.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Check {
    /// The project: a folder with ggen.toml in it or below, or a zip of one
    pub(crate) project: PathBuf,

    /// The manifest's path inside the project, as for `render`
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest: Option<String>,

    /// An ontology beside the project's own, as for `render`; repeatable
    #[arg(long = "ontology", value_name = "FILE")]
    pub(crate) ontologies: Vec<PathBuf>,

    /// An earlier output, as for `render`
    #[arg(long, value_name = "DIR")]
    pub(crate) previous: Option<PathBuf>,

    #[command(flatten)]
    pub(crate) installed: Installed,

    /// How to say it: lines of text, JSON, or SARIF 2.1.0 for code scanning
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Sarif,
}

/// Check a receipt: its signature, its roots, the artefact, and each file in it
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct VerifyReceipt {
    /// The receipt, as downloaded
    pub(crate) receipt: PathBuf,

    /// The artefact, as downloaded
    #[arg(long, value_name = "ZIP")]
    pub(crate) artifact: PathBuf,

    /// The public key it must be signed with: SPKI PEM, or a JSON Web Key Set
    #[arg(long, value_name = "FILE")]
    pub(crate) key: PathBuf,

    /// Print the result as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

/// Render a generation again from its receipt, and compare the bytes
///
/// Every input is found by its hash: project files at their paths in the
/// folder, ontologies and earlier outputs at their names or anywhere in it, and
/// all of them in archives of packages that the receipt names.
#[derive(Debug, Args)]
#[command(after_help = EXIT_CODES)]
pub(crate) struct Replay {
    /// The receipt, as downloaded
    pub(crate) receipt: PathBuf,

    /// The folder that holds the project and the ontologies
    #[arg(long, value_name = "DIR")]
    pub(crate) inputs: PathBuf,

    /// The public key the receipt must be signed with; not checked when absent
    #[arg(long, value_name = "FILE")]
    pub(crate) key: Option<PathBuf>,

    /// Also write the files rendered here, whether or not they are the same
    #[arg(long, value_name = "DIR")]
    pub(crate) out: Option<PathBuf>,

    /// Print the result as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

impl Arguments {
    pub(crate) fn wants_json(&self) -> bool {
        match &self.command {
            Command::Render(given) => given.json,
            Command::Check(given) => given.format != Format::Text,
            Command::Verify(VerifyCommand::Receipt(given)) => given.json,
            Command::Verify(VerifyCommand::Package(given)) => given.json,
            Command::Sign(_) => false,
            Command::Replay(given) => given.json,
            Command::Login(Login { format, .. })
            | Command::Diff(Diff { format, .. })
            | Command::Listen(Listen { format, .. })
            | Command::Search(Search { format, .. })
            | Command::Publish(Publish { format, .. })
            | Command::Install(Install { format, .. })
            | Command::Generate(Generate { format, .. }) => *format == Output::Json,
        }
    }
}
