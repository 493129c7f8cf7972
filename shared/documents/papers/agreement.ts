import { billingAddressOf } from '../../domain/billing/billingAddressOf.ts';
import { formatDay } from '../../domain/dates/formatDay.ts';
import { displayName } from '../../domain/parties/names.ts';
import { disputeForumOf } from '../../domain/terms/disputeForumOf.ts';
import { elided } from '../../domain/terms/text/elided.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { clientName } from './clientText.ts';
import { contentBlock, objectivesBlock, withReference } from './courseText.ts';
import { expectedDay, participantCount, plannedLines, publishedText, termsLabel } from './expected.ts';
import { fundingText } from './fundingText.ts';
import { dueTable, priceTable, vatMention } from './moneyText.ts';
import {
  durationText,
  modalityText,
  periodText,
  placeText,
  planningText,
  settingText,
  trainersText,
} from './sessionText.ts';
import { specialTermsBlocks } from './specialTerms.ts';
import { termsReference } from './termsReference.ts';
import { trainingContract } from './trainingContract.ts';
import { addressLine, counted, hasText, knownPairs, orToFill } from './wording.ts';

/** Convention de formation (L6353-1 and D6353-1): company, public body, other training body. */
export function agreement(request: DocumentRequest): Paper {
  return trainingContract(request, {
    label: 'Convention de formation',
    heading: 'CONVENTION DE FORMATION PROFESSIONNELLE',
    law: 'Articles L6353-1 et D6353-1 du Code du travail',
    articles: [
      ['Objet', subject(request)],
      ['Contenu et moyens', content(request)],
      ['Durée, dates et lieu', schedule(request)],
      ['Participants', participants(request)],
      ['Suivi, évaluation et sanction', followUp(request)],
      ['Prix et règlement', price(request)],
      ['Annulation, report et absence', cancellation(request)],
      ['Règlement intérieur et données personnelles', rules(request)],
      ['Conditions générales et conditions particulières', terms(request)],
      ['Litiges', disputes(request)],
    ],
    signing: 'Date, mention « Lu et approuvé », signature et cachet',
  });
}

function subject({ dossier }: DocumentRequest): Block[] {
  return [
    {
      kind: 'paragraph',
      text: `${orToFill(dossier.organisation.name)} organise pour ${clientName(dossier)} l’action de formation « ${orToFill(dossier.course.title)} »${withReference(dossier.course)} (article L6313-1, 1° du Code du travail). ${settingText(dossier)}. Ses objectifs :`,
      keepWithNext: true,
    },
    objectivesBlock(dossier.course),
  ];
}

function content({ dossier }: DocumentRequest): Block[] {
  const { course } = dossier;
  return [
    contentBlock(course),
    knownPairs([
      ['Public', course.audience],
      ['Prérequis', course.prerequisites],
      ['Méthodes', course.methods],
      ['Moyens', orToFill(course.means)],
      ['Formateur', trainersText(dossier)],
    ]),
  ];
}

function schedule({ dossier, statement }: DocumentRequest): Block[] {
  return [
    knownPairs([
      ['Durée', `${durationText(dossier)}, pour chaque participant`],
      ['Période', periodText(statement.session)],
      ['Horaires', planningText(dossier)],
      ['Modalité', modalityText(dossier)],
      ['Lieu', placeText(dossier)],
    ]),
  ];
}

function participants({ dossier }: DocumentRequest): Block[] {
  const names = dossier.participants.map((participant, i) => `${i + 1}. ${displayName(participant)}`);
  const count = participantCount(dossier);
  const missing = count - names.length;
  return [
    {
      kind: 'paragraph',
      text: `L’effectif formé au titre de la convention est de ${counted(count, 'participant')}${
        missing > 0 ? `, dont ${missing} à désigner par écrit avant le début de la formation` : ''
      }${names.length > 0 ? ' :' : '.'}`,
      keepWithNext: names.length > 0,
    },
    ...(names.length > 0 ? [inThreeColumns(names)] : []),
  ];
}

const inThreeColumns = (texts: readonly string[]): Block => ({
  kind: 'table',
  bare: true,
  columns: [1, 2, 3].map(() => ({ head: '', share: 1 })),
  rows: Array.from({ length: Math.ceil(texts.length / 3) }, (_, row) => texts.slice(3 * row, 3 * row + 3)),
});

