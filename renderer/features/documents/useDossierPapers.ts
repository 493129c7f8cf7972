import { useMemo } from 'react';
import { checkDocument } from '../../../shared/documents/index.ts';
import type { DocumentCheck, DocumentRequest } from '../../../shared/documents/request.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Statement } from '../../../shared/domain/orders/statement.ts';
import type { DocumentKind } from '../../../shared/records/facts.ts';
import { useLive } from '../../db/index.ts';
import { type IssuedDocument, issuedOf, loadLogo, previewRequest } from './documentQueries.ts';
import { papersOf } from './documentsOf.ts';

/** One kind of paper of an order: what it is made of, what it misses, what has left already. */
export interface DossierPaper {
  readonly kind: DocumentKind;
  readonly request: DocumentRequest;
  readonly check: DocumentCheck;
  readonly issued: readonly IssuedDocument[];
}

/** A paper asked for by name; of a letter, also the fact that it shall answer. */
export interface AskedPaper {
  readonly kind: DocumentKind;
  readonly about?: string | undefined;
}

/** Every paper that an order needs, and the one `asked` for; undefined while the logo is being read. */
export function useDossierPapers(
  dossier: Dossier,
  statement: Statement,
  on: CivilDay,
  asked: AskedPaper | null = null,
): readonly DossierPaper[] | undefined {
  const { logo: key } = dossier.organisation;
  const logo = useLive(() => loadLogo(key), [key]);
  return useMemo(() => {
    if (logo === undefined) return undefined;
    const issued = issuedOf(dossier);
    const left = issued.map(({ kind }) => kind);
    return papersOf({ dossier, statement, on }, left, asked?.kind ?? null).map((kind): DossierPaper => {
      const about = kind === asked?.kind ? asked.about : undefined;
      const request = previewRequest(kind, { dossier, statement, logo, on, about });
      return {
        kind,
        request,
        check: checkDocument(request),
        issued: issued.filter((one) => one.kind === kind),
      };
    });
  }, [dossier, statement, on, logo, asked]);
}
