import type { ActionPlanDetail } from '../../../../src/core/analyses/act/actionPlan/detail';
import { openPane } from '../openPane';

/** Until runs in the engine, which answers with promises, are over. */
const settle = async () => {
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
};
const tiers = { header: 'Tier', cells: ['Top', 'Large', 'Large', 'Small', 'Small', 'Small', ''] };

async function openPlan() {
  const opened = openPane();
  await opened.pane.start();
  await opened.pane.write();
  opened.settings.written = [tiers];
  await opened.pane.refreshWritten();
  opened.pane.openAnalysis('explore', 'action-plan');
  await settle();
  return opened;
}

it('starts from the tiers that were just written beside the list', async () => {
  const { get } = await openPlan();
  const detail = get().opened.explore?.report?.detail as ActionPlanDetail;
  expect(detail.tiers.map(({ tier, customers }) => [tier, customers])).toEqual([
    ['Top', 1],
    ['Large', 2],
    ['Small', 3],
  ]);
});

it('plans from the day on the user’s calendar', async () => {
  const { get } = await openPlan();
  const detail = get().opened.explore?.report?.detail as ActionPlanDetail;
  // 2 January 2026 is day 20455
  expect(detail.today).toBe(20_455);
});

it('hands calendar and list to the user as files', async () => {
  const { pane, files } = await openPlan();
  await pane.saveReportFile('ics');
  await pane.saveReportFile('csv');
  expect(files.map(({ name }) => name)).toEqual(['action-plan.ics', 'action-plan.csv']);
  expect(files[0].content).toContain('DTSTAMP:20260102T030405Z');
  expect(files[0].content.match(/BEGIN:VEVENT/g)).toHaveLength(6);
});
