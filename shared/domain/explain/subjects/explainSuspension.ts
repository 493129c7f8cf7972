import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Answer } from '../answer.ts';
import { factsTold } from '../factsTold.ts';
import type { PlayedStory } from '../playedStory.ts';

const no = {
  title: 'Suspension impossible',
  clause: '2.2',
  because:
    'Aucune facture échue n’est impayée, et rien ne manque au dossier\u00a0: la prestation ne peut pas être suspendue.',
} as const;

/**
 * Why the provider may suspend (clauses 2.2 and 3.4), or may not.
 * @example explainSuspension(overdue).clause //=> '3.4'
 */
export function explainSuspension(played: PlayedStory): Answer {
  const { statement } = played;
  if (!statement.maySuspend) return no;
  const owed = formatEuros(statement.balance.client);
  return statement.late.isOverdue
    ? {
        title: 'Suspension possible',
        clause: '3.4',
        because: sentence`Une facture échue n’est pas payée en entier, ${owed} restent dus : les formations en cours et à venir peuvent être suspendues.`,
        facts: factsTold(played, ['invoiceIssued', 'paymentReceived']),
      }
    : {
        title: 'Suspension possible',
        clause: '2.2',
        because: sentence`Le début approche et ${missingWords(played)} : la prestation peut être suspendue.`,
        facts: factsTold(played, ['documentsReceived', 'contractSigned', 'paymentReceived']),
      };
}

function missingWords({ statement }: PlayedStory): string {
  const { acceptance, deposit } = statement;
  const pieces = acceptance.pieces.some(({ receivedOn }) => receivedOn === null);
  const money = !acceptance.depositPaidOn && !acceptance.depositWaivedOn;
  if (pieces && money) return 'des pièces et l’acompte manquent encore';
  return pieces
    ? 'des pièces manquent encore'
    : sentence`l’acompte de ${formatEuros(deposit.amount)} manque encore`;
}
