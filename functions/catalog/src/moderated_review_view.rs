//! A review as moderators see it, whether hidden or not.

use registry::reviews::Review;
use registry::versions::life::Reason;
use serde::Serialize;

use crate::review_view::ReviewView;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = ModeratedReview)]
pub struct ModeratedReviewView {
    #[serde(flatten)]
    review: ReviewView,
    /// Why it is hidden.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(required = false)]
    hidden_for: Option<Reason>,
}

impl From<Review> for ModeratedReviewView {
    fn from(review: Review) -> Self {
        Self { hidden_for: review.hidden.clone(), review: review.into() }
    }
}
