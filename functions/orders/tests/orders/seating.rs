//! Members who are given seats of a package in a random history, by their places.

use catalog_store::packages::PricedPer;
use orders_store::orders as store;
use testkit::Actor;

use crate::world::{World, creator};

/// The package is of the first creator.
pub(crate) const SEATED: &str = "pairs";
pub(crate) const MEMBERS: usize = 4;

pub(crate) struct Seating {
    members: Vec<Actor>,
    /// Whoever got a seat first is first.
    assigned: Vec<usize>,
}

impl Seating {
    pub(crate) async fn begin(world: &World, price_cents: u64) -> Self {
        world.publish_per(SEATED, price_cents, PricedPer::Seat, creator(0)).await;
        let mut members = Vec::new();
        for number in 0..MEMBERS as u128 {
            members.push(world.join(number).await);
        }
        Self { members, assigned: Vec::new() }
    }

    pub(crate) async fn assign(&mut self, world: &World, member: usize) {
        let is_done = world.assign(SEATED, &self.members[member]).await;
        if is_done && !self.assigned.contains(&member) {
            self.assigned.push(member);
        }
    }

    pub(crate) async fn release(&mut self, world: &World, member: usize) {
        world.release(SEATED, &self.members[member]).await;
        self.assigned.retain(|other| *other != member);
    }

    /// A member gets what is in the package, exactly if they have the use of it.
    pub(crate) async fn take(&self, world: &World, member: usize) {
        let has_use = world.refusal(SEATED, &self.members[member]).await.is_empty();
        assert_eq!(world.take(SEATED, &self.members[member]).await, has_use);
    }

    async fn with_use(&self, world: &World) -> Vec<usize> {
        let refusals = world.refusals(SEATED, &self.members).await;
        (0..MEMBERS).filter(|place| refusals[*place].is_empty()).collect()
    }

    /// At every moment: nobody uses what nobody has paid, nor what they were not assigned.
    pub(crate) async fn assert_paid(&self, world: &World) {
        let (orders, _) = store::list(world.app.unlimited(), world.tenant(), None, 100).await.unwrap();
        let paid = orders.iter().filter(|order| order.state == store::State::Paid);
        let paid: u32 = paid.flat_map(|order| &order.lines).filter_map(|line| line.seats).sum();
        let with_use = self.with_use(world).await;
        assert!(with_use.len() <= paid as usize, "{with_use:?} use {paid} seats");
        assert!(with_use.iter().all(|member| self.assigned.contains(member)), "{with_use:?} of {:?}", self.assigned);
    }

    /// When everything has arrived: so many seats are used, by those who were assigned one first.
    pub(crate) async fn assert_used(&self, world: &World, seats: usize) {
        let mut expected: Vec<usize> = self.assigned.iter().copied().take(seats).collect();
        expected.sort_unstable();
        assert_eq!(self.with_use(world).await, expected, "{seats} seats: {:?}", world.purchases().await);
    }
}
