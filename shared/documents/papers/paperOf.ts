import type { Paper } from '../layout/blocks.ts';
import type { DocumentKind } from '../../records/facts.ts';
import type { DocumentRequest } from '../request.ts';
import { agreement } from './agreement.ts';
import { attendanceSheet } from './attendanceSheet.ts';
import { contract } from './contract.ts';
import { invoicePapers } from './invoice/invoicePaper.ts';
import { letterPapers } from './letters/index.ts';
import { programme } from './programme.ts';
import { proposal } from './proposal.ts';
import { terms } from './terms.ts';

const papers: Readonly<Record<DocumentKind, (request: DocumentRequest) => Paper>> = {
  proposal,
  programme,
  terms,
  agreement,
  contract,
  attendanceSheet,
  ...letterPapers,
  ...invoicePapers,
};

/** What a document says: pure data, before any font or page. */
export const paperOf = (request: DocumentRequest): Paper => papers[request.kind](request);
