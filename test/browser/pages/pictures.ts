import path from 'node:path';
import type { Locator, Page } from 'playwright-core';

/** Where pictures of the product, and files that it saved, are kept for the reader. */
export const pictures = path.resolve(__dirname, '../../../test-results/pictures');

/** Keeps a picture for whoever wants to look: nothing is compared with it, so only where `TEST_PICTURES` is set. */
export async function takePicture(of: Page | Locator, name: string): Promise<void> {
  if (process.env.TEST_PICTURES) await of.screenshot({ path: path.join(pictures, `${name}.png`) });
}
