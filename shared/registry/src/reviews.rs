//! Ratings and reviews: 1 to 5, one for each account and package, by who
//! installed it; an aggregate that is always the sum of the reviews that count.
//!
//! The aggregate holds whole numbers, so that nothing is lost by rounding, and
//! changes by the difference of a review before and after. A store writes
//! review and difference in one transaction, on the condition that the review
//! is still the one that was read; so a repeated or reordered write changes
//! nothing twice.

use domain::{AccountId, Time};
use serde::{Deserialize, Serialize};

use crate::versions::life::Reason;
use crate::{FieldError, PackageId, Version};

/// Stars: 1 is the worst, 5 the best.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Rating(u8);

impl Rating {
    pub const MAX: u8 = 5;

    /// # Errors
    /// `rating_range`.
    pub fn new(stars: u8) -> Result<Self, FieldError> {
        if (1..=Self::MAX).contains(&stars) {
            return Ok(Self(stars));
        }
        Err(FieldError::new("rating", "rating_range", "a whole number from 1 to 5", &stars.to_string()))
    }

    pub fn stars(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Rating {
    type Error = FieldError;

    fn try_from(stars: u8) -> Result<Self, FieldError> {
        Self::new(stars)
    }
}

impl From<Rating> for u8 {
    fn from(rating: Rating) -> Self {
        rating.0
    }
}

/// What somebody writes; more lines than one, without control characters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ReviewText(String);

impl ReviewText {
    pub const CHARACTERS_MAX: usize = 4_000;

    /// # Errors
    /// `review_length`, `review_characters`.
    pub fn parse(text: &str) -> Result<Self, FieldError> {
        let trimmed = text.trim();
        if trimmed.chars().count() > Self::CHARACTERS_MAX {
            let expected = format!("at most {} characters", Self::CHARACTERS_MAX);
            return Err(FieldError::new("text", "review_length", expected, text));
        }
        let turns = |c: char| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        if trimmed.chars().any(|c| (c.is_control() && c != '\n') || turns(c)) {
            return Err(FieldError::new("text", "review_characters", "text without control characters", text));
        }
        Ok(Self(trimmed.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for ReviewText {
    type Error = FieldError;

    fn try_from(text: String) -> Result<Self, FieldError> {
        Self::parse(&text)
    }
}

impl From<ReviewText> for String {
    fn from(text: ReviewText) -> Self {
        text.0
    }
}

/// One account's review of a package.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    pub package: PackageId,
    pub account: AccountId,
    /// The version that the account had installed.
    pub version: Version,
    pub rating: Rating,
    pub text: ReviewText,
    pub at: Time,
    /// Counts the writes; names the one that a change was made from.
    pub revision: u32,
    /// Why moderators do not show it; kept, and not counted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hidden: Option<Reason>,
    /// The creator's answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub answer: Option<ReviewText>,
}

/// What is asked of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Command {
    /// The account writes it, or writes it anew.
    Write {
        version: Version,
        rating: Rating,
        text: ReviewText,
    },
    /// The account takes it back.
    Remove,
    /// The creator answers, or takes the answer back.
    Answer(Option<ReviewText>),
    Hide(Reason),
    Show,
}

/// Whose review it is, and what is known of the account.
#[derive(Debug, Clone)]
pub struct Author {
    pub package: PackageId,
    pub account: AccountId,
    /// The account's workspaces installed the package.
    pub has_installed: bool,
    /// The package is the account's own, or its workspace's.
    pub is_owner: bool,
}

/// What to write: the review, or nothing any more, and what the aggregate changes by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    pub review: Option<Review>,
    pub difference: Difference,
}

/// Decides on a command about the review as it was read.
///
/// # Errors
/// `review_of_own_package`, `review_not_installed`, `review_missing`.
pub fn decide(current: Option<&Review>, author: &Author, command: Command, at: Time) -> Result<Decision, FieldError> {
    let refuse = |code, expected: &str| Err(FieldError::new("review", code, expected, &author.package.to_string()));
    let review = match (command, current) {
        (Command::Write { .. }, _) if author.is_owner => {
            return refuse("review_of_own_package", "a package of somebody else");
        }
        (Command::Write { .. }, _) if !author.has_installed => {
            return refuse("review_not_installed", "a package that the account has installed");
        }
        (Command::Write { version, rating, text }, current) => Some(Review {
            package: author.package.clone(),
            account: author.account,
            version,
            rating,
            text,
            at,
            revision: current.map_or(1, |it| it.revision.saturating_add(1)),
            // A new text does not lift what a moderator decided.
            hidden: current.and_then(|it| it.hidden.clone()),
            answer: current.and_then(|it| it.answer.clone()),
        }),
        (_, None) => return refuse("review_missing", "a review that is there"),
        (Command::Remove, Some(_)) => None,
        (Command::Answer(answer), Some(current)) => Some(Review { answer, ..next(current) }),
        (Command::Hide(reason), Some(current)) => Some(Review { hidden: Some(reason), ..next(current) }),
        (Command::Show, Some(current)) => Some(Review { hidden: None, ..next(current) }),
    };
    let difference = Difference::between(current, review.as_ref());
    Ok(Decision { review, difference })
}

fn next(review: &Review) -> Review {
    Review { revision: review.revision.saturating_add(1), ..review.clone() }
}

/// The reviews that count, by stars.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Aggregate {
    /// How many gave 1, 2, 3, 4 and 5 stars.
    pub by_stars: [u64; 5],
}

/// What an aggregate changes by: for an atomic ADD to each of five numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Difference {
    pub by_stars: [i64; 5],
}

impl Difference {
    fn between(before: Option<&Review>, after: Option<&Review>) -> Self {
        let mut by_stars = [0; 5];
        for (review, sign) in [(before, -1), (after, 1)] {
            if let Some(review) = review.filter(|it| it.hidden.is_none())
                && let Some(count) = by_stars.get_mut(usize::from(review.rating.stars() - 1))
            {
                *count += sign;
            }
        }
        Self { by_stars }
    }

    pub fn is_none(&self) -> bool {
        self.by_stars == [0; 5]
    }
}

impl Aggregate {
    #[must_use]
    pub fn with(mut self, difference: &Difference) -> Self {
        for (count, change) in self.by_stars.iter_mut().zip(difference.by_stars) {
            *count = count.saturating_add_signed(change);
        }
        self
    }

    pub fn count(&self) -> u64 {
        self.by_stars.iter().sum()
    }

    /// In hundredths of a star, rounded half up; `None` without reviews.
    pub fn mean_hundredths(&self) -> Option<u64> {
        let count = self.count();
        let stars: u64 = self.by_stars.iter().zip(1u64..).map(|(count, stars)| count * stars).sum();
        (stars * 100 + count / 2).checked_div(count)
    }
}

#[cfg(test)]
mod tests;
