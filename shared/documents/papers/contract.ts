import { formatDay } from '../../domain/dates/formatDay.ts';
import { displayName } from '../../domain/parties/names.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { clientName } from './clientText.ts';
import { contentBlock, objectivesBlock, withReference } from './courseText.ts';
import { expectedDay, plannedLines, termsLabel, termsOfOrder } from './expected.ts';
import { mediationText, withdrawalForm } from './individualText.ts';
import { dueTable, priceTable, vatMention } from './moneyText.ts';
import {
  durationText,
  modalityText,
  periodText,
  placeText,
  planningText,
  settingText,
} from './sessionText.ts';
import { specialTermsBlocks } from './specialTerms.ts';
import { termsReference } from './termsReference.ts';
import { trainingContract } from './trainingContract.ts';
import { counted, hasText, knownPairs, orToFill, toFill } from './wording.ts';

/** Contrat de formation professionnelle (L6353-3 to L6353-7): a natural person at her own expense. */
export function contract(request: DocumentRequest): Paper {
  return trainingContract(request, {
    label: 'Contrat de formation',
    heading: 'CONTRAT DE FORMATION PROFESSIONNELLE',
    law: 'Articles L6353-3 à L6353-7 du Code du travail',
    articles: [
      ['Nature, objet, durée, programme et effectif', subject(request)],
      ['Niveau requis et qualification préparée', level(request)],
      ['Conditions de la formation', conditions(request)],
      ['Formateurs', trainers(request)],
      ['Délai de rétractation', withdrawal(request)],
      ['Prix et modalités de paiement', price(request)],
      ['Cessation anticipée, abandon et force majeure', breakingOff(request)],
      ['Règlement intérieur, données personnelles et litiges', rules(request)],
    ],
    signing: 'Date, mention « Lu et approuvé » et signature',
    after: withdrawalForm(request),
  });
}

function subject({ dossier, statement }: DocumentRequest): Block[] {
  const { course, session } = dossier;
  return [
    knownPairs([
      ['Nature', `Action de formation (article L6313-1, 1° du Code du travail). ${settingText(dossier)}.`],
      ['Objet', `« ${orToFill(course.title)} »${withReference(course)}`],
      ['Durée', durationText(dossier)],
      ['Période', periodText(statement.session)],
      ['Horaires', planningText(dossier)],
      ['Effectif', `La session réunit au plus ${counted(session.maxParticipants, 'stagiaire')}.`],
    ]),
    { kind: 'paragraph', text: 'Objectifs', weight: 'bold', keepWithNext: true },
    objectivesBlock(course),
    { kind: 'paragraph', text: 'Programme', weight: 'bold', keepWithNext: true },
    contentBlock(course),
  ];
}

function level({ dossier: { course } }: DocumentRequest): Block[] {
  return [
    knownPairs([
      ['Niveau préalable', orToFill(course.prerequisites)],
      ['Public', course.audience],
      [
        'Qualification',
        'La formation ne prépare à aucune certification enregistrée ; elle est sanctionnée comme il est dit à l’article 3.',
      ],
    ]),
  ];
}

function conditions({ dossier }: DocumentRequest): Block[] {
  const { course } = dossier;
  return [
    knownPairs([
      ['Modalité et lieu', `${modalityText(dossier)} : ${placeText(dossier)}`],
      ['Méthodes', orToFill(course.methods)],
      ['Moyens', orToFill(course.means)],
      ['Contrôle', orToFill(course.evaluation)],
      ['Assiduité', 'Feuilles d’émargement signées par le stagiaire et par le formateur, par demi-journée.'],
      ['Sanction', orToFill(course.outcome)],
      ['Accessibilité', course.accessibility],
    ]),
  ];
}

function trainers({ dossier }: DocumentRequest): Block[] {
  const rows = dossier.trainers.map(
    (trainer) =>
      [displayName(trainer), `Diplômes, titres ou références : ${orToFill(trainer.titles)}`] as const,
  );
  return [{ kind: 'pairs', rows: rows.length > 0 ? rows : [['Formateur', toFill]] }];
}

