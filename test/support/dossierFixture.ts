import { basisPoints, cents } from '../../shared/domain/money/cents.ts';
import { type CivilDay, civilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import type {
  Client,
  Course,
  HalfDay,
  Order,
  Organisation,
  Participant,
  Room,
  Session,
  TermsVersion,
  Trainer,
} from '../../shared/records/records.ts';
import { defaultTerms } from '../../shared/domain/terms/parameters.ts';

/** An invented organisation and three of its orders, complete enough for every document to be issued. */

const row = (id: string) => ({ id, v: 1, scope: { office: '0-fixture' }, stamps: {} });

export const organisationFixture: Organisation = {
  ...row('organisation'),
  name: 'Rivage Formation',
  legalForm: 'SARL',
  capital: '12 000 €',
  siret: '90214387400011',
  rcsCity: 'Aubenas',
  vatNumber: 'FR05902143874',
  activityNumber: '84070123407',
  activityRegion: 'Auvergne-Rhône-Alpes',
  address: { street: '14 rue de la Fontaine', postcode: '07200', city: 'Aubenas' },
  email: 'contact@rivage-formation.example',
  phone: '04 75 00 00 00',
  website: 'www.rivage-formation.example',
  dataProtectionEmail: 'dpo@rivage-formation.example',
  referentName: 'Hélène Rousset',
  accessibilityContact: 'Marc Delorme, 04 75 00 00 01',
  mediatorName: 'Médiation Conso Rhône',
  mediatorSite: 'https://mediation-conso-rhone.example',
  mediatorAddress: '3 place du Pont, 69000 Lyon',
  courtCity: 'Aubenas',
  iban: 'FR76 3000 6000 0112 3456 7890 189',
  signatoryName: 'Hélène Rousset',
  signatoryRole: 'gérante',
  vat: 'standard20',
  proposalPrefix: 'DEV',
  agreementPrefix: 'CONV',
};

export const courseFixture: Course = {
  ...row('course-1'),
  title: 'Optimiser la relation client',
  category: 'Relation client',
  reference: 'AK-RCL-RCL-09',
  days: 2,
  hours: 14,
  objectives: [
    'Installer un climat de confiance avec le client',
    'Écouter activement et s’exprimer avec clarté',
    'Traiter les situations délicates avec calme',
  ],
  programme: [
    {
      title: 'Placer le client au centre de l’attention',
      points: [
        'Reconnaître les différents profils de clients',
        'Distinguer les attentes des entreprises et celles des particuliers',
        'Donner une image positive de l’entreprise',
      ],
    },
    {
      title: 'Développer sa communication',
      points: [
        'Écouter, questionner, reformuler',
        'Maîtriser ses gestes, sa voix et son regard',
        'Formuler de façon positive un message simple',
      ],
    },
    {
      title: 'Gérer et améliorer la relation',
      points: [
        'Personnaliser l’échange',
        'Prendre le temps du conseil',
        'Mieux connaître l’activité du client',
      ],
    },
    {
      title: 'Faire le lien entre l’entreprise et ses clients',
      points: ['Expliquer une décision interne', 'Répondre vite à une demande', 'Mobiliser les équipes'],
    },
  ],
  prerequisites: 'Aucun niveau de connaissances préalables n’est requis.',
  audience: 'Toute personne en contact avec des clients',
  methods:
    'Pédagogie active : exercices, études de cas, jeux de rôle et questionnaires adaptés au programme.',
  means: 'Salle équipée d’un vidéoprojecteur et d’un tableau ; livret remis à chaque stagiaire.',
  evaluation:
    'Évaluation à chaud par tests en fin de formation ; évaluation à froid quelques mois plus tard.',
  outcome: 'Attestation de fin de formation reprenant les objectifs.',
  accessibility: 'Locaux accessibles ; adaptations étudiées avec le référent handicap.',
  accessDelay: 'Inscription possible jusqu’à 15 jours avant la session.',
  maxParticipants: 12,
  intraPrice: cents(145000),
  interPrice: cents(58000),
};

export const companyFixture: Client = {
  ...row('client-company'),
  kind: 'company',
  name: 'Ardèche Bois',
  legalForm: 'SAS',
  siret: '81350264800013',
  vatNumber: 'FR81813502648',
  address: { street: '27 route de Vals', postcode: '07600', city: 'Vals-les-Bains' },
  signatoryName: 'Paul Chabert',
  signatoryRole: 'directeur général',
  email: 'direction@ardeche-bois.example',
  headcount: 48,
};

export const publicFixture: Client = {
  ...row('client-public'),
  kind: 'public',
  name: 'Communauté de communes du Vivarais',
  siret: '21070014200016',
  address: { street: '1 place de la Mairie', postcode: '07110', city: 'Largentière' },
  signatoryName: 'Anne Serre',
  signatoryRole: 'présidente',
};

export const individualFixture: Client = {
  ...row('client-individual'),
  kind: 'individual',
  name: 'VIDAL Sophie',
  firstName: 'Sophie',
  lastName: 'Vidal',
  civility: 'Mme',
  address: { street: '8 impasse des Oliviers', postcode: '07000', city: 'Privas' },
  email: 'sophie.vidal@courriel.example',
};

export const funderFixture: Client = {
  ...row('client-opco'),
  kind: 'funder',
  name: 'OPCO Artisanat Sud',
  siret: '53987120200013',
  address: { street: '5 quai Sud', postcode: '69002', city: 'Lyon' },
};

const names: readonly (readonly [string, string])[] = [
  ['Claire', 'Arnaud'],
  ['Louis', 'Bernard'],
  ['Inès', 'Chevalier'],
  ['Karim', 'Dumas'],
  ['Zoé', 'Étienne'],
  ['Mathieu', 'Fabre'],
  ['Œdipe', 'Garnier'],
  ['Nathalie', 'Hébrard'],
  ['Jean-François', 'L’Hermite'],
  ['Aïcha', 'Noël'],
];

/** As many participants as asked, the first ten with the names of the fixture. */
export const participantsFixture = (count: number, employerId?: string): Participant[] =>
  Array.from({ length: count }, (_, index) => {
    const [firstName, lastName] = names[index] ?? [`Prénom ${index + 1}`, `Stagiaire ${index + 1}`];
    return { ...row(`participant-${index + 1}`), firstName, lastName, employerId };
  });

export const trainerFixture: Trainer = {
  ...row('trainer-1'),
  firstName: 'Marc',
  lastName: 'Delorme',
  status: 'internal',
  titles: 'Titre professionnel de formateur d’adultes ; quinze ans de relation client.',
};

export const roomFixture: Room = {
  ...row('room-1'),
  name: 'Salle Fontaine',
  address: { street: '14 rue de la Fontaine', postcode: '07200', city: 'Aubenas' },
  capacity: 14,
};

export const sessionFixture: Session = {
  ...row('session-1'),
  courseId: 'course-1',
  kind: 'intra',
  modality: 'onSite',
  roomId: 'room-1',
  trainerIds: ['trainer-1'],
  maxParticipants: 12,
  start: civilDay('2026-12-14'),
  end: civilDay('2026-12-15'),
};

/** A morning and an afternoon of three and a half hours on each of these days. */
export const halfDaysFixture = (...days: readonly CivilDay[]): HalfDay[] =>
  days.flatMap((day) => [
    {
      ...row(`half-day-${day}-morning`),
      sessionId: 'session-1',
      day,
      part: 'morning',
      from: '09:00',
      to: '12:30',
      trainerId: 'trainer-1',
    },
    {
      ...row(`half-day-${day}-afternoon`),
      sessionId: 'session-1',
      day,
      part: 'afternoon',
      from: '13:30',
      to: '17:00',
      trainerId: 'trainer-1',
    },
  ]);

export const termsFixture: TermsVersion = {
  ...row('terms-1'),
  from: civilDay('2026-01-01'),
  label: 'CGV 2026-1',
  parameters: { ...defaultTerms, depositRate: basisPoints(3000) },
};

const orderFixture: Order = {
  ...row('order-1'),
  clientId: companyFixture.id,
  courseId: courseFixture.id,
  sessionId: sessionFixture.id,
  channel: 'inPerson',
  participants: 10,
  unit: 'group',
  unitExclTax: cents(145000),
  vat: 'standard20',
  billingAddress: { street: '27 route de Vals', postcode: '07600', city: 'Vals-les-Bains' },
  clientReference: 'BC-7781',
  termsVersion: termsFixture.id,
};

/** INTRA, ten participants, 1 450,00 € excl. tax; nothing has happened yet. */
export const companyDossier: Dossier = {
  organisation: organisationFixture,
  terms: termsFixture,
  order: orderFixture,
  client: companyFixture,
  course: courseFixture,
  session: sessionFixture,
  halfDays: halfDaysFixture(civilDay('2026-12-14'), civilDay('2026-12-15')),
  participants: participantsFixture(10, companyFixture.id),
  employers: { [companyFixture.id]: companyFixture.name },
  trainers: [trainerFixture],
  room: roomFixture,
  funder: null,
  enrolledElsewhere: 0,
  facts: [],
};

/** The same order by a public body. */
export const publicDossier: Dossier = {
  ...companyDossier,
  order: { ...orderFixture, id: 'order-2', clientId: publicFixture.id },
  client: publicFixture,
  participants: participantsFixture(10, publicFixture.id),
  employers: { [publicFixture.id]: publicFixture.name },
};

/** The same order with an OPCO that pays 1 000,00 € straight to the organisation. */
export const fundedDossier: Dossier = {
  ...companyDossier,
  order: {
    ...orderFixture,
    id: 'order-3',
    funderId: funderFixture.id,
    fundingReference: 'PEC-2026-1180',
    fundingAmount: cents(100000),
    fundingBasis: 'inclTax',
    fundingHours: 140,
    subrogation: true,
    fundingRequestedOn: civilDay('2026-10-02'),
    fundingApprovedOn: civilDay('2026-10-20'),
  },
  funder: funderFixture,
};

/** INTER, one individual at her own expense, by telephone and mail: two withdrawal periods. */
export const individualDossier: Dossier = {
  ...companyDossier,
  order: {
    ...orderFixture,
    id: 'order-4',
    clientId: individualFixture.id,
    channel: 'distance',
    participants: 1,
    unit: 'person',
    unitExclTax: cents(58000),
    billingAddress: { street: '8 impasse des Oliviers', postcode: '07000', city: 'Privas' },
    clientReference: undefined,
  },
  client: individualFixture,
  session: { ...sessionFixture, kind: 'inter' },
  participants: [{ ...row('participant-v'), firstName: 'Sophie', lastName: 'Vidal', civility: 'Mme' }],
  employers: {},
  enrolledElsewhere: 7,
};
