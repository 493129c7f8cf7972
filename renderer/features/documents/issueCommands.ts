import { checkDocument } from '../../../shared/documents/index.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { factData } from '../../../shared/records/facts.ts';
import { issueDocument } from '../../db/index.ts';
import { renderInWorker } from '../../workers/documents.ts';

const press = { check: checkDocument, render: renderInWorker };

/** Issues a paper as it was previewed. Two clicks make one paper. Gives its number and where it is kept. */
export async function issuePaper(request: DocumentRequest) {
  const done = await issueDocument(request, press);
  if (!done.ok) return done;
  const { number, sha256 } = factData.documentIssued.parse(done.value.fact.data);
  return { ok: true as const, value: { number, sha256 } };
}
