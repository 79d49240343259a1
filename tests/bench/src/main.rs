//! The benchmarks.

mod spread;
