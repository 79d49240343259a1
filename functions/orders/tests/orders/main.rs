//! Buying, paying, giving back, and the books behind it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod affiliates;
mod buying;
mod card_testing;
mod countries;
mod crashes;
mod csv;
mod discount_codes;
mod discounts;
mod disputes;
mod evidence;
mod gifts;
mod grants;
mod holding;
mod inquiries;
mod numbers;
mod paying;
mod quotes;
mod receipts;
mod reconciling;
mod reconciling_again;
mod reconciling_crashes;
mod refunding;
mod seating;
mod seats;
mod sharing;
mod staff;
mod tally;
mod taxes;
mod third_model;
mod together;
mod unknown_outcomes;
mod webhooks;
mod whole_histories;
mod world;
