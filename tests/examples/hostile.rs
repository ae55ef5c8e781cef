//! What goes wrong around every program: outputs that are closed or full, inputs that cannot be
//! read or are too big to be kind.

use std::ffi::OsString;
use std::io::Write as _;
use std::process::Stdio;
use std::thread;

use serde_json::json;

use crate::run::{example, gzip, run, run_and_close, run_with, Folder, PAGE};

/// A folder of the corpus with one file.
fn corpus(folder: &Folder, packed: &[u8]) -> String {
    folder.file("pages.wet.jsonl.gz", packed);
    folder.path(".").display().to_string()
}

fn records(count: usize) -> Vec<u8> {
    let record = json!({
        "id": "one", "dump": "wet", "text": PAGE, "gold": bodycopy::clean(PAGE),
    });
    gzip(format!("{record}\n").repeat(count).as_bytes())
}

/// The programs that need no input, or a folder of the corpus, with their arguments.
fn tables(dir: &str) -> [(&str, Vec<&str>); 4] {
    [
        ("rules", vec![]),
        ("rules", vec!["--languages"]),
        ("throughput", vec!["--rounds", "1", "--megabytes", "1", dir]),
        ("evaluate", vec![dir]),
    ]
}

#[test]
fn a_closed_pipe_is_no_error() {
    let folder = Folder::new();
    let dir = corpus(&folder, &records(3));
    for (name, args) in tables(&dir) {
        let run = run_and_close(name, args);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""), "{name}");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_told_by_every_program() {
    let folder = Folder::new();
    let dir = corpus(&folder, &records(3));
    let page = folder.file("page.txt", PAGE).display().to_string();
    let of_texts = [
        ("clean", vec![page.as_str()]),
        ("explain", vec!["--json", &page]),
        ("explain", vec!["--all", &page]),
    ];
    for (name, args) in tables(&dir).into_iter().chain(of_texts) {
        let run = crate::run::run_on_full_disk(name, args);
        assert_eq!(run.code, Some(1), "{name}: {}", run.err);
        assert!(run.err.contains("cannot write"), "{name}: {}", run.err);
    }
}

/// A file that can be opened and not read, also by the superuser.
#[cfg(target_os = "linux")]
#[test]
fn an_unreadable_file_is_told_and_the_rest_is_cleaned() {
    let folder = Folder::new();
    let unreadable = "/proc/self/mem";
    let page = folder.file("page.txt", PAGE);
    let record = folder.file("page.jsonl", format!("{}\n", json!({ "text": PAGE })));
    for (name, good) in [("clean", &page), ("jsonl", &record)] {
        let run = run(name, [unreadable.as_ref(), good.as_os_str()]);
        assert_eq!(run.code, Some(1), "{name}");
        let told = format!("cannot read {unreadable}: ");
        assert!(run.err.contains(&told), "{name}: {}", run.err);
        assert!(run.out.contains("The bridge over the harbour"), "{name}");
    }
    let run = run("explain", [unreadable]);
    assert_eq!((run.code, run.out.as_str()), (Some(1), ""));
    assert!(run.err.contains("cannot read"), "{}", run.err);
}

/// A folder that is none, and the path is told once.
#[test]
fn a_missing_folder_or_a_file_in_its_place_is_told() {
    let folder = Folder::new();
    let missing = folder.path("missing").display().to_string();
    let file = folder.file("page.txt", PAGE).display().to_string();
    for name in ["evaluate", "throughput"] {
        for path in [&missing, &file] {
            let run = run(name, [path]);
            assert_eq!((run.code, run.out.as_str()), (Some(1), ""), "{name}");
            let told = format!("{name}: cannot read {path}: ");
            assert!(run.err.starts_with(&told), "{}", run.err);
            assert_eq!(run.err.matches(path).count(), 1, "{}", run.err);
        }
    }
}

#[test]
fn a_cut_or_spoilt_archive_of_pages_is_told() {
    let folder = Folder::new();
    let noise: String = (0..2000).map(|at| format!("{} ", at * 7919)).collect();
    let line = |id: usize| {
        let record = json!({
            "id": id, "dump": "wet", "text": format!("{PAGE}\n{noise}{id}"), "gold": PAGE,
        });
        format!("{record}\n")
    };
    let lines: String = (0..20).map(line).collect();
    let packed = gzip(lines.as_bytes());
    let whole = format!("no record\n{}", line(1));
    for (bytes, told) in [
        (packed[..packed.len() / 2].to_vec(), "cannot read"),
        (gzip(whole.as_bytes()), "line 1: not a record"),
    ] {
        let dir = corpus(&folder, &bytes);
        let run = run("evaluate", [&dir]);
        assert_eq!(run.code, Some(0), "{}", run.err);
        assert!(run.err.contains(told), "{}", run.err);
        assert!(run.out.contains("pages"), "{}", run.out);
    }
    let dir = corpus(&folder, b"no archive");
    let run = run("evaluate", [&dir]);
    assert!(run.err.contains("cannot read"), "{}", run.err);
}

