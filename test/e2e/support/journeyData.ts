/** What is typed in the journey: all invented, and found again in the papers. */
export const organisation = {
  'Nom de l’organisme': 'Les Ateliers du Bec',
  SIRET: '00042610600019',
  'Adresse : numéro et voie': '3, quai des Tanneurs',
  'Code postal': '07400',
  Ville: 'Le Teil',
  'Numéro (NDA)': '84070000107',
  Région: 'Auvergne-Rhône-Alpes',
  Nom: 'Odile Ranchin',
  Qualité: 'directrice',
} as const;

export const company = {
  'Raison sociale': 'Scierie du Haut-Pont',
  'Forme juridique': 'SAS',
  SIRET: '00042611400013',
  'Nom du signataire': 'Jean-Noël Fabrol',
  Qualité: 'directeur général',
  'Adresse : numéro et voie': '18, chemin du Haut-Pont',
  'Code postal': '07380',
  Ville: 'Lalevade',
} as const;

export const person = {
  Nom: 'Marcoux',
  Prénom: 'Élodie',
  'Adresse : numéro et voie': '5, place du Château',
  'Code postal': '07200',
  Ville: 'Aubenas',
} as const;

export const trainer = {
  Nom: 'Coste',
  Prénom: 'Rachel',
  'Titres, diplômes ou références': 'Master de psychologie du travail ; dix ans de formation d’adultes',
} as const;

/** As pasted from a spreadsheet: name, first name, job. */
export const tenPeople = [
  ['Astier', 'Benoît', 'accueil'],
  ['Boissin', 'Chloé', 'ventes'],
  ['Charre', 'Denis', 'atelier'],
  ['Deschanel', 'Emma', 'standard'],
  ['Eyraud', 'Farid', 'livraison'],
  ['Fombon', 'Gaëlle', 'achats'],
  ['Gineys', 'Hakim', 'ventes'],
  ['Issartel', 'Irène', 'devis'],
  ['Jouanny', 'Joël', 'atelier'],
  ['Lœuillet', 'Katia', 'comptabilité'],
] as const;

export const means = 'Salle équipée d’un écran, livret remis à chaque stagiaire, un formateur présent';

export const mediator = {
  'Médiateur de la consommation': 'Médiation du Vivarais',
  'Son site': 'mediation-du-vivarais.example',
} as const;
