//! A review as everybody sees it.

use domain::{AccountId, Time};
use registry::Version;
use registry::reviews::{Rating, Review, ReviewText};
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
pub struct ReviewView {
    account_id: AccountId,
    /// The version that the account had installed.
    version: Version,
    rating: Rating,
    text: ReviewText,
    written_at: Time,
    /// What the creators say to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    answer: Option<ReviewText>,
    /// Whether moderators have hidden it: then only its author sees it.
    hidden: bool,
}

impl From<Review> for ReviewView {
    fn from(review: Review) -> Self {
        Self {
            account_id: review.account,
            version: review.version,
            rating: review.rating,
            text: review.text,
            written_at: review.at,
            answer: review.answer,
            hidden: review.hidden.is_some(),
        }
    }
}
