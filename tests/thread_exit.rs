//! A cleaner works wherever a thread can run code, including while the thread ends.

use std::cell::RefCell;
use std::sync::mpsc::{channel, Sender};
use std::thread;

const TEXT: &str = "The ferry runs again since Sunday, three weeks earlier than was expected.\n\n\
    Follow us on Facebook\n";
const BODY: &str = "The ferry runs again since Sunday, three weeks earlier than was expected.";

/// Cleans when it is dropped.
struct AtTheEnd(Sender<(String, usize)>);

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        let removed = bodycopy::report(TEXT).totals.removed;
        // The receiver may be gone already.
        let _ = self.0.send((bodycopy::clean(TEXT), removed));
    }
}

thread_local! {
    static OWN: RefCell<Option<AtTheEnd>> = const { RefCell::new(None) };
}

/// What a thread cleans while its thread-local values are dropped. The order in which they are
/// dropped depends on the order in which they were initialised, and on the platform.
fn cleaned_at_the_end(before: bool, after: bool) -> (String, usize) {
    let (sender, receiver) = channel();
    let thread = thread::spawn(move || {
        if before {
            assert_eq!(bodycopy::clean(TEXT), BODY);
        }
        OWN.set(Some(AtTheEnd(sender)));
        if after {
            assert_eq!(bodycopy::clean(TEXT), BODY);
        }
    });
    thread.join().expect("no panic");
    receiver.recv().expect("it was dropped")
}

#[test]
fn a_thread_may_clean_while_it_ends() {
    for (before, after) in [(false, false), (true, false), (false, true)] {
        assert_eq!(cleaned_at_the_end(before, after), (BODY.to_owned(), 1));
    }
}