/// Invalid UTF-8, lone surrogates, overlong forms and a NUL, each in one record among good ones.
#[test]
fn one_bad_record_costs_no_other() {
    let good = |id: u32| format!("{{\"id\":{id},\"text\":\"Rain.\"}}\n").into_bytes();
    let bad: [&[u8]; 5] = [
        b"{\"text\":\"\xff\"}\n",
        b"{\"text\":\"\xed\xa0\x80\"}\n",
        b"{\"text\":\"\xc0\xaf\"}\n",
        b"{\"text\":\"\0\"}\n",
        b"{\"text\":\"a\"\n",
    ];
    let mut input = Vec::new();
    for (id, bad) in (0..).zip(bad) {
        input.extend(good(id));
        input.extend_from_slice(bad);
    }
    input.extend(good(5));
    let run = run_with("jsonl", ["-q"], input);
    assert_eq!(run.code, Some(1));
    assert_eq!(run.err.lines().count(), bad.len(), "{}", run.err);
    let ids: Vec<String> = (0..6)
        .map(|id| format!("{{\"id\":{id},\"text\":\"Rain.\"}}"))
        .collect();
    assert_eq!(run.out.lines().collect::<Vec<_>>(), ids);
}

/// Nobody reads the messages either.
#[test]
fn a_closed_standard_error_is_survived() {
    let mut child = example("jsonl")
        .stdin(Stdio::piped())
        .spawn()
        .expect("jsonl starts");
    drop(child.stderr.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    let feed = thread::spawn(move || {
        let _ = stdin.write_all("no json\n{\"text\":\"Rain.\"}\n".repeat(1000).as_bytes());
    });
    let output = child.wait_with_output().expect("jsonl ends");
    feed.join().expect("no panic");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(
        output.stdout.iter().filter(|&&byte| byte == b'\n').count(),
        1000
    );
}

/// One record of `megabytes`, between two small ones.
fn a_giant_record(megabytes: usize) {
    let line = "In the third week the council met again, and most of its members were there.\\n\\n";
    let text = line.repeat((megabytes << 20) / line.len() + 1);
    let input = format!(
        "{{\"text\":\"a\"}}\n{{\"n\":1,\"text\":\"{text}\",\"m\":2}}\n{{\"text\":\"b\"}}\n"
    );
    let run = run_with("jsonl", ["-q"], input);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 3);
    assert_eq!(
        (lines[0], lines[2]),
        ("{\"text\":\"a\"}", "{\"text\":\"b\"}")
    );
    assert!(lines[1].starts_with("{\"n\":1,\"text\":\"In the third week"));
    assert!(lines[1].ends_with("\",\"m\":2}"));
}

#[test]
fn a_record_of_8_mb_is_a_record() {
    a_giant_record(8);
}

#[test]
#[ignore = "takes minutes and some gigabytes; run it with --release"]
fn a_record_of_200_mb_is_a_record() {
    a_giant_record(200);
}

/// No hash with a seed of its own, no order of threads: two processes say the same, and what the
/// library says in this one.
#[test]
fn every_run_gives_the_same() {
    let folder = Folder::new();
    let text = crate::run::long_text(40) + PAGE;
    let files: Vec<_> = (0..20)
        .map(|at| {
            let cut = (0..=text.len() * (at + 1) / 20).rfind(|&end| text.is_char_boundary(end));
            let text = &text[..cut.unwrap_or(0)];
            let name = format!("{at}.jsonl");
            folder.file(&name, format!("{}\n", json!({ "id": at, "text": text })))
        })
        .collect();
    let runs = ["1", "3", "3"].map(|threads| {
        let mut args: Vec<OsString> = ["-q", "--threads", threads].map(Into::into).to_vec();
        args.extend(files.iter().map(Into::into));
        let run = run("jsonl", args);
        assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
        run.out
    });
    assert!(runs[0] == runs[1] && runs[1] == runs[2]);
    let last: serde_json::Value = serde_json::from_str(runs[0].lines().last().unwrap()).unwrap();
    assert_eq!(last["text"], bodycopy::clean(&text));
}
