"""Opens every workbook of a folder with openpyxl and calamine and compares the cells that they find.

Usage: python readers.py folder. Prints what fails, a line each; the last line counts. Exit code 1 if anything fails.
openpyxl and calamine read numbers, texts and truth values alike; dates and errors they read as things of their own, so of
these only the place is compared. A file that was opened with faults, `name.opened.xlsx`, may keep those.
"""

import datetime
import re
import sys
import warnings
from pathlib import Path

import openpyxl
import python_calamine

warnings.filterwarnings("ignore")


def plain(value):
    """What both readers find alike: a number, a text, a truth value; '' for nothing, '*' for what only one can say."""
    if value is None or value == "":
        return ""
    if isinstance(value, (datetime.date, datetime.time, datetime.timedelta)):
        return "*"
    if isinstance(value, str) and value.startswith("#"):
        return "*"
    if isinstance(value, str):
        # openpyxl leaves characters that XML cannot hold as the file writes them, calamine blanks at the ends away
        characters = re.sub(r"_x([0-9A-F]{4})_", lambda code: chr(int(code[1], 16)), value)
        return characters.replace("\r\n", "\n").strip()
    return float(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value


def compare(file):
    sheets = openpyxl.load_workbook(file, data_only=True)
    workbook = python_calamine.CalamineWorkbook.from_path(str(file))
    for sheet in sheets.worksheets:
        rows = workbook.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
        for at, row in enumerate(rows):
            for column, found in enumerate(row):
                other = sheet.cell(at + 1, column + 1).value
                one, two = plain(found), plain(other)
                if one != two and "*" not in (one, two):
                    return f"{sheet.title} {at + 1} {column + 1}: calamine {found!r}, openpyxl {other!r}"
    return None


def fault(file):
    try:
        return compare(file)
    except Exception as error:  # whatever a reader refuses is what is looked for
        return f"{type(error).__name__}: {str(error).splitlines()[0]}".replace(str(file), "")


def main(folder):
    files = [file for file in sorted(Path(folder).glob("*.xlsx")) if not file.name.endswith(".opened.xlsx")]
    failed, kept = 0, 0
    for file in files:
        found = fault(file)
        opened = file.with_suffix(".opened.xlsx")
        if found is None:
            continue
        if opened.exists() and fault(opened) is not None:
            kept += 1
            continue
        failed += 1
        print(f"{file.name}: {found}")
    print(
        f"{len(files) - failed - kept} of {len(files)} opened by openpyxl and calamine with the same cells, "
        f"{kept} with a fault of the file that was opened, {failed} failed"
    )
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
