//! Every limit the engine keeps, by name. A refusal says which one was met.

use std::time::Duration;

/// What one run may use. [`Limits::default`] is what the hosted product grants.
#[derive(Debug, Clone)]
pub struct Limits {
    /// The project's zip, as uploaded.
    pub project_zip_bytes_max: u64,
    /// All files of the project, unpacked.
    pub project_unpacked_bytes_max: u64,
    pub project_files_max: usize,
    /// One template, query or manifest.
    pub source_file_bytes_max: u64,
    /// Triples in the graph, after imports and inference.
    pub triples_max: usize,
    /// The text of all distinct terms of the graph.
    pub graph_bytes_max: u64,
    /// Blank nodes of the graph, which must be told apart to be relabelled.
    pub blank_nodes_max: usize,
    /// Work to tell them apart; met only by crafted, highly symmetric graphs.
    pub blank_node_steps_max: u64,
    pub rules_max: usize,
    /// Packs of one manifest.
    pub packs_max: usize,
    /// One query; a project may ask for less by `max_sparql_timeout_ms`.
    pub query_time_max: Duration,
    /// Triples that one query may look at, each as often as it does.
    pub query_reads_max: u64,
    /// Rows of one SELECT.
    pub query_rows_max: usize,
    pub output_files_max: usize,
    /// One rendered file.
    pub output_file_bytes_max: u64,
    /// All rendered files.
    pub output_bytes_max: u64,
    /// Includes and macro calls inside one another.
    pub template_depth_max: usize,
    /// Loop passes of one template, counted over all its loops.
    pub template_loop_passes_max: u64,
    /// The whole run, from the first stage to the last.
    pub run_time_max: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            project_zip_bytes_max: 50 << 20,
            project_unpacked_bytes_max: 200 << 20,
            project_files_max: 2_000,
            source_file_bytes_max: 4 << 20,
            triples_max: 1_000_000,
            graph_bytes_max: 256 << 20,
            blank_nodes_max: 50_000,
            blank_node_steps_max: 5_000_000,
            rules_max: 500,
            packs_max: 100,
            query_time_max: Duration::from_secs(30),
            query_reads_max: 5_000_000_000,
            query_rows_max: 1_000_000,
            output_files_max: 10_000,
            output_file_bytes_max: 32 << 20,
            output_bytes_max: 200 << 20,
            template_depth_max: 64,
            template_loop_passes_max: 5_000_000,
            run_time_max: Duration::from_secs(300),
        }
    }
}
