//! What is news to a workspace.

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::digests::Told;
use catalog_store::libraries::Line;
use catalog_store::library::Library;
use catalog_store::versions;
use domain::Time;
use jiff::SignedDuration;
use platform::mail::Message;
use platform::{App, Bucket, Error, blobs};
use registry::PackageId;
use registry::checks::osv::{self, Advisory};
use registry::notices::{Change, Notice, concerning};

/// Advisories of the registry's packages, put by operators, as the checks read them.
const ADVISORIES: &str = "advisories/osv.json";
const ADVISORIES_BYTES_MAX: u64 = 16 << 20;
/// What is older is no news, should digests have failed for days.
const AGE_MAX: SignedDuration = SignedDuration::from_hours(7 * 24);
/// A change that is younger may not be written yet, though its time is set.
const SETTLES_IN: SignedDuration = SignedDuration::from_mins(5);
/// Packages whose changes are kept from one library to the next.
const PACKAGES_KEPT_MAX: usize = 20_000;
/// Lines of one mail.
const LINES_MAX: usize = 50;
/// Advisories that are kept as told to one workspace.
const TOLD_MAX: usize = 1_000;

/// What all libraries of a run are compared with.
pub(super) struct News {
    /// Up to when changes are told.
    until: Time,
    /// By the package: most advisories concern no package of a library.
    advisories: BTreeMap<String, Vec<Advisory>>,
    /// Recent changes, of packages that were looked at.
    changes: BTreeMap<PackageId, Vec<Change>>,
}

/// What is news to one workspace.
pub(super) struct Digest {
    notices: Vec<Notice>,
    next: Told,
}

impl News {
    pub(super) async fn load(app: &App) -> Result<Self, Error> {
        let file = blobs::get(app, Bucket::Packages, ADVISORIES, ADVISORIES_BYTES_MAX).await?;
        let all = file.map(|bytes| osv::parse(&bytes)).transpose().unwrap_or_else(|error| {
            // Versions are news without advisories too.
            tracing::error!(error, "the file of advisories cannot be read");
            None
        });
        let mut advisories: BTreeMap<String, Vec<Advisory>> = BTreeMap::new();
        for advisory in all.unwrap_or_default() {
            let packages = advisory.affected.iter().filter_map(|it| it.package.as_ref());
            let names: BTreeSet<String> =
                packages.filter(|it| it.ecosystem == osv::ECOSYSTEM).map(|it| it.name.clone()).collect();
            for name in names {
                advisories.entry(name).or_default().push(advisory.clone());
            }
        }
        Ok(Self { until: Time::from(app.clock.now()).plus(-SETTLES_IN), advisories, changes: BTreeMap::new() })
    }

    /// `None` if there is nothing.
    pub(super) async fn of(
        &mut self,
        app: &App,
        library: &Library,
        line: &Line,
        seen: Option<&Told>,
    ) -> Result<Option<Digest>, Error> {
        let until = self.until;
        let oldest = until.plus(-AGE_MAX);
        let from = seen.map_or(line.since, |told| told.until).max(oldest);
        let (mut notices, mut concerned) = (Vec::new(), BTreeSet::new());
        for (id, entry) in &library.entries {
            let since = from.max(entry.installed_at);
            notices.extend(concerning(id, &entry.version, self.changes(app, id).await?, since, until));
            for notice in self.advisories_for(id, &entry.version) {
                let Notice::Advisory { id: advisory, .. } = &notice else { continue };
                let key = format!("{advisory} {id}@{}", entry.version.key());
                let is_told = seen.is_some_and(|told| told.advisories.contains(&key));
                if concerned.len() < TOLD_MAX && concerned.insert(key) && !is_told {
                    notices.push(notice);
                }
            }
        }
        let next = Told { until, advisories: concerned };
        Ok((!notices.is_empty()).then_some(Digest { notices, next }))
    }

    /// The recent changes of a package.
    async fn changes(&mut self, app: &App, id: &PackageId) -> Result<&[Change], Error> {
        if !self.changes.contains_key(id) {
            if self.changes.len() >= PACKAGES_KEPT_MAX {
                self.changes.clear();
            }
            let mut changes = versions::changes(&versions::list(app, id).await?);
            let oldest = self.until.plus(-AGE_MAX);
            changes.retain(|change| change.at > oldest);
            self.changes.insert(id.clone(), changes);
        }
        Ok(self.changes.get(id).map(Vec::as_slice).unwrap_or_default())
    }

    fn advisories_for(&self, id: &PackageId, version: &registry::Version) -> Vec<Notice> {
        let all = self.advisories.get(&id.to_string()).map(Vec::as_slice).unwrap_or_default();
        let notice = |advisory: &Advisory| {
            let severity = advisory.severity_for(id, version)?;
            let (package, version) = (id.clone(), version.clone());
            Some(Notice::Advisory { package, version, id: advisory.id.clone(), severity })
        };
        all.iter().filter_map(notice).collect()
    }
}

impl Digest {
    /// The mail, and what its readers then know.
    pub(super) fn into_message(self, workspace: String) -> (Message, Told) {
        let omitted = u32::try_from(self.notices.len().saturating_sub(LINES_MAX)).unwrap_or(u32::MAX);
        let lines = self.notices.iter().take(LINES_MAX).map(Notice::to_sentence).collect();
        (Message::PackageDigest { workspace, lines, omitted }, self.next)
    }
}