function withdrawal(request: DocumentRequest): Block[] {
  const end = expectedDay(request, 'withdrawalEnd');
  const distance = request.dossier.order.channel !== 'inPerson';
  return [
    {
      kind: 'paragraph',
      text: `À compter de la signature du contrat, le stagiaire dispose de dix jours pour se rétracter, par lettre recommandée avec avis de réception (article L6353-5 du Code du travail).${
        distance
          ? ' Le contrat étant conclu à distance ou hors établissement, il dispose de quatorze jours, sans motif ni frais, par toute déclaration dénuée d’ambiguïté envoyée avant l’expiration du délai (articles L221-18 et L221-21 du Code de la consommation).'
          : ''
      } Un délai qui s’achève un samedi, un dimanche ou un jour férié est prolongé jusqu’au premier jour ouvrable suivant. ${
        end
          ? `Pour un contrat signé le ${formatDay(request.on)}, le stagiaire peut se rétracter jusqu’au ${formatDay(end)} inclus. `
          : ''
      }Aucune somme n’est exigée avant la fin de ce délai.`,
    },
    {
      kind: 'paragraph',
      text: 'Un formulaire de rétractation est joint. Toute somme versée est rendue au plus tard quatorze jours après la rétractation.',
    },
  ];
}

function price(request: DocumentRequest): Block[] {
  const { dossier, on } = request;
  return [
    priceTable(request),
    ...vatMention(request),
    {
      kind: 'paragraph',
      text: `Passé le délai de rétractation, un acompte qui n’excède pas 30 % du prix convenu est exigible ; le solde est échelonné au fur et à mesure du déroulement de la formation (article L6353-6 du Code du travail). Pour un contrat signé le ${formatDay(on)} :`,
      keepWithNext: true,
    },
    dueTable(plannedLines(request), { client: clientName(dossier), opco: '' }),
  ];
}

function breakingOff({ dossier, on }: DocumentRequest): Block[] {
  const cap = termsOfOrder(dossier, on).capIndividualAtDeposit;
  return [
    {
      kind: 'paragraph',
      text: `Si le stagiaire est empêché de suivre la formation par un cas de force majeure dûment reconnu, le contrat est rompu et seules les prestations effectivement dispensées sont payées, en proportion de leur valeur prévue au contrat (article L6353-7 du Code du travail).`,
    },
    {
      kind: 'paragraph',
      text: `En cas de cessation anticipée ou d’abandon pour un autre motif, ${
        cap
          ? 'l’acompte versé reste acquis à l’organisme à titre d’indemnité et il n’est rien demandé de plus'
          : `on applique ${termsReference(dossier, on, '3.5', '3.6')}`
      }. Si l’organisme cesse la formation ou ne la dispense qu’en partie, il rembourse les sommes indûment perçues (article L6354-1 du Code du travail).`,
    },
  ];
}

function rules(request: DocumentRequest): Block[] {
  const { dossier, on } = request;
  const { organisation } = dossier;
  return [
    {
      kind: 'paragraph',
      text: `Le règlement intérieur est remis au stagiaire avant l’inscription définitive, avec la liste des formateurs, les horaires et les coordonnées de la personne chargée des relations avec les stagiaires${hasText(organisation.referentName) ? ` : ${organisation.referentName.trim()}` : ''}. Les conditions générales de vente (${termsLabel(dossier, on)}) sont jointes ; la loi prime sur celles de leurs clauses qui lui seraient contraires.${
        hasText(organisation.dataProtectionEmail)
          ? ` Données personnelles : ${organisation.dataProtectionEmail.trim()}.`
          : ''
      }`,
    },
    ...specialTermsBlocks(request),
    { kind: 'paragraph', text: `Le contrat est soumis à la loi française. ${mediationText(dossier)}` },
  ];
}
