"""Measures how fast papers are made, beside Typst and LibreOffice: ./dev bench documents

CPU seconds (user+sys) of whole processes, engines taking turns, medians. Writes
tests/bench/results/documents.md. Needs python3, cargo and pdfinfo/pdftotext; Typst comes from PyPI
into a virtual environment; LibreOffice takes part when it is installed (--install asks apt for it).
"""
import argparse
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
WORK = TARGET / "bench-documents"
TYPST = "typst==0.15.2"
PHRASES = ["Quyết toán kinh phí khuyến công năm 2026", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"]


def run(command):
    """Runs one process; gives its CPU seconds and its peak memory in MiB."""
    log = open(WORK / "last.log", "wb")
    child = subprocess.Popen([str(part) for part in command], stdout=log, stderr=log, cwd=WORK)
    _, status, used = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    log.close()
    if child.returncode != 0:
        sys.exit(f"{command[0]} failed:\n" + (WORK / "last.log").read_text(errors="replace"))
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def prepare_typst():
    """A virtual environment with Typst; nothing when PyPI cannot be reached."""
    python = WORK / "venv" / "bin" / "python"
    try:
        if not python.exists():
            subprocess.run([sys.executable, "-m", "venv", WORK / "venv"], check=True)
        subprocess.run([python, "-m", "pip", "install", "-q", TYPST], check=True)
    except (subprocess.CalledProcessError, OSError):
        return None
    return python


def libreoffice(install):
    if install and not shutil.which("soffice"):
        packages = ["libreoffice-writer-nogui", "fonts-liberation2"]
        command = ["apt-get", "install", "-y", "--no-install-recommends", *packages]
        subprocess.run(command if os.geteuid() == 0 else ["sudo", *command], check=True)
    return shutil.which("soffice")


def engines(rows, python, soffice):
    """The command of every engine for one number of rows, its input made beforehand."""
    table = WORK / f"rows{rows}.tsv"
    with open(table, "wb") as out:
        subprocess.run([sys.executable, HERE / "peers/gen.py", str(rows)], stdout=out, check=True)
    bench = TARGET / "release/examples/bench_table"
    commands = {"documents": ([bench, table, WORK / f"documents{rows}.pdf"], f"documents{rows}.pdf")}
    if python:
        source = WORK / f"typst{rows}.typ"
        subprocess.run([sys.executable, HERE / "peers/alt.py", "typ", table, source], check=True)
        made = f"typst{rows}.pdf"
        peer = [python, HERE / "peers/peer_typst.py", source, WORK / made, ROOT / "assets/fonts"]
        commands["Typst"] = (peer, made)
    if soffice and rows <= 3000:
        source = WORK / f"libreoffice{rows}.fodt"
        subprocess.run([sys.executable, HERE / "peers/alt.py", "fodt", table, source], check=True)
        peer = [soffice, "--headless", "--convert-to", "pdf", "--outdir", WORK, source]
        commands["LibreOffice"] = (peer, f"libreoffice{rows}.pdf")
    return commands


def pages_of(pdf):
    """Number of pages, once the file has been seen to hold the paper's words."""
    text = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True).stdout.decode()
    flowing = " ".join(text.split())
    for phrase in PHRASES:
        if phrase not in flowing:
            sys.exit(f"{pdf}: does not contain {phrase}")
    shown = subprocess.run(["pdfinfo", pdf], capture_output=True, check=True).stdout.decode()
    return next(int(line.split()[1]) for line in shown.splitlines() if line.startswith("Pages:"))


def measure(rows, runs, python, soffice):
    commands = engines(rows, python, soffice)
    taken = {name: [] for name in commands}
    for turn in range(runs):
        for name, (command, _) in commands.items():
            if name != "LibreOffice" or turn < 3:
                taken[name].append(run(command))
    lines = []
    ours = statistics.median(cpu for cpu, _ in taken["documents"])
    for name, (_, made) in commands.items():
        cpu = statistics.median(cpu for cpu, _ in taken[name])
        peak = max(memory for _, memory in taken[name])
        pages, size = pages_of(WORK / made), (WORK / made).stat().st_size
        lines.append(f"| {rows:,} | {name} | {len(taken[name])} | {pages:,} | {cpu:.3f} | "
                     f"{pages / cpu:,.0f} | {peak:.0f} | {size / 1e3:,.0f} | {cpu / ours:.1f} |")
        print(lines[-1], flush=True)
    return lines


def machine():
    cpu = platform.processor() or platform.machine()
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            cpu = line.split(":")[1].strip()
            break
    rustc = subprocess.run(["rustc", "-V"], capture_output=True).stdout.decode().strip()
    load = ", ".join(f"{part:.1f}" for part in os.getloadavg())
    return f"{cpu}, {os.cpu_count()} cores, {platform.system()}; {rustc}; load {load}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", default="22,3000,30000")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--install", action="store_true", help="install LibreOffice with apt")
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    build = ["cargo", "build", "--release", "-q", "-p", "documents", "--example", "bench_table"]
    subprocess.run(build, cwd=ROOT, check=True)
    python, soffice = prepare_typst(), libreoffice(options.install)
    where, started = machine(), time.strftime("%Y-%m-%d")
    lines = []
    for rows in options.rows.split(","):
        lines += measure(int(rows), options.runs, python, soffice)
    absent = [name for name, there in [("Typst", python), ("LibreOffice", soffice)] if not there]
    report = (HERE / "documents.template.md").read_text().format(
        machine=where, day=started, rows="\n".join(lines), runs=options.runs,
        absent="Not on this machine: " + ", ".join(absent) + "." if absent else "")
    (HERE / "results/documents.md").write_text(report.rstrip() + "\n")


if __name__ == "__main__":
    main()
