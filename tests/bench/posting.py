"""Measures posting one voucher in a small file and in one of 100,000 vouchers: ./dev bench posting

Fills two files with `kc bench fill`, saves a draft and posts it with `kc bench post` in the đề án that has
most vouchers, and times the register of vouchers beside it. Writes tests/bench/results/posting.md.
"""
import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
WORK = TARGET / "bench-posting"
KC = Path(os.environ.get("KC", TARGET / "release/kc"))


def kc(*arguments):
    said = subprocess.run([str(KC), "--json", *map(str, arguments)], capture_output=True, text=True)
    if said.returncode != 0:
        sys.exit(f"kc {arguments[0]} failed: {said.stdout} {said.stderr}")
    return json.loads(said.stdout)


def measured(name, trainees, vouchers, runs):
    data = WORK / f"{name}.kcdb"
    for old in WORK.glob(data.name + "*"):
        old.unlink()
    started = time.monotonic()
    kc("bench", "fill", "--data", data, "--trainees", trainees, "--vouchers", vouchers)
    filled = time.monotonic() - started
    post = kc("bench", "post", "--data", data, "--runs", runs)
    reads = kc("bench", "read", "--data", data, "--runs", 3)["reads"]
    register = next(read for read in reads if read["name"] == "list_vouchers")
    whole = next(read for read in reads if read["name"] == "list_vouchers, all")
    return {**post, "vouchers": vouchers, "filled": filled, "register_us": register["median_us"],
            "whole_us": whole["median_us"],
            "megabytes": data.stat().st_size / 1e6}


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=51)
    options.add_argument("--vouchers", type=int, default=100_000)
    options = options.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if "KC" not in os.environ:
        subprocess.run(["cargo", "build", "--release", "-q", "-p", "cli"], cwd=ROOT, check=True)
    small = measured("small", 35, 40, options.runs)
    large = measured("large", 3000, options.vouchers, options.runs)
    rows = [("vouchers in the file", "vouchers", "{:,}", 1), ("of them in the đề án", "in_proposal", "{:,}", 1),
            ("file, MB", "megabytes", "{:.1f}", 1), ("save the draft, ms", "save_us", "{:.2f}", 1000),
            ("… longest", "save_longest_us", "{:.2f}", 1000), ("post it, ms", "post_us", "{:.2f}", 1000),
            ("… longest", "post_longest_us", "{:.2f}", 1000), ("the register as the screen reads it, ms", "register_us", "{:.1f}", 1000),
            ("whole register, ms", "whole_us", "{:.1f}", 1000)]
    table = []
    for label, key, form, unit in rows:
        few, many = small[key] / unit, large[key] / unit
        table.append(f"| {label} | {form.format(few if unit > 1 or key == 'megabytes' else small[key])} "
                     f"| {form.format(many if unit > 1 or key == 'megabytes' else large[key])} | {many / max(few, 1e-9):,.1f} × |")
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    report = (HERE / "posting.template.md").read_text().format(
        day=time.strftime("%Y-%m-%d"), runs=options.runs, load=load, cores=os.cpu_count(),
        table="\n".join(table))
    (HERE / "results/posting.md").write_text(report.rstrip() + "\n")
    print(report)


if __name__ == "__main__":
    main()
