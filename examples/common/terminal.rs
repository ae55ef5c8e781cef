//! How a command ends, and how it reports errors.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::process::ExitCode;

/// Writes a message to the standard error. (`eprintln!` would panic if that is closed.)
pub fn tell(message: impl Display) {
    let _ = writeln!(io::stderr(), "{}: {message}", env!("CARGO_BIN_NAME"));
}

/// Returns the exit status of a command: 0 if all went well; otherwise 1, after the error was
/// reported. A reader of the output that has seen enough, as `head` has, is not an error.
pub fn exit(result: anyhow::Result<ExitCode>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(error) if is_closed_pipe(&error) => ExitCode::SUCCESS,
        Err(error) => {
            tell(format_args!("{error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn is_closed_pipe(error: &anyhow::Error) -> bool {
    error
        .chain()
        .filter_map(|cause| cause.downcast_ref::<io::Error>())
        .any(|cause| cause.kind() == io::ErrorKind::BrokenPipe)
}
