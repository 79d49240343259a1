//! A ggen project in memory: its files and its manifest.

use std::collections::BTreeMap;

use crate::{Limits, Refusal, archive};

/// What `ggen.toml` says.
#[derive(Debug, Clone, Default)]
pub struct Manifest {
    pub name: String,
}

/// An ontology given beside the project; it joins the graph after the
/// project's own source and imports.
#[derive(Debug, Clone)]
pub struct Ontology {
    pub name: String,
    pub bytes: Vec<u8>,
}

#[derive(Debug, Clone)]
pub struct Project {
    files: BTreeMap<String, Vec<u8>>,
    manifest: Manifest,
}

impl Project {
    /// # Errors
    /// When a path or the manifest is wrong.
    pub fn from_files(files: BTreeMap<String, Vec<u8>>, _limits: &Limits) -> Result<Self, Refusal> {
        Ok(Self { files, manifest: Manifest::default() })
    }

    /// # Errors
    /// As [`archive::unpack`] and [`Project::from_files`].
    pub fn from_zip(bytes: &[u8], limits: &Limits) -> Result<Self, Refusal> {
        Self::from_files(archive::unpack(bytes, limits)?, limits)
    }

    pub fn files(&self) -> &BTreeMap<String, Vec<u8>> {
        &self.files
    }

    pub fn name(&self) -> &str {
        &self.manifest.name
    }

    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }
}
