//! A message to or from a page: the length of its head in four bytes, little-endian, the head
//! in JSON, and the bytes of files, one after the other, whose lengths the head says.

use engine::{Code, Refusal};
use serde::Serialize;
use serde::de::DeserializeOwned;

const LENGTH_BYTES: usize = 4;

/// The name of a file, and how many bytes it has.
pub type Sized = (String, usize);

/// The files behind a head, taken in their order.
pub struct Files<'a>(&'a [u8]);

impl<'a> Files<'a> {
    /// The next so many bytes.
    ///
    /// # Errors
    /// The message is shorter.
    pub fn take(&mut self, size_bytes: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(size_bytes).ok_or_else(|| broken("it ends inside a file"))?;
        self.0 = rest;
        Ok(taken)
    }

    /// The bytes of each of these, with its name.
    ///
    /// # Errors
    /// As [`Self::take`].
    pub fn take_all<T>(&mut self, sized: Vec<Sized>, make: impl Fn(String, Vec<u8>) -> T) -> Result<Vec<T>, Refusal> {
        sized.into_iter().map(|(name, size_bytes)| Ok(make(name, self.take(size_bytes)?.to_vec()))).collect()
    }
}

/// Reads a message.
///
/// # Errors
/// It is none, or its head is not what is expected.
pub fn read<H: DeserializeOwned>(message: &[u8]) -> Result<(H, Files<'_>), Refusal> {
    let (length, rest) = message.split_first_chunk::<LENGTH_BYTES>().ok_or_else(|| broken("it is too short"))?;
    let mut files = Files(rest);
    let head = files.take(u32::from_le_bytes(*length) as usize)?;
    let head = serde_json::from_slice(head).map_err(|error| broken(&error.to_string()))?;
    Ok((head, files))
}

/// Writes one.
///
/// # Errors
/// Only for a head that JSON cannot hold.
pub fn write<'a>(head: &impl Serialize, files: impl IntoIterator<Item = &'a [u8]>) -> Result<Vec<u8>, Refusal> {
    let head = serde_json::to_vec(head).map_err(|error| broken(&error.to_string()))?;
    let length = u32::try_from(head.len()).map_err(|error| broken(&error.to_string()))?;
    let mut message = [&length.to_le_bytes(), head.as_slice()].concat();
    files.into_iter().for_each(|file| message.extend_from_slice(file));
    Ok(message)
}

/// The page and this module are built together: no user's doing.
fn broken(what: &str) -> Refusal {
    Refusal::new(Code::EngineDefect, format!("the message between page and engine is broken: {what}"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_message_is_read_as_it_was_written_and_no_part_of_it_is() {
        let sized: Vec<Sized> = vec![("ä".to_owned(), 3), ("empty".to_owned(), 0), ("b".to_owned(), 1)];
        let bytes = write(&sized, [b"abc".as_slice(), b"", b"d"]).unwrap();
        let all = |bytes: &[u8]| {
            let (head, mut files) = read::<Vec<Sized>>(bytes)?;
            files.take_all(head, |name, bytes| (name, bytes))
        };
        let expected = [("ä", "abc"), ("empty", ""), ("b", "d")];
        let expected: Vec<_> = expected.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into();
        assert_eq!(all(&bytes).unwrap(), expected);
        for end in 0..bytes.len() {
            assert_eq!(all(&bytes[..end]).unwrap_err().code, Code::EngineDefect, "the first {end} bytes");
        }
    }
}
