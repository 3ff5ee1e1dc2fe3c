"""Do runs keep apart, stay locked in, and give the same types on every engine?"""

from __future__ import annotations

import importlib.util
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import narwhals as nw
import pyarrow as pa
import pytest

from graph import engine
from graph.errors import BadChoice, Missing


@pytest.fixture
def cursor(duckdb_engine):
    with duckdb_engine.open_run() as opened:
        yield opened.cursor


@pytest.mark.parametrize(
    "escape",
    [
        "SELECT * FROM read_text('{there}')",
        "SELECT * FROM '{there}'",
        "COPY (SELECT 1) TO '{there}.out'",
        "ATTACH '{there}.db'",
        "INSTALL httpfs",
        "LOAD httpfs",
    ],
)
def test_no_query_reaches_a_file_or_an_address(cursor, tmp_path, escape):
    there = tmp_path / "there.csv"
    there.write_text("a\n1\n")
    with pytest.raises(duckdb.Error):
        cursor.execute(escape.format(there=there)).fetchall()
    assert [path.name for path in tmp_path.iterdir()] == ["there.csv"]


@pytest.mark.parametrize("setting", ["enable_external_access", "threads", "memory_limit"])
def test_no_query_changes_a_setting(cursor, setting):
    with pytest.raises(duckdb.InvalidInputException, match="locked"):
        cursor.execute(f"SET {setting} = '1'")


def test_a_frame_of_the_caller_is_not_found_by_its_name(cursor):
    secret = pa.table({"a": [1]})
    with pytest.raises(duckdb.CatalogException):
        cursor.execute("SELECT * FROM secret")
    assert secret.num_rows == 1


def _own_rows(opened, number):
    frame = pa.table({"number": [number] * 50})
    with opened.open_run() as run:
        seen = [engine.run(run.table(frame)).column("number").to_pylist() for _ in range(40)]
    return all(rows == [number] * 50 for rows in seen)


def test_runs_in_eight_threads_never_mix_their_rows(duckdb_engine):
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(lambda number: _own_rows(duckdb_engine, number), range(8)))


def test_whole_numbers_come_back_as_int64(run):
    counted = run.table(pa.table({"org": ["a", "a", "b"], "people": [1, None, 3]}))
    sentence = counted.group_by("org").agg(
        nw.len().alias("rows"), nw.col("people").sum(), nw.col("people").max().alias("most")
    )
    answer = engine.run(sentence.sort("org"))
    assert {str(field.type) for field in answer.schema if field.name != "org"} == {"int64"}
    assert answer.to_pydict() == {
        "org": ["a", "b"],
        "rows": [2, 1],
        "people": [1, 3],
        "most": [1, 3],
    }


@pytest.mark.spark
def test_two_worker_processes_share_the_work_of_spark(spark_engine):
    def where(_):
        time.sleep(1)
        return Path.cwd()

    context = spark_engine.session.sparkContext
    folders = set(context.parallelize(range(4), 4).map(where).collect())
    assert len(folders) == 2
    assert context._jsc.sc().getExecutorMemoryStatus().size() == 3, "the driver and two workers"


@pytest.mark.spark
def test_spark_writes_nothing_into_its_own_package(spark_engine):
    assert spark_engine.session.range(8).count() == 8
    package = Path(importlib.util.find_spec("pyspark").origin).parent
    assert not (package / "work").exists()


def test_an_address_that_is_no_engine_is_refused_with_the_choices():
    with pytest.raises(BadChoice, match=r"DuckDB.*spark://"):
        engine.open_engine("postgres://localhost")


def test_spark_without_java_says_what_to_install(monkeypatch, tmp_path):
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(Missing, match="Java 17"):
        engine.open_engine("local[1]")
