"""Reads every cell of a workbook with openpyxl and does nothing with it: peer_openpyxl.py FILE [stream]"""
import sys

from openpyxl import load_workbook

book = load_workbook(sys.argv[1], read_only=len(sys.argv) > 2, data_only=True)
cells = 0
for sheet in book.worksheets:
    for row in sheet.iter_rows(values_only=True):
        cells += sum(value is not None for value in row)
print(cells)
