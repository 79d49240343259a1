//! The artefact: sorted, stamped 1980-01-01, mode 0644, deflated at one level.

use std::collections::BTreeMap;
use std::io::{Cursor, Write};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::{Code, Refusal};

/// zlib's own default. zlib-rs picks the same matches on every processor, so
/// the level and the crate's version settle the bytes.
const DEFLATE_LEVEL: i64 = 6;

/// One zip of the files in path order: the same files, the same bytes.
///
/// # Errors
/// [`Code::OutputInvalid`] when the zip format cannot hold the files.
pub fn pack(files: &BTreeMap<String, Vec<u8>>) -> Result<Vec<u8>, Refusal> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(DEFLATE_LEVEL))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let written = zip.start_file(path.as_str(), options).and_then(|()| Ok(zip.write_all(bytes)?));
        written.map_err(|error| refuse(path, &error))?;
    }
    let cursor = zip.finish().map_err(|error| refuse("", &error))?;
    Ok(cursor.into_inner())
}

fn refuse(path: &str, error: &zip::result::ZipError) -> Refusal {
    Refusal::new(Code::OutputInvalid, format!("the output does not fit into a zip: {error}")).in_file(path)
}
