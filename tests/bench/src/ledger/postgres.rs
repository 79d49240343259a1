//! Transfers in PostgreSQL, driven by its own `pgbench`. A transfer is one call of a function
//! that has the rules of ours: it is posted once by its id, its legs sum to zero, each leg is a
//! line, and balances change with it.

use std::process::Command;
use std::time::{Duration, Instant};

use super::{BUYERS, CALLERS, CREATORS, PRICE_CENTS, Posted, SHARE_CENTS, TRANSFERS};
use crate::postgres::{self, run};
use crate::report::Result;

/// What Linux counts processor time of other processes in.
const TICK: Duration = Duration::from_millis(10);

const SCHEMA: &str = "
CREATE TABLE transfers (id text PRIMARY KEY, currency text NOT NULL, posted_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE lines (account text, transfer text REFERENCES transfers, amount bigint NOT NULL,
  at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (account, at, transfer));
CREATE TABLE balances (account text, currency text, balance bigint NOT NULL, PRIMARY KEY (account, currency))
  WITH (fillfactor = 50);
CREATE FUNCTION post(transfer_id text, currency_of text, accounts text[], amounts bigint[]) RETURNS boolean
LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(amount) FROM unnest(amounts) AS amount) <> 0 THEN RAISE 'legs do not sum to zero'; END IF;
  INSERT INTO transfers (id, currency) VALUES (transfer_id, currency_of) ON CONFLICT DO NOTHING;
  IF NOT FOUND THEN RETURN false; END IF;
  INSERT INTO lines (account, transfer, amount) SELECT a, transfer_id, b FROM unnest(accounts, amounts) AS leg (a, b);
  -- In one order, so that two that meet wait and do not block each other for ever.
  INSERT INTO balances AS old (account, currency, balance)
    SELECT a, currency_of, b FROM unnest(accounts, amounts) AS leg (a, b) ORDER BY a
    ON CONFLICT (account, currency) DO UPDATE SET balance = old.balance + excluded.balance;
  RETURN true;
END $$;
CREATE SEQUENCE numbers MINVALUE 0;
";

pub(super) struct Server(postgres::Server);

impl Server {
    pub(super) fn start() -> Result<Self> {
        let server = postgres::Server::start(&[], |program| Command::new(program))?;
        run(server.client("psql").args(["--quiet", "--command", SCHEMA]))?;
        Ok(Self(server))
    }

    /// The same transfers as ours.
    pub(super) fn post(&self) -> Result<Posted> {
        let script = self.0.folder().join("post.sql");
        let commission = PRICE_CENTS - SHARE_CENTS;
        std::fs::write(
            &script,
            format!(
                "\\set buyer random(1, {BUYERS})\n\\set creator random(1, {CREATORS})\n\\set shard random(0, 7)\n\
                 SELECT post('sale/' || nextval('numbers'), 'usd',\n\
                 ARRAY['buyer/' || :buyer, 'payable/' || :creator, 'revenue/' || :shard],\n\
                 ARRAY[{PRICE_CENTS}, -{SHARE_CENTS}, -{commission}]);\n"
            ),
        )?;
        let each = (TRANSFERS / CALLERS).to_string();
        let (before, own, served) = (Instant::now(), children_cpu("self")?, self.cpu()?);
        let mut pgbench = self.0.client("pgbench");
        let pgbench = pgbench.args(["--no-vacuum", "--protocol", "prepared", "--jobs", "2", "--client"]);
        let pgbench = pgbench.arg(CALLERS.to_string()).args(["--transactions", &each, "--file"]).arg(&script);
        run(pgbench)?;
        let took = before.elapsed();
        let revenue = self.0.client("psql").args(["--tuples-only", "--command", REVENUE]).output()?;
        let revenue = String::from_utf8_lossy(&revenue.stdout).trim().parse::<i64>()?;
        if revenue != -commission * TRANSFERS as i64 {
            return Err(format!("PostgreSQL's revenue is {revenue}").into());
        }
        Ok(Posted { took, client: children_cpu("self")? - own, server: self.cpu()? - served })
    }

    /// Of the server, those of its processes that have ended among it: each client has one.
    fn cpu(&self) -> Result<Duration> {
        let lock = std::fs::read_to_string(self.0.folder().join("data/postmaster.pid"))?;
        let pid = lock.lines().next().ok_or("PostgreSQL has no process")?.to_owned();
        let mut cpu = children_cpu(&pid)? + own_cpu(&pid)?;
        for process in std::fs::read_dir("/proc")?.flatten() {
            let name = process.file_name().to_string_lossy().into_owned();
            // One that ends meanwhile is counted by the server.
            if fields(&name).is_ok_and(|fields| fields.get(1) == Some(&pid)) {
                cpu += own_cpu(&name).unwrap_or_default();
            }
        }
        Ok(cpu)
    }
}

const REVENUE: &str = "SELECT sum(balance) FROM balances WHERE account LIKE 'revenue/%'";

/// Of `/proc/PID/stat`, what follows the name: the state, the parent, …
fn fields(pid: &str) -> Result<Vec<String>> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let (_, rest) = stat.rsplit_once(')').ok_or("this is not Linux")?;
    Ok(rest.split_whitespace().map(str::to_owned).collect())
}

/// User's and system's time of a process itself.
fn own_cpu(pid: &str) -> Result<Duration> {
    ticks(pid, 11)
}

/// And of those of its children that it has waited for.
fn children_cpu(pid: &str) -> Result<Duration> {
    ticks(pid, 13)
}

/// The sum of two neighbouring fields, which are counted from the state on.
fn ticks(pid: &str, at: usize) -> Result<Duration> {
    let fields = fields(pid)?;
    let two = fields.get(at..at + 2).ok_or("this is not Linux")?;
    let ticks = two.iter().map(|field| field.parse::<u32>()).sum::<std::result::Result<u32, _>>()?;
    Ok(TICK * ticks)
}
