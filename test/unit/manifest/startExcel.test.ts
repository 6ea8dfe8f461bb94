import { missingForExcel } from '../../../src/manifest/excelOnThisMachine';

const ready = { platform: 'win32', hasExcel: true, isPortTaken: false };

test.each(['win32', 'darwin'])('a real Excel is started on %s when nothing is missing', (platform) => {
  expect(missingForExcel({ ...ready, platform })).toEqual([]);
});

test.each(['linux', 'freebsd'])(
  'who works on %s learns that Excel is not to be had, and what to do instead',
  (platform) => {
    const missing = missingForExcel({ platform, hasExcel: false, isPortTaken: true });
    expect(missing).toHaveLength(1);
    expect(missing[0]).toContain(platform);
    expect(missing[0]).toContain('npm start');
  },
);

test('all that is missing is said at once', () => {
  expect(missingForExcel({ ...ready, hasExcel: false })).toEqual(['Excel is not installed on this machine.']);
  expect(missingForExcel({ platform: 'darwin', hasExcel: false, isPortTaken: true })).toEqual([
    'Excel is not installed on this machine.',
    'Port 3000, which the manifest names, is in use: end what listens there.',
  ]);
});
