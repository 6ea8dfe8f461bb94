"""Runs the statements of cases.json in DuckDB and in Apache Spark and compares them with what the add-in found.

Prints a line of JSON per case and engine: seconds, rows, rows that differ, the largest relative difference.
"""

import json
import os
import socket
import subprocess
import sys
import time

import duckdb
import pyspark
from pyspark.sql import SparkSession

folder = os.path.abspath(sys.argv[1])
memory = "2g"
workers = 2
numbers = ["x", "recency", "age", "monetary", "total", "alive", "purchases", "spend", "clv"]


def say(**found):
    print(json.dumps(found), flush=True)


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


def parquet(name):
    return os.path.join(folder, f"{name}.parquet")


def connect():
    connection = duckdb.connect()
    connection.execute(f"SET threads = {workers}")
    connection.execute("SET memory_limit = '5GB'")
    connection.execute(f"SET temp_directory = {quoted(os.path.join(folder, 'spill'))}")
    return connection


def to_parquet():
    """The lists as files that both engines read."""
    connection = connect()
    for name in ["customers", "orders"]:
        source = quoted(os.path.join(folder, f"{name}.csv"))
        connection.execute(
            f"COPY (SELECT * FROM read_csv({source}, header = true, quote = '\"', escape = '\"', sample_size = 100000)) "
            f"TO {quoted(parquet(name))} (FORMAT parquet)"
        )


def compare(connection, case, result):
    """Rows of the result, those that differ from the add-in's, and the largest relative difference."""
    expected = f"read_csv({quoted(case['expected'])}, header = true, quote = '\"', escape = '\"', nullstr = '')"
    columns = [name for name, *_ in connection.execute(f"DESCRIBE SELECT * FROM {result}").fetchall()]
    count = connection.execute(f"SELECT COUNT(*) FROM {result}").fetchone()[0]
    at = lambda name: '"' + name.replace('"', '""') + '"'
    if case["kind"] == "pyramid":
        id, score, tier = at(columns[0]), at(columns[-2]), at(columns[-1])
        wrong, worst = connection.execute(
            f"SELECT SUM(CASE WHEN f.{tier} IS DISTINCT FROM e.tier THEN 1 ELSE 0 END), "
            f"MAX(ABS(f.{score} - e.score) / GREATEST(ABS(e.score), 1e-9)) "
            f"FROM {expected} e FULL JOIN {result} f ON e.id = f.{id}"
        ).fetchone()
        return count, wrong, worst
    if case["kind"] == "counted":
        x, recency, age, n = map(at, columns)
        wrong = connection.execute(
            f"SELECT COUNT(*) FROM (SELECT x, recency, age, COUNT(*) AS n FROM {expected} GROUP BY ALL) e "
            f"FULL JOIN {result} f ON e.x = f.{x} AND e.recency = f.{recency} AND e.age = f.{age} "
            f"WHERE e.n IS DISTINCT FROM f.{n}"
        ).fetchone()[0]
        return count, wrong, 0
    # first and last day stand behind the repeat purchases
    found = [columns[1], *columns[4:]]
    relative = lambda name, column: f"ABS(f.{at(column)} - e.{name}) / GREATEST(ABS(e.{name}), 1e-300)"
    differences = [f"COALESCE(MAX({relative(name, column)}), 0)" for name, column in zip(numbers, found)]
    unequal = " OR ".join(
        f"(e.{name} IS NULL) <> (f.{at(column)} IS NULL) OR {relative(name, column)} > 1e-9"
        for name, column in zip(numbers, found)
    )
    wrong, *worst = connection.execute(
        f"SELECT SUM(CASE WHEN e.id IS NULL OR f.{at(columns[0])} IS NULL OR {unequal} THEN 1 ELSE 0 END), "
        f"{', '.join(differences)} FROM {expected} e FULL JOIN {result} f ON e.id = f.{at(columns[0])}"
    ).fetchone()
    return count, wrong, max(worst)


def statement(case, engine):
    return case["sql"][engine].strip().rstrip(";")


def in_duckdb(cases):
    connection = connect()
    for name in ["customers", "orders"]:
        connection.execute(f"CREATE VIEW {name} AS SELECT * FROM {quoted(parquet(name))}")
    for case in cases:
        begin = time.time()
        connection.execute(f"CREATE OR REPLACE TABLE result AS {statement(case, 'duckdb')}")
        seconds = time.time() - begin
        count, wrong, worst = compare(connection, case, "result")
        say(engine="DuckDB " + duckdb.__version__, case=case["name"], seconds=seconds, rows=count, wrong=wrong, worst=worst)


def free_port():
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return one.getsockname()[1]


def started(arguments, place):
    command = os.path.join(os.path.dirname(pyspark.__file__), "bin", "spark-class")
    with open(os.path.join(folder, f"{place}.log"), "w", encoding="utf-8") as log:
        environment = {**os.environ, "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_DAEMON_MEMORY": "512m"}
        return subprocess.Popen([command, *arguments], stdout=log, stderr=log, env=environment)


def wait_for(port, seconds=60):
    for _ in range(seconds * 5):
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(f"nothing listens at port {port} after {seconds} s")


def in_spark(cases):
    """A master and two workers of our own, stopped at the end whatever happens."""
    port = free_port()
    deploy = "org.apache.spark.deploy"
    at = ["--host", "127.0.0.1"]
    processes = [started([f"{deploy}.master.Master", *at, "--port", str(port), "--webui-port", "0"], "master")]
    try:
        wait_for(port)
        for i in range(workers):
            options = [*at, "--cores", "1", "--memory", memory, "--webui-port", "0"]
            work = ["--work-dir", os.path.join(folder, f"work{i}")]
            processes.append(started([f"{deploy}.worker.Worker", *options, *work, f"spark://127.0.0.1:{port}"], f"worker{i}"))
        os.environ.update(SPARK_LOCAL_IP="127.0.0.1", PYSPARK_PYTHON=sys.executable)
        spark = (
            SparkSession.builder.master(f"spark://127.0.0.1:{port}")
            .appName("verify")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.memory", "1g")
            .config("spark.executor.memory", memory)
            .config("spark.sql.shuffle.partitions", 8)
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            .config("spark.local.dir", os.path.join(folder, "local"))
            .getOrCreate()
        )
        spark.sparkContext.setLogLevel("ERROR")
        for name in ["customers", "orders"]:
            spark.read.parquet(parquet(name)).createOrReplaceTempView(name)
        connection = connect()
        executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        for i, case in enumerate(cases):
            begin = time.time()
            result = os.path.join(folder, f"spark{i}")
            frame = spark.sql(statement(case, "spark"))
            # names with signs that Parquet files of Spark do not take
            frame.toDF(*[f"c{k}" for k in range(len(frame.columns))]).write.mode("overwrite").parquet(result)
            seconds = time.time() - begin
            count, wrong, worst = compare(connection, case, f"read_parquet({quoted(result + '/*.parquet')})")
            engine = f"Spark {spark.version}, {executors} executors"
            say(engine=engine, case=case["name"], seconds=seconds, rows=count, wrong=wrong, worst=worst)
            executors = spark.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
        spark.stop()
    finally:
        for process in reversed(processes):
            process.terminate()
        for process in processes:
            process.wait(30)


with open(os.path.join(folder, "cases.json"), encoding="utf-8") as file:
    found = json.load(file)["cases"]
to_parquet()
in_duckdb(found)
in_spark(found)
