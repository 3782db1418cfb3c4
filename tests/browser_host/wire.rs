//! The few words of HTTP that a browser on the same machine needs: a connection asks once, is
//! answered and closed. Kept-alive connections would each hold a worker, and one that found none
//! free would wait for ever.

use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;

/// What a browser asks.
pub struct Asked {
    /// "GET" or "POST".
    pub method: String,
    /// Path and query, as written.
    pub url: String,
    /// What it sent.
    pub body: Vec<u8>,
}

/// What it is answered.
pub struct Answer {
    /// Number and name: "200 OK".
    pub status: &'static str,
    /// MIME type of the body.
    pub kind: &'static str,
    /// What it is sent.
    pub body: Vec<u8>,
}

/// Answers every connection in a thread of its own, until the program is ended.
pub fn serve(listener: &TcpListener, answer: impl Fn(Asked) -> Answer + Send + Sync + 'static) {
    let answer = Arc::new(answer);
    for stream in listener.incoming().flatten() {
        let answer = Arc::clone(&answer);
        thread::spawn(move || {
            // A browser that has gone away is no matter.
            let _ = exchange(stream, answer.as_ref());
        });
    }
}

fn exchange(mut stream: TcpStream, answer: &dyn Fn(Asked) -> Answer) -> io::Result<()> {
    let Some(asked) = read(&mut BufReader::new(&stream))? else {
        return Ok(());
    };
    let Answer { status, kind, body } = answer(asked);
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n",
        body.len()
    )?;
    stream.write_all(&body)
}

/// None for a connection that was opened in advance and never used.
fn read(from: &mut impl BufRead) -> io::Result<Option<Asked>> {
    let first = line(from)?;
    let mut words = first.split(' ').map(str::to_owned);
    let (Some(method), Some(url)) = (words.next(), words.next()) else {
        return Ok(None);
    };
    let mut headers = HashMap::new();
    loop {
        let header = line(from)?;
        let Some((name, value)) = header.split_once(':') else {
            break;
        };
        headers.insert(name.to_ascii_lowercase(), value.trim().to_owned());
    }
    let length = headers.get("content-length").map(String::as_str);
    let length: usize = length.unwrap_or("0").parse().map_err(io::Error::other)?;
    let mut body = vec![0; length];
    from.read_exact(&mut body)?;
    Ok(Some(Asked { method, url, body }))
}

fn line(from: &mut impl BufRead) -> io::Result<String> {
    let mut text = String::new();
    from.read_line(&mut text)?;
    Ok(text.trim_end().to_owned())
}
