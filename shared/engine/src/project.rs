//! A ggen project in memory: its files and its manifest.

mod faults;
mod manifest;
mod packs;
pub(crate) mod path;
mod reach;
mod reader;
mod section;
mod selection;
mod text;

use std::collections::BTreeMap;

use faults::Faults;
pub use manifest::{
    Generation, GenerationRule, Identity, InferenceRule, Located, Manifest, Mode, OntologySource, RuleQuery, Severity,
    Source, Validation, ValidationRule, Values,
};
pub(crate) use packs::topology as packs_topology;
pub use packs::{Pack, PackOntology};
pub use reach::reach;
pub use section::MANIFEST;
pub use text::Text;
pub(crate) use text::line_column;

use crate::render::Warning;
use crate::{Code, Limits, Place, Refusal, archive};

/// Each key's place is counted from the start of the manifest.
const MANIFEST_BYTES_MAX: usize = 256 << 10;

/// An ontology given beside the project; it joins the graph after the
/// project's own source and imports. The name's extension says its format.
#[derive(Debug, Clone)]
pub struct Ontology {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The files by normalised relative path, and what the manifest says of them.
#[derive(Debug, Clone)]
pub struct Project {
    files: BTreeMap<String, Vec<u8>>,
    manifest: Manifest,
    warnings: Vec<Warning>,
    /// What is wrong with the manifest and the packs, in the order of reading.
    faults: Vec<Refusal>,
    /// Whether any of them may leave something out of the graph.
    breaks_graph: bool,
}

impl Project {
    /// The project of the only manifest, or of the one at the root.
    ///
    /// # Errors
    /// As [`Project::open`].
    pub fn from_files(files: BTreeMap<String, Vec<u8>>, limits: &Limits) -> Result<Self, Refusal> {
        Self::open(files, None, limits)
    }

    /// Checks the paths, and reads the manifest and the packs that it names.
    /// `manifest` is a path of the archive; without it the only manifest is
    /// taken, or the one at the root.
    ///
    /// # Errors
    /// `ArchiveInvalid` for a path that is not safe, `LimitExceeded`,
    /// `ManifestMissing`, `ManifestInvalid`, `FileMissing` or
    /// `ValidationFailed` for a pack, `CapabilityRefused`.
    pub fn open(files: BTreeMap<String, Vec<u8>>, manifest: Option<&str>, limits: &Limits) -> Result<Self, Refusal> {
        Self::open_to_check(files, manifest, limits)?.sound()
    }

    /// As [`Project::open`], but what is wrong with the manifest and the packs is
    /// kept, for [`crate::check`] to tell all of it. Nothing renders such a project.
    ///
    /// # Errors
    /// Of those of [`Project::open`], what leaves no manifest to read.
    pub fn open_to_check(
        files: BTreeMap<String, Vec<u8>>,
        manifest: Option<&str>,
        limits: &Limits,
    ) -> Result<Self, Refusal> {
        let files = checked(files, limits)?;
        let path = selection::select(&files, manifest)?;
        let bytes = files.get(&path).map(Vec::as_slice).unwrap_or_default();
        let source = utf8(&path, bytes, Code::ManifestInvalid)?;
        source_size(&path, bytes, limits)?;
        if bytes.len() > MANIFEST_BYTES_MAX {
            return Err(Refusal::limit("manifest_bytes_max", MANIFEST_BYTES_MAX as u64, bytes.len()).in_file(&path));
        }
        let mut warnings = Vec::new();
        let faults = Faults::default();
        let context = reader::Context { files: &files, path: &path, limits, faults: &faults };
        let manifest = reader::read(&context, source, &mut warnings)?;
        let (faults, breaks_graph) = faults.into_parts();
        Ok(Self { files, manifest, warnings, faults, breaks_graph })
    }

    /// The project itself, if nothing is wrong with its manifest and packs.
    ///
    /// # Errors
    /// The first fault.
    pub fn sound(self) -> Result<Self, Refusal> {
        match self.faults.first() {
            Some(first) => Err(first.clone()),
            None => Ok(self),
        }
    }

    /// # Errors
    /// As [`Project::open_zip`].
    pub fn from_zip(bytes: &[u8], limits: &Limits) -> Result<Self, Refusal> {
        Self::open_zip(bytes, None, limits)
    }

    /// # Errors
    /// As [`archive::unpack`] and [`Project::open`].
    pub fn open_zip(bytes: &[u8], manifest: Option<&str>, limits: &Limits) -> Result<Self, Refusal> {
        Self::open_zip_to_check(bytes, manifest, limits)?.sound()
    }

