use super::super::canonical::{Apex, Form, canonicalize};
use super::testdata;

fn canonical(xml: &str, exclusive: bool, apex: Apex<'_>) -> Option<String> {
    let form = Form {
        exclusive,
        ..Form::default()
    };
    let mut text = String::new();
    canonicalize(xml, &form, apex, &mut |part| text.push_str(part))?;
    Some(text)
}

#[test]
fn whole_files_are_written_as_libxml2_writes_them() {
    for name in ["plain", "whole", "spaced"] {
        let xml = testdata(&format!("canonical/{name}.xml"));
        for (form, exclusive) in [("inclusive", false), ("exclusive", true)] {
            let wanted = testdata(&format!("canonical/{name}.{form}.whole.txt"));
            let given = canonical(&xml, exclusive, Apex::Whole).unwrap();
            assert_eq!(given, wanted, "{name}, {form}");
        }
    }
}

#[test]
fn a_part_takes_the_namespaces_and_the_language_around_it() {
    let xml = "<a xmlns='urn:1' xmlns:p='urn:2' xml:lang='vi'><b Id='x'><p:c/></b></a>";
    let part = Apex::WithId("x");
    assert_eq!(
        canonical(xml, false, part).unwrap(),
        "<b xmlns=\"urn:1\" xmlns:p=\"urn:2\" Id=\"x\" xml:lang=\"vi\"><p:c></p:c></b>"
    );
    assert_eq!(
        canonical(xml, true, part).unwrap(),
        "<b xmlns=\"urn:1\" Id=\"x\"><p:c xmlns:p=\"urn:2\"></p:c></b>"
    );
}

#[test]
fn a_default_namespace_that_ends_is_ended_in_writing() {
    let xml = "<a xmlns='urn:1'><b xmlns=''><c xmlns='urn:1'/></b></a>";
    let whole = "<a xmlns=\"urn:1\"><b xmlns=\"\"><c xmlns=\"urn:1\"></c></b></a>";
    assert_eq!(canonical(xml, false, Apex::Whole).unwrap(), whole);
    assert_eq!(canonical(xml, true, Apex::Whole).unwrap(), whole);
}

#[test]
fn namespaces_without_end_are_not_followed() {
    let many: String = (0..60).map(|n| format!(" xmlns:n{n}='u{n}'")).collect();
    let xml = format!("<a{many}><b{many}/></a>");
    assert_eq!(canonical(&xml, false, Apex::Whole), None);
}
