//! `kc`: the same office from a terminal, for the centre's IT person, for scripts and for tests.

/// What goes to stdout and which code the program ends with.
mod answer;
/// The words of the command line.
mod arguments;
/// Who opens a file with officers.
mod signing;
/// One file per group of verbs.
mod verbs;

use std::process::ExitCode;

use answer::Answer;
use arguments::{Arguments, Verb};
use clap::Parser;

fn main() -> ExitCode {
    let wants_json = std::env::args_os().any(|argument| argument == "--json");
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) if !error.use_stderr() => {
            // Help and version are answers, not errors.
            let _ = error.print();
            return ExitCode::SUCCESS;
        }
        Err(error) => return Answer::usage(&error).send(wants_json),
    };
    let json = arguments.json;
    signing::remember(arguments.officer, arguments.password_file);
    run(arguments.verb)
        .unwrap_or_else(|error| Answer::refusal(&error))
        .send(json)
}

fn run(verb: Verb) -> office::Result<Answer> {
    match verb {
        Verb::New { data, centre } => verbs::file::new(&data, &centre),
        Verb::Sample { name, data } => verbs::file::sample(name, &data),
        Verb::Import(request) => verbs::import::import(request),
        Verb::List(request) => verbs::list::list(&request),
        Verb::Show {
            what,
            code,
            year,
            data,
        } => verbs::show::show(what, &code, year, &data),
        Verb::Check {
            data,
            proposal,
            year,
        } => verbs::check::check(&data, proposal.as_deref(), year),
        Verb::Explain { key, data } => verbs::explain::explain(&key, &data),
        Verb::Report(request) => verbs::report::report(&request),
        Verb::Person { what } => verbs::persons::person(&what),
        Verb::ExportList(request) => verbs::persons::export(&request),
        Verb::Settle(request) => verbs::settle::settle(request),
        Verb::Bench { what } => verbs::bench::bench(what),
        Verb::Words {
            number,
            style,
            hundreds,
        } => Ok(verbs::text::words(number, style, hundreds)),
        Verb::ParseCard { text } => Ok(verbs::card::parse(&text)),
        Verb::Fold { text } => Ok(verbs::text::fold(&text)),
        Verb::Export(request) => verbs::package::export(request),
        Verb::Verify(request) => verbs::package::verify(&request),
        Verb::Receive(request) => verbs::package::receive(request),
        Verb::Receipt {
            file,
            data,
            trust_as,
        } => verbs::package::receipt(&file, &data, trust_as),
        Verb::Rules { what } => verbs::rules::rules(what),
        Verb::Keys { what } => verbs::rules::keys(what),
        Verb::Backup { data, to } => verbs::backup::backup(&data, &to),
        Verb::Restore { backup, data } => verbs::backup::restore(&backup, &data),
        Verb::Doctor { data } => verbs::journal::doctor(&data),
        Verb::Journal {
            data,
            subject,
            verify,
        } => verbs::journal::journal(&data, subject.as_deref(), verify),
    }
}
