//! One message in either direction: the length of a JSON head as four bytes, the
//! least first, the head, and then the bytes of the files that the head lists.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

/// A file by its name, and how many of the bytes behind the head are its.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Part {
    pub(crate) path: String,
    pub(crate) size_bytes: usize,
}

/// The head, and what stands behind it.
pub(crate) fn read<T: DeserializeOwned>(packet: &[u8]) -> Result<(T, Parts<'_>), String> {
    let cut = || "the packet is cut off".to_owned();
    let (length, rest) = packet.split_first_chunk().ok_or_else(cut)?;
    let (head, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize).ok_or_else(cut)?;
    let head = serde_json::from_slice(head).map_err(|error| format!("the packet's head: {error}"))?;
    Ok((head, Parts { rest }))
}

/// The bytes behind a head, taken one part after the other.
pub(crate) struct Parts<'a> {
    rest: &'a [u8],
}

impl<'a> Parts<'a> {
    pub(crate) fn take(&mut self, size_bytes: usize) -> Result<&'a [u8], String> {
        let (part, rest) = self.rest.split_at_checked(size_bytes).ok_or("the packet is cut off")?;
        self.rest = rest;
        Ok(part)
    }

    pub(crate) fn files(&mut self, parts: Vec<Part>) -> Result<Vec<(String, Vec<u8>)>, String> {
        parts.into_iter().map(|part| Ok((part.path, self.take(part.size_bytes)?.to_vec()))).collect()
    }
}

/// The packet of `head`, with the files that it lists behind it.
pub(crate) fn write(head: &impl Serialize, files: &BTreeMap<String, Vec<u8>>) -> Vec<u8> {
    let Ok(head) = serde_json::to_vec(head) else {
        // What is written here are texts and numbers: there is no such value.
        return Vec::new();
    };
    let files_bytes: usize = files.values().map(Vec::len).sum();
    let mut packet = Vec::with_capacity(4 + head.len() + files_bytes);
    packet.extend((head.len() as u32).to_le_bytes());
    packet.extend(head);
    for bytes in files.values() {
        packet.extend(bytes);
    }
    packet
}

/// As [`write`] writes it, for the parts of an output.
pub(crate) fn parts(files: &BTreeMap<String, Vec<u8>>) -> Vec<Part> {
    files.iter().map(|(path, bytes)| Part { path: path.clone(), size_bytes: bytes.len() }).collect()
}
