//! The numbers of the owner: what recurs by the month and how it moves, who leaves, what is
//! earned by what, and what campaigns have cost. The rules (`facts`, `standing`, `figures`)
//! have no I/O. Amounts are in minor units of one currency: two currencies are never added.
//!
//! A day in UTC is added up once it is over, from what was written down while it lasted: lines
//! of the books, and the journal of subscriptions. None of that changes later, so that whoever
//! adds it up anew gets the same.
//!
//! In [`platform::Table::Orders`]:
//!
//! | pk | sk | what |
//! |---|---|---|
//! | `NUMBERS` | `NEXT` | which day is to be added up next |
//! | `NUMBERS#<year>` | `<day>` | the sums of a day, and what stood before and after it |
//! | `NUMBERS#<day>` | `<by>#<currency>#<of what>` | what a day has earned by a package, a creator, a country or a stream |
//! | `COSTS#<month>` | `<campaign>#<currency>#<day>` | what a campaign has cost on a day |

pub mod costs;
pub mod day_rows;
pub mod facts;
pub mod figures;
pub mod reading;
pub mod standing;
