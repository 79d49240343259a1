//! Generations and what they are made from and of: uploads, the places of those that run,
//! what is stored, receipts.

pub mod generations;
pub mod places;
pub mod queued;
pub mod receipts;
pub mod storage;
pub mod uploads;
