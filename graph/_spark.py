"""How does a Spark session start from the pip package, on this machine or on a cluster?"""

from __future__ import annotations

import atexit
import functools
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

from graph.errors import Missing

_ALWAYS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.log.level": "ERROR",
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.execution.arrow.pyspark.enabled": "true",
}
_LOCAL = {
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.driver.memory": "1g",
    "spark.sql.shuffle.partitions": "2",
}
"""On one machine: nothing listens beyond it, no host name is looked up, few partitions."""


def session(address: str) -> Any:
    """A Spark session at `local...`, `local-cluster[...]` or `spark://...`.

    Raises Missing where pyspark or a Java runtime is not installed.
    """
    _need_java()
    home = _package()
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    if address.startswith("local"):
        _stay_here(home)
    else:
        os.environ.setdefault("SPARK_HOME", str(home))
    return _session(address)


def _package() -> Path:
    try:
        import pyspark
    except ImportError as error:
        raise Missing(
            'Spark is not installed here. Install it with: pip install "synergraph[spark]"'
        ) from error
    return Path(pyspark.__file__).parent


def _need_java() -> None:
    home = os.environ.get("JAVA_HOME")
    where = str(Path(home) / "bin") if home else None
    if shutil.which("java", path=where) is None:
        raise Missing(
            "Spark needs a Java runtime, and there is none here. Install Java 17 or later, "
            "or leave the engine out: DuckDB needs no Java."
        )


@functools.cache
def _stay_here(home: Path) -> None:
    """Environment that the JVM must find when it starts: later settings come too late for it.

    Executors are started below SPARK_HOME and leave their logs in SPARK_HOME/work (the workers
    of local-cluster know no other place). A folder of links keeps them out of the package.
    """
    mine = Path(tempfile.mkdtemp(prefix="synergraph-spark-"))
    atexit.register(shutil.rmtree, mine, ignore_errors=True)
    for part in ("bin", "jars"):
        (mine / part).symlink_to(home / part, target_is_directory=True)
    os.environ["SPARK_HOME"] = str(mine)
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    os.environ["SPARK_LOCAL_HOSTNAME"] = "localhost"


def _session(address: str) -> Any:
    from pyspark.sql import SparkSession

    builder: Any = SparkSession.builder
    settings = _ALWAYS | (_LOCAL if address.startswith("local") else {})
    found = builder.master(address).appName("synergraph").config(map=settings).getOrCreate()
    atexit.register(found.stop)
    return found
