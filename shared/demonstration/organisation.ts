import { addDays, type CivilDay } from '../domain/dates/civilDay.ts';
import { basisPoints } from '../domain/money/cents.ts';
import { legalQuestions } from '../domain/terms/legalQuestions.ts';
import { type DemonstrationRecord, demonstrationId, type FieldsOf } from './demonstration.ts';

/** SHA-256 of `assets/demonstration/logo.png`. */
export const demonstrationLogo = 'e2b6f95a5c69277bbcdae6294fc1078b1ecad6b588b6db7a36047d244c7f48b1';

/** The questions of law, answered as the model does. */
const decidedOn = (on: CivilDay): FieldsOf<'organisation'>['legalChoices'] =>
  Object.fromEntries(
    legalQuestions.map(({ id, answers: [first] }) => [
      id,
      { answer: first?.id ?? '', on, by: 'Sylvie Fargier' },
    ]),
  );

/** The demonstration has a database of its own: its papers take no number from the real ones. */
export const proposalPrefix = 'DEV';
export const agreementPrefix = 'CONV';

/**
 * Invented: no company has a SIREN that begins with 000, the telephone numbers are those that ARCEP keeps for
 * fiction, the addresses end with `.example` (RFC 2606), the IBAN is the one of the manuals.
 */
const organisation = (today: CivilDay): FieldsOf<'organisation'> => ({
  name: 'Ateliers du Tanargue',
  legalForm: 'SARL',
  capital: '12\u202f000\u00a0€',
  siret: '00042610600019',
  rcsCity: 'Aubenas',
  vatNumber: 'FR64000426106',
  activityNumber: '84070000007',
  activityRegion: 'Auvergne-Rhône-Alpes',
  address: { street: '12, montée des Tilleuls', postcode: '07200', city: 'Aubenas' },
  email: 'bonjour@ateliers-du-tanargue.example',
  phone: '04 65 71 20 07',
  website: 'ateliers-du-tanargue.example',
  dataProtectionEmail: 'donnees@ateliers-du-tanargue.example',
  referentName: 'Claire Monteil',
  accessibilityContact: 'Claire Monteil, 04 65 71 20 08',
  mediatorName: 'Médiation des Boutières',
  mediatorSite: 'mediation-des-boutieres.example',
  mediatorAddress: '3, place du Marché, 07000 Privas',
  courtCity: 'Aubenas',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  logo: demonstrationLogo,
  signatoryName: 'Sylvie Fargier',
  signatoryRole: 'gérante',
  vat: 'standard20',
  termsApprovedOn: addDays(today, -300),
  legalChoices: decidedOn(addDays(today, -298)),
  proposalPrefix,
  agreementPrefix,
});

export const termsId = demonstrationId('terms', '1');
/** The terms of the year before, which one order still lives under. */
export const previousTermsId = demonstrationId('terms', '0');

/** The organisation and its terms of sale: the same policy as the user's, in the standard version, and what came before. */
export const organisationRecords = (today: CivilDay): readonly DemonstrationRecord[] => [
  { table: 'organisation', id: 'organisation', fields: organisation(today) },
  {
    table: 'terms',
    id: previousTermsId,
    fields: {
      from: addDays(today, -700),
      label: 'CGV précédentes',
      parameters: { depositRate: basisPoints(4000), cancellationDays: 21 },
    },
  },
  { table: 'terms', id: termsId, fields: { from: addDays(today, -300), label: 'CGV 1', parameters: {} } },
];
