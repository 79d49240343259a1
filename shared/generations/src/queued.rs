//! Messages of the queues of generations.

use aws_sdk_dynamodb::types::TransactWriteItem;
use domain::{GenerationId, PlaceId, TenantId};
use platform::{App, Error};
use serde::{Deserialize, Serialize};
use store_core::outbox;

/// In a worker's queue: render this.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct GenerationQueued {
    pub tenant_id: TenantId,
    pub generation_id: GenerationId,
    /// The place that a worker handed over with it, by its holder.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<PlaceId>,
}

/// The item that puts a generation into its queue.
pub(crate) fn part(
    app: &App,
    queue: domain::generation::Queue,
    message: &GenerationQueued,
) -> Result<TransactWriteItem, Error> {
    let destination = match queue {
        domain::generation::Queue::Interactive => outbox::Destination::InteractiveQueue,
        domain::generation::Queue::Batch => outbox::Destination::BatchQueue,
    };
    outbox::message(app, message.tenant_id, destination, "generation.queued", message)
}
