"""Measures a busy year (3,000 trainees, 3,000 vouchers): ./dev bench scale

Fills a file with `kc bench fill`, times every read of the screens inside one process with
`kc bench read`, then settles the whole year, draft and final, as whole processes. Writes
tests/bench/results/scale.md. Needs python3, cargo and pdfinfo.
"""
import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
WORK = TARGET / "bench-scale"
KC = TARGET / "release/kc"
# What an officer may wait for without noticing, and what the two summaries of a year may take.
GOAL_MS, YEAR_GOAL_MS = 100, 1000
YEAR_READS = {"overview", "check_year"}
MEMORY_GOAL_MIB = 200


def kc(*arguments):
    """Runs `kc --json`; gives its answer, seconds of the clock, CPU seconds and peak memory in MiB."""
    started = time.monotonic()
    out = WORK / "answer.json"
    with open(out, "wb") as answer:
        child = subprocess.Popen([str(KC), "--json", *map(str, arguments)], stdout=answer)
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    said = json.loads(out.read_text())
    if child.returncode != 0:
        sys.exit(f"kc {arguments[0]} failed: {said}")
    return said, time.monotonic() - started, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def fresh(data):
    """Removes the file and the dossier of the last run, and what SQLite kept beside it."""
    shutil.rmtree(WORK / "dossier", ignore_errors=True)
    for leftover in WORK.glob(data.name + "*"):
        leftover.unlink()


def reads(data, options):
    answer, *_ = kc("bench", "read", "--data", data, "--year", options.year, "--runs", options.runs)
    rows = [f"| open | {answer['open_us'] / 1000:.1f} | | | |"]
    for read in answer["reads"]:
        goal = YEAR_GOAL_MS if read["name"] in YEAR_READS else GOAL_MS
        median, longest = read["median_us"] / 1000, read["longest_us"] / 1000
        met = "yes" if median < goal else "no"
        rows.append(f"| {read['name']} | {median:.1f} | {longest:.1f} | {read['bytes'] / 1e3:,.0f} "
                    f"| < {goal}: {met} |")
    return rows


def settle(data, options, name, extra):
    out = WORK / "dossier"
    request = ["settle", "--data", data, "--year", options.year, "--source", "national", "--out", out]
    answer, clock, cpu, peak = kc(*request, *extra)
    pages = sum(paper["pages"] for paper in answer["documents"])
    longest = max(answer["documents"], key=lambda paper: paper["pages"])
    shown = subprocess.run(["pdfinfo", out / longest["file"]], capture_output=True, check=True)
    told = dict(line.split(":", 1) for line in shown.stdout.decode().splitlines() if ":" in line)
    if int(told["Pages"]) != longest["pages"]:
        sys.exit(f"{longest['file']} has not {longest['pages']} pages")
    broken = [tie for tie in answer["tie_out"] if not tie["agrees"]]
    if broken:
        sys.exit(f"forms do not tie: {broken[:3]}")
    size = sum((out / paper["file"]).stat().st_size for paper in answer["documents"])
    met = "yes" if peak < MEMORY_GOAL_MIB else "no"
    return (f"| {name} | {len(answer['documents'])} | {pages:,} | {size / 1e6:.1f} | {clock:.1f} "
            f"| {cpu:.1f} | {pages / cpu:,.0f} | {peak:.0f} | < {MEMORY_GOAL_MIB}: {met} |")


def machine():
    cpu = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":")[1].strip()
            break
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    return f"{cpu}, {os.cpu_count()} cores, {platform.system()}; load {load}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--trainees", type=int, default=3000)
    parser.add_argument("--vouchers", type=int, default=3000)
    parser.add_argument("--year", type=int, default=2026)
    parser.add_argument("--runs", type=int, default=9)
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    subprocess.run(["cargo", "build", "--release", "-q", "-p", "cli"], cwd=ROOT, check=True)
    where, data = machine(), WORK / "busy-year.kcdb"
    fresh(data)
    size = ["--trainees", options.trainees, "--vouchers", options.vouchers, "--year", options.year]
    filled, seconds, *_ = kc("bench", "fill", "--data", data, *size)
    table = reads(data, options)
    runs = [("draft", ["--draft"]), ("final", []), ("final, again", [])]
    dossiers = [settle(data, options, name, extra) for name, extra in runs]
    report = (HERE / "scale.template.md").read_text().format(
        machine=where, day=time.strftime("%Y-%m-%d"), runs=options.runs, seconds=f"{seconds:.0f}",
        proposals=filled["proposals"], trainees=f"{filled['trainees']:,}",
        vouchers=f"{filled['vouchers']:,}", megabytes=f"{data.stat().st_size / 1e6:.1f}",
        reads="\n".join(table), dossiers="\n".join(dossiers))
    (HERE / "results/scale.md").write_text(report.rstrip() + "\n")
    print(report)


if __name__ == "__main__":
    main()
