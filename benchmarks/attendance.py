"""How long does a large attendance list take to load, beside pandas reading the same file?

Run: python benchmarks/attendance.py [ROWS]   (default: 1,000,000)
Two lists are made by a seeded script: 2,000 meetings, 20,000 organizations, few of which come
often.
In the messy one every third name is written in capitals or with blanks around it, and every
fiftieth row names nobody (`n/a`). Each loads them in a process of its own: pandas as it comes (a
bare read: NA and 007 turn into something else), pandas with every cell as text (what a reader
needs), and synergraph up to the checked tables with keys, dates, countries, roles, a line behind
every fact and sure names put together. They take turns, three rounds; medians of the seconds on the
clock and of processor time, and the peak memory. What synergraph takes for a list of 50 rows is
told too: the packages, countries and rules that it loads whatever the size.
"""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import pandas as pd

from graph.intake import take_in

MEETINGS, ORGANIZATIONS = 2_000, 20_000
ROUNDS, FEW = 3, 50


def write(path: Path, rows: int, *, messy: bool = False) -> None:
    chance = np.random.default_rng(1)
    meeting = chance.integers(0, MEETINGS, rows)
    days = pd.date_range("2018-01-01", periods=MEETINGS).strftime("%Y-%m-%d").to_numpy()
    names = np.array([f"Organization {n:05d} of the Region" for n in range(ORGANIZATIONS)])
    countries = np.array(["Thailand", "Cambodia", "VNM", "Lao PDR", "MM"])
    roles = np.array(["participant", "chair", "speaker", ""])
    frame = pd.DataFrame(
        {
            "occasion": [f"Coordination meeting {n:04d}" for n in meeting],
            "date": days[meeting],
            "organization": names[chance.zipf(1.3, rows) % ORGANIZATIONS],
            "country": countries[chance.integers(0, len(countries), rows)],
            "role": roles[chance.integers(0, len(roles), rows)],
            "people": chance.integers(1, 5, rows),
        }
    )
    if messy:
        frame["organization"] = _messy(frame["organization"], chance)
    frame.to_csv(path, index=False)


def _messy(names: pd.Series, chance: np.random.Generator) -> pd.Series:
    """Names as people write them: one in three otherwise, one in fifty nobody."""
    how = chance.integers(0, 150, len(names))
    names = names.mask(how < 25, names.str.upper()).mask((how >= 25) & (how < 50), names + "  ")
    return names.mask(how >= 147, "n/a")


def bare(path: str) -> int:
    return len(pd.read_csv(path))


def text(path: str) -> int:
    return len(pd.read_csv(path, dtype=str, keep_default_na=False))


def ours(path: str) -> int:
    told: list[int] = []
    content = Path(path).read_bytes()
    records = take_in([("list.csv", content)], progress=lambda done, of, _: told.append(done))
    return records.reports[0].read


LOADERS = {"pandas": bare, "pandas, as text": text, "synergraph": ours}


def one(name: str, path: str) -> None:
    """Run in a child: its rows, seconds, processor seconds and peak memory on one line."""
    start, worked = time.perf_counter(), time.process_time()
    rows = LOADERS[name](path)
    seconds, work = time.perf_counter() - start, time.process_time() - worked
    print(rows, seconds, work, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2)


def timed(name: str, path: Path) -> list[float]:
    command = [sys.executable, __file__, name, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(number) for number in done.stdout.split()]


def compare(path: Path) -> None:
    found: dict[str, list[list[float]]] = {name: [] for name in LOADERS}
    for _ in range(ROUNDS):
        for name, rounds in found.items():
            rounds.append(timed(name, path))
    middle = {name: np.median(rounds, axis=0).tolist() for name, rounds in found.items()}
    for name, (rows, seconds, work, memory) in middle.items():
        print(f"{name:16} {rows:11,.0f} {seconds:9.2f} s {work:9.2f} s {memory:7.2f} GiB")
    ours_ = middle["synergraph"]
    for peer in ("pandas", "pandas, as text"):
        clock, work = (mine / its for mine, its in zip(ours_[1:3], middle[peer][1:3], strict=True))
        print(f"synergraph / {peer}: {clock:.1f} on the clock, {work:.1f} in processor time")


def main() -> None:
    if len(sys.argv) == 3:
        one(sys.argv[1], sys.argv[2])
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        for title, messy in (("clean", False), ("messy", True)):
            write(path, rows, messy=messy)
            print(f"{title}: {rows:,} rows, {path.stat().st_size / 1024**2:.0f} MB")
            print(f"{'':16} {'rows read':>11} {'clock':>11} {'processor':>11} {'memory':>11}")
            compare(path)
        write(path, FEW)
        print(f"synergraph, {FEW} rows: {timed('synergraph', path)[2]:.2f} s of processor time")


if __name__ == "__main__":
    main()
