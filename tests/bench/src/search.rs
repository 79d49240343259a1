//! Search over 100,000 generated packages, beside bare tantivy and SQLite's
//! FTS5 with the same fields and an English stemmer; and the quality of the
//! three over the written queries of `shared/search/tests/quality`.

mod catalogue;
mod fts5;
mod quality;
mod tantivy_alone;

use std::path::Path;
use std::time::{Duration, Instant};

use search::{Query, Reader, Writer};

use crate::report::{Goal, Report, Result};
use crate::spread::spread;

const GROUP: &str = "search, 100,000 packages";
const QUALITY: &str = "search, 60 written queries";
const PACKAGES: usize = 100_000;
const QUERIES: usize = 600;
const HITS: usize = 10;

/// Something that can be asked: ids of packages, the best first.
pub(crate) trait Engine {
    fn name(&self) -> &'static str;
    fn ask(&self, text: &str) -> Result<Vec<String>>;
}

struct Ours(Reader);

impl Engine for Ours {
    fn name(&self) -> &'static str {
        "search"
    }

    fn ask(&self, text: &str) -> Result<Vec<String>> {
        let query = Query { text: text.to_owned(), limit: Some(HITS), ..Query::default() };
        Ok(self.0.search(&query)?.hits.into_iter().map(|hit| hit.id.0).collect())
    }
}

pub(crate) fn measure(report: &mut Report) -> Result<()> {
    speed(report)?;
    let folder = tempfile::tempdir()?;
    let (packages, questions) = quality::read()?;
    Writer::open(folder.path())?.apply(packages.iter().cloned())?;
    let ours = Ours(Reader::open(folder.path())?);
    let (tantivy, sqlite) = (tantivy_alone::build(&packages, None)?, fts5::build(&packages, None)?);
    let engines: [&dyn Engine; 3] = [&ours, &tantivy, &sqlite];
    for engine in engines {
        report.ratio(QUALITY, engine.name(), "nDCG@10", quality::ndcg(engine, &questions)?);
    }
    Ok(())
}

fn speed(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    let made = catalogue::packages(PACKAGES);
    let queries = catalogue::queries(&made, QUERIES);
    let path = |name: &str| folder.path().join(name);
    rate(report, "search", || Ok(Writer::rebuild(&path("ours"), made.iter().cloned()).map(drop)?))?;
    let mut alone = None;
    rate(report, "bare tantivy", || {
        alone = Some(tantivy_alone::build(&made, Some(&path("tantivy")))?);
        Ok(())
    })?;
    let mut sqlite = None;
    rate(report, "SQLite FTS5", || {
        sqlite = Some(fts5::build(&made, Some(&path("fts5.sqlite")))?);
        Ok(())
    })?;
    let (Some(alone), Some(sqlite)) = (alone, sqlite) else { return Err("nothing was built".into()) };
    drop(made);
    let ours = open(report, &path("ours"))?;
    let engines: [&dyn Engine; 3] = [&ours, &alone, &sqlite];
    let mut times = [const { Vec::new() }; 3];
    for round in 0..2 {
        for text in &queries {
            // Of each query one after the other, so that what disturbs one disturbs all.
            for (engine, times) in engines.iter().zip(&mut times) {
                let start = Instant::now();
                engine.ask(text)?;
                // The first round brings the files into memory.
                if round > 0 {
                    times.push(start.elapsed());
                }
            }
        }
    }
    let mut p99 = Vec::new();
    for (engine, times) in engines.iter().zip(&times) {
        let series = spread(times).ok_or("no queries")?;
        p99.push(series.p99_ms);
        let goal = (engine.name() == "search").then_some(Goal::P99MsMax(20.0));
        report.goal(goal).time(GROUP, engine.name(), "a page of ten", series);
    }
    report.goal(Some(Goal::RatioMax(1.5))).ratio(GROUP, "search ÷ bare tantivy", "p99", p99[0] / p99[1]);
    report.ratio(GROUP, "search ÷ SQLite FTS5", "p99", p99[0] / p99[2]);
    let facets = queries.iter().map(|text| facets(&ours, text)).collect::<Result<Vec<_>>>()?;
    report.time(GROUP, "search, with facets", "a page of ten", spread(&facets).ok_or("no queries")?);
    Ok(())
}

fn facets(ours: &Ours, text: &str) -> Result<Duration> {
    let query = Query { text: text.to_owned(), limit: Some(HITS), facets: true, ..Query::default() };
    let start = Instant::now();
    ours.0.search(&query)?;
    Ok(start.elapsed())
}

fn rate(report: &mut Report, name: &str, build: impl FnOnce() -> Result<()>) -> Result<()> {
    let start = Instant::now();
    build()?;
    report.per_second(GROUP, name, "indexed", PACKAGES as f64 / start.elapsed().as_secs_f64());
    Ok(())
}

fn open(report: &mut Report, path: &Path) -> Result<Ours> {
    let before = anonymous_kib()?;
    let start = Instant::now();
    let ours = Ours(Reader::open(path)?);
    let time = spread(&[start.elapsed()]).ok_or("no time")?;
    report.goal(Some(Goal::MsMax(1_000.0))).time(GROUP, "search", "index open", time);
    report.bytes(GROUP, "search", "memory beside files", anonymous_kib()?.saturating_sub(before) * 1024);
    let mut size_bytes = 0;
    for part in ["packages", "terms"] {
        for entry in std::fs::read_dir(path.join(part))? {
            size_bytes += entry?.metadata()?.len();
        }
    }
    report.bytes(GROUP, "search", "files", size_bytes);
    Ok(ours)
}

/// What this process holds that no file backs.
fn anonymous_kib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).ok_or("no RssAnon")?;
    Ok(line.trim().trim_end_matches(" kB").parse()?)
}
