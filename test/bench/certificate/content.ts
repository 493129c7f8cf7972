/** One page, the same words for every library. Invented people. */
export interface CertificateContent {
  readonly number: string;
  readonly trainee: string;
  readonly employer: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
}

export const organisation = 'Ateliers du Tanargue';
export const organisationLines = [
  'SARL au capital de 12\u202f000\u00a0€, 12, montée des Tilleuls, 07200 Aubenas',
  'Déclaration d’activité enregistrée sous le numéro 84070000007 auprès du préfet de région Auvergne-Rhône-Alpes',
];
export const title = 'Certificat de réalisation';
export const sentence = ({ trainee, employer }: CertificateContent): string =>
  `Je soussignée Sylvie Fargier, gérante de la société ${organisation}, atteste que ${trainee}, de l’entreprise ${employer}, a suivi l’action de formation ci-dessous, du premier au dernier jour, aux heures indiquées.`;
export const promise =
  'Sans préjudice des délais imposés par les règles fiscales, comptables ou commerciales, je m’engage à conserver l’ensemble des pièces justificatives qui ont permis d’établir le présent certificat pendant une durée de trois ans à compter de la fin de l’année du dernier paiement.';
export const signature = [
  'Fait à Aubenas, le 15\u00a0décembre 2026',
  'Sylvie Fargier, gérante',
  'Cachet et signature',
];

const trainees = ['Claire Arnaud', 'Louis Bernard', 'Inès Chevalier', 'Karim Dumas', 'Zoé Œuvrard'];

/** A certificate that differs from its neighbours, so that nothing can be kept from one to the next. */
export const certificate = (index: number): CertificateContent => ({
  number: `CR-2026-${String(index + 1).padStart(5, '0')}`,
  trainee: trainees[index % trainees.length] ?? '',
  employer: 'Ardèche Bois',
  rows: [
    ['Intitulé', 'Optimiser la relation client'],
    ['Référence', 'AK-RCL-RCL-09'],
    ['Nature', 'Action de formation'],
    ['Dates', 'du 14\u00a0décembre 2026 au 15\u00a0décembre 2026'],
    ['Lieu', '145, route des Scieries, 07110 Largentière'],
    ['Durée prévue', '14\u00a0heures'],
    ['Durée réalisée', `${14 - (index % 3)}\u00a0heures`],
    ['Formatrice', 'Hélène Vignal'],
  ],
});

/** The fonts, the very same bytes for every library. */
export interface BenchFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

export type Render = (content: CertificateContent) => Promise<Uint8Array>;
