//! Files that are changed in place: their text and how their lines end.

use std::borrow::Cow;

use crate::{Code, Refusal};

/// The text of a file that was there before this run. What is not UTF-8 is
/// refused: written back, it would be another file.
///
/// # Errors
/// [`Code::OutputInvalid`] naming the file and the first wrong byte.
pub(super) fn text<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Refusal> {
    std::str::from_utf8(bytes).map_err(|error| {
        let message = format!("\"{path}\" is not UTF-8: byte {} is no character", error.valid_up_to() + 1);
        Refusal::new(Code::OutputInvalid, message).in_file(path).expecting("a UTF-8 file to merge or inject into")
    })
}

/// What ends the lines of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    Lf,
    CrLf,
}

impl LineEnd {
    /// The one that ends most lines of `text`.
    pub(super) fn of(text: &str) -> Self {
        let (all, crlf) = (text.matches('\n').count(), text.matches("\r\n").count());
        if crlf * 2 > all { Self::CrLf } else { Self::Lf }
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Lf => "\n",
            Self::CrLf => "\r\n",
        }
    }

    /// `text` with all its lines ended so.
    pub(super) fn applied(self, text: &str) -> Cow<'_, str> {
        let unix = if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) };
        match self {
            Self::Lf => unix,
            Self::CrLf => Cow::Owned(unix.replace('\n', "\r\n")),
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn most_lines_decide_how_lines_end() {
        assert_eq!(LineEnd::of(""), LineEnd::Lf);
        assert_eq!(LineEnd::of("a\r\nb\nc\r\n"), LineEnd::CrLf);
        assert_eq!(LineEnd::CrLf.applied("a\nb\r\n"), "a\r\nb\r\n");
        assert_eq!(LineEnd::Lf.applied("a\nb\r\n"), "a\nb\n");
    }

    #[test]
    fn what_is_no_text_is_refused_with_file_and_byte() {
        let refusal = text("src/a.rs", b"ok\xff").unwrap_err();
        assert_eq!((refusal.code, refusal.place.file.as_deref()), (Code::OutputInvalid, Some("src/a.rs")));
        assert!(refusal.message.contains("byte 3"), "{refusal}");
    }
}
