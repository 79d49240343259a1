//! What a worker and its child send each other through pipes: parts, each its length
//! in eight bytes and then its bytes. Many parts are JSON.

use std::io::{self, Read, Write};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

/// Sends a part, from the worker.
///
/// # Errors
/// If the child does not take it.
pub async fn send(to: &mut (impl AsyncWrite + Unpin), part: &[u8]) -> io::Result<()> {
    to.write_all(&(part.len() as u64).to_be_bytes()).await?;
    to.write_all(part).await
}

/// The next part, in the worker, which does not believe its child.
///
/// # Errors
/// `UnexpectedEof` when the child has ended, `InvalidData` for a part that is too long.
pub async fn receive(from: &mut (impl AsyncRead + Unpin), bytes_max: u64) -> io::Result<Vec<u8>> {
    let length = from.read_u64().await?;
    let mut bytes = room(length, bytes_max)?;
    from.read_exact(&mut bytes).await?;
    Ok(bytes)
}

/// Sends a part, from the child.
///
/// # Errors
/// If the worker does not take it.
pub fn write(to: &mut impl Write, part: &[u8]) -> io::Result<()> {
    to.write_all(&(part.len() as u64).to_be_bytes())?;
    to.write_all(part)
}

/// The next part, in the child, which believes its worker.
///
/// # Errors
/// When the worker is gone.
pub fn read(from: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 8];
    from.read_exact(&mut length)?;
    let mut bytes = room(u64::from_be_bytes(length), u64::MAX)?;
    from.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// A part of JSON.
///
/// # Errors
/// `InvalidData`.
pub fn json<T: DeserializeOwned>(part: &[u8]) -> io::Result<T> {
    serde_json::from_slice(part).map_err(invalid)
}

/// The JSON of a part.
///
/// # Errors
/// For what has no JSON.
pub fn to_json(value: &impl Serialize) -> io::Result<Vec<u8>> {
    Ok(serde_json::to_vec(value)?)
}

fn room(length: u64, bytes_max: u64) -> io::Result<Vec<u8>> {
    if length > bytes_max {
        return Err(invalid(format!("a part of {length} bytes, {bytes_max} are the most")));
    }
    Ok(vec![0; usize::try_from(length).map_err(invalid)?])
}

fn invalid(what: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, what)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn parts_arrive_as_they_were_sent_and_none_that_is_too_long() {
        let mut pipe = Vec::new();
        send(&mut pipe, b"first").await.unwrap();
        write(&mut pipe, b"").unwrap();
        write(&mut pipe, b"[1,2]").unwrap();
        let mut from = pipe.as_slice();
        assert_eq!(receive(&mut from, 5).await.unwrap(), b"first");
        assert_eq!(read(&mut from).unwrap(), b"");
        assert_eq!(json::<Vec<u8>>(&read(&mut from).unwrap()).unwrap(), [1, 2]);
        assert_eq!(receive(&mut from, 5).await.unwrap_err().kind(), io::ErrorKind::UnexpectedEof);
        assert_eq!(receive(&mut pipe.as_slice(), 4).await.unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert_eq!(json::<u8>(b"[").unwrap_err().kind(), io::ErrorKind::InvalidData);
    }
}
