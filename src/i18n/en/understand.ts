/** Texts that all analyses of understanding customers share. */
export const understand = {
  'understand.note.read': 'How to read this',
  'understand.note.next': 'What to do next',
  'understand.next': 'What to do next:',
} as const;
