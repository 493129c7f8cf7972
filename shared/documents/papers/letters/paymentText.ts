import { formatEuros } from '../../../domain/money/formatMoney.ts';
import type { Cents } from '../../../domain/money/cents.ts';
import { dueNames } from '../../../messages/dueNames.ts';
import type { Block } from '../../layout/blocks.ts';
import type { DocumentRequest } from '../../request.ts';
import { vatMention } from '../moneyText.ts';
import { hasText, orToFill } from '../wording.ts';
import { said } from './letterBlocks.ts';
import { referenceToQuote } from './references.ts';

/** @example howToPay(request) //=> ', par virement sur le compte FR76 3000… en rappelant la référence COUR-2026-0003' */
export function howToPay(request: DocumentRequest): string {
  const { iban, name } = request.dossier.organisation;
  const way = hasText(iban)
    ? `par virement sur le compte ${iban.trim().replaceAll(' ', '\u00a0')}`
    : `par virement ou par chèque à l’ordre de ${orToFill(name)}`;
  const reference = referenceToQuote(request);
  return `, ${way}${reference ? `, en rappelant la référence ${reference}` : ''}`;
}

/** Why a line bears no VAT; and that a letter is no invoice. */
export function taxNote(request: DocumentRequest): readonly Block[] {
  const lines = request.statement.due.filter(({ debtor }) => debtor === 'client');
  const free = lines.filter(({ vatCategory }) => vatCategory === 'outOfScope');
  const names = [...new Set(free.map(({ kind }) => dueNames[kind]))];
  const outOfScope = names.map((name) => `${name} : hors du champ de la TVA. `).join('');
  const exempt = lines.some(({ vatCategory }) => vatCategory === 'exempt') ? vatMention(request) : [];
  return [
    {
      kind: 'paragraph',
      text: `${outOfScope}Cette lettre ne tient pas lieu de facture.`,
      size: 'small',
    },
    ...exempt,
  ];
}

/** What is left to pay, and how; nothing where nothing is. */
export const payNow = (request: DocumentRequest, amount: Cents): Block =>
  said(
    amount > 0
      ? `Nous vous remercions de régler ${formatEuros(amount)} dès réception de cette lettre${howToPay(request)}.`
      : 'Il ne reste rien à régler de part et d’autre.',
  );
