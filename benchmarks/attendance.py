"""How long does a large attendance list take to load, beside pandas reading the same file?

Run: python benchmarks/attendance.py [ROWS]   (default: 1,000,000)
The list is made by a seeded script: 2,000 meetings, 20,000 organizations, few of which come often.
Each loads it in a process of its own: pandas as it comes, pandas with every cell as text (what a
reader needs that must not turn NA or 007 into something else), and synergraph up to the checked
tables with keys, dates, countries, roles and a line behind every fact. Seconds and peak memory.
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


def write(path: Path, rows: int) -> None:
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
    frame.to_csv(path, index=False)


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
    """Run in a child: its rows, seconds and peak memory on one line."""
    start = time.perf_counter()
    rows = LOADERS[name](path)
    seconds = time.perf_counter() - start
    print(rows, seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2)


def main() -> None:
    if len(sys.argv) == 3:
        one(sys.argv[1], sys.argv[2])
        return
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.csv"
        write(path, rows)
        print(f"{rows:,} rows, {path.stat().st_size / 1024**2:.0f} MB")
        found = {}
        for name in LOADERS:
            command = [sys.executable, __file__, name, str(path)]
            done = subprocess.run(command, capture_output=True, text=True, check=True)
            read, seconds, memory = done.stdout.split()
            found[name] = float(seconds)
            print(f"{name:16} {int(read):,} rows {float(seconds):6.1f} s {float(memory):5.2f} GiB")
    for peer in ("pandas", "pandas, as text"):
        print(f"synergraph / {peer}: {found['synergraph'] / found[peer]:.1f}")


if __name__ == "__main__":
    main()
