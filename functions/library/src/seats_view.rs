//! The seats of a package as the workspace sees them.

use catalog_store::purchases::State;
use catalog_store::seats::{Members, OrderSeats, Record};
use domain::{AccountId, OrderId, Time};
use registry::PackageId;
use serde::Serialize;

#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Seats)]
pub struct SeatsView {
    package: PackageId,
    /// By all orders together that are `bought`: as many members can use the package.
    #[schema(maximum = 50_000, example = 5)]
    bought: u32,
    /// Seats that can be assigned to further members.
    #[schema(maximum = 50_000, example = 2)]
    free: u32,
    /// Members with a seat: whoever got theirs first is first.
    #[schema(max_items = 1_000)]
    members: Vec<SeatView>,
    /// The orders of seats, the oldest first, whatever became of them.
    #[schema(max_items = 100)]
    orders: Vec<OrderSeatsView>,
}

/// A member with a seat.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = Seat)]
pub struct SeatView {
    account_id: AccountId,
    assigned_at: Time,
    /// Not where fewer seats are bought than are assigned, and others got theirs before.
    #[schema(example = true)]
    is_usable: bool,
}

/// The seats of one order.
#[derive(Serialize, utoipa::ToSchema)]
#[schema(as = OrderSeats)]
pub struct OrderSeatsView {
    /// Of a gift: the order of whoever paid it, which only they can see.
    order_id: OrderId,
    #[schema(minimum = 1, maximum = 500, example = 5)]
    seats: u32,
    /// Only those that are `bought` can be used.
    state: State,
    /// Whether another workspace gave them.
    #[schema(example = false)]
    is_gift: bool,
}

impl SeatsView {
    pub(crate) fn new(record: &Record, members: &Members) -> Self {
        let bought = record.bought();
        let seat = |(place, it): (u32, &catalog_store::seats::Assigned)| SeatView {
            account_id: it.account_id,
            assigned_at: it.assigned_at,
            is_usable: place < bought,
        };
        let seats: Vec<SeatView> = (0..).zip(record.counting(members)).map(seat).collect();
        let assigned = u32::try_from(seats.len()).unwrap_or(u32::MAX);
        let order = |(id, order): (&OrderId, &OrderSeats)| OrderSeatsView {
            order_id: *id,
            seats: order.seats,
            state: order.state,
            is_gift: order.is_gift,
        };
        Self {
            package: record.package.clone(),
            bought,
            free: bought.saturating_sub(assigned),
            members: seats,
            orders: record.orders.iter().map(order).collect(),
        }
    }
}
