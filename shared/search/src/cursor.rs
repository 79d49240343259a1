//! Where a page ended, with the plan that it was made by. So the next page has
//! no package twice and misses none that stayed as it was, however much the
//! catalogue changes in between.

use crate::error::InvalidQuery;
use crate::plan::{CLAUSES_MAX, FACTOR_MAX, Plan};
use crate::select::Place;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct Cursor {
    /// Of the query that it continues.
    #[serde(rename = "q")]
    query: u64,
    #[serde(rename = "a")]
    pub(crate) after: Place,
    #[serde(rename = "p")]
    pub(crate) plan: Option<Plan>,
}

/// What a cursor belongs to: a query apart from its page.
pub(crate) fn fingerprint(query: &impl Serialize) -> u64 {
    let text = serde_json::to_vec(query).unwrap_or_default();
    Sha256::digest(text).iter().take(8).fold(0, |number, byte| number << 8 | u64::from(*byte))
}

impl Cursor {
    pub(crate) fn new(query: u64, after: Place, plan: Option<Plan>) -> Self {
        Self { query, after, plan }
    }

    pub(crate) fn encode(&self) -> Result<String, crate::Error> {
        Ok(URL_SAFE_NO_PAD.encode(serde_json::to_vec(self)?))
    }

    /// A cursor comes from outside, so its plan is checked like a query.
    pub(crate) fn decode(text: &str, query: u64) -> Result<Self, InvalidQuery> {
        let wrong = || InvalidQuery::new("cursor", "the cursor of the page before, with the same query");
        let bytes = URL_SAFE_NO_PAD.decode(text).map_err(|_| wrong())?;
        let cursor: Self = serde_json::from_slice(&bytes).map_err(|_| wrong())?;
        let is_sane = cursor.plan.as_ref().is_none_or(|plan| {
            plan.clauses.len() <= CLAUSES_MAX
                && plan
                    .clauses
                    .iter()
                    .all(|clause| clause.factor.is_finite() && (0.0..=FACTOR_MAX).contains(&clause.factor))
        });
        if cursor.query == query && is_sane { Ok(cursor) } else { Err(wrong()) }
    }
}
