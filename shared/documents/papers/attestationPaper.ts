import type { Attestation } from '../../domain/archives/attestation.ts';
import type { Paper } from '../layout/blocks.ts';
import { french } from '../typography/french.ts';

/** The model of the attestation on a page, marked as a model on each. */
export const attestationPaper = ({ title, notice, paragraphs }: Attestation, on: string): Paper => ({
  title: french('Modèle d’attestation individuelle'),
  author: 'Émarge',
  fileName: 'Modèle d’attestation individuelle.pdf',
  on,
  orientation: 'portrait',
  columns: 1,
  head: [],
  body: [
    { kind: 'title', over: '', title, under: 'Article 286, I, 3° bis du Code général des impôts' },
    { kind: 'framed', text: notice },
    ...paragraphs.map((text) => ({ kind: 'paragraph', text: french(text), before: 4 }) as const),
  ],
  footer: { reference: 'Modèle d’attestation individuelle', identity: '' },
  marks: ['MODÈLE'],
  initials: false,
});
