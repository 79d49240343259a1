//! What the figures were measured on.

use serde::Serialize;

#[derive(Debug, Serialize)]
pub(crate) struct Machine {
    cores: usize,
    processor: String,
    memory_mib: u64,
    /// Processes that wanted a core when the run began: what is above one
    /// disturbed it.
    load: f64,
}

pub(crate) fn describe() -> Machine {
    let read = |path| std::fs::read_to_string(path).unwrap_or_default();
    let after = |text: &str, name: &str| {
        let line = text.lines().find(|line| line.starts_with(name)).unwrap_or_default().to_owned();
        line.split_once(':').map(|(_, value)| value.trim().to_owned()).unwrap_or_default()
    };
    let memory = after(&read("/proc/meminfo"), "MemTotal");
    Machine {
        cores: std::thread::available_parallelism().map_or(1, usize::from),
        processor: after(&read("/proc/cpuinfo"), "model name"),
        memory_mib: memory.trim_end_matches(" kB").parse().unwrap_or(0) / 1024,
        load: read("/proc/loadavg").split(' ').next().and_then(|text| text.parse().ok()).unwrap_or(0.0),
    }
}

impl Machine {
    pub(crate) fn line(&self) -> String {
        format!("{} cores of {}, {} MiB, load {} at the start", self.cores, self.processor, self.memory_mib, self.load)
    }
}
