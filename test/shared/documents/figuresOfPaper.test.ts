import { describe, expect, test } from 'vitest';
import { figuresOfPaper } from '../../../shared/documents/figuresOfPaper.ts';
import { textsOfPaper } from '../../../shared/documents/layout/blocks.ts';
import { paperOf } from '../../../shared/documents/papers/paperOf.ts';
import type { DocumentRequest } from '../../../shared/documents/request.ts';
import { explanationOfStory } from '../../../shared/domain/explain/explanationOf.ts';
import { type DocumentKind, documentKinds } from '../../../shared/records/facts.ts';
import { requestFor } from '../../support/documentFixture.ts';

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Every amount that a paper prints, as printed: « 1 740,00 ». */
const amountsIn = (request: DocumentRequest): ReadonlySet<string> =>
  new Set(plain(textsOfPaper(paperOf(request)).join('\n')).match(/\d{1,3}(?: \d{3})*,\d{2}/g));

const told = (request: DocumentRequest): readonly string[] =>
  figuresOfPaper(request).flatMap(({ story, subject, value }) => {
    const { title, lines = [] } = explanationOfStory(story, subject, request.dossier);
    return [value, title, ...lines.flatMap((line) => [line.label, line.value])].map(plain);
  });

const proposal = figuresOfPaper(requestFor('proposal'));

describe('where the figures of a paper come from', () => {
  test('a proposal of 1 October 2026 lists its price, deposit, balance and days', () => {
    // 1 450,00 € excl. tax, 30 % of 1 740,00 €; 30 days of validity: 31 October; session of 14 and 15 December.
    expect(proposal.map(({ label, value }) => plain(`${label} : ${value}`))).toEqual([
      'Prix toutes taxes comprises : 1 740,00 €',
      'Prix hors taxes : 1 450,00 €',
      'TVA : 290,00 €',
      'Acompte : 522,00 €',
      'Contrat définitif : jeu. 1er oct. 2026',
      'Premier jour de la session : lun. 14 déc. 2026',
      'Dernier jour de la session : mar. 15 déc. 2026',
      'Échéance : acompte : jeu. 1er oct. 2026',
      'Solde : 1 218,00 €',
      'Échéance : solde : mar. 15 déc. 2026',
      'Reste dû par le client : 1 218,00 €',
      'Dernier jour de la proposition : sam. 31 oct. 2026',
    ]);
  });

  // A price typed on the sheet of a course, and an amount of the law in the text of the terms or at the foot of an invoice: no statement made them.
  const elsewhere: Partial<Record<DocumentKind, readonly string[]>> = {
    programme: ['580,00'],
    terms: ['40,00'],
    opcoInvoice: ['40,00'],
    opcoDefaultInvoice: ['40,00'],
  };

  test.each(documentKinds.map((kind) => [kind] as const))('%s: no amount stays without an answer', (kind) => {
    const request = requestFor(kind);
    const answers = told(request).join('\n');
    expect([...amountsIn(request)].filter((amount) => !answers.includes(amount))).toEqual(
      elsewhere[kind] ?? [],
    );
  });
});
