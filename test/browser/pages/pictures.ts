import path from 'node:path';

/** Where pictures of the product are kept for the reader. */
export const pictures = path.resolve(__dirname, '../../../test-results/pictures');
