//! Formats of results, chosen by `Accept` (RFC 9110, 12.5.1).

use super::Error;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Json,
    Xml,
    Csv,
    Tsv,
    Turtle,
}

/// What a query gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    Solutions,
    Boolean,
    Triples,
}

const TABLES: [Format; 4] = [Format::Json, Format::Xml, Format::Csv, Format::Tsv];

impl Format {
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Json => "application/sparql-results+json",
            Self::Xml => "application/sparql-results+xml",
            Self::Csv => "text/csv; charset=utf-8",
            Self::Tsv => "text/tab-separated-values; charset=utf-8",
            Self::Turtle => "text/turtle",
        }
    }

    /// Whether a media range of `Accept` takes it, and how closely.
    fn taken_by(self, range: &str) -> Option<u8> {
        let names: &[&str] = match self {
            Self::Json => &["application/sparql-results+json", "application/json"],
            Self::Xml => &["application/sparql-results+xml", "application/xml", "text/xml"],
            Self::Csv => &["text/csv"],
            Self::Tsv => &["text/tab-separated-values"],
            Self::Turtle => &["text/turtle", "application/n-triples"],
        };
        // As it is sent: XML has names under `text/` that it is asked for by.
        let is_in = |kind: &str| self.media_type().split('/').next() == Some(kind);
        match range.split_once('/') {
            _ if names.contains(&range) => Some(2),
            Some(("*", "*")) => Some(0),
            Some((kind, "*")) if is_in(kind) => Some(1),
            _ => None,
        }
    }

    /// # Errors
    /// `NotAcceptable` when no range takes a format of this form.
    pub(super) fn negotiate(accept: Option<&str>, form: Form) -> Result<Self, Error> {
        let offered: &[Self] = if form == Form::Triples { &[Self::Turtle] } else { &TABLES };
        let accept = accept.map(str::trim).filter(|accept| !accept.is_empty()).unwrap_or("*/*");
        let ranges: Vec<(String, f32)> = accept.split(',').map(range).collect();
        let quality = |format: Self| {
            let fitting = ranges.iter().filter_map(|(range, q)| Some((format.taken_by(range)?, *q)));
            fitting.max_by_key(|(closeness, _)| *closeness).map_or(0.0, |(_, q)| q)
        };
        // Of equals the first that is offered.
        let best = offered.iter().copied().rev().max_by(|a, b| quality(*a).total_cmp(&quality(*b)));
        best.filter(|format| quality(*format) > 0.0).ok_or(Error::NotAcceptable(if form == Form::Triples {
            "text/turtle"
        } else {
            "application/sparql-results+json, application/sparql-results+xml, text/csv, text/tab-separated-values"
        }))
    }
}

fn range(part: &str) -> (String, f32) {
    let mut pieces = part.split(';').map(str::trim);
    let name = pieces.next().unwrap_or_default().to_ascii_lowercase();
    let q = pieces.find_map(|piece| piece.strip_prefix("q=").or_else(|| piece.strip_prefix("Q=")));
    (name, q.map_or(1.0, |q| q.parse().unwrap_or(0.0)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wanted_format_is_chosen() {
        let chosen = |accept, form| Format::negotiate(Some(accept), form).ok();
        assert_eq!(Format::negotiate(None, Form::Boolean), Ok(Format::Json));
        assert_eq!(chosen("text/csv", Form::Solutions), Some(Format::Csv));
        assert_eq!(chosen("text/*", Form::Solutions), Some(Format::Csv));
        assert_eq!(chosen("text/html, application/xml;q=0.9, */*;q=0.1", Form::Solutions), Some(Format::Xml));
        assert_eq!(chosen("*/*;q=0.5, text/csv;q=0, application/json;q=0", Form::Solutions), Some(Format::Xml));
        assert_eq!(chosen("text/turtle", Form::Solutions), None);
        assert_eq!(chosen("text/csv", Form::Triples), None);
        assert_eq!(chosen("*/*", Form::Triples), Some(Format::Turtle));
        assert_eq!(chosen("", Form::Triples), Some(Format::Turtle));
    }
}
