import { type ChapterWriter, type ClauseText, type TermsAuthor } from './clause.ts';
import { ofCity } from '../disputeForumOf.ts';
import { elided } from './elided.ts';

/** V: what holds whatever happens. */
export const chapterGeneral: ChapterWriter = (_terms, author) => ({
  number: 'V',
  title: 'Clauses générales',
  clauses: [
    {
      number: '5.1',
      title: 'Renonciation et validité partielle',
      passages: [
        `${elided('Que', author.name)} ne se prévale pas d’une clause à un moment donné ne vaut pas renonciation. Si une stipulation est invalidée par une loi, un règlement ou une décision de justice définitive, les autres gardent toute leur portée.`,
      ],
    },
    nonSolicitation(author),
    {
      number: '5.3',
      title: 'Loi applicable',
      passages: [
        `La loi française régit ces conditions et les contrats ${elided('que', author.name)} conclut avec ses Clients.`,
      ],
    },
    jurisdiction(author),
    mediation(author),
    personalData(author),
  ],
});

const nonSolicitation = ({ name }: TermsAuthor): ClauseText => ({
  number: '5.2',
  title: 'Non-sollicitation du personnel',
  passages: [
    `Le Client n’engage ni ne débauche, directement ou par un tiers, le personnel ${elided('de', name)} qui a participé à l’exécution du contrat, ni un sous-traitant ou le personnel de celui-ci. À défaut, il doit, à titre de clause pénale, douze fois le dernier salaire mensuel du salarié concerné, charges patronales en sus ; pour un sous-traitant, le chiffre d’affaires ${elided('que', name)} lui a confié pendant l’année qui précède la violation.`,
  ],
});

const jurisdiction = ({ courtCity }: TermsAuthor): ClauseText => ({
  number: '5.4',
  title: 'Règlement des litiges',
  prominent: true,
  passages: [
    `À défaut d’accord amiable, tout litige avec un Client commerçant relève de la compétence exclusive du Tribunal de commerce ${ofCity(courtCity)}, quels que soient le siège du Client, le nombre de défendeurs ou l’appel en garantie.`,
  ],
});

/** The rest of 5.4: what protects those to whom the clause on jurisdiction does not apply. */
const mediation = ({ name, mediator }: TermsAuthor): ClauseText => ({
  number: '5.4',
  title: '',
  passages: [
    `Cette attribution, stipulée dans l’intérêt ${elided('de', name)}, qui peut y renoncer, ne s’applique pas au Client non professionnel, pour qui valent les règles légales de compétence, ni aux litiges qui relèvent du juge administratif.`,
    `Médiation de la consommation (articles L616-1 et R616-1 du Code de la consommation) : le consommateur peut recourir gratuitement à ${mediator}.`,
  ],
});

const personalData = ({ name, dataProtection }: TermsAuthor): ClauseText => ({
  number: '5.5',
  title: 'Données personnelles',
  passages: [
    'Ce qui est demandé au Client, pour lui ou pour les participants (identité, coordonnées, données bancaires, besoins d’adaptation) sert à traiter ses demandes, à organiser les prestations, à respecter les obligations légales, à la prospection et à la relation commerciale, à rien d’autre (règlement UE 2016/679 et loi n° 78-17 du 6 janvier 1978 modifiée).',
    `Elles sont conservées dans un fichier sécurisé pendant 5 ans au plus après la fin des relations contractuelles, sous réserve des durées que la loi impose. Seuls y accèdent les employés ${elided('de', name)} habilités par leurs fonctions et, à titre exceptionnel, les partenaires qui exécutent la prestation, dans cette limite et dans le respect de la loi.`,
    `${name} ne vend, ne loue, ne cède ni n’ouvre ces données à personne sans l’accord préalable du Client, sauf si la loi, la lutte contre la fraude ou une autorité l’exige.`,
    `Chacun peut demander l’accès à ses données, leur rectification, leur effacement, leur portabilité ou la limitation de leur traitement, et s’y opposer pour un motif légitime, en écrivant au délégué à la protection des données : ${dataProtection}.`,
  ],
});
