//! A Redis of our own, for one measurement, spoken to in its own protocol: one
//! script is all that is sent, and numbers are all that comes back.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

use super::CALLERS;
use crate::report::Result;

/// What is granted once for each id, and never beyond the limit: a counter, an id, the limit.
const QUOTA: &str = "\
if redis.call('EXISTS', KEYS[2]) == 1 then return 1 end
if redis.call('INCR', KEYS[1]) > tonumber(ARGV[1]) then redis.call('DECR', KEYS[1]) return 0 end
redis.call('SET', KEYS[2], '1', 'EX', 3600)
return 1";

/// A token bucket by the server's clock: a bucket, an id that does not matter, the
/// rate a second.
const RATE: &str = "\
local rate = tonumber(ARGV[1])
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local full_at = math.max(tonumber(redis.call('GET', KEYS[1]) or '0'), now) + 1000000 / rate
if full_at - now > 1000000 then return 0 end
redis.call('SET', KEYS[1], full_at, 'PX', 2000)
return 1";

const STARTS_WITHIN: Duration = Duration::from_secs(10);

pub(super) fn is_installed() -> bool {
    let version = Command::new("redis-server").arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
    version.is_ok_and(|status| status.success())
}

/// How many were asked for and granted, in which time.
pub(super) struct Decided {
    pub(super) asked: u64,
    pub(super) granted: u64,
    pub(super) took: Duration,
}

pub(super) struct Server {
    process: std::process::Child,
    port: u16,
    _folder: TempDir,
}

impl Server {
    pub(super) async fn start(log: bool) -> Result<Self> {
        let port = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let folder = tempfile::tempdir()?;
        let log: &[&str] =
            if log { &["--appendonly", "yes", "--appendfsync", "always"] } else { &["--appendonly", "no"] };
        let process = Command::new("redis-server")
            .args(["--bind", "127.0.0.1", "--port", &port.to_string(), "--save", "", "--dir"])
            .arg(folder.path())
            .args(log)
            .stdout(Stdio::null())
            .spawn()?;
        let server = Self { process, port, _folder: folder };
        let before = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            if before.elapsed() > STARTS_WITHIN {
                return Err("redis-server does not start".into());
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        Ok(server)
    }

    /// Uses of a quota, each of these ids once, by as many callers as ours.
    pub(super) async fn quota(&self, ids: std::ops::Range<u64>, limit: u64) -> Result<Decided> {
        self.decide(QUOTA, limit, |caller| ids.clone().filter(move |id| id % CALLERS == caller)).await
    }

    /// Requests of a rate, as many as they can make in this time.
    pub(super) async fn rate(&self, rate: u64, within: Duration) -> Result<Decided> {
        let end = Instant::now() + within;
        self.decide(RATE, rate, |_| (0..).take_while(move |_| Instant::now() < end)).await
    }

    async fn decide<I>(&self, script: &'static str, limit: u64, ids: impl Fn(u64) -> I) -> Result<Decided>
    where
        I: Iterator<Item = u64> + Send + 'static,
    {
        let before = Instant::now();
        let mut callers = tokio::task::JoinSet::new();
        for caller in 0..CALLERS {
            let (port, ids) = (self.port, ids(caller));
            callers.spawn(async move {
                let mut stream = BufReader::new(TcpStream::connect(("127.0.0.1", port)).await?);
                let (mut asked, mut granted) = (0, 0);
                for id in ids {
                    asked += 1;
                    granted += eval(&mut stream, script, &format!("use-{id}"), limit).await?;
                }
                Ok::<(u64, u64), std::io::Error>((asked, granted))
            });
        }
        let mut decided = Decided { asked: 0, granted: 0, took: Duration::ZERO };
        while let Some(done) = callers.join_next().await {
            let (asked, granted) = done??;
            decided.asked += asked;
            decided.granted += granted;
        }
        decided.took = before.elapsed();
        Ok(decided)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// `EVAL script 2 counter id limit`, and the number that comes back.
async fn eval(stream: &mut BufReader<TcpStream>, script: &str, id: &str, limit: u64) -> std::io::Result<u64> {
    let limit = limit.to_string();
    let words = ["EVAL", script, "2", "counter", id, &limit];
    let mut request = format!("*{}\r\n", words.len());
    for word in words {
        request.push_str(&format!("${}\r\n{word}\r\n", word.len()));
    }
    stream.get_mut().write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_line(&mut answer).await?;
    let number = answer.trim_end().strip_prefix(':').and_then(|text| text.parse().ok());
    number.ok_or_else(|| std::io::Error::other(format!("redis answered {answer:?}")))
}