    /// # Errors
    /// As [`archive::unpack`] and [`Project::open_to_check`].
    pub fn open_zip_to_check(bytes: &[u8], manifest: Option<&str>, limits: &Limits) -> Result<Self, Refusal> {
        Self::open_to_check(archive::unpack_around(bytes, manifest, limits)?, manifest, limits)
    }

    /// Path and text of the manifest that [`Project::open_zip`] would read.
    ///
    /// # Errors
    /// As [`archive::unpack`]; `ManifestMissing`, `ManifestInvalid`, `LimitExceeded`.
    pub fn manifest_of_zip(bytes: &[u8], manifest: Option<&str>, limits: &Limits) -> Result<(String, String), Refusal> {
        let limit = ("manifest_bytes_max", MANIFEST_BYTES_MAX as u64);
        let (path, bytes) =
            archive::read_one(bytes, manifest, limits, limit, |files| selection::select(files, manifest))?;
        let text = utf8(&path, &bytes, Code::ManifestInvalid)?.to_owned();
        Ok((path, text))
    }

    /// The files below a folder of the archive, in the order of their paths.
    pub(crate) fn below(&self, folder: &str) -> impl Iterator<Item = (&str, &[u8])> {
        path::below(&self.files, folder)
    }

    /// How the manifest writes a path of the archive.
    pub(crate) fn relative(&self, path: &str) -> String {
        path::relative(&self.manifest.folder, path)
    }

    /// The manifest's own line, for what it names.
    pub(crate) fn place<T>(&self, value: &Located<T>) -> Place {
        Place::file(&self.manifest.path).at(value.line, Some(value.column))
    }

    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    pub fn name(&self) -> &str {
        &self.manifest.identity.name
    }

    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// What is wrong with the manifest and the packs.
    pub(crate) fn faults(&self) -> &[Refusal] {
        &self.faults
    }

    /// Whether a fault may leave something out of the graph.
    pub(crate) fn breaks_graph(&self) -> bool {
        self.breaks_graph
    }

    /// What the manifest holds without effect.
    pub fn warnings(&self) -> &[Warning] {
        &self.warnings
    }

    /// The text of a file that `by` names.
    pub(crate) fn text(&self, path: &str, by: &Place, limits: &Limits) -> Result<Text, Refusal> {
        let bytes = self.bytes(path, by)?;
        source_size(path, bytes, limits)?;
        Ok(Text::of_file(path, utf8(path, bytes, Code::FileMissing)?))
    }

    /// The bytes of a file that `by` names.
    pub(crate) fn bytes(&self, path: &str, by: &Place) -> Result<&[u8], Refusal> {
        self.files.get(path).map(Vec::as_slice).ok_or_else(|| {
            let refusal =
                Refusal::new(Code::FileMissing, format!("the project holds no file \"{path}\"")).at(by.clone());
            match self.nearest(path) {
                Some(near) => refusal.expecting(format!("perhaps \"{near}\"")),
                None => refusal,
            }
        })
    }

    /// A file of the same name in another directory or another case.
    fn nearest(&self, path: &str) -> Option<&str> {
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_lowercase();
        let wanted = name(path);
        self.files.keys().map(String::as_str).find(|candidate| name(candidate) == wanted)
    }
}

fn utf8<'a>(path: &str, bytes: &'a [u8], code: Code) -> Result<&'a str, Refusal> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        Refusal::new(code, format!("{path} is not UTF-8: byte {} is no character", error.valid_up_to() + 1))
            .in_file(path)
    })?;
    // Editors on Windows put a byte order mark before the text.
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn source_size(path: &str, bytes: &[u8], limits: &Limits) -> Result<(), Refusal> {
    let size_bytes = bytes.len() as u64;
    if size_bytes > limits.source_file_bytes_max {
        return Err(Refusal::limit("source_file_bytes_max", limits.source_file_bytes_max, size_bytes).in_file(path));
    }
    Ok(())
}

fn checked(files: BTreeMap<String, Vec<u8>>, limits: &Limits) -> Result<BTreeMap<String, Vec<u8>>, Refusal> {
    if files.len() > limits.project_files_max {
        return Err(Refusal::limit("project_files_max", limits.project_files_max as u64, files.len()));
    }
    let unpacked_bytes: u64 = files.values().map(|bytes| bytes.len() as u64).sum();
    if unpacked_bytes > limits.project_unpacked_bytes_max {
        return Err(Refusal::limit("project_unpacked_bytes_max", limits.project_unpacked_bytes_max, unpacked_bytes));
    }
    for name in files.keys() {
        let reason = match path::normalise(name) {
            Ok(normal) if normal == *name => continue,
            Ok(_) => "is not normalised",
            Err(fault) => fault.reason(),
        };
        return Err(Refusal::new(Code::ArchiveInvalid, format!("the path \"{}\" {reason}", name.escape_debug())));
    }
    Ok(files)
}
