//! What the store of an area is made of: transactions whose parts have labels, keys and
//! partitions, lists by pages; and the parts that any change may have, whatever it is about:
//! its event, the messages that leave with it, and the record of what staff does.
//!
//! A store has one file per entity: its record, its keys (built only from typed ids, tenant
//! first), and its operations, each named for intent and safe by the condition or
//! transaction it carries.

pub mod acts;
pub mod batch;
pub mod event_view;
pub mod events;
pub mod item;
pub mod outbox;
pub mod partition;
pub mod probe;
pub mod transaction;
