/** Taking what was found along as code. */
export const code = {
  'problem.code-not-for-analysis': 'This analysis cannot be taken along as code.',
  'remedy.code-not-for-analysis': 'Take the pyramid or the lifetime value along.',
  'code.copy': 'Copy as code',
  'code.as.python': 'Copy as Python',
  'code.as.r': 'Copy as R',
  'code.copied': 'Copied with its list: save it as {name} and run it.',
  'code.written': 'Written: {files}',
} as const;
