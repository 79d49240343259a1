//! Where the reading of a Turtle document stands, and the tokens of usual shape
//! that it takes off. What a method does not know is [`Stop::Unusual`].

use memchr::{memchr2, memchr2_iter};

use crate::Refusal;

/// Why a statement is not read on here.
pub(super) enum Stop {
    /// Its shape is not the usual one: the library reads it, or says what is wrong.
    Unusual,
    Refused(Box<Refusal>),
}

impl From<Refusal> for Stop {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(Box::new(refusal))
    }
}

/// `prefix:local`, taken apart.
#[derive(Clone, Copy)]
pub(super) struct Name<'a> {
    pub(super) prefix: &'a str,
    pub(super) local: &'a str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Number {
    Integer,
    Decimal,
    Double,
}

pub(super) struct Cursor<'a> {
    pub(super) text: &'a str,
    pub(super) at: usize,
}

impl<'a> Cursor<'a> {
    pub(super) fn peek(&self) -> Option<u8> {
        self.byte(self.at)
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    /// Passes over blanks and comments.
    pub(super) fn skip(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                b'#' => {
                    let comment = &self.text.as_bytes()[self.at..];
                    self.at += memchr2(b'\n', b'\r', comment).unwrap_or(comment.len());
                }
                _ => break,
            }
        }
    }

    /// Takes this byte off, if it is the next one.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    /// The dot behind a statement.
    pub(super) fn end(&mut self) -> Result<(), Stop> {
        self.skip();
        // With a digit behind it, it would begin a number.
        if self.peek() == Some(b'.') && !self.byte(self.at + 1).is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
            return Ok(());
        }
        Err(Stop::Unusual)
    }

    /// Takes a word off if a blank follows it.
    pub(super) fn keyword(&mut self, word: &str, any_case: bool) -> bool {
        let end = self.at + word.len();
        let Some(found) = self.text.as_bytes().get(self.at..end) else { return false };
        let same = if any_case { found.eq_ignore_ascii_case(word.as_bytes()) } else { found == word.as_bytes() };
        let is_word = same && matches!(self.byte(end), Some(b' ' | b'\t' | b'\n' | b'\r'));
        if is_word {
            self.at = end;
        }
        is_word
    }

    /// Whether what was taken off last ends here, whatever it is.
    fn ends(&self) -> bool {
        let is_blank = |byte: Option<u8>| matches!(byte, None | Some(b' ' | b'\t' | b'\n' | b'\r' | b'#'));
        match self.peek() {
            Some(b',' | b';' | b')' | b']') => true,
            Some(b'.') => is_blank(self.byte(self.at + 1)),
            other => is_blank(other),
        }
    }

    /// What stands in `<…>`, without an escape; it is not checked.
    pub(super) fn iri(&mut self) -> Result<&'a str, Stop> {
        let inner = self.text[self.at..].strip_prefix('<').ok_or(Stop::Unusual)?;
        let end = memchr2(b'>', b'\\', inner.as_bytes()).ok_or(Stop::Unusual)?;
        if inner.as_bytes()[end] != b'>' {
            return Err(Stop::Unusual);
        }
        self.at += end + 2;
        Ok(&inner[..end])
    }

    /// `prefix:local` of ASCII letters, digits, and what joins them.
    pub(super) fn name(&mut self) -> Result<Name<'a>, Stop> {
        let bytes = self.text.as_bytes();
        let run = |from: usize, allowed: fn(u8) -> bool| {
            from + bytes[from..].iter().take_while(|byte| allowed(**byte)).count()
        };
        let prefix_end = run(self.at, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'));
        let prefix = &self.text[self.at..prefix_end];
        if self.byte(prefix_end) != Some(b':') || prefix.starts_with(|first: char| !first.is_ascii_alphabetic()) {
            return Err(Stop::Unusual);
        }
        let start = prefix_end + 1;
        let all = run(start, |byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b':'));
        if matches!(self.byte(all), Some(b'%' | b'\\' | 0x80..)) {
            return Err(Stop::Unusual);
        }
        let local = self.text[start..all].trim_end_matches('.');
        if local.starts_with(['-', '.']) {
            return Err(Stop::Unusual);
        }
        self.at = start + local.len();
        Ok(Name { prefix, local })
    }

    /// The label of `_:label`, of letters and digits only.
    pub(super) fn label(&mut self) -> Result<&'a str, Stop> {
        let inner = self.text[self.at..].strip_prefix("_:").ok_or(Stop::Unusual)?;
        let end = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
        self.at += 2 + end;
        if end == 0 || !self.ends() {
            return Err(Stop::Unusual);
        }
        Ok(&inner[..end])
    }

    /// `true` or `false`; anything else is left alone.
    pub(super) fn boolean(&mut self) -> Option<&'a str> {
        let start = self.at;
        let word = ["true", "false"].into_iter().find(|word| self.text[start..].starts_with(word))?;
        self.at += word.len();
        if !self.ends() {
            self.at = start;
            return None;
        }
        Some(&self.text[start..self.at])
    }

    pub(super) fn number(&mut self) -> Result<(&'a str, Number), Stop> {
        let bytes = self.text.as_bytes();
        let digits =
            |from: usize| bytes.get(from..).unwrap_or_default().iter().take_while(|b| b.is_ascii_digit()).count();
        let whole_start = self.at + usize::from(matches!(self.peek(), Some(b'+' | b'-')));
        let whole = digits(whole_start);
        let mut end = whole_start + whole;
        let mut kind = Number::Integer;
        let mut fraction = 0;
        if self.byte(end) == Some(b'.') {
            fraction = digits(end + 1);
            if fraction > 0 {
                kind = Number::Decimal;
                end += 1 + fraction;
            }
        }
        if matches!(self.byte(end), Some(b'e' | b'E')) {
            kind = Number::Double;
            end += 1 + usize::from(matches!(self.byte(end + 1), Some(b'+' | b'-')));
            let exponent = digits(end);
            if exponent == 0 {
                return Err(Stop::Unusual);
            }
            end += exponent;
        }
        let start = std::mem::replace(&mut self.at, end);
        if whole + fraction == 0 || !self.ends() {
            return Err(Stop::Unusual);
        }
        Ok((&self.text[start..end], kind))
    }

    /// What stands between quotes, as written.
    pub(super) fn quoted(&mut self) -> Result<&'a str, Stop> {
        let bytes = self.text.as_bytes();
        let quote = self.peek().ok_or(Stop::Unusual)?;
        let is_long = bytes[self.at..].starts_with(&[quote; 3]);
        let marks = if is_long { 3 } else { 1 };
        let start = self.at + marks;
        let inner = bytes.get(start..).ok_or(Stop::Unusual)?;
        let mut escaped = None;
        for found in memchr2_iter(quote, b'\\', inner) {
            if escaped == Some(found) {
                continue;
            }
            if inner[found] == b'\\' {
                escaped = Some(found + 1);
            } else if !is_long || inner[found..].starts_with(&[quote; 3]) {
                self.at = start + found + marks;
                let written = &self.text[start..start + found];
                if !is_long && memchr2(b'\n', b'\r', written.as_bytes()).is_some() {
                    return Err(Stop::Unusual);
                }
                return Ok(written);
            }
        }
        Err(Stop::Unusual)
    }

    /// Letters, digits and hyphens behind an `@`, with it.
    pub(super) fn language(&mut self) -> &'a str {
        let rest = &self.text[self.at..];
        let end = 1 + rest.bytes().skip(1).take_while(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').count();
        self.at += end;
        &rest[..end]
    }
}
