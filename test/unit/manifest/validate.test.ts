import { validationOutcome } from '../../../src/manifest/validationOutcome';

test('an accepted manifest ends with 0, its warnings told', () => {
  const warnings = [{ title: 'Icon', content: 'could be larger', line: 17 }];
  expect(validationOutcome({ isValid: true, status: 200, report: { status: 'Accepted', warnings } })).toEqual({
    exitCode: 0,
    lines: ['warning: Icon: could be larger (line 17)', "Microsoft's service accepts the manifest."],
  });
});

test('a refused manifest ends with 1 and says why', () => {
  const errors = [{ title: 'Manifest Version Too Low', content: 'less than 1.0' }];
  expect(validationOutcome({ isValid: false, status: 200, report: { status: 'Rejected', errors } })).toEqual({
    exitCode: 1,
    lines: ['error: Manifest Version Too Low: less than 1.0', "Microsoft's service refuses the manifest."],
  });
});

test.each([
  ['there is no network', new Error('Unable to contact.\nreason: getaddrinfo ENOTFOUND'), 'getaddrinfo ENOTFOUND'],
  [
    'the service is down',
    { isValid: false, status: 503, statusText: 'Service Unavailable' },
    '503 Service Unavailable',
  ],
])('nobody takes a manifest for validated when %s', (_, answer, said) => {
  const { exitCode, lines } = validationOutcome(answer);
  expect(exitCode).toBe(2);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('Not validated');
  expect(lines[0]).toContain(said);
});
