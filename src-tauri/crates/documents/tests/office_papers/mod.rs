mod file;
mod pages;
mod samples;
mod tables;
mod tools;
mod words;
