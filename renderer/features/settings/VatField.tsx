import { RadioField } from '../../ui/index.ts';

const regimes = [
  { value: 'standard20', label: 'TVA à 20 %', help: 'Le régime ordinaire.' },
  {
    value: 'exemptTraining',
    label: 'Exonération de la formation professionnelle',
    help: 'Attestation n° 3511 obtenue de la DREETS (article 261, 4, 4° a du CGI).',
  },
  {
    value: 'franchise',
    label: 'Franchise en base',
    help: 'Chiffre d’affaires sous les seuils (article 293 B du CGI).',
  },
];

/** How the organisation stands to VAT. What is new takes it; what is agreed keeps its own. */
export const VatField = () => (
  <RadioField
    name="vat"
    label="Régime de TVA"
    help="S’applique aux dossiers à venir ; ceux qui existent gardent le leur."
    options={regimes}
  />
);
