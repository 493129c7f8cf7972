import { clientId } from './clients.ts';
import { type DemonstrationRecord, demonstrationId, type FieldsOf } from './demonstration.ts';

/** « Prénom Nom », and what the person does where it is known. */
type Person = readonly [firstName: string, lastName: string, jobTitle?: string];

/** Who is trained, by employer; individuals come for themselves. */
const staff: Readonly<Record<string, readonly Person[]>> = {
  'Ardèche Bois': [
    ['Claire', 'Arnaud', 'assistante commerciale'],
    ['Louis', 'Bernard', 'technico-commercial'],
    ['Inès', 'Chevalier', 'accueil du dépôt'],
    ['Karim', 'Dumas', 'chef de dépôt'],
    ['Solène', 'Faure', 'administration des ventes'],
    ['Théo', 'Giraud', 'livreur'],
    ['Aïcha', 'Haddad', 'comptabilité clients'],
    ['Paul', 'Lafont', 'métreur'],
    ['Maëlys', 'Nguyen', 'standard'],
    ['Zoé', 'Œuvrard', 'bureau d’études'],
  ],
  'Les Vergers du Coiron': [
    ['Brice', 'Mounier', 'chef d’équipe'],
    ['Léa', 'Pascal', 'responsable de quai'],
    ['Yann', 'Quintin', 'chef de culture'],
    ['Nora', 'Sabatier', 'responsable du magasin'],
  ],
  'Transports Valmont': [
    ['Sonia', 'Belin', 'exploitation'],
    ['Jordan', 'Tauleigne', 'manutentionnaire'],
    ['Éric', 'Vialle', 'conducteur'],
  ],
  'Commune de Saint-Elme-sur-Ouvèze': [
    ['Hugo', 'Lambert', 'secrétaire général'],
    ['Odile', 'Marcon', 'accueil de la mairie'],
    ['Samir', 'Oulad', 'état civil'],
    ['Jeanne', 'Peyrard', 'médiathèque'],
    ['Romain', 'Riou', 'services techniques'],
  ],
  'Menuiserie Roche': [
    ['Damien', 'Roche', 'gérant'],
    ['Elsa', 'Tastevin', 'secrétariat'],
  ],
  'Passerelle Compétences': [
    ['Julie', 'Abrial', 'formatrice'],
    ['Marc', 'Combe', 'formateur'],
    ['Fanny', 'Dejoux', 'conseillère'],
    ['Olivier', 'Escoffier', 'conseiller'],
  ],
  'Fromagerie du Mézenc': [
    ['Adèle', 'Bonnet', 'vente en boutique'],
    ['Cyril', 'Crouzet', 'expéditions'],
    ['Delphine', 'Jouve', 'service clients'],
    ['Mehdi', 'Kaddour', 'tournées'],
    ['Agnès', 'Mazon', 'vente en boutique'],
    ['Victor', 'Rey', 'service clients'],
  ],
  'Hôtel des Gorges': [
    ['Lucas', 'Blachère', 'chef de rang'],
    ['Camille', 'Duplan', 'gouvernante'],
    ['Mathilde', 'Étienne', 'chef de réception'],
    ['Antoine', 'Gleizal', 'chef de cuisine'],
  ],
  'Cave des Dolmens': [['Mireille', 'Chabert', 'caveau']],
  'Mutuelle du Haut-Vivarais': [
    ['Sabine', 'Bouvier', 'accueil'],
    ['Loïc', 'Desbos', 'gestion'],
  ],
  'Garage de la Payre': [
    ['Nicolas', 'Astier', 'mécanicien'],
    ['Fabien', 'Courbis', 'carrossier'],
    ['Lydie', 'Ranc', 'magasin'],
    ['Kévin', 'Soulier', 'mécanicien'],
  ],
  'Coopérative de la Châtaigne': [
    ['Estelle', 'Bompard', 'magasin'],
    ['Jérôme', 'Chanteperdrix', 'atelier'],
    ['Pauline', 'Heyraud', 'commandes'],
    ['Rachid', 'Meziane', 'livraisons'],
    ['Denise', 'Pouzache', 'magasin'],
    ['Quentin', 'Vedel', 'visites'],
  ],
  'Pharmacie du Pont-Vieux': [['Hélène', 'Monteremard', 'préparatrice']],
  'Imprimerie Vernet': [['Philippe', 'Vernet', 'responsable d’atelier']],
  'VIDAL Anne': [['Anne', 'Vidal', 'en recherche d’emploi']],
  'BERTHON Louis': [['Louis', 'Berthon', 'photographe']],
};

const individuals = new Set(['VIDAL Anne', 'BERTHON Louis']);

export const participantId = (client: string, [firstName, lastName]: Person): string =>
  demonstrationId('participant', client, firstName, lastName);

/** The ids of a client's people, in the order of the papers. */
export const participantIdsOf = (client: string): readonly string[] =>
  (staff[client] ?? []).map((person) => participantId(client, person));

export const participantRecords: readonly DemonstrationRecord[] = Object.entries(staff).flatMap(
  ([client, people]) =>
    people.map((person): DemonstrationRecord => {
      const [firstName, lastName, jobTitle] = person;
      const employer = individuals.has(client) ? {} : { employerId: clientId(client) };
      return {
        table: 'participants',
        id: participantId(client, person),
        fields: { firstName, lastName, ...(jobTitle ? { jobTitle } : {}), ...employer },
      };
    }),
);

const trainers: readonly FieldsOf<'trainers'>[] = [
  {
    firstName: 'Hélène',
    lastName: 'Vignal',
    email: 'h.vignal@ateliers-du-tanargue.example',
    phone: '06 39 98 20 11',
    status: 'internal',
    titles:
      'Titre professionnel de formatrice pour adultes ; licence de psychologie ; douze ans de direction d’un service clients.',
  },
  {
    firstName: 'Marc',
    lastName: 'Estève',
    email: 'marc.esteve@courriel.example',
    phone: '06 39 98 20 12',
    status: 'subcontractor',
    titles: 'Master de gestion des ressources humaines ; quinze ans d’encadrement dans l’industrie.',
  },
  {
    firstName: 'Nadia',
    lastName: 'Ferrand',
    email: 'n.ferrand@ateliers-du-tanargue.example',
    phone: '06 39 98 20 13',
    status: 'internal',
    titles:
      'Diplôme d’État d’ergothérapeute ; formatrice en prévention des risques liés à l’activité physique ; certificat de formatrice en relation client.',
  },
];

export const trainerId = (lastName: string): string => demonstrationId('trainer', lastName);

export const trainerRecords: readonly DemonstrationRecord[] = trainers.map((fields) => ({
  table: 'trainers',
  id: trainerId(fields.lastName),
  fields,
}));

const rooms: readonly FieldsOf<'rooms'>[] = [
  {
    name: 'Salle Sampzon',
    address: { street: '12, montée des Tilleuls', postcode: '07200', city: 'Aubenas' },
    capacity: 12,
    access: 'Rez-de-chaussée, de plain-pied. Parking de la place Haute à 200 mètres.',
  },
  {
    name: 'Salle Coiron',
    address: { street: '12, montée des Tilleuls', postcode: '07200', city: 'Aubenas' },
    capacity: 8,
    access: 'Premier étage, ascenseur.',
  },
];

export const roomId = (name: string): string => demonstrationId('room', name);

export const roomRecords: readonly DemonstrationRecord[] = rooms.map((fields) => ({
  table: 'rooms',
  id: roomId(fields.name),
  fields,
}));
