//! `clean`.

use crate::run::{self, long_text, run, run_with, Folder, PAGE};

#[test]
fn files_and_the_standard_input_give_the_same() {
    let folder = Folder::new();
    let body = format!("{}\n", bodycopy::clean(PAGE));
    assert!(body.starts_with("The bridge") && body.ends_with("eight times a day.\n"));

    let none: [&str; 0] = [];
    assert_eq!(run_with("clean", none, PAGE).out, body);
    assert_eq!(run_with("clean", ["-"], PAGE).out, body);
    let file = folder.file("page.txt", PAGE);
    assert_eq!(run("clean", [&file]).out, body);
    let packed = folder.file("page.txt.gz", run::gzip(PAGE.as_bytes()));
    assert_eq!(run("clean", [&packed]).out, body);
    let packed = folder.file(
        "page.txt.zst",
        zstd::encode_all(PAGE.as_bytes(), 1).unwrap(),
    );
    assert_eq!(run("clean", [&packed]).out, body);
}

#[test]
fn nothing_gives_nothing() {
    let run = run_with("clean", ["-"], "\n \n");
    assert_eq!(
        (run.code, run.out.as_str(), run.err.as_str()),
        (Some(0), "", "")
    );
}

#[test]
fn several_files_come_under_their_names() {
    let folder = Folder::new();
    let one = folder.file("one.txt", PAGE);
    let empty = folder.file("empty.txt", "");
    let two = folder.file("two.txt", long_text(3));
    let (body, other) = (bodycopy::clean(PAGE), bodycopy::clean(&long_text(3)));
    let names = [&one, &empty, &two].map(|path| path.display().to_string());

    let run_named = run("clean", &names);
    let [n1, n2, n3] = &names;
    assert_eq!(
        run_named.out,
        format!("==> {n1} <==\n{body}\n\n==> {n2} <==\n\n==> {n3} <==\n{other}\n")
    );
    let args = ["--no-names", n1, n2, n3];
    assert_eq!(run("clean", args).out, format!("{body}\n\n{other}\n"));
}

#[test]
fn what_cannot_be_read_is_told_and_the_rest_is_cleaned() {
    let folder = Folder::new();
    let good = folder.file("good.txt", PAGE);
    let broken = folder.file("broken.gz", &run::gzip(PAGE.as_bytes())[..100]);
    let cases = [
        (folder.path("missing.txt"), "cannot read"),
        (folder.path("."), "cannot read"),
        (broken, "cannot read"),
        (folder.file("latin.txt", b"caf\xe9"), "offset 3"),
    ];
    for (bad, message) in &cases {
        let run = run("clean", [bad, &good]);
        assert_eq!(run.code, Some(1), "{}", bad.display());
        assert!(run.err.contains(&bad.display().to_string()), "{}", run.err);
        assert!(run.err.contains(message), "{}", run.err);
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
        assert!(run.out.contains(&bodycopy::clean(PAGE)), "{}", run.out);
    }
}

#[cfg(unix)]
#[test]
fn a_forbidden_file_is_told() {
    use std::os::unix::fs::PermissionsExt;
    let folder = Folder::new();
    let file = folder.file("secret.txt", PAGE);
    std::fs::set_permissions(&file, PermissionsExt::from_mode(0o000)).unwrap();
    if std::fs::read(&file).is_ok() {
        return; // The superuser reads everything.
    }
    let run = run("clean", [&file]);
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("secret.txt"), "{}", run.err);
}

#[test]
fn invalid_utf8_can_be_replaced() {
    let text = b"The caf\xe9 by the harbour opened again on Monday, and the owner was there.";
    let run = run_with("clean", ["--lossy"], *text);
    assert_eq!(run.code, Some(0));
    assert!(run.out.starts_with("The caf\u{fffd} by"), "{}", run.out);
}

#[test]
fn settings_reach_the_cleaner() {
    let kept = run_with("clean", ["--threshold", "-100000"], PAGE);
    assert!(kept.out.contains("Share this article"), "{}", kept.out);

    let run = run_with("clean", ["--without", "byline.bye"], PAGE);
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("`byline.bye`"), "{}", run.err);
    let run = run_with("clean", ["--keep", "captions"], PAGE);
    assert_eq!(run.code, Some(2));
    assert!(run.err.contains("caption,"), "{}", run.err);
    let run = run_with("clean", ["--language", "tlh"], PAGE);
    assert_eq!(run.code, Some(1));
    assert!(run.err.contains("`tlh`"), "{}", run.err);
}

#[test]
fn a_closed_pipe_ends_quietly() {
    let folder = Folder::new();
    let file = folder.file("long.txt", long_text(2000));
    let run = run::run_and_close("clean", [&file]);
    assert_eq!((run.code, run.err.as_str()), (Some(0), ""));
}
