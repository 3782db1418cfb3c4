import { expect, test } from "vitest";
import { GridCursor } from "./grid-cursor.svelte";

/** Three rows of: name, computed, amount, note. */
const grid = (rows = 3) => new GridCursor(() => ({ rows, columns: 4, isEditable: (column) => column !== 1 }));
const at = (cursor: GridCursor) => [cursor.row, cursor.column];

test("Tab goes over computed cells and on to the next row", () => {
  const cursor = grid();
  const way = [at(cursor)];
  while (cursor.along(1)) way.push(at(cursor));
  expect(way).toEqual([[0, 0], [0, 2], [0, 3], [1, 0], [1, 2], [1, 3], [2, 0], [2, 2], [2, 3]]);
  expect(at(cursor)).toEqual([2, 3]);
});

test("Shift+Tab goes the same way back and stops at the first cell", () => {
  const cursor = grid();
  cursor.to(1, 0);
  expect(cursor.along(-1)).toBe(true);
  expect(at(cursor)).toEqual([0, 3]);
  cursor.to(0, 0);
  expect(cursor.along(-1)).toBe(false);
});

test("arrows stay inside the grid", () => {
  const cursor = grid();
  cursor.vertical(-1);
  cursor.horizontal(-1);
  expect(at(cursor)).toEqual([0, 0]);
  cursor.horizontal(1);
  expect(at(cursor)).toEqual([0, 2]);
  cursor.vertical(99);
  expect(at(cursor)).toEqual([2, 2]);
});

test("Home and End go to the first and last cell one can type in", () => {
  const cursor = new GridCursor(() => ({ rows: 2, columns: 4, isEditable: (column) => column === 1 || column === 2 }));
  expect(at(cursor)).toEqual([0, 1]);
  cursor.lastInRow();
  expect(at(cursor)).toEqual([0, 2]);
  cursor.firstInRow(1);
  expect(at(cursor)).toEqual([1, 1]);
});

test("F8 walks the faults in reading order and begins again; Shift+F8 walks back", () => {
  const cursor = grid();
  const faults = [{ row: 2, column: 0 }, { row: 0, column: 2 }];
  cursor.toProblem(faults, 1);
  expect(at(cursor)).toEqual([0, 2]);
  cursor.toProblem(faults, 1);
  expect(at(cursor)).toEqual([2, 0]);
  cursor.toProblem(faults, 1);
  expect(at(cursor)).toEqual([0, 2]);
  cursor.toProblem(faults, -1);
  expect(at(cursor)).toEqual([2, 0]);
  expect(cursor.toProblem([], 1)).toBe(false);
});

test("the cursor comes back inside when the last row is gone", () => {
  let rows = 3;
  const cursor = new GridCursor(() => ({ rows, columns: 2, isEditable: () => true }));
  cursor.to(2, 1);
  rows = 2;
  cursor.to(cursor.row, cursor.column);
  expect(at(cursor)).toEqual([1, 1]);
});
