//! The TypeScript that the screens compile against is what the Rust list of commands says.

use std::path::Path;

#[test]
fn the_committed_types_are_those_of_the_command_list() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/backend/generated");
    let (types, commands) = office::types::typescript();
    for (name, wanted) in [("types.ts", types), ("commands.ts", commands)] {
        let path = folder.join(name);
        if std::env::var_os("UPDATE_TYPES").is_some() {
            std::fs::write(&path, &wanted).expect("the generated folder is writable");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(committed == wanted, "{name} is stale: run ./dev types");
    }
}
