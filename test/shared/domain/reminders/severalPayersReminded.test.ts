import { describe, expect, it } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { payerInvoices } from '../../../../shared/domain/reminders/payerInvoices.ts';
import { payerLetters } from '../../../../shared/domain/reminders/payerLetters.ts';
import { reminderFacts } from '../../../../shared/domain/reminders/reminderFacts.ts';
import { reminderMatter } from '../../../../shared/domain/reminders/reminderMatter.ts';
import { textsOfPaper } from '../../../../shared/documents/layout/blocks.ts';
import { paperOf } from '../../../../shared/documents/papers/paperOf.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { requestFor } from '../../../support/documentFixture.ts';
import { billCase, issueIn } from '../../../support/issuing.ts';
import { andThen, paid } from '../../../support/letterFixture.ts';
import { agreement, delivered, second, shared } from '../../../support/severalPayers.ts';

// The OPCO owes 600,00 €, Atlas 300,00 €, both invoiced on 16 October 2026; the client has paid all of its part.

const two = delivered(shared(60000, 'inclTax', second, agreement(second, 30000)));
const first = issueIn(two, '2026-10-16', 'opcoInvoice');
const both = andThen(issueIn(first.dossier, '2026-10-16', 'opcoInvoice').dossier, paid('2026-10-16', 31800));
const day = '2026-11-12';
const chased = (dossier: Dossier) => payerInvoices(billCase(dossier, day));
const [ofOpco, ofAtlas] = chased(both);
const aboutAtlas = { ...billCase(both, day), about: ofAtlas?.id };

describe('two payers that have not paid', () => {
  it('are each chased by name, for what each owes', () => {
    expect(chased(both).map(({ payer, left }) => [payer, left])).toEqual([
      ['OPCO Artisanat Sud', 60000],
      ['Atlas Services', 30000],
    ]);
  });

  it('have each a letter of their own', () => {
    const all = chased(both);
    const letters = payerLetters(
      all,
      all.map(({ id }) => id),
      'reminder1',
      civilDay(day),
    );
    expect(letters.map(({ payer, invoices }) => [payer, invoices.length])).toEqual([
      ['OPCO Artisanat Sud', 1],
      ['Atlas Services', 1],
    ]);
    const matter = reminderMatter('reminder1')(aboutAtlas);
    expect(matter.ok && matter.value.claim.principal).toBe(30000);
  });

  it('read it at their own address, under their own agreement', () => {
    const request = requestFor('reminder1', both);
    const texts = textsOfPaper(
      paperOf({
        ...request,
        ...aboutAtlas,
      }),
    ).join('\n');
    expect(texts).toContain('Atlas Services');
    expect(texts).toContain('accord de prise en charge ACC-client-atlas');
    expect(texts).not.toContain('OPCO Artisanat Sud');
  });

  it('reach their steps apart: a letter to Atlas says nothing of the OPCO', () => {
    const [fact] = reminderFacts(aboutAtlas, 'reminder1', 'COUR-2026-0001', 'paper-1');
    if (!fact) throw new Error('no reminder');
    const sent = andThen(both, ['reminderSent', '2026-11-10', fact.data]);
    expect(chased(sent).map(({ payer, reached }) => [payer, reached?.step ?? null])).toEqual([
      ['OPCO Artisanat Sud', null],
      ['Atlas Services', 'reminder1'],
    ]);
    expect(ofOpco?.reached).toBeNull();
  });
});
