import type { ChapterWriter } from './clause.ts';

/** I: when these terms apply, and what may depart from them. */
export const chapterApplication: ChapterWriter = (_terms, { name }) => ({
  number: 'I',
  title: 'Application',
  clauses: [
    {
      number: 'I',
      title: '',
      passages: [
        `Commander une formation à ${name}, c’est accepter l’ensemble des présentes conditions, sans réserve. Elles passent avant tout autre document : prospectus, publicité, conditions d’achat du Client.`,
        'Des conditions particulières peuvent être négociées. Écrites dans une convention de formation, elles priment sur les présentes (article 1119 du Code civil).',
        'La version applicable est celle qui accompagne la proposition commerciale ou le contrat signé.',
      ],
    },
  ],
});
