//! Kiểu cho màn hình: TypeScript from the list of commands. Generated, committed, checked fresh by a test.

use std::any::TypeId;
use std::collections::{BTreeMap, HashSet};

use ts_rs::{Config, TS, TypeVisitor};

use crate::commands;

/// Một lệnh in TypeScript.
pub struct CommandType {
    name: &'static str,
    doc: String,
    request: String,
    output: String,
}

/// Gathers every type the commands reach.
#[derive(Default)]
pub struct Collector {
    seen: HashSet<TypeId>,
    declarations: BTreeMap<String, String>,
}

impl Collector {
    /// One command, and the types of its request and reply.
    pub fn command<Q: TS + 'static, R: TS + 'static>(
        &mut self,
        config: &Config,
        name: &'static str,
        doc: &str,
    ) -> CommandType {
        Visit {
            collector: self,
            config,
        }
        .visit::<Q>();
        Visit {
            collector: self,
            config,
        }
        .visit::<R>();
        CommandType {
            name,
            doc: doc.trim().to_owned(),
            request: Q::name(config),
            output: R::name(config),
        }
    }
}

struct Visit<'a> {
    collector: &'a mut Collector,
    config: &'a Config,
}

impl TypeVisitor for Visit<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.collector.seen.insert(TypeId::of::<T>()) {
            return;
        }
        // Only named types have a path of their own; numbers, lists and options are spelled in place.
        if T::output_path().is_some() {
            let docs = T::docs().unwrap_or_default();
            let declaration = format!("{docs}export {}\n", T::decl(self.config));
            let name = T::ident(self.config);
            let before = self
                .collector
                .declarations
                .insert(name.clone(), declaration.clone());
            // TypeScript has one room for names: of two Rust types so called one would hide the other.
            assert!(
                before.is_none_or(|before| before == declaration),
                "two types are called {name}"
            );
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Hai tệp TypeScript: `types.ts` and `commands.ts`.
pub fn typescript() -> (String, String) {
    let config = Config::new().with_large_int("number");
    let mut collector = Collector::default();
    let list = commands::types(&config, &mut collector);
    let head = "// Sinh từ Rust bằng `./dev types`. Không sửa tay.\n\n";
    let types: Vec<&str> = collector
        .declarations
        .values()
        .map(String::as_str)
        .collect();
    let spelled: String = list
        .iter()
        .map(|c| format!("{} {} ", c.request, c.output))
        .collect();
    let used = |name: &&str| {
        spelled
            .split(|c: char| !c.is_alphanumeric())
            .any(|word| word == *name)
    };
    let names: Vec<&str> = collector
        .declarations
        .keys()
        .map(String::as_str)
        .filter(used)
        .collect();
    let mut file = format!(
        "{head}import type {{ {} }} from \"./types\";\n\n",
        names.join(", ")
    );
    file.push_str("/** Mọi lệnh: request → output. */\nexport interface Commands {\n");
    for command in list {
        file.push_str(&format!(
            "  /** {} */\n  {}: {{ request: {}; output: {} }};\n",
            command.doc, command.name, command.request, command.output
        ));
    }
    file.push_str("}\n");
    (format!("{head}{}", types.join("\n")), file)
}
