import { formatEuros, formatRate } from '../../money/formatMoney.ts';
import type { TermsParameters } from '../parameters.ts';
import { type ChapterWriter, type ClauseText, countOf } from './clause.ts';
import { elided } from './elided.ts';

/** II: from the proposal to the final contract. */
export const chapterOrder: ChapterWriter = (terms, { name }) => ({
  number: 'II',
  title: 'Proposition commerciale et contrat définitif',
  clauses: [proposal(terms, name), finalContract(terms, name)],
});

const proposal = (terms: TermsParameters, name: string): ClauseText => ({
  number: '2.1',
  title: 'Proposition commerciale',
  passages: [
    'Chaque demande donne lieu à une proposition commerciale qui décrit la nature et l’objet de la prestation et mentionne :',
    [
      'l’intitulé et la référence de la formation, ses dates, son lieu et sa durée ;',
      'le nombre et les noms des participants ;',
      'le prix et l’adresse de facturation.',
    ],
    'Une formation n’est jamais une prestation de coaching ni d’accompagnement.',
    `${name} peut limiter le nombre de participants pour préserver la qualité de la formation. Si les inscrits sont plus nombreux, une seconde session peut être organisée aux mêmes conditions financières.`,
    `La proposition est valable ${countOf(terms.proposalValidityDays, 'jour')} calendaires à compter de son émission, le dernier jour compris.`,
    'Pour l’accepter, le Client doit renvoyer :',
    [
      'la proposition signée, paraphée et tamponnée, sur laquelle il a écrit à la main « BON POUR ACCORD » ;',
      'les présentes conditions, paraphées et signées ;',
      `un acompte de ${formatRate(terms.depositRate)} du prix total TTC.`,
    ],
    `La signature électronique dispense du paraphe, du tampon et de la mention manuscrite. ${name} accuse réception par courriel ou par télécopie.`,
    `À partir de là, une modification voulue par le Client suppose ${elided('que', name)} l’accepte expressément, par écrit.`,
    `La personne physique qui se forme à ses frais signe un contrat de formation professionnelle (articles L6353-3 à L6353-7 du Code du travail), dont ${name} accuse réception. Elle peut se rétracter pendant 10 jours à compter de la signature, et pendant 14 jours si le contrat est conclu à distance ou hors établissement (article L221-18 du Code de la consommation) ; un délai qui s’achève un samedi, un dimanche ou un jour férié court jusqu’au premier jour ouvrable suivant. Aucune somme ne lui est demandée avant la fin de ces délais. L’acompte de ${formatRate(terms.depositRate)}, qui ne dépasse jamais 30 % du prix convenu, est alors exigible ; le solde est échelonné au fur et à mesure de la formation (article L6353-6 du Code du travail).`,
  ],
});

const finalContract = (terms: TermsParameters, name: string): ClauseText => ({
  number: '2.2',
  title: 'Contrat définitif',
  passages: [
    `Le contrat est définitif le jour où ${name} a reçu à la fois tous les documents demandés au 2.1 et la totalité de l’acompte, sauf dispense d’acompte accordée par écrit. Pour une personne physique qui se forme à ses frais, il l’est le jour de la signature du contrat.`,
    'La proposition signée « Bon pour accord » vaut acceptation sans réserve des présentes conditions et confirme la commande. La convention de formation les complète et ne les remplace pas, sous réserve des conditions particulières prévues au I.',
    `Si les documents signés ou l’acompte manquent encore 15 jours avant le début de la formation, ${name} peut suspendre la prestation.`,
    `Si le Client professionnel a renvoyé tous les documents signés sans verser l’acompte, puis renonce, ${name} peut lui facturer le coût d’élaboration de la proposition${preparationFee(terms)}.`,
    `La commande est ferme. Une modification se demande par écrit et suppose l’accord ${elided('de', name)} ; ce qui est commandé est dû en totalité. Les demandes particulières acceptées par écrit font l’objet d’une proposition complémentaire, facturée à part après accord du Client.`,
  ],
});

const preparationFee = ({ proposalPreparationFee }: TermsParameters): string =>
  proposalPreparationFee > 0 ? `, soit ${formatEuros(proposalPreparationFee)}` : ', sur justificatif';
