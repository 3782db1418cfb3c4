//! Máy chủ thử: the same office behind a loopback address, for stories in a plain browser.
//!
//! `browser_host [--port N] [--dir FOLDER] [--dist FOLDER] [--sample | FILE]` prints its address on
//! the first line. It holds no rule; files an officer would pick or save live in its own folder.

mod answer;
mod arguments;
mod folder;

use std::io::Write;
use std::sync::Arc;
use std::thread;

use tiny_http::Server;

use answer::{Fault, Host};
use arguments::Arguments;

/// Long work and the question how far it has come are answered side by side.
const WORKERS: usize = 4;

fn main() -> Result<(), Fault> {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    let server = Server::http(("127.0.0.1", arguments.port)).map_err(|fault| fault.to_string())?;
    let address = server.server_addr();
    let host = Arc::new(Host::open(arguments)?);
    writeln!(std::io::stdout(), "http://{address}/")?;
    let server = Arc::new(server);
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, host) = (Arc::clone(&server), Arc::clone(&host));
            thread::spawn(move || {
                for request in server.incoming_requests() {
                    host.answer(request);
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| "a worker stopped on a fault")?;
    }
    Ok(())
}
