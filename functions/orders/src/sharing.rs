//! Who shares in what an order's packages earn: as their splits are in force when it is made.

use std::collections::{BTreeMap, BTreeSet};

use catalog_store::splits;
use domain::TenantId;
use ledger::Share;
use orders_store::orders::{Line, fits};
use platform::{App, Error, Grant};
use registry::PackageId;
use registry::splits::Part;
use tenancy_store::workspaces;

/// What [`share`] touches.
pub(crate) const SHARE: Grant = Grant::operation("sharing::share", &[splits::FIND_ALL, workspaces::FIND]);

/// The lines with their collaborators. The part of a workspace that is closed is the
/// creator's: nobody could get it.
pub(crate) async fn share(app: &App, lines: Vec<Line>) -> Result<Vec<Line>, Error> {
    let packages: Vec<PackageId> = lines.iter().map(|line| line.package.clone()).collect();
    let found = splits::find_all(app, &packages).await?.into_iter();
    let splits: BTreeMap<PackageId, splits::Record> = found.map(|it| (it.package.clone(), it)).collect();
    let parts = |line: &Line| splits.get(&line.package).map(|it| it.split.parts(line.creator)).unwrap_or_default();
    let parts: Vec<Vec<Part>> = lines.iter().map(parts).collect();
    let closed = closed(app, &parts).await?;
    let share = |(line, parts): (Line, Vec<Part>)| {
        let open = parts.into_iter().filter(|part| !closed.contains(&part.workspace_id));
        let share = |part: Part| Share { tenant: part.workspace_id, basis_points: part.basis_points };
        Line { collaborators: open.map(share).collect(), ..line }
    };
    Ok(lines.into_iter().zip(parts).map(share).collect())
}

/// Whether all that can become of an order of these lines fits into one transaction.
pub(crate) fn check_size(lines: &[Line]) -> Result<(), Error> {
    if fits(lines) {
        return Ok(());
    }
    let expected = "expected packages that fewer workspaces share in: order some of them by themselves";
    Err(Error::field("packages", expected))
}

async fn closed(app: &App, parts: &[Vec<Part>]) -> Result<BTreeSet<TenantId>, Error> {
    let workspaces: BTreeSet<TenantId> = parts.iter().flatten().map(|part| part.workspace_id).collect();
    let mut closed = BTreeSet::new();
    for workspace in workspaces {
        let found = workspaces::find(app, workspace).await?;
        if found.is_none_or(|found| found.closed_at.is_some()) {
            closed.insert(workspace);
        }
    }
    Ok(closed)
}
