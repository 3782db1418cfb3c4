use super::{all, by_code, locate};

fn check(address: &str, code: Option<&str>, was_old: bool) {
    let located = locate(address, Some("12"));
    assert_eq!(
        located.commune.map(|commune| commune.code.as_str()),
        code,
        "{address}"
    );
    assert_eq!(located.was_old, was_old, "{address}");
}

#[test]
fn the_register_holds_every_commune_of_the_four_provinces() {
    assert_eq!(all().len(), 294);
    assert_eq!(
        by_code("03390").map(|commune| commune.name.as_str()),
        Some("Xã Bình Lư")
    );
}

#[test]
fn an_address_of_today_gives_its_commune() {
    check(
        "bản Mấn Tý, xã Bình Lư, tỉnh Lai Châu",
        Some("03390"),
        false,
    );
    check("phường Tân Phong", Some("03408"), false);
    check(
        "Bản Nà Đông - Xã Bình Lư - Tỉnh Lai Châu",
        Some("03390"),
        false,
    );
    check("bản Nà Đông xã Bình Lư tỉnh Lai Châu", Some("03390"), false);
    check("X. Bình Lư, T. Lai Châu", Some("03390"), false);
    check("Bình Lư, Lai Châu", Some("03390"), false);
}

#[test]
fn an_address_with_a_district_is_mapped_to_the_commune_of_today() {
    check(
        "bản Thèn Pả, xã Giang Ma, huyện Tam Đường, tỉnh Lai Châu",
        Some("03405"),
        true,
    );
    check(
        "bản Cò Lá, thị trấn Than Uyên, huyện Than Uyên, tỉnh Lai Châu",
        Some("03595"),
        true,
    );
    check("Giang Ma, Tam Đường, Lai Châu", Some("03405"), true);
}

#[test]
fn an_old_commune_without_its_district_is_still_found() {
    check(
        "bản Thèn Pả, xã Giang Ma, tỉnh Lai Châu",
        Some("03405"),
        true,
    );
}

#[test]
fn a_split_commune_is_never_chosen_for_the_officer() {
    let located = locate(
        "xã Thượng Đình, huyện Phú Bình, tỉnh Thái Nguyên",
        Some("12"),
    );
    assert_eq!(located.commune, None);
    let choices: Vec<_> = located
        .choices
        .iter()
        .map(|commune| commune.code.as_str())
        .collect();
    assert_eq!(choices, ["05941", "05908"]);
}

#[test]
fn tone_marks_may_stand_in_either_place() {
    let one = locate("xã Điềm Thụy, tỉnh Thái Nguyên", None);
    let other = locate("xã Điềm Thuỵ, tỉnh Thái Nguyên", None);
    assert_eq!(
        one.commune.map(|commune| commune.code.as_str()),
        Some("05941")
    );
    assert_eq!(one, other);
}

#[test]
fn an_address_elsewhere_gives_nothing() {
    check("xã Bình Lư, tỉnh Nghệ An", None, false);
    check("", None, false);
}
