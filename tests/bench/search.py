"""Measures finding a person among 10,000, 100,000 and 1,000,000: ./dev bench search

Writes tests/bench/results/search.md.
"""
import argparse
import json
import os
import platform
import subprocess
import sys
import time
from pathlib import Path

from people import add_people

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
WORK = TARGET / "bench-search"
KC = Path(os.environ.get("KC", TARGET / "release/kc"))


def kc(*arguments):
    said = subprocess.run([str(KC), "--json", *map(str, arguments)], capture_output=True, text=True)
    if said.returncode != 0:
        sys.exit(f"kc {arguments[0]} failed: {said.stdout} {said.stderr}")
    return json.loads(said.stdout)


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=1000)
    options.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000, 1_000_000])
    options = options.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if "KC" not in os.environ:
        subprocess.run(["cargo", "build", "--release", "-q", "-p", "cli"], cwd=ROOT, check=True)
    data = WORK / "people.kcdb"
    for old in WORK.glob(data.name + "*"):
        old.unlink()
    kc("bench", "fill", "--data", data, "--trainees", 35, "--vouchers", 40)
    found, before = [], 0
    for size in options.sizes:
        started = time.monotonic()
        add_people(data, size - before, before)
        before = size
        print(f"{size:,} people: filled in {time.monotonic() - started:.0f} s", file=sys.stderr)
        found.append((size, data.stat().st_size / 1e6, kc("bench", "search", "--data", data, "--runs", options.runs)))
    kinds = [kind for kind, row in found[0][2].items() if isinstance(row, dict)]
    first = found[0][2]
    rows = [f"| {kind} | {size:,} | {said[kind]['p50_us'] / 1000:.2f} | {said[kind]['p99_us'] / 1000:.2f} "
            f"| {said[kind]['p50_us'] / max(1, first[kind]['p50_us']):.1f} × "
            f"| {said[kind]['p99_us'] / max(1, first[kind]['p99_us']):.1f} × |"
            for kind in kinds for size, _, said in found]
    sizes = "; ".join(f"{size:,} people: {megabytes:,.0f} MB" for size, megabytes, _ in found)
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    machine = f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}"
    report = (HERE / "search.template.md").read_text().format(
        day=time.strftime("%Y-%m-%d"), runs=options.runs, load=load, machine=machine, sizes=sizes,
        rows="\n".join(rows))
    (HERE / "results/search.md").write_text(report.rstrip() + "\n")
    print(report)


if __name__ == "__main__":
    main()
