import { formatSiret } from '../../domain/parties/siret.ts';
import { elided } from '../../domain/terms/text/elided.ts';
import type { Organisation } from '../../records/records.ts';
import { addressLine, addressLines, hasText, orToFill } from './wording.ts';

/** Under the name, where there is the width of the page. */
export const wideSenderLines = (organisation: Organisation): string[] => [
  addressLines(organisation.address).join(', '),
  [organisation.phone, organisation.email, organisation.website].filter(hasText).join(' · '),
  activityStatement(organisation),
];

/** Under the name, in the narrow column beside the recipient. */
export const senderLines = (organisation: Organisation): string[] => [
  ...addressLines(organisation.address),
  [organisation.phone, organisation.email].filter(hasText).join(' · '),
  ...[organisation.website].filter(hasText),
  activityStatement(organisation),
];

/**
 * The words that L6352-12 of the Code du travail wants on the papers of a training organisation.
 * @example activityStatement(organisation) //=> 'Déclaration d’activité enregistrée sous le numéro 84 07 01234 07 auprès du préfet de région d’Auvergne-Rhône-Alpes. Cet enregistrement ne vaut pas agrément de l’État.'
 */
export const activityStatement = (organisation: Organisation): string =>
  `Déclaration d’activité enregistrée sous le numéro ${activityNumber(organisation)} auprès du préfet de région ${ofRegion(orToFill(organisation.activityRegion))}. Cet enregistrement ne vaut pas agrément de l’État.`;

const activityNumber = (organisation: Organisation): string =>
  orToFill(organisation.activityNumber).replace(
    /^(\d{2})\s?(\d{2})\s?(\d{5})\s?(\d{2})$/,
    '$1\u00a0$2\u00a0$3\u00a0$4',
  );

/** Regions with an article of their own; the others take « de » or « d’ ». */
const articles: Readonly<Record<string, string>> = {
  'Grand Est': 'du Grand Est',
  'Centre-Val de Loire': 'du Centre-Val de Loire',
  'Hauts-de-France': 'des Hauts-de-France',
  'Pays de la Loire': 'des Pays de la Loire',
};
const ofRegion = (region: string): string => articles[region] ?? elided('de', region);

/** Who it is in law, for the footer of every page (R123-237 and R123-238 of the Code de commerce). */
export function legalIdentity(organisation: Organisation): string {
  const { name, legalForm, capital, siret, rcsCity, vatNumber } = organisation;
  const form = [legalForm, hasText(capital) && `au capital de ${capital}`].filter(Boolean).join(' ');
  const who = [[orToFill(name), form].filter(hasText).join(', '), addressLine(organisation.address)];
  const numbers = [
    hasText(siret) && `SIRET\u00a0${formatSiret(siret)}`,
    hasText(rcsCity) && `RCS\u00a0${rcsCity}`,
    hasText(vatNumber) && `TVA\u00a0${vatNumber}`,
    `Déclaration d’activité n°\u00a0${activityNumber(organisation)}`,
  ];
  return [who.join(' – '), numbers.filter(Boolean).join(' – ')].join('\n');
}
