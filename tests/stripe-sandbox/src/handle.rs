//! What a test can do with a running sandbox beside its API: the clock, the switches, and
//! looking into its books.

use std::time::Duration;

use serde_json::Value;

use crate::billing::BillingSettings;
use crate::clock::Seconds;
use crate::deliveries::{Delivery, DeliveryRule};
use crate::error::Failure;
use crate::faults::FaultRule;
use crate::kinds::Kind;
use crate::request::authenticate_intent;
use crate::sandbox::{Error, Sandbox};
use crate::state::{Call, PLATFORM};
use crate::{api, sender, tasks};

/// What an account has of one currency, in minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Funds {
    pub available: i64,
    pub pending: i64,
}

impl Sandbox {
    /// The sandbox's time.
    #[must_use]
    pub fn now(&self) -> Seconds {
        self.shared.lock().clock.now()
    }

    /// Moves the clock; what becomes due on the way happens, each at its own time.
    ///
    /// # Errors
    /// Time does not go back; and a mistake of the sandbox.
    pub fn advance(&self, seconds: Seconds) -> Result<(), Error> {
        tasks::advance(&mut self.shared.lock(), seconds)?;
        self.shared.wake.notify_one();
        Ok(())
    }

    /// How often failed payments of invoices are tried again, and what comes after.
    pub fn billing_settings(&self, settings: BillingSettings) {
        self.shared.lock().billing.settings = settings;
    }

    /// Lets requests or payments go wrong.
    pub fn fault(&self, rule: FaultRule) {
        self.shared.lock().faults.add(rule);
    }

    /// Ends all faults, those of deliveries as well.
    pub fn clear_faults(&self) {
        let mut state = self.shared.lock();
        state.faults.clear();
        state.deliveries.clear_rules();
    }

    /// Lets deliveries of webhooks go wrong.
    pub fn delivery_fault(&self, rule: DeliveryRule) {
        self.shared.lock().deliveries.add_rule(rule);
    }

    /// From now on webhooks wait for `take_deliveries`, or are sent again.
    pub fn hold_deliveries(&self, held: bool) {
        self.shared.lock().deliveries.held = held;
        self.shared.wake.notify_one();
    }

    /// All deliveries that are due, signed, as they would go over the wire. They count as
    /// taken; hand them to `refuse_delivery` if they were not.
    #[must_use]
    pub fn take_deliveries(&self) -> Vec<Delivery> {
        let mut state = self.shared.lock();
        let mut taken = Vec::new();
        while let Some(delivery) = sender::take_due(&mut state) {
            sender::record(&mut state, &delivery, true);
            taken.push(delivery);
        }
        taken
    }

    /// A delivery was not taken; it comes again later.
    pub fn refuse_delivery(&self, delivery: &Delivery) {
        let mut state = self.shared.lock();
        if let Some(recorded) = state.log.get_mut(&delivery.event_id) {
            recorded.pending_webhooks += 1;
        }
        sender::record(&mut state, delivery, false);
    }

    /// Sends an event once more, as the button of the Dashboard does.
    pub fn resend(&self, event: &str) {
        let mut state = self.shared.lock();
        let now = state.clock.now();
        state.deliveries.resend(now, event);
        drop(state);
        self.shared.wake.notify_one();
    }

