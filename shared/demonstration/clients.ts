import { addDays, type CivilDay } from '../domain/dates/civilDay.ts';
import { type DemonstrationRecord, demonstrationId, type FieldsOf } from './demonstration.ts';

const ardeche = (street: string, postcode: string, city: string) => ({ street, postcode, city });

const clients: readonly FieldsOf<'clients'>[] = [
  {
    kind: 'company',
    name: 'Ardèche Bois',
    legalForm: 'SAS',
    siret: '00042611400013',
    vatNumber: 'FR88000426114',
    address: ardeche('145, route des Scieries', '07110', 'Largentière'),
    signatoryName: 'Étienne Chazal',
    signatoryRole: 'président',
    contacts: [
      {
        name: 'Maud Reynier',
        role: 'responsable des ressources humaines',
        email: 'm.reynier@ardeche-bois.example',
        phone: '04 65 71 31 10',
      },
    ],
    email: 'accueil@ardeche-bois.example',
    phone: '04 65 71 31 00',
    headcount: 42,
  },
  {
    kind: 'company',
    name: 'Les Vergers du Coiron',
    legalForm: 'SCA',
    siret: '00042612200016',
    vatNumber: 'FR15000426122',
    address: ardeche('2, chemin des Abricotiers', '07170', 'Villeneuve-de-Berg'),
    signatoryName: 'Pascale Ollier',
    signatoryRole: 'directrice',
    contacts: [{ name: 'Pascale Ollier', role: 'directrice', email: 'p.ollier@vergers-coiron.example' }],
    phone: '04 65 71 32 00',
    headcount: 18,
  },
  {
    kind: 'company',
    name: 'Transports Valmont',
    legalForm: 'SARL',
    siret: '00042613000019',
    vatNumber: 'FR39000426130',
    address: ardeche('8, rue de l’Entrepôt', '07200', 'Saint-Étienne-de-Fontbellon'),
    signatoryName: 'Gilles Valmont',
    signatoryRole: 'gérant',
    contacts: [{ name: 'Sonia Belin', role: 'exploitation', phone: '04 65 71 33 12' }],
    headcount: 23,
  },
  {
    kind: 'public',
    name: 'Commune de Saint-Elme-sur-Ouvèze',
    siret: '00042614800011',
    address: ardeche('1, place de la Mairie', '07000', 'Saint-Elme-sur-Ouvèze'),
    billingAddress: {
      street: 'Service de la comptabilité',
      more: '1, place de la Mairie',
      postcode: '07000',
      city: 'Saint-Elme-sur-Ouvèze',
    },
    signatoryName: 'Bernadette Roux',
    signatoryRole: 'maire',
    contacts: [{ name: 'Hugo Lambert', role: 'secrétaire général', email: 'sg@saint-elme.example' }],
    headcount: 31,
  },
  {
    kind: 'individual',
    name: 'VIDAL Anne',
    civility: 'Mme',
    firstName: 'Anne',
    lastName: 'Vidal',
    address: ardeche('27, rue du Temple', '07600', 'Vals-les-Bains'),
    email: 'anne.vidal@courriel.example',
    phone: '06 39 98 10 27',
  },
  {
    kind: 'individual',
    name: 'BERTHON Louis',
    civility: 'M.',
    firstName: 'Louis',
    lastName: 'Berthon',
    address: ardeche('4, impasse des Lauriers', '07140', 'Les Vans'),
    email: 'louis.berthon@courriel.example',
    phone: '06 39 98 10 44',
  },
  {
    kind: 'company',
    name: 'Menuiserie Roche',
    legalForm: 'SARL',
    siret: '00042615500016',
    vatNumber: 'FR17000426155',
    address: ardeche('61, quartier Bellevue', '07230', 'Lablachère'),
    signatoryName: 'Damien Roche',
    signatoryRole: 'gérant',
    headcount: 9,
  },
  {
    kind: 'trainingBody',
    name: 'Passerelle Compétences',
    legalForm: 'SAS',
    siret: '00042616300010',
    vatNumber: 'FR41000426163',
    address: ardeche('19, avenue de la Gare', '26000', 'Valence'),
    signatoryName: 'Nathalie Serre',
    signatoryRole: 'directrice pédagogique',
    headcount: 14,
  },
  {
    kind: 'company',
    name: 'Fromagerie du Mézenc',
    legalForm: 'SAS',
    siret: '00042617100013',
    vatNumber: 'FR65000426171',
    address: ardeche('Le Village', '07310', 'Saint-Martin-de-Valamas'),
    signatoryName: 'Rémi Chanal',
    signatoryRole: 'directeur',
    headcount: 27,
  },
  {
    kind: 'company',
    name: 'Hôtel des Gorges',
    legalForm: 'SARL',
    siret: '00042618900015',
    vatNumber: 'FR22000426189',
    address: ardeche('35, route du Pont', '07150', 'Vallon-Pont-d’Arc'),
    signatoryName: 'Isabelle Thibon',
    signatoryRole: 'gérante',
    headcount: 16,
  },
  {
    kind: 'company',
    name: 'Imprimerie Vernet',
    legalForm: 'SA',
    siret: '00042619700018',
    vatNumber: 'FR46000426197',
    address: ardeche('7, rue Gutenberg', '07100', 'Annonay'),
    signatoryName: 'François Vernet',
    signatoryRole: 'président',
    headcount: 34,
  },
  {
    kind: 'company',
    name: 'Cave des Dolmens',
    legalForm: 'SCA',
    siret: '00042621300013',
    vatNumber: 'FR94000426213',
    address: ardeche('3, route des Vignes', '07150', 'Labastide-de-Virac'),
    signatoryName: 'Rose Dumont',
    signatoryRole: 'présidente',
    headcount: 11,
  },
  {
    kind: 'company',
    name: 'Mutuelle du Haut-Vivarais',
    legalForm: 'mutuelle',
    siret: '00042622100016',
    vatNumber: 'FR21000426221',
    address: ardeche('18, rue Centrale', '07270', 'Lamastre'),
    signatoryName: 'Bruno Seux',
    signatoryRole: 'directeur',
    headcount: 24,
  },
  {
    kind: 'company',
    name: 'Garage de la Payre',
    legalForm: 'SARL',
    siret: '00042623900018',
    vatNumber: 'FR75000426239',
    address: ardeche('40, zone du Lac', '07250', 'Le Pouzin'),
    signatoryName: 'Yvan Courbis',
    signatoryRole: 'gérant',
    headcount: 7,
  },
  {
    kind: 'company',
    name: 'Coopérative de la Châtaigne',
    legalForm: 'SCIC',
    siret: '00042624700011',
    vatNumber: 'FR02000426247',
    address: ardeche('5, place des Faïences', '07200', 'Mercuer'),
    signatoryName: 'Agathe Roussin',
    signatoryRole: 'directrice',
    headcount: 19,
  },
  {
    kind: 'company',
    name: 'Papeterie de Vanosc',
    legalForm: 'SAS',
    siret: '00042625400017',
    vatNumber: 'FR23000426254',
    address: ardeche('2, chemin du Moulin', '07690', 'Vanosc'),
    signatoryName: 'Serge Brunel',
    signatoryRole: 'président',
    headcount: 38,
  },
  {
    kind: 'company',
    name: 'Pharmacie du Pont-Vieux',
    legalForm: 'SELARL',
    siret: '00042626200010',
    vatNumber: 'FR47000426262',
    address: ardeche('9, quai de l’Ardèche', '07200', 'Aubenas'),
    signatoryName: 'Carole Lèbre',
    signatoryRole: 'gérante',
    headcount: 6,
  },
  {
    kind: 'funder',
    name: 'OPCO Artisanat et Territoires',
    siret: '00042620500019',
    address: ardeche('90, cours de l’Europe', '69003', 'Lyon'),
    email: 'gestion@opco-territoires.example',
    phone: '04 65 71 90 00',
  },
];

export const clientId = (name: string): string => demonstrationId('client', name);

/** Where a client's papers are billed. */
export function billingAddressOf(name: string): FieldsOf<'clients'>['address'] {
  const client = clients.find((one) => one.name === name);
  return client?.billingAddress ?? client?.address;
}

/** Days from today to the end of the insurance that a client proved; the others have sent no certificate. */
const insuredFor: Readonly<Record<string, number>> = {
  'Ardèche Bois': 212,
  'Les Vergers du Coiron': 151,
  'Menuiserie Roche': 304,
  'Fromagerie du Mézenc': 96,
  // Ends before its session begins.
  'Coopérative de la Châtaigne': 9,
};

const insurance = (name: string, today: CivilDay): Pick<FieldsOf<'clients'>, 'insuranceValidUntil'> => {
  const days = insuredFor[name];
  return days === undefined ? {} : { insuranceValidUntil: addDays(today, days) };
};

/** Companies, a public body, two individuals, a training body and an OPCO, all invented, seen from a day. */
export const clientRecords = (today: CivilDay): readonly DemonstrationRecord[] =>
  clients.map((fields) => ({
    table: 'clients',
    id: clientId(fields.name),
    fields: { ...fields, ...insurance(fields.name, today) },
  }));
