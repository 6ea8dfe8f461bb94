import { supports } from './batch';

/**
 * The first requirement set of which every Excel has LAMBDA: Excel 2021 stops at 1.14 and lacks it, Excel 2024 and
 * Microsoft 365 go beyond. There is no requirement set for worksheet functions themselves.
 */
const firstWithLambda = '1.15';

/** Whether this Excel can store a LAMBDA under a name. */
export function canNameFormulas(): boolean {
  return supports(firstWithLambda);
}

/** Greys out the ribbon's button where its command could only refuse; where Excel cannot do that, the command says why. */
export async function withdrawNamingButton(): Promise<void> {
  if (canNameFormulas() || !Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const controls = [{ id: 'CustomerPyramid.NameFunctions', enabled: false }];
  const groups = [{ id: 'CustomerPyramid.More', controls }];
  await Office.ribbon.requestUpdate({ tabs: [{ id: 'CustomerPyramid.Tab', groups }] });
}
