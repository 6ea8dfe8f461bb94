import { paneFrame, panesOf, reaches } from '../../../../src/workbench/page/charts/panes';

const none = { width: 0, height: 0 };
const header = { width: 46, height: 20 };

test('a chart under frozen rows is drawn in the scrolling part only, and clipped at the rows’ edge', () => {
  const frozen = { width: 0, height: 60 };
  const [rows, cells] = panesOf(frozen);
  const chart = { left: 100, top: 60, width: 200, height: 100 };
  expect([reaches(rows, chart, frozen), reaches(cells, chart, frozen)]).toEqual([false, true]);
  // Scrolled by 30: the pane still begins under headers and frozen rows; the sheet's corner is 60 + 30 above it.
  expect(paneFrame(cells, frozen, header, { x: 0, y: 30 }, 1)).toEqual({ left: 46, top: 80, x: -0, y: -90 });
});

test('a chart over the edge of the frozen part is drawn in both parts, and its frozen part does not scroll', () => {
  const frozen = { width: 50, height: 60 };
  const chart = { left: 100, top: 40, width: 200, height: 100 };
  const parts = panesOf(frozen).filter((pane) => reaches(pane, chart, frozen));
  expect(parts.map(({ rows, columns }) => `${rows} ${columns}`)).toEqual(['frozen scrolling', 'scrolling scrolling']);
  const [top] = parts.map((pane) => paneFrame(pane, frozen, header, { x: 10, y: 30 }, 2));
  // At 200 %: left 2·(46 + 50), top 2·20, height 2·60; sideways 2·(50 + 10), not a bit up or down.
  expect(top).toEqual({ left: 192, top: 40, height: 120, x: -120, y: -0 });
});

test('a sheet without frozen rows is one part', () => {
  expect(panesOf(none)).toEqual([{ rows: 'scrolling', columns: 'scrolling' }]);
});
