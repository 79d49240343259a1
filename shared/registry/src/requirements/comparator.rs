//! One comparator of a range: `^1.2`, `>=1.0.0-rc.1`, `1.x`.

use crate::Version;

use super::set::Interval;

/// A comparator as an interval of versions in their order, and the
/// pre-releases' release that it names.
#[derive(Debug, Clone)]
pub(super) struct Comparator {
    pub(super) interval: Interval,
    pub(super) names_prerelease: Option<Version>,
}

type Fault = (&'static str, String);

/// A code and what was expected.
fn form() -> Fault {
    ("requirement_form", "a range such as ^1.2.0, ~1.2, >=1.0.0 <2.0.0, =1.2.3, 1.x or *".to_owned())
}

/// The comparators that must all hold; blanks or commas stand between them.
pub(super) fn split(text: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for word in text.split([',', ' ', '\t']).filter(|word| !word.is_empty()) {
        match parts.last_mut() {
            // `>= 1.2`
            Some(last) if last.chars().all(|c| "^~<>=".contains(c)) => last.push_str(word),
            _ => parts.push(word.to_owned()),
        }
    }
    parts
}

/// The numbers of a version that need not be complete.
struct Partial {
    major: u64,
    minor: Option<u64>,
    patch: Option<u64>,
    /// With its pre-release, where all numbers are there.
    full: Option<Version>,
}

impl Partial {
    fn parse(text: &str) -> Result<Option<Self>, Fault> {
        if let Ok(full) = Version::parse(text) {
            let (major, minor, patch) = (full.major(), Some(full.minor()), Some(full.patch()));
            return Ok(Some(Self { major, minor, patch, full: Some(full) }));
        }
        let mut numbers = Vec::new();
        let mut parts = text.split('.').peekable();
        while let Some(part) = parts.next_if(|part| !is_wildcard(part)) {
            numbers.push(number(part)?);
        }
        let has_wildcards = parts.peek().is_some();
        if !parts.all(is_wildcard) || text.split('.').count() > 3 {
            return Err(form());
        }
        match numbers.as_slice() {
            [] if has_wildcards => Ok(None),
            [major] => Ok(Some(Self { major: *major, minor: None, patch: None, full: None })),
            [major, minor] => Ok(Some(Self { major: *major, minor: Some(*minor), patch: None, full: None })),
            _ => Err(form()),
        }
    }

    fn first(&self) -> Version {
        let lowest = || Version::new(self.major, self.minor.unwrap_or(0), self.patch.unwrap_or(0));
        self.full.clone().unwrap_or_else(lowest)
    }

    /// The first version after all that begin with the same numbers; `None`
    /// where there is none.
    fn end(&self) -> Option<Version> {
        match (self.minor, self.patch) {
            (None, _) => after_major(self.major),
            (Some(minor), None) => after_minor(self.major, minor),
            (Some(minor), Some(patch)) => after_patch(self.major, minor, patch),
        }
    }
}

fn is_wildcard(part: &str) -> bool {
    matches!(part, "*" | "x" | "X")
}

fn number(part: &str) -> Result<u64, Fault> {
    let is_number =
        !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()) && (part == "0" || !part.starts_with('0'));
    part.parse().ok().filter(|_| is_number).ok_or_else(form)
}

fn after_major(major: u64) -> Option<Version> {
    Some(Version::new(major.checked_add(1)?, 0, 0))
}

fn after_minor(major: u64, minor: u64) -> Option<Version> {
    minor.checked_add(1).map_or_else(|| after_major(major), |minor| Some(Version::new(major, minor, 0)))
}

fn after_patch(major: u64, minor: u64, patch: u64) -> Option<Version> {
    patch.checked_add(1).map_or_else(|| after_minor(major, minor), |patch| Some(Version::new(major, minor, patch)))
}

pub(super) fn parse(text: &str) -> Result<Comparator, Fault> {
    let digits = text.trim_start_matches(['^', '~', '<', '>', '=']);
    let operator = &text[..text.len() - digits.len()];
    if operator.is_empty() && digits.starts_with(|c: char| c.is_ascii_alphabetic()) && !is_wildcard(&digits[..1]) {
        let expected = "numbers: a tag would mean another version tomorrow; * is any release".to_owned();
        return Err(("requirement_tag", expected));
    }
    let Some(partial) = Partial::parse(digits)? else {
        let is_open = matches!(operator, "" | "=" | ">=" | "<=" | "^" | "~");
        return if is_open {
            Ok(Comparator { interval: Interval::full(), names_prerelease: None })
        } else {
            Err(form())
        };
    };
    let interval = match operator {
        "" => bare(&partial, digits)?,
        "^" => Interval::from(partial.first(), caret_end(&partial)),
        "~" => Interval::from(partial.first(), tilde_end(&partial)),
        "=" => equal(&partial),
        ">=" => Interval::from(partial.first(), None),
        "<" => Interval::below(partial.first()),
        "<=" => match &partial.full {
            Some(version) => Interval::up_to(version.clone()),
            None => partial.end().map_or_else(Interval::full, Interval::below),
        },
        ">" => match &partial.full {
            Some(version) => Interval::above(version.clone()),
            None => partial.end().map_or_else(Interval::empty, |end| Interval::from(end, None)),
        },
        _ => return Err(form()),
    };
    let names_prerelease = partial.full.as_ref().filter(|version| version.is_prerelease()).map(Version::release);
    Ok(Comparator { interval, names_prerelease })
}

fn bare(partial: &Partial, text: &str) -> Result<Interval, Fault> {
    let has_wildcard = text.split('.').any(is_wildcard);
    if partial.full.is_none() && partial.minor.is_some() && !has_wildcard {
        let expected =
            format!("`~{text}` for {text}.x, or `^{text}` for all that is compatible: {text} alone is read both ways");
        return Err(("requirement_ambiguous", expected));
    }
    Ok(equal(partial))
}

fn equal(partial: &Partial) -> Interval {
    match &partial.full {
        Some(version) => Interval::only(version.clone()),
        None => Interval::from(partial.first(), partial.end()),
    }
}

/// Up to the next number where the first that is not zero changes.
fn caret_end(partial: &Partial) -> Option<Version> {
    match (partial.major, partial.minor, partial.patch) {
        (0, Some(0), Some(patch)) => after_patch(0, 0, patch),
        (0, Some(minor), _) => after_minor(0, minor),
        (major, ..) => after_major(major),
    }
}

fn tilde_end(partial: &Partial) -> Option<Version> {
    match partial.minor {
        Some(minor) => after_minor(partial.major, minor),
        None => after_major(partial.major),
    }
}
