"""Made-up people written straight into a data file, by its own triggers, for measurements of large registers.

A file of a million people is only filled in time without commands and journal; what is measured reads
the register and its index, which are the same.
"""
import unicodedata
import uuid

try:
    # The index of words is of a format that SQLite 3.40 and older (Debian 12) cannot write.
    import pysqlite3 as sqlite3
except ImportError:
    import sqlite3

FAMILIES = ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Lò", "Giàng", "Vàng", "Tẩn", "Lù", "Sùng", "Đặng", "Phàn",
            "Quàng", "Điêu", "Chẻo", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Mùa", "Thào", "Hảng"]
# Half of all people carry one of the first five.
MIDDLES = ["Thị", "Văn", "Thị Thu", "A", "Đức", "Xuân", "Minh", "Thị Ngọc", "Thị Hồng", "Mỹ", "Quang", "Hữu", "Thanh"]
GIVEN = ["An", "Ánh", "Bình", "Chung", "Dung", "Đào", "Đức", "Giang", "Hà", "Hằng", "Hòa", "Hương", "Khánh", "Lan",
         "Liên", "Long", "Mai", "Nga", "Ngọc", "Phương", "Sơn", "Thảo", "Yến", "Páo", "Chua", "Dở", "Sính", "Mỷ",
         "Vừ", "Cường", "Dũng", "Hạnh", "Kiên", "Lâm", "Nhung", "Oanh", "Quyên", "Tâm", "Uyên", "Vinh"]
TRADES = ["Mộc dân dụng", "Thêu thổ cẩm", "Chế biến chè", "May công nghiệp", "Đan lát", "Hàn điện", "Miến dong"]
PLACES = ["xã Bình Lư", "xã Khun Há", "xã Tả Lèng", "phường Tân Phong", "xã Sin Suối Hồ", "xã Phong Thổ"]


def fold(text):
    plain = unicodedata.normalize("NFD", text.lower().replace("đ", "d"))
    return " ".join("".join(c for c in plain if not unicodedata.combining(c)).split())


def pick(words, number):
    """Common words are more common, as in life."""
    return words[(number * number // 7 + number) % len(words) * ((number % 4) + 1) // 4 % len(words)]


def add_people(data, count, start=0):
    """Adds people in classes of 35, `start` keeps them apart from those added before."""
    if sqlite3.sqlite_version_info < (3, 42):
        raise SystemExit("SQLite 3.42 or newer is needed: python3 -m pip install pysqlite3-binary")
    db = sqlite3.connect(data)
    db.create_function("fold", 1, fold, deterministic=True)
    db.execute("PRAGMA synchronous = OFF")
    for first in range(start, start + count, 35):
        group = uuid.UUID(int=(0xC << 124) + first)
        number = first // 35
        year = 2005 + number % 20
        db.execute("INSERT INTO training_classes (uid, code, name, trade, place, starts_on, ends_on) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?)",
                   (str(group), f"M-{first}", f"Lớp {TRADES[number % 7]} {number}", TRADES[number % 7],
                    PLACES[number % 6], f"{year}-03-02", f"{year}-06-01"))
        db.executemany(
            "INSERT INTO trainees (uid, class_uid, position, full_name, born_on, birth_year, sex, card_number, "
            "address, \"group\") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'other_rural')",
            [person(index, group, index - first + 1) for index in range(first, min(first + 35, start + count))])
    db.commit()
    db.close()


def person(index, group, position):
    mixed = index * 2654435761 % 4294967296
    born = 1960 + mixed % 45
    woman = mixed // 64 % 2
    name = f"{pick(FAMILIES, mixed // 8 % 9973)} {pick(MIDDLES, mixed // 128 % 997)} {pick(GIVEN, mixed // 1024 % 9973)}"
    card = f"0{12 + index % 3}{woman + (2 if born >= 2000 else 0)}{born % 100:02}{index % 1000000:06}"
    return (str(uuid.UUID(int=(0xA << 124) + index)), str(group), position, name,
            f"{born}-{mixed % 12 + 1:02}-{mixed % 28 + 1:02}", born, "female" if woman else "male", card,
            f"Bản {index % 9 + 1}, {PLACES[index % 6]}")
