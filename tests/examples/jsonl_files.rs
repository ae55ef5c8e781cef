//! `jsonl`: files in and out.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;
use std::thread;
use std::time::{Duration, Instant};

use crate::run::{example, gunzip, gzip, run, run_with, Folder, PAGE};

/// A line for `PAGE` before and after.
fn page() -> (String, String) {
    let line = |text: &str| format!("{}\n", serde_json::json!({ "text": text }));
    (line(PAGE), line(&bodycopy::clean(PAGE)))
}

#[test]
fn packed_files_are_read_by_their_names() {
    let folder = Folder::new();
    let (line, cleaned) = page();
    let [one, two] = [line.as_bytes(), line.as_bytes()];
    let zst = |bytes: &[u8]| zstd::encode_all(bytes, 1).unwrap();
    // The second member begins in the middle of a record.
    let (start, rest) = two.split_at(30);
    let cases = [
        ("some.jsonl", [one, two].concat()),
        (
            "some.jsonl.gz",
            [gzip(one), gzip(start), gzip(rest)].concat(),
        ),
        ("some.jsonl.ZST", [zst(one), zst(start), zst(rest)].concat()),
    ];
    for (name, content) in cases {
        let file = folder.file(name, content);
        let run = run("jsonl", ["-q".as_ref(), file.as_os_str()]);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{name}");
        assert_eq!(run.out, cleaned.repeat(2), "{name}");
    }
}

#[test]
fn the_readable_part_of_a_cut_file_is_cleaned() {
    let folder = Folder::new();
    let numbered = |id: u32| format!("{{\"id\":{id},\"text\":\"Rain, {}.\"}}\n", id * 7919);
    let lines: String = (0..100_000).map(numbered).collect();
    let zst = zstd::encode_all(lines.as_bytes(), 1).unwrap();
    for (name, packed) in [("cut.gz", gzip(lines.as_bytes())), ("cut.zst", zst)] {
        let file = folder.file(name, &packed[..packed.len() * 2 / 3]);
        let run = run("jsonl", [&file]);
        assert_eq!(run.code, Some(1));
        let told = format!("cannot read {} beyond line ", file.display());
        assert!(run.err.contains(&told), "{}", run.err);
        assert!(run.err.contains("1 input failed"), "{}", run.err);
        let records = run.out.lines().count();
        assert!(records > 10_000, "{name}: {records}");
        let last = run.out.lines().last().unwrap();
        assert!(
            last.starts_with(&format!("{{\"id\":{},", records - 1)),
            "{last}"
        );
    }
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_cleaned() {
    let folder = Folder::new();
    let (line, cleaned) = page();
    let good = folder.file("good.jsonl", &line);
    let bad = [
        folder.path("missing.jsonl"),
        folder.path("."),
        folder.file("no.gz", &line),
        folder.file("no.zst", &line),
    ];
    for bad in &bad {
        let run = run("jsonl", [&good, bad, &good]);
        assert_eq!(run.code, Some(1));
        let told = format!("cannot read {}: ", bad.display());
        assert!(run.err.contains(&told), "{}", run.err);
        assert_eq!(run.out, cleaned.repeat(2));
    }
}

#[test]
fn outputs_are_packed_by_their_names() {
    let folder = Folder::new();
    let (line, cleaned) = page();
    let plain = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    type Unpack<'f> = &'f dyn Fn(Vec<u8>) -> String;
    let cases: [(&str, Unpack); 3] = [
        ("out.jsonl", &plain),
        ("out.jsonl.gz", &|bytes| gunzip(&bytes)),
        ("out.jsonl.zst", &|bytes| {
            plain(zstd::decode_all(&*bytes).unwrap())
        }),
    ];
    for (name, unpack) in cases {
        let out = folder.path(name);
        let args = ["-q".as_ref(), "-o".as_ref(), out.as_os_str()];
        for (input, expected) in [(line.repeat(3), cleaned.repeat(3)), Default::default()] {
            let run = run_with("jsonl", args, input);
            assert_eq!((run.code, run.out.as_str()), (Some(0), ""), "{}", run.err);
            assert_eq!(unpack(fs::read(&out).unwrap()), expected, "{name}");
        }
        if name.len() > "out.jsonl".len() {
            assert!(
                fs::metadata(&out).unwrap().len() > 0,
                "{name} is no archive"
            );
        }
    }
    assert_eq!(
        folder.names(),
        ["out.jsonl", "out.jsonl.gz", "out.jsonl.zst"]
    );
}

#[test]
fn a_file_can_be_cleaned_in_its_place() {
    let folder = Folder::new();
    let (line, cleaned) = page();
    let file = folder.file("some.jsonl", &line);
    let args = [file.as_os_str(), "-o".as_ref(), file.as_os_str()];
    assert_eq!(run("jsonl", args).code, Some(0));
    assert_eq!(fs::read_to_string(&file).unwrap(), cleaned);
    assert_eq!(folder.names(), ["some.jsonl"]);
}

#[test]
fn a_file_that_was_not_all_cleaned_is_not_replaced() {
    let (line, cleaned) = page();
    let two = format!("{line}no json\n");
    let packed = gzip(
        (0..20_000)
            .map(|id| format!("{{\"id\":{id}}}\n"))
            .collect::<String>()
            .as_bytes(),
    );
    let cut = &packed[..packed.len() / 2];
    let good = ("good.jsonl", line.as_bytes());
    // The file in its place, other files, and what is left beside it.
    type Named<'c> = (&'c str, &'c [u8]);
    let cases: [(Named, Option<Named>, Option<&str>); 4] = [
        (("some.jsonl", two.as_bytes()), None, Some(&cleaned)),
        (("some.jsonl", b"{\"body\":\"Rain.\"}\n"), None, None),
        (("some.jsonl.gz", cut), Some(good), Some(&cleaned)),
        (good, Some(("no.gz", b"no archive")), Some(&cleaned)),
    ];
    for ((name, content), other, left) in cases {
        let folder = Folder::new();
        let file = folder.file(name, content);
        let other = other.map(|(name, content)| folder.file(name, content));
        let mut args = vec!["-q".as_ref(), "-o".as_ref(), file.as_os_str()];
        args.push(file.as_os_str());
        args.extend(other.as_ref().map(|other| other.as_os_str()));
        let run = run("jsonl", args);
        assert_eq!(run.code, Some(1), "{name}");
        let last = run.err.lines().last().unwrap();
        assert!(last.contains(&format!("{name} stays as it was")), "{last}");
        assert_eq!(fs::read(&file).unwrap(), content);

        let mut names = folder.names();
        names.retain(|name| name.ends_with(".partial"));
        assert_eq!(names.len(), usize::from(left.is_some()), "{name}");
        if let Some(left) = left {
            assert!(names[0].starts_with(&format!("{name}.")), "{names:?}");
            assert!(last.ends_with(&names[0]), "{last}");
            let bytes = fs::read(folder.path(&names[0])).unwrap();
            let text = match name.ends_with(".gz") {
                true => gunzip(&bytes),
                false => String::from_utf8(bytes).unwrap(),
            };
            assert_eq!(text, left);
        }
    }
}

/// Nobody's records are lost here, and half a result is better than that of the last run.
#[test]
fn a_file_that_was_not_read_is_replaced_in_any_case() {
    let folder = Folder::new();
    let (line, cleaned) = page();
    let out = folder.file("out.jsonl", "from the last run\n");
    let args = ["-o".as_ref(), out.as_os_str()];
    let run = run_with("jsonl", args, format!("no json\n{line}"));
    assert_eq!(run.code, Some(1));
    assert_eq!(fs::read_to_string(&out).unwrap(), cleaned);
    assert_eq!(folder.names(), ["out.jsonl"]);
}

/// As in `jsonl -o some.jsonl <some.jsonl`, by a link and by another way to the same folder.
#[cfg(target_os = "linux")]
#[test]
fn an_input_is_known_under_any_name() {
    let folder = Folder::new();
    let file = folder.file("some.jsonl", "no json\n");
    let link = folder.path("link.jsonl");
    std::os::unix::fs::symlink(&file, &link).unwrap();
    let around = folder.path("./some.jsonl");
    for (input, output) in [
        ("-".as_ref(), &file),
        (file.as_os_str(), &link),
        (link.as_os_str(), &around),
    ] {
        let run = example("jsonl")
            .args([input, "-o".as_ref(), output.as_os_str()])
            .stdin(fs::File::open(&file).unwrap())
            .output()
            .unwrap();
        assert_eq!(run.status.code(), Some(1));
        assert_eq!(fs::read_to_string(&file).unwrap(), "no json\n");
    }
    assert_eq!(folder.names(), ["link.jsonl", "some.jsonl"]);
}

#[cfg(unix)]
#[test]
fn links_and_permissions_stay() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let (line, cleaned) = page();
    let file = folder.file("some.jsonl", &line);
    fs::set_permissions(&file, PermissionsExt::from_mode(0o640)).unwrap();
    let link = folder.path("link.jsonl");
    std::os::unix::fs::symlink(&file, &link).unwrap();

    let args = [file.as_os_str(), "-o".as_ref(), link.as_os_str()];
    assert_eq!(run("jsonl", args).code, Some(0));
    assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    assert_eq!(fs::read_to_string(&file).unwrap(), cleaned);
    let mode = fs::metadata(&file).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);
}

