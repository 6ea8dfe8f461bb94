"""Runs the statements of the cases in a JSON file in DuckDB; prints id, score and tier of each row as JSON."""

import datetime
import json
import sys

import duckdb


def quoted(name):
    return '"' + name.replace('"', '""') + '"'


def cell(kind, value):
    return datetime.date(1970, 1, 1) + datetime.timedelta(value) if kind == "date" and value is not None else value


connection = duckdb.connect()


def rows_of(case):
    types = {"text": "VARCHAR", "number": "DOUBLE", "date": "DATE", "boolean": "BOOLEAN"}
    columns = ", ".join(f"{quoted(name)} {types[kind]}" for name, kind in zip(case["names"], case["kinds"]))
    table = quoted(case["table"])
    connection.execute(f"CREATE OR REPLACE TABLE {table} ({columns})")
    places = ", ".join("?" * len(case["names"]))
    rows = [[cell(*one) for one in zip(case["kinds"], row)] for row in case["cells"]]
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)
    return [[row[0], row[-2], row[-1]] for row in connection.execute(case["sql"]).fetchall()]


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([rows_of(case) for case in json.load(file)]))
