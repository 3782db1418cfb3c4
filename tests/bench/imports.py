"""Measures importing 10,000 trainees into a file that holds 100,000, beside openpyxl: ./dev bench imports

CPU seconds (user+sys) of whole processes, taking turns. openpyxl only reads the same workbook; ours reads it,
checks every row, compares it with all classes, and writes rows and journal. Writes tests/bench/results/imports.md.
"""
import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from people import add_people

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
WORK = TARGET / "bench-imports"
KC = Path(os.environ.get("KC", TARGET / "release/kc"))
LIST = ROOT / "tests/practice/trainees/12_10000_dong.xlsx"
OPENPYXL = "openpyxl==3.1.5"


def run(command):
    """Runs one process; gives its CPU seconds and peak memory in MiB."""
    with open(WORK / "last.log", "wb") as log:
        child = subprocess.Popen([str(part) for part in command], stdout=log, stderr=subprocess.STDOUT)
        _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode not in (0, 1):
        sys.exit(f"{command[0]} failed:\n" + (WORK / "last.log").read_text(errors="replace")[:2000])
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--runs", type=int, default=5)
    options.add_argument("--people", type=int, default=100_000)
    options = options.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    python = WORK / "venv/bin/python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", WORK / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", OPENPYXL], check=True)
    if "KC" not in os.environ:
        subprocess.run(["cargo", "build", "--release", "-q", "-p", "cli"], cwd=ROOT, check=True)
    full, copy = WORK / "full.kcdb", WORK / "copy.kcdb"
    for old in WORK.glob("*.kcdb*"):
        old.unlink()
    run([KC, "bench", "fill", "--data", full, "--trainees", 35, "--vouchers", 40])
    add_people(full, options.people)

    def ours(*more):
        for old in WORK.glob("copy.kcdb*"):
            old.unlink()
        shutil.copy(full, copy)
        return [KC, "--json", "import", "trainees", LIST, "--data", copy, *more]

    peer = HERE / "peers/peer_openpyxl.py"
    tried = {
        "kc: open the file only": lambda: [KC, "--json", "list", "proposals", "--data", copy],
        "kc: read and check only (--dry-run)": lambda: ours("--dry-run"),
        "kc: the whole import": ours,
        "openpyxl: read only, whole sheet in memory": lambda: [python, peer, LIST],
        "openpyxl: read only, streaming": lambda: [python, peer, LIST, "stream"],
    }
    ours()
    taken = {name: [] for name in tried}
    for _ in range(options.runs):
        for name, command in tried.items():
            taken[name].append(run(command()))
    whole = statistics.median(cpu for cpu, _ in taken["kc: the whole import"])
    rows = []
    for name, runs in taken.items():
        cpu = statistics.median(one for one, _ in runs)
        low, high = min(one for one, _ in runs), max(one for one, _ in runs)
        rows.append(f"| {name} | {cpu:.3f} | {low:.3f}–{high:.3f} | {max(peak for _, peak in runs):.0f} "
                    f"| {cpu / whole:.1f} × |")
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    report = (HERE / "imports.template.md").read_text().format(
        day=time.strftime("%Y-%m-%d"), machine=f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}",
        load=load, runs=options.runs, people=f"{options.people:,}", openpyxl=OPENPYXL,
        python=platform.python_version(), megabytes=f"{full.stat().st_size / 1e6:.0f}", rows="\n".join(rows))
    (HERE / "results/imports.md").write_text(report.rstrip() + "\n")
    print(report)


if __name__ == "__main__":
    main()