#[test]
fn outputs_that_cannot_be_are_told_before_anything_is_read() {
    let folder = Folder::new();
    for out in [folder.path("."), folder.path("none/out.jsonl")] {
        let args = ["-o".as_ref(), out.as_os_str()];
        let run = run_with("jsonl", args, "no json\n");
        assert_eq!(run.code, Some(1));
        assert!(run.err.contains("cannot write"), "{}", run.err);
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    }
}

#[test]
fn a_killed_run_leaves_no_half_file_under_the_final_name() {
    let folder = Folder::new();
    let out = folder.file("out.jsonl", "from the last run\n");
    let mut child = example("jsonl")
        .args(["-o".as_ref(), out.as_os_str()])
        .stdin(Stdio::piped())
        .spawn()
        .unwrap();
    let record = format!(
        "{{\"pad\":\"{}\",\"text\":\"Rain.\"}}\n",
        "x".repeat(10_000)
    );
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(record.repeat(300).as_bytes()).unwrap();

    let partial = || {
        let names = folder.names();
        let name = names.into_iter().find(|name| name.ends_with(".partial"))?;
        Some((fs::metadata(folder.path(&name)).ok()?.len(), name))
    };
    let start = Instant::now();
    let name = loop {
        match partial() {
            Some((length, name)) if length > 0 => break name,
            _ if start.elapsed() > Duration::from_secs(60) => panic!("nothing was written"),
            _ => thread::sleep(Duration::from_millis(10)),
        }
    };
    assert!(name.starts_with("out.jsonl."), "{name}");
    child.kill().unwrap();
    child.wait().unwrap();
    drop(stdin);
    assert_eq!(fs::read_to_string(&out).unwrap(), "from the last run\n");
    assert_eq!(folder.names(), ["out.jsonl".to_owned(), name]);
}
