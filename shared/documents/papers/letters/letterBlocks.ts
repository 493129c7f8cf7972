import type { Block } from '../../layout/blocks.ts';

/** A paragraph of a letter, with the air that reading at arm's length wants. */
export const said = (text: string): Block & { kind: 'paragraph' } => ({
  kind: 'paragraph',
  text,
  before: 2.2,
});

/** What a clause says, word for word: smaller, set in. */
export const quoted = (text: string): Block => ({
  kind: 'paragraph',
  text,
  size: 'small',
  indent: 6,
  before: 1.2,
});
