//! Máy chủ thử: the same office behind a loopback address, for stories in a plain browser.
//!
//! `browser_host [--port N] [--dir FOLDER] [--dist FOLDER] [--sample | FILE]` prints its address on
//! the first line. It holds no rule; files an officer would pick or save live in its own folder.

mod answer;
mod arguments;
mod folder;
mod wire;

use std::io::Write;
use std::net::TcpListener;

use answer::{Fault, Host};
use arguments::Arguments;

fn main() -> Result<(), Fault> {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    let listener = TcpListener::bind(("127.0.0.1", arguments.port))?;
    let address = listener.local_addr()?;
    let host = Host::open(arguments)?;
    writeln!(std::io::stdout(), "http://{address}/")?;
    wire::serve(&listener, move |asked| host.answer(asked));
    Ok(())
}
