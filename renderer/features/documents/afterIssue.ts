import type { DocumentKind } from '../../../shared/records/facts.ts';

/** What remains to be recorded once a letter has left, and the act that records it. */
export interface AfterIssue {
  readonly act: string;
  readonly label: string;
  readonly text: string;
}

/** A letter alone changes nothing of what is due: what the client received, and when, does. */
export const afterIssue: Readonly<Partial<Record<DocumentKind, AfterIssue>>> = {
  formalNotice: {
    act: 'formalNotice',
    label: 'Inscrire la réception de la mise en demeure',
    text: 'Le délai court du jour où le client la reçoit\u00a0: inscrivez cette réception quand l’avis revient.',
  },
  suspensionLetter: {
    act: 'suspension',
    label: 'Inscrire la suspension',
    text: 'Une fois la lettre partie, inscrivez la suspension au dossier.',
  },
  rescissionLetter: {
    act: 'rescission',
    label: 'Inscrire la résolution',
    text: 'Une fois la lettre partie, inscrivez la résolution\u00a0: c’est elle qui met fin au dossier.',
  },
};
