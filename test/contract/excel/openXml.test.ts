import path from 'node:path';
import { itWhere } from '../../itWhere';
import { hasValidator, openXmlFaults } from '../../openXml/validate';
import { analyse, folder } from '../cli/commandLine';

itWhere(
  hasValidator,
  '`npm run test:openxml` fetches the validator',
  'the full report of the sample in Chinese has no fault that Microsoft’s Open XML SDK finds',
  async () => {
    const [input, output] = ['sample', 'full'].map((name) => path.join(folder, `${name}.xlsx`));
    expect((await analyse('sample', '--output', input, '--language', 'zh-CN')).status).toBe(0);
    const { status, error } = await analyse('all', '--input', input, '--output', output, '--language', 'zh-CN');
    expect([status, error]).toEqual([0, '']);
    expect(await openXmlFaults(output)).toEqual([]);
  },
);
