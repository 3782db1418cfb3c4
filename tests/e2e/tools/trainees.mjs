// Invented trainees whose papers agree with themselves: sex and year of birth stand in the number.
const family = ["Lò", "Giàng", "Vàng", "Tẩn", "Lù", "Nguyễn", "Đào", "Sùng", "Chẻo"];
const middle = [["Văn", "A", "Seo"], ["Thị", "Thị", "Mỷ"]];
const given = [["Sơn", "Páo", "Chứ", "Đức", "Hùng", "Phủ", "Dũng"], ["Đào", "Mỷ", "Hoa", "Ánh", "Xuân", "Yến", "Ủ"]];

/** So many of them, each one another person. */
export const trainees = (count) =>
  Array.from({ length: count }, (_, at) => {
    const woman = at % 2;
    const year = 1985 + (at % 15);
    return {
      full_name: [family[at % family.length], middle[woman][at % 3], given[woman][Math.trunc(at / 2) % 7]].join(" "),
      born: `${String(1 + (at % 28)).padStart(2, "0")}/${String(1 + (at % 12)).padStart(2, "0")}/${year}`,
      sex: woman ? "Nữ" : "Nam",
      card: `012${woman}${String(year).slice(2)}${String(100_001 + at * 37)}`,
      ethnic: "Thái",
      address: `Bản ${1 + (at % 9)}, xã Bình Lư`,
      group: "LĐNT khác",
      km: String(2 + (at % 5)),
    };
  });
