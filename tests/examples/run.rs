//! Runs the example programs, and makes texts for them.

use std::env::consts::EXE_SUFFIX;
use std::ffi::OsStr;
use std::fs;
use std::io::{Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use tempfile::TempDir;

/// A page with clutter that no setting would keep, and body text that none would lose.
pub const PAGE: &str = "\
Harbour bridge reopens - The Example Times

Share this article

The bridge over the harbour opened again on Monday after nine weeks of repairs, the city council \
said in a statement. Traffic had been sent through the old tunnel since May.

Drivers were relieved. \"It took me an hour to get to work,\" said Jonas Sample, who drives a bus \
on the northern line and crosses the bridge eight times a day.

All rights reserved
";

/// A program's end and what it said.
pub struct Run {
    pub code: Option<i32>,
    pub out: String,
    pub err: String,
}

/// An example program, ready for arguments.
pub fn example(name: &str) -> Command {
    // This test is target/PROFILE/deps/examples-HASH; the examples are in target/PROFILE/examples.
    let test = std::env::current_exe().unwrap();
    let profile = test.parent().and_then(Path::parent).unwrap();
    let path = profile.join("examples").join(format!("{name}{EXE_SUFFIX}"));
    assert!(
        path.exists(),
        "{} is missing: run `cargo build --examples`",
        path.display()
    );
    let mut command = Command::new(path);
    command
        .env_remove("NO_COLOR")
        .env_remove("CLICOLOR_FORCE")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

/// Runs an example with arguments and an empty standard input.
pub fn run<A: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = A>) -> Run {
    end(example(name).args(args).spawn().unwrap())
}

/// Runs an example with arguments and a standard input.
pub fn run_with<A: AsRef<OsStr>>(
    name: &str,
    args: impl IntoIterator<Item = A>,
    input: impl Into<Vec<u8>>,
) -> Run {
    let input = input.into();
    let mut child = example(name)
        .args(args)
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = thread::spawn(move || {
        // The program may end before it has read all.
        let _ = stdin.write_all(&input);
    });
    let run = end(child);
    writer.join().unwrap();
    run
}

fn end(child: Child) -> Run {
    let output = child.wait_with_output().unwrap();
    Run {
        code: output.status.code(),
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
    }
}

/// Starts an example, reads the first bytes of its output and closes it, as `head` does.
pub fn run_and_close<A: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = A>) -> Run {
    let mut child = example(name).args(args).spawn().unwrap();
    let mut start = [0; 10];
    let mut out = child.stdout.take().unwrap();
    out.read_exact(&mut start).unwrap();
    drop(out);
    end(child)
}

/// Runs an example with an output that takes nothing.
#[cfg(target_os = "linux")]
pub fn run_on_full_disk<A: AsRef<OsStr>>(name: &str, args: impl IntoIterator<Item = A>) -> Run {
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    end(example(name).args(args).stdout(full).spawn().unwrap())
}

/// A folder with files, gone with the value.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        Folder(tempfile::tempdir().unwrap())
    }

    /// Where a file of this name is or would be.
    pub fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// Makes a file.
    pub fn file(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::write(&path, content).unwrap();
        path
    }

    /// The names of its files, sorted.
    pub fn names(&self) -> Vec<String> {
        let files = fs::read_dir(self.0.path()).unwrap();
        let mut names: Vec<String> = files
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

/// Body text of some hundred bytes for each paragraph.
pub fn long_text(paragraphs: usize) -> String {
    (0..paragraphs)
        .map(|n| {
            format!(
                "In the {n}th week of the repairs the council met again, and {} of its members \
                 said that the bridge would not be ready before the summer. Nobody was \
                 surprised, and the ferry went {n} times more.\n\n",
                n % 19 + 2
            )
        })
        .collect()
}

pub fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(bytes).unwrap();
    packed.finish().unwrap()
}

pub fn gunzip(packed: &[u8]) -> String {
    let mut text = String::new();
    flate2::read::MultiGzDecoder::new(packed)
        .read_to_string(&mut text)
        .unwrap();
    text
}
