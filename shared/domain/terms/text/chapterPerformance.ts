import type { TermsParameters } from '../parameters.ts';
import { type ChapterWriter, type ClauseText, countOf, type TermsAuthor } from './clause.ts';
import { elided } from './elided.ts';

/** IV: how the contract is performed, and ended. */
export const chapterPerformance: ChapterWriter = (terms, author) => ({
  number: 'IV',
  title: 'Exécution du contrat',
  clauses: [
    conformity(author),
    confidentiality(author),
    intellectualProperty,
    liability(author),
    forceMajeure(author),
    clientDuties(author),
    rescission(terms, author),
  ],
});

const conformity = ({ name }: TermsAuthor): ClauseText => ({
  number: '4.1',
  title: 'Conformité',
  passages: [
    `L’obligation ${elided('de', name)} est une obligation de moyens. Les prestations sont exécutées selon les règles de la profession et, s’il y en a une, selon la convention signée.`,
    'Les prestations pour lesquelles le Client professionnel n’a pas émis de réserve expresse pendant leur réalisation sont réputées conformes, pour la quantité comme pour la qualité, à ce qui a été commandé.',
    `${name} intervient par son personnel ou par des prestataires extérieurs, qui souscrivent les mêmes engagements, en particulier pour la qualité et pour la protection des données personnelles.`,
  ],
});

const confidentiality = ({ name }: TermsAuthor): ClauseText => ({
  number: '4.2',
  title: 'Confidentialité',
  passages: [
    'Est confidentielle toute information technique, pédagogique, documentaire, financière, commerciale ou juridique, et tout savoir-faire, protégé ou non, échangé par écrit ou de vive voix pour l’exécution de la prestation, ou dont une partie prendrait connaissance par hasard.',
    `Chaque partie garde ces informations pour elle et prend les précautions qui évitent leur divulgation ou leur usage non autorisé. ${name} n’utilise le logo du Client, pour sa communication, qu’avec son accord préalable.`,
  ],
});

const intellectualProperty: ClauseText = {
  number: '4.3',
  title: 'Propriété intellectuelle',
  passages: [
    'Les supports, rapports, plans, données et savoir-faire qu’une partie remet à l’autre restent sa propriété. L’autre partie ne s’en sert que pour l’exécution du contrat et ne les communique à un tiers qu’avec son accord écrit préalable.',
    'Aucune partie n’oppose à l’autre un droit de propriété industrielle ou intellectuelle qui empêcherait d’exécuter la commande.',
  ],
};

const liability = ({ name }: TermsAuthor): ClauseText => ({
  number: '4.4',
  title: 'Responsabilité',
  passages: [
    'Cette clause ne s’applique pas là où la loi l’interdit, en particulier envers les consommateurs.',
    `La responsabilité ${elided('de', name)} suppose que le Client prouve une faute, un préjudice et le lien entre eux. L’indemnité, intérêts et frais compris, est limitée au prix de la prestation en litige, quel que soit le nombre de demandes ou de parties ; seul le préjudice direct est réparé.`,
    `${name} ne répond pas :`,
    [
      'de ce qui résulte du fait du Client ou de la force majeure ;',
      'de ce qui résulte d’informations inexactes du Client sur ses besoins, son personnel ou les modalités souhaitées ;',
      'de l’usage frauduleux ou erroné, par le Client ou ses stagiaires, de ce qui a été enseigné ;',
      `d’une formation commandée contre l’avis ${elided('de', name)}, par exemple sans les prérequis ou dans des locaux inadaptés.`,
    ],
  ],
});

const forceMajeure = ({ name }: TermsAuthor): ClauseText => ({
  number: '4.5',
  title: 'Force majeure',
  passages: [
    'Constitue un cas de force majeure ou un cas fortuit l’événement indépendant des parties, qu’elles ne pouvaient raisonnablement ni prévoir, ni éviter, ni surmonter, et qui rend l’exécution impossible.',
    `Sont notamment assimilés à un tel cas, et déchargent ${name} des délais prévus : la grève, même partielle, de son personnel, l’absence ou la maladie d’un formateur apprise au dernier moment, l’incendie, l’inondation, la guerre, une panne fortuite, la fermeture de voies routières, l’indisponibilité soudaine du lieu de formation.`,
  ],
});

const clientDuties = ({ name }: TermsAuthor): ClauseText => ({
  number: '4.6',
  title: 'Obligations du Client',
  passages: [
    'Le Client s’engage :',
    [
      'à fournir en temps utile des informations et des documents complets et exacts ;',
      `à prendre les décisions de validation et à répondre aux questions dans les délais ${elided('que', name)} demande ;`,
      'à désigner si nécessaire un correspondant qui a pouvoir de décision ;',
      `à être assuré pour sa responsabilité civile, en particulier pour l’accident dont souffriraient le matériel, le personnel ou les partenaires ${elided('de', name)}, et à en remettre une attestation valable.`,
    ],
  ],
});

const rescission = (terms: TermsParameters, { name }: TermsAuthor): ClauseText => ({
  number: '4.7',
  title: 'Résolution du contrat et clause résolutoire',
  passages: [
    `Si le Client manque à l’une de ses obligations et laisse sans réponse, pendant ${countOf(terms.formalNoticeDays, 'jour')} à compter de sa réception, une mise en demeure qui cite la présente clause, ${name} peut résoudre le contrat, sans préjudice de dommages et intérêts. La résolution est notifiée par lettre recommandée avec avis de réception et acquise de plein droit, sans autre formalité, sous réserve des dispositions qui protègent les consommateurs.`,
  ],
});
