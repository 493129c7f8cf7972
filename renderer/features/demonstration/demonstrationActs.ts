import { buildDemonstration } from '../../../shared/demonstration/buildDemonstration.ts';
import type { Demonstration, IssuedPaper } from '../../../shared/demonstration/demonstration.ts';
import { dossiersOf } from '../../../shared/demonstration/dossiersOf.ts';
import { dossierBefore } from '../../../shared/demonstration/invoiced.ts';
import { demonstrationLogo } from '../../../shared/demonstration/organisation.ts';
import type { DocumentRequest, RenderedDocument } from '../../../shared/documents/request.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { sha256Hex } from '../../../shared/records/chain.ts';
import type { Changes } from '../../db/index.ts';

type Render = (request: DocumentRequest) => Promise<RenderedDocument>;

const everything = ({ records, facts }: Demonstration, logo: Uint8Array): Changes => ({
  label: 'Démonstration ouverte',
  set: records.map(({ table, id, fields }) => ({ table, id, fields }) as NonNullable<Changes['set']>[number]),
  add: facts,
  attach: [{ sha256: demonstrationLogo, bytes: logo, type: 'image/png' }],
});

function requestOf(paper: IssuedPaper, seen: Dossier, logo: Uint8Array): DocumentRequest {
  const dossier = dossierBefore(seen, paper);
  return {
    kind: paper.document,
    dossier,
    statement: statementOfDossier(dossier, paper.on),
    number: paper.number,
    on: paper.on,
    logo: { bytes: logo, type: 'png' },
    demonstration: true,
  };
}

function issue(paper: IssuedPaper, dossier: Dossier, rendered: RenderedDocument): Changes {
  const { bytes, pages, title, fileName } = rendered;
  const { id, orderId, document, number, series, rank, on } = paper;
  const sha256 = sha256Hex(bytes);
  return {
    label: `Document ${number} émis`,
    add: [
      {
        id,
        subject: orderId,
        kind: 'documentIssued',
        day: on,
        data: {
          document,
          number,
          title,
          fileName,
          sha256,
          pages,
          bytes: bytes.length,
          ...(dossier.terms ? { termsVersion: dossier.terms.id } : {}),
        },
      },
    ],
    attach: [{ sha256, bytes, type: 'application/pdf' }],
    take: { series, rank, number, day: on },
  };
}

/**
 * The demonstration as a list of acts: first everything that is known, then each paper as it left the house.
 * @example await enterDemonstration(await demonstrationActs(today, logo, render))
 */
export async function demonstrationActs(
  today: CivilDay,
  logo: Uint8Array,
  render: Render,
): Promise<readonly Changes[]> {
  const demonstration = buildDemonstration(today);
  const dossiers = new Map(dossiersOf(demonstration).map((dossier) => [dossier.order.id, dossier]));
  const acts = [everything(demonstration, logo)];
  for (const paper of demonstration.papers) {
    const dossier = dossiers.get(paper.orderId);
    if (dossier) acts.push(issue(paper, dossier, await render(requestOf(paper, dossier, logo))));
  }
  return acts;
}
