import type { NoteBlock, Text } from './report';

/** The foot of a sheet that is shown in a meeting: how to read it, what to do next, and what else must be said. */
export function guidance({
  read,
  next,
  others = [],
}: {
  read: Text;
  next: Text;
  others?: NoteBlock['lines'];
}): NoteBlock {
  return {
    kind: 'note',
    lines: [
      { label: { key: 'understand.note.read' }, value: read },
      { label: { key: 'understand.note.next' }, value: next },
      ...others,
    ],
  };
}