function followUp({ dossier }: DocumentRequest): Block[] {
  return [
    knownPairs([
      [
        'Suivi',
        'Feuilles d’émargement signées par chaque participant et par le formateur, par demi-journée. Un certificat de réalisation indique les heures suivies.',
      ],
      ['Évaluation', dossier.course.evaluation],
      ['Sanction', orToFill(dossier.course.outcome)],
    ]),
  ];
}

function price(request: DocumentRequest): Block[] {
  const { dossier } = request;
  return [
    priceTable(request),
    ...vatMention(request),
    dueTable(plannedLines(request), {
      client: clientName(dossier),
      opco: dossier.funder?.name ?? 'OPCO',
    }),
    { kind: 'paragraph', text: fundingText(dossier, request.on) },
    {
      kind: 'paragraph',
      text: `Les factures sont payables ${
        dossier.client.kind === 'public' ? 'dans le délai légal de trente jours' : 'à leur réception'
      }, à la fin de la formation, l’acompte à la commande. Elles sont adressées à ${clientName(dossier)}, ${addressLine(billingAddressOf(dossier))}${
        hasText(dossier.order.clientReference)
          ? `, sous la référence ${dossier.order.clientReference.trim()}`
          : ''
      }. Tout retard de paiement entraîne des pénalités et une indemnité forfaitaire, selon ${termsReference(dossier, request.on, '3.4')}.`,
    },
  ];
}

/** What giving up costs, with the last free day that the engine found. */
function cancellation(request: DocumentRequest): Block[] {
  const lastDay = expectedDay(request, 'freeCancellationEnd');
  const { dossier, on } = request;
  const limit = lastDay
    ? `au plus tard le ${formatDay(lastDay)}`
    : `dans le délai prévu (${termsReference(dossier, on, '3.5')})`;
  return [
    {
      kind: 'paragraph',
      text: `Une annulation se notifie par écrit. Reçue ${limit}, elle laisse l’acompte versé à l’organisme à titre d’indemnité ; reçue après, elle rend exigible le prix total. Le report et l’absence de participants suivent ${termsReference(dossier, on, '3.6', '3.7')}.`,
    },
    {
      kind: 'paragraph',
      text: 'Ces indemnités de dédit ne sont pas des dépenses de formation : facturées à part, elles ne peuvent être prises en charge par un financeur. En cas d’inexécution totale ou partielle de son fait, l’organisme rembourse les sommes indûment perçues (article L6354-1 du Code du travail).',
    },
  ];
}

function rules({ dossier, on }: DocumentRequest): Block[] {
  const { organisation, session } = dossier;
  const own = `Le règlement intérieur ${elided('de', orToFill(organisation.name))} est remis aux participants avant la formation`;
  const place = hasText(session.place)
    ? ' ; dans les locaux d’une entreprise dotée d’un règlement intérieur, les mesures de santé et de sécurité sont celles de ce dernier'
    : '';
  return [
    {
      kind: 'paragraph',
      text: `${own}${place}. Les données des participants sont traitées selon ${termsReference(dossier, on, '5.5')}${
        hasText(organisation.dataProtectionEmail)
          ? ` ; contact : ${organisation.dataProtectionEmail.trim()}`
          : ''
      }.`,
    },
  ];
}

function terms(request: DocumentRequest): Block[] {
  const { dossier, on } = request;
  return [
    {
      kind: 'paragraph',
      text: `Les conditions générales de vente (${termsLabel(dossier, on)}), jointes, sont acceptées par le client et complètent la convention.`,
    },
    ...specialTermsBlocks(request),
    ...logoConsent(request),
  ];
}

/** The client's prior consent to its logo being shown (clause 4.2), where it was given. */
const logoConsent = ({ dossier, on }: DocumentRequest): Block[] =>
  dossier.client.logoConsentOn === undefined
    ? []
    : [
        {
          kind: 'paragraph',
          text: `Le client a accepté, le ${formatDay(dossier.client.logoConsentOn)}, que son logo figure parmi les références de l’organisme, selon ${termsReference(dossier, on, '4.2')}.`,
        },
      ];

function disputes({ dossier, on }: DocumentRequest): Block[] {
  const { forum, because } = disputeForumOf(dossier.client.kind, dossier.organisation);
  if (forum !== 'commercialCourt') return [{ kind: 'paragraph', text: because }];
  const clauses = publishedText(dossier, on).flatMap((chapter) => chapter.clauses);
  const jurisdiction = clauses.find((clause) => clause.prominent);
  return (jurisdiction?.passages ?? [])
    .filter((passage) => typeof passage === 'string')
    .map((text) => ({ kind: 'paragraph', text, weight: 'bold' }));
}
