import type { Paper } from '../../../shared/documents/layout/blocks.ts';
import { renderPaper } from '../../../shared/documents/renderPaper.ts';
import {
  type BenchFonts,
  type CertificateContent,
  organisation,
  organisationLines,
  promise,
  type Render,
  sentence,
  signature,
  title,
} from './content.ts';

const paper = (content: CertificateContent): Paper => ({
  title,
  author: organisation,
  fileName: `${content.number}.pdf`,
  on: '2026-12-15',
  orientation: 'portrait',
  columns: 1,
  head: [
    { kind: 'letterhead', logo: null, name: organisation, lines: organisationLines, recipient: null },
    { kind: 'title', over: content.number, title, under: content.trainee },
  ],
  body: [
    { kind: 'paragraph', text: sentence(content) },
    { kind: 'pairs', rows: content.rows },
    { kind: 'paragraph', text: promise },
    { kind: 'signatures', boxes: [{ title: signature[2] ?? '', lines: signature.slice(0, 2) }] },
  ],
  footer: { reference: content.number, identity: organisation },
  marks: [],
  initials: false,
});

/** Émarge's own pipeline. */
export const withEmarge =
  (fonts: BenchFonts): Render =>
  (content) =>
    Promise.resolve(renderPaper(paper(content), { subset: fonts, full: null }).bytes);
