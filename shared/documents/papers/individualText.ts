import { authorOf } from '../../domain/terms/text/clause.ts';
import { elided } from '../../domain/terms/text/elided.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import type { Block } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { addressLine, hasText, orToFill } from './wording.ts';

/** L612-1 and L616-1 of the Code de la consommation. */
export const mediationText = ({ organisation }: Dossier): string =>
  `Médiation de la consommation (articles L612-1 et L616-1 du Code de la consommation) : en cas de litige resté sans solution, vous pouvez recourir gratuitement à ${authorOf(organisation).mediator}.`;

/** L616-1: the mediator is named to a consumer whenever something may be disputed. */
export const mediation = ({ dossier }: DocumentRequest): readonly Block[] =>
  dossier.client.kind === 'individual'
    ? [{ kind: 'paragraph', text: mediationText(dossier), size: 'small', before: 2.5 }]
    : [];

/** The model form of the annex to R221-1 of the Code de la consommation, on a page of its own. */
export function withdrawalForm({ dossier, number }: DocumentRequest): Block[] {
  const { organisation, course } = dossier;
  const reach = [orToFill(organisation.name), addressLine(organisation.address), organisation.email]
    .filter(hasText)
    .join(', ');
  return [
    { kind: 'newPage' },
    {
      kind: 'title',
      over: 'FORMULAIRE DE RÉTRACTATION',
      title: orToFill(course.title),
      under: number ? `Document n° ${number}` : '',
    },
    {
      kind: 'paragraph',
      text: 'Complétez et renvoyez ce formulaire uniquement si vous souhaitez vous rétracter du contrat. La date d’envoi compte, non celle de réception ; la lettre recommandée avec avis de réception en apporte la preuve.',
    },
    { kind: 'paragraph', text: `À l’attention ${elided('de', reach)}` },
    {
      kind: 'paragraph',
      text: 'Je vous notifie par la présente ma rétractation du contrat portant sur la formation désignée ci-dessus.',
    },
    {
      kind: 'form',
      lines: [
        'Contrat signé le',
        'Nom et prénom du stagiaire',
        'Adresse du stagiaire',
        'Date',
        'Signature du stagiaire (formulaire sur papier)',
      ],
    },
  ];
}
