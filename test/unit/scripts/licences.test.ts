import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkLicences } from '../../../scripts/licences/checkLicences';
import { isPermissive } from '../../../scripts/licences/isPermissive';
import { notices, packageFolder } from '../../../scripts/licences/ThirdPartyNotices';

describe('an SPDX expression', () => {
  it.each([
    'MIT',
    'Apache-2.0',
    '(MIT OR GPL-3.0-only)',
    'GPL-2.0 OR MIT',
    'Apache-2.0 AND MIT',
    'Apache-2.0 WITH LLVM-exception',
    '(GPL-3.0-only AND CC-BY-NC-4.0) OR (MIT AND ISC)',
    // AND binds tighter than OR.
    'MIT OR ISC AND GPL-3.0-only',
  ])('%s leaves a permissive way', (expression) => expect(isPermissive(expression)).toBe(true));

  it.each([
    'GPL-3.0-only',
    'AGPL-3.0-or-later',
    'LGPL-2.1-only',
    'CC-BY-NC-4.0',
    'MIT AND GPL-3.0-only',
    '(MIT OR ISC) AND GPL-3.0-only',
    'GPL-2.0-only WITH Classpath-exception-2.0',
    'UNLICENSED',
    '',
    '(MIT',
    'MIT GPL-3.0-only',
    'MIT)',
  ])('%s leaves none', (expression) => expect(isPermissive(expression)).toBe(false));
});

describe('installed packages', () => {
  const mit = 'Permission is hereby granted, free of charge, to any person obtaining\na copy of this software';
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'licences-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const install = (name: string, about: object, text?: string): void => {
    const place = path.join(folder, name);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...about }));
    if (text !== undefined) writeFileSync(path.join(place, 'LICENSE'), text);
  };
  const verdicts = (): Record<string, string> =>
    Object.fromEntries(checkLicences(folder).map(({ name, licence, verdict }) => [name, `${verdict} ${licence}`]));

  it('are refused with a licence that restricts, or with none', () => {
    install('free', { license: 'MIT' });
    install('copyleft', { license: 'GPL-3.0-only' });
    install('@scope/silent', {});
    install('own', { license: 'UNLICENSED' }, mit);
    install('free/node_modules/inside', { name: 'inside', license: 'AGPL-3.0-only' });
    expect(verdicts()).toEqual({
      free: 'permissive MIT',
      copyleft: 'refused GPL-3.0-only',
      '@scope/silent': 'refused undefined',
      own: 'refused UNLICENSED',
      inside: 'refused AGPL-3.0-only',
    });
  });

  it('are known by the text where package.json names no licence', () => {
    install('text', {}, mit);
    install('reference', { license: 'SEE LICENSE IN LICENSE' }, 'Apache License\n  Version 2.0, January 2004');
    install('restricted', {}, `GNU GENERAL PUBLIC LICENSE\nVersion 3\n${mit}`);
    install('hobby', {}, `${mit} for non-commercial use only`);
    install('unknown', {}, 'All rights reserved');
    expect(verdicts()).toEqual({
      text: 'permissive MIT',
      reference: 'permissive Apache-2.0',
      restricted: 'refused GPL-3.0-only',
      hobby: 'refused LicenseRef-NonCommercial',
      unknown: 'refused undefined',
    });
  });

  it('of old, which offer a list, leave the choice', () => {
    install('old', { licenses: [{ type: 'GPL-2.0' }, { type: 'BSD-2-Clause' }] });
    expect(verdicts()).toEqual({ old: 'permissive (GPL-2.0) OR (BSD-2-Clause)' });
  });

  it('on the list of exceptions are told apart', () => {
    install('@microsoft/office-js', { license: 'LICENSE' }, 'MICROSOFT SOFTWARE LICENSE TERMS');
    expect(verdicts()).toEqual({ '@microsoft/office-js': 'exception undefined' });
  });
});

describe('the notices of what ships', () => {
  it('find the package that a file is of, the innermost one', () => {
    expect(packageFolder('/project/node_modules/@scope/name/lib/index.js?query')).toBe(
      '/project/node_modules/@scope/name',
    );
    expect(packageFolder('/project/node_modules/outer/node_modules/inner/index.js')).toBe(
      '/project/node_modules/outer/node_modules/inner',
    );
    expect(packageFolder('/project/src/index.ts')).toBeUndefined();
  });

  it('print a text once for the packages that share it', () => {
    const shipped = { version: '1.0.0', licence: 'MIT', text: 'Copyright someone', source: '' };
    expect(
      notices([
        { ...shipped, name: 'one' },
        { ...shipped, name: 'two' },
      ]),
    ).toBe('one 1.0.0 (MIT)\ntwo 1.0.0 (MIT)\n\nCopyright someone\n');
  });
});
