"""Runs the statements of the cases in a JSON file in DuckDB; prints id, score and tier of each row as JSON."""

import json
import sys

import duckdb


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


connection = duckdb.connect()


def rows_of(case):
    types = {"text": "VARCHAR", "number": "DOUBLE"}
    columns = ", ".join(f"{quoted(name)} {types[kind]}" for name, kind in zip(case["names"], case["kinds"]))
    table = quoted(case["table"])
    connection.execute(f"CREATE OR REPLACE TABLE {table} ({columns})")
    places = ", ".join("?" * len(case["names"]))
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", case["cells"])
    return [[row[0], row[-2], row[-1]] for row in connection.execute(case["sql"]).fetchall()]


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([rows_of(case) for case in json.load(file)]))
