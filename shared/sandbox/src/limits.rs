//! What a child may use.

use std::io;

use rustix::process::{Resource, Rlimit, setrlimit};

#[derive(Debug, Clone, Copy)]
pub struct Limits {
    pub memory_bytes_max: u64,
    /// Should nobody be left to end it.
    pub cpu_seconds_max: u32,
}

impl Limits {
    /// Limits this process for good; to be called before anything is read. An
    /// allocation beyond the memory ends the process at once, wherever it is made: that
    /// is the point.
    ///
    /// # Errors
    /// If the system refuses a limit.
    pub fn enforce(self) -> io::Result<()> {
        let fixed = |max: u64| Rlimit { current: Some(max), maximum: Some(max) };
        setrlimit(Resource::As, fixed(self.memory_bytes_max))?;
        setrlimit(Resource::Cpu, fixed(u64::from(self.cpu_seconds_max)))?;
        setrlimit(Resource::Core, fixed(0))?;
        // No file can be written; pipes can.
        setrlimit(Resource::Fsize, fixed(0))?;
        Ok(())
    }
}