    /// Waits until every delivery that is due has been made.
    pub async fn settled(&self) {
        loop {
            let idle = {
                let state = self.shared.lock();
                state.deliveries.on_the_way == 0 && !state.deliveries.is_due(state.clock.now())
            };
            if idle {
                return;
            }
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// Replaces an endpoint's secret; the former one signs beside the new one for so many
    /// seconds of real time. Answers the new one.
    ///
    /// # Errors
    /// When there is no such endpoint.
    pub fn roll_secret(&self, endpoint: &str, overlap_seconds: Seconds) -> Result<String, Error> {
        self.on(PLATFORM, |call| api::webhook_endpoints::roll(call, endpoint, overlap_seconds))
    }

    /// Opens a dispute on a charge.
    ///
    /// # Errors
    /// When the charge is not there, not captured, or disputed already.
    pub fn dispute(&self, charge: &str, reason: &str) -> Result<Value, Error> {
        self.on(PLATFORM, |call| api::disputes::open(call, charge, reason, false))
    }

    /// The bank asks about a charge, and takes nothing.
    ///
    /// # Errors
    /// As [`Self::dispute`].
    pub fn inquire(&self, charge: &str, reason: &str) -> Result<Value, Error> {
        self.on(PLATFORM, |call| api::disputes::open(call, charge, reason, true))
    }

    /// An inquiry becomes a dispute.
    ///
    /// # Errors
    /// When it is not there, or none.
    pub fn escalate_dispute(&self, dispute: &str) -> Result<Value, Error> {
        self.on(PLATFORM, |call| api::disputes::escalate(call, dispute))
    }

    /// The bank's decision on a dispute.
    ///
    /// # Errors
    /// When it is not there or has ended.
    pub fn decide_dispute(&self, dispute: &str, won: bool) -> Result<Value, Error> {
        self.on(PLATFORM, |call| api::disputes::end(call, dispute, won))
    }

    /// Raises an early fraud warning on a charge.
    ///
    /// # Errors
    /// When the charge is not there.
    pub fn warn(&self, charge: &str) -> Result<Value, Error> {
        self.on(PLATFORM, |call| api::warnings::raise(call, charge, "made_with_stolen_card"))
    }

    /// Ends the onboarding of a connected account, or restricts it.
    ///
    /// # Errors
    /// When it is not there.
    pub fn enable_account(&self, account: &str, enabled: bool) -> Result<Value, Error> {
        self.on(PLATFORM, |call| api::accounts::switch(call, account, enabled))
    }

    /// Pays out all that an account has available, as Stripe does daily by itself; None when
    /// there is nothing.
    ///
    /// # Errors
    /// When the account cannot be paid out.
    pub fn pay_out(&self, account: &str, currency: &str) -> Result<Option<Value>, Error> {
        self.on(account, |call| api::payouts::automatic(call, currency))
    }

    /// Lets a payout fail (`account_closed`, `no_account`, …).
    ///
    /// # Errors
    /// When it is not there or has ended.
    pub fn fail_payout(&self, account: &str, payout: &str, code: &str) -> Result<Value, Error> {
        self.on(account, |call| api::payouts::fail(call, payout, code))
    }

    /// What the person does on the page of the bank, for an intent that `requires_action`.
    /// Answers the intent.
    ///
    /// # Errors
    /// When it is not there.
    pub fn authenticate(&self, intent: &str, succeeds: bool) -> Result<Value, Error> {
        let done = authenticate_intent(&mut self.shared.lock(), intent, succeeds)?;
        self.shared.wake.notify_one();
        Ok(done)
    }

    /// What the platform has.
    #[must_use]
    pub fn balance(&self, currency: &str) -> Funds {
        self.balance_of(PLATFORM, currency)
    }

    /// What a connected account has.
    #[must_use]
    pub fn balance_of(&self, account: &str, currency: &str) -> Funds {
        let mut state = self.shared.lock();
        let now = state.clock.now();
        let balance = state.balances.of(account, now);
        Funds { available: balance.available(currency), pending: balance.pending(currency) }
    }

    /// The platform's objects of a kind, oldest first.
    #[must_use]
    pub fn objects(&self, kind: Kind) -> Vec<Value> {
        self.objects_of(PLATFORM, kind)
    }

    /// A connected account's objects of a kind, oldest first.
    #[must_use]
    pub fn objects_of(&self, account: &str, kind: Kind) -> Vec<Value> {
        self.shared.lock().store.all(account, kind).cloned().collect()
    }

    /// The platform's events, oldest first.
    #[must_use]
    pub fn events(&self) -> Vec<Value> {
        let state = self.shared.lock();
        let mut events: Vec<Value> = state.log.of(PLATFORM).map(crate::events::Recorded::value).collect();
        events.reverse();
        events
    }

    fn on<T>(&self, account: &str, act: impl FnOnce(&mut Call<'_>) -> Result<T, Failure>) -> Result<T, Error> {
        let mut state = self.shared.lock();
        tasks::run_due(&mut state)?;
        let done = act(&mut state.internal(account));
        drop(state);
        self.shared.wake.notify_one();
        Ok(done?)
    }
}
