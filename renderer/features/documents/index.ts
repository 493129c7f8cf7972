import { lazy } from 'react';
import type { FeatureRoute } from '../../app/featureRoute.ts';

/** Papers: what was issued, and what an order can issue. */
export { DocumentsBlock, type DocumentsBlockProps } from './DocumentsBlock.tsx';
export { type IssuedDocument, issuedOf, loadIntact, loadLogo, previewRequest } from './documentQueries.ts';
export { issuePaper } from './issueCommands.ts';
export { drawPaper, printPaper, savePaper, savePapers } from './paperCommands.ts';
export { IssueDialog } from './IssueDialog.tsx';
export { type AskedPaper, useDossierPapers } from './useDossierPapers.ts';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/documents',
    title: 'Documents',
    component: lazy(async () => ({ default: (await import('./DocumentsPage.tsx')).DocumentsPage })),
  },
  {
    path: '/documents/:sha256',
    title: 'Document',
    component: lazy(async () => ({ default: (await import('./DocumentPage.tsx')).DocumentPage })),
  },
];
