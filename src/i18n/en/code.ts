/** Taking what was found along as code. */
export const code = {
  'problem.code-not-for-analysis': 'This analysis cannot be taken along as code.',
  'remedy.code-not-for-analysis': 'Take the pyramid or the lifetime value along.',
  'code.written': 'Written: {files}',
} as const;
