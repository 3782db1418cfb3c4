//! Embeds the window's configuration, permissions and icon into the program.
fn main() {
    tauri_build::build();
}
