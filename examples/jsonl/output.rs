//! Where the records go.
//!
//! A file gets its name only when it is complete, so that half a file is never taken for a whole
//! one. A run that fails removes what it has written; a run that is killed leaves a `.partial`
//! file.
//!
//! Records that went wrong are not in the output. If the output took the place of an input, they
//! would be lost, so it does not: the file is left as it was.

use std::fs::{self, File};
use std::io::{self, Stdout, Write as _};
use std::path::{Path, PathBuf};

use anyhow::{bail, Context as _};
use tempfile::NamedTempFile;

use crate::batch;
use crate::input::Packing;

/// The standard output, or a file that is being written.
pub struct Output {
    target: Target,
    packing: Packing,
    is_empty: bool,
}

enum Target {
    Standard(Stdout),
    /// A pipe or a device, which keeps its name.
    Stream(File),
    Partial {
        file: NamedTempFile,
        path: PathBuf,
        /// Whether records are read from the file of that name.
        is_input: bool,
    },
}

impl Output {
    /// `None` and `-` are the standard output. The `inputs` may be among the files that it replaces.
    pub fn create(path: Option<&Path>, inputs: &[PathBuf]) -> anyhow::Result<Self> {
        let (target, packing) = match path {
            Some(path) if path.as_os_str() != "-" => {
                let target = Target::of(path, inputs)
                    .with_context(|| format!("cannot write {}", path.display()))?;
                (target, Packing::of(path))
            }
            _ => (Target::Standard(io::stdout()), Packing::Plain),
        };
        Ok(Output {
            target,
            packing,
            is_empty: true,
        })
    }

    /// How the bytes are to be compressed before they are written.
    pub fn packing(&self) -> Packing {
        self.packing
    }

    pub fn write(&mut self, packed: &[u8]) -> anyhow::Result<()> {
        self.is_empty &= packed.is_empty();
        match &mut self.target {
            Target::Standard(out) => out.write_all(packed),
            Target::Stream(out) => out.write_all(packed),
            Target::Partial { file, .. } => file.write_all(packed),
        }
        .context("cannot write the output")
    }

    /// Ends the output; only now does a file get its name. If not all went well, a file that was
    /// read is left as it was, and the reason is returned.
    pub fn finish(mut self, all_well: bool) -> anyhow::Result<Option<String>> {
        let is_empty = self.is_empty;
        if is_empty {
            // Compressed, even nothing is something.
            self.write(&batch::pack(Vec::new(), self.packing))?;
        }
        match self.target {
            Target::Standard(mut out) => out.flush().context("cannot write the output")?,
            Target::Stream(_) => {}
            Target::Partial {
                file,
                path,
                is_input,
            } => {
                let spared = is_input && !all_well;
                return (file.as_file().sync_all())
                    .and_then(|()| {
                        if spared {
                            return spare(file, &path, is_empty).map(Some);
                        }
                        Ok(file.persist(&path).map(|_| None)?)
                    })
                    .with_context(|| format!("cannot write {}", path.display()));
            }
        }
        Ok(None)
    }
}

/// Keeps what was written next to the file whose place it would have taken, and says so.
fn spare(file: NamedTempFile, path: &Path, is_empty: bool) -> io::Result<String> {
    let mut message = format!(
        "{} stays as it was, since it is one of the inputs and not all of them could be cleaned",
        path.display()
    );
    if !is_empty {
        let (_, partial) = file.keep()?;
        message += &format!("; what was cleaned stands in {}", partial.display());
    }
    Ok(message)
}

/// Whether `path`, a file's own, is that of an input. `-` is the file that a shell passed as the
/// standard input, where the system reveals it.
fn is_among(path: &Path, inputs: &[PathBuf]) -> bool {
    inputs.iter().any(|input| {
        let input = if input.as_os_str() == "-" {
            Path::new("/dev/stdin")
        } else {
            input
        };
        input.canonicalize().is_ok_and(|input| input == path)
    })
}

impl Target {
    fn of(path: &Path, inputs: &[PathBuf]) -> anyhow::Result<Self> {
        let known = fs::metadata(path).ok();
        match &known {
            Some(known) if known.is_dir() => bail!("it is a directory"),
            Some(known) if !known.is_file() => {
                return Ok(Target::Stream(File::options().write(true).open(path)?));
            }
            _ => {}
        }
        // The file behind a link, so that the link remains a link.
        let path = match known {
            Some(_) => path.canonicalize()?,
            None => path.to_owned(),
        };
        let Some(name) = path.file_name() else {
            bail!("it is no name of a file");
        };
        let mut prefix = name.to_owned();
        prefix.push(".");
        let folder = match path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        };
        let file = tempfile::Builder::new()
            .prefix(&prefix)
            .suffix(".partial")
            // By default nobody else could read it.
            .make_in(folder, |path| File::create_new(path))?;
        if let Some(known) = known {
            file.as_file().set_permissions(known.permissions())?;
        }
        let is_input = is_among(&path, inputs);
        Ok(Target::Partial {
            file,
            path,
            is_input,
        })
    }
}
