//! Namespaces in force at an element, and those that the written elements around it already declared.

use super::Attribute;

const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Prefix and URI; the empty prefix is the default namespace.
type Binding = (String, String);

/// Declarations in force, from the root inwards.
#[derive(Default)]
pub(super) struct Scopes {
    declared: Vec<Binding>,
    written: Vec<Binding>,
    /// `xml:…` attributes of elements in force.
    inherited: Vec<Binding>,
    /// How long the three were when each open element began.
    marks: Vec<[usize; 3]>,
}

impl Scopes {
    /// An element begins; none when more is in force than any invoice needs, since each further element
    /// would have to look through all of it.
    pub fn enter(&mut self, attributes: &[Attribute]) -> Option<()> {
        const MOST: usize = 64;
        let lengths = [
            self.declared.len(),
            self.written.len(),
            self.inherited.len(),
        ];
        self.marks.push(lengths);
        for attribute in attributes {
            let value = attribute.value.clone();
            match (attribute.prefix.as_str(), attribute.local.as_str()) {
                ("", "xmlns") => self.declared.push((String::new(), value)),
                ("xmlns", prefix) => self.declared.push((prefix.to_owned(), value)),
                ("xml", local) => self.inherited.push((local.to_owned(), value)),
                _ => {}
            }
        }
        (self.declared.len() + self.inherited.len() <= MOST).then_some(())
    }

    /// An element ends.
    pub fn leave(&mut self) {
        if let Some([declared, written, inherited]) = self.marks.pop() {
            self.declared.truncate(declared);
            self.written.truncate(written);
            self.inherited.truncate(inherited);
        }
    }

    /// Inclusive form: every namespace in force that the written parent has not declared so.
    pub fn declare_all(&mut self) -> Vec<Binding> {
        let mut prefixes: Vec<String> = self
            .declared
            .iter()
            .map(|(prefix, _)| prefix.clone())
            .collect();
        prefixes.push(String::new());
        self.declare(prefixes)
    }

    /// Exclusive form: the namespaces that this very element uses.
    pub fn declare_used(
        &mut self,
        element: &str,
        attributes: &[Attribute],
        always: &[String],
    ) -> Vec<Binding> {
        let used = attributes.iter().map(|attribute| attribute.prefix.as_str());
        let used = used.filter(|prefix| !prefix.is_empty() && *prefix != "xmlns");
        let mut prefixes: Vec<String> = used.map(str::to_owned).collect();
        prefixes.push(element.to_owned());
        for prefix in always {
            let prefix = if prefix == "#default" { "" } else { prefix };
            if prefix.is_empty() || in_force(&self.declared, prefix).is_some() {
                prefixes.push(prefix.to_owned());
            }
        }
        self.declare(prefixes)
    }

    fn declare(&mut self, mut prefixes: Vec<String>) -> Vec<Binding> {
        prefixes.sort_unstable();
        prefixes.dedup();
        let mut new = Vec::new();
        for prefix in prefixes {
            let uri = in_force(&self.declared, &prefix)
                .unwrap_or_default()
                .to_owned();
            let before = in_force(&self.written, &prefix).unwrap_or_default();
            let is_known = prefix == "xml" || uri == before;
            if !is_known {
                new.push((prefix, uri));
            }
        }
        self.written.extend(new.iter().cloned());
        new
    }

    /// Attributes in the order of namespace and name. The inclusive form's topmost element also takes
    /// the `xml:…` attributes of the elements around it. None when a prefix is bound to nothing.
    pub fn ordered(
        &self,
        attributes: &[Attribute],
        inherits: bool,
    ) -> Option<Vec<(String, String)>> {
        let mut sorted: Vec<(&str, &str, String, &str)> = Vec::new();
        for attribute in attributes {
            let (prefix, local) = (attribute.prefix.as_str(), attribute.local.as_str());
            if prefix == "xmlns" || (prefix.is_empty() && local == "xmlns") {
                continue;
            }
            let uri = match prefix {
                "" => "",
                "xml" => XML,
                prefix => in_force(&self.declared, prefix)?,
            };
            let name = if prefix.is_empty() {
                local.to_owned()
            } else {
                format!("{prefix}:{local}")
            };
            sorted.push((uri, local, name, &attribute.value));
        }
        if inherits {
            for (local, value) in self.inherited.iter().rev() {
                let is_there = sorted
                    .iter()
                    .any(|(uri, other, ..)| *uri == XML && other == local);
                if !is_there {
                    sorted.push((XML, local, format!("xml:{local}"), value));
                }
            }
        }
        sorted.sort_unstable();
        Some(
            sorted
                .into_iter()
                .map(|(_, _, name, value)| (name, value.to_owned()))
                .collect(),
        )
    }
}

fn in_force<'a>(bindings: &'a [Binding], prefix: &str) -> Option<&'a str> {
    let mut inner_first = bindings.iter().rev();
    inner_first
        .find(|(known, _)| known == prefix)
        .map(|(_, uri)| uri.as_str())
}
