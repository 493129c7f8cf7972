import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { explanationOfConsequence } from '../../../../shared/domain/explain/explanationOfConsequence.ts';
import { cancellationOn } from '../../../../shared/domain/simulation/cancellationCurve.ts';
import { postponementOn } from '../../../../shared/domain/simulation/postponementCurve.ts';
import { companyDossier } from '../../../support/dossierFixture.ts';
import { contracted, linesOf, storyAt } from './explainStory.ts';

/** 1 740,00 €, deposit of 522,00 € paid, start on 14 December 2026 (law.md 3.5, C2 and C3; 3.6). */
const story = storyAt('2026-11-23', contracted);
const written = { inWriting: true, reason: 'other' } as const;

const cancelled = (day: string, by: 'client' | 'provider' = 'client') =>
  cancellationOn(story, civilDay(day), { by, ...written });

describe('what a simulated act comes to says why', () => {
  test('fifteen days before: the days, the deposit kept, nothing more, under the clause as signed', () => {
    const why = explanationOfConsequence(companyDossier, cancelled('2026-11-29'), 'L’acompte reste acquis.');
    expect(why.title).toBe('L’acompte reste acquis.');
    expect(linesOf(why)).toEqual([
      'Du 29 novembre 2026, reçue, au 14 décembre 2026, début : 15 jours',
      'Il en faut, pour ne laisser que l’acompte : 15 jours',
      'Versé pour cette session : 522,00 €',
      'Acompte prévu : le plus petit des deux est retenu : 522,00 €',
      'Indemnité d’annulation (hors du champ de la TVA) : 522,00 €',
      'Indemnité d’annulation : 522,00 €',
      'Dû en tout : 522,00 €',
      'Déjà versé : −522,00 €',
      'Reste à payer : 0,00 €',
    ]);
    expect(why.signed?.number).toBe('3.5');
  });

  test('fourteen days before: the whole price, of which 1 218,00 € are left to pay', () => {
    const why = explanationOfConsequence(companyDossier, cancelled('2026-11-30'), '');
    expect(linesOf(why).slice(-4)).toEqual([
      'Indemnité d’annulation : 1 740,00 €',
      'Dû en tout : 1 740,00 €',
      'Déjà versé : −522,00 €',
      'Reste à payer : 1 218,00 €',
    ]);
  });

  test('by the organisation: the deposit goes back', () => {
    const why = explanationOfConsequence(companyDossier, cancelled('2026-11-30', 'provider'), '');
    expect(linesOf(why).at(-1)).toBe('À rendre au client : 522,00 €');
  });

  test('by telephone: the refusal itself, with the act that stays without effect', () => {
    const told = cancellationOn(story, civilDay('2026-11-25'), {
      by: 'client',
      inWriting: false,
      reason: 'other',
    });
    const why = explanationOfConsequence(companyDossier, told, 'Sans effet.');
    expect([why.title.split('\u00a0')[0], why.clause, why.signed?.number]).toEqual([
      'Sans effet',
      '3.5',
      '3.5',
    ]);
  });

  test('a postponement within the limit: the deposit taken, the new session due in full', () => {
    // Order of 7 October 2026: until 7 April 2027. 522,00 € taken, then 1 740,00 € again: 2 262,00 €.
    const moved = postponementOn(story, civilDay('2026-11-23'), {
      ...written,
      newStart: civilDay('2027-02-01'),
      newEnd: civilDay('2027-02-02'),
    });
    const lines = linesOf(explanationOfConsequence(companyDossier, moved, ''));
    expect(lines).toContain('Dernier jour pour commencer : mer. 7 avr. 2027');
    expect(lines.slice(-3)).toEqual([
      'Dû en tout : 2 262,00 €',
      'Déjà versé : −522,00 €',
      'Reste à payer : 1 740,00 €',
    ]);
  });
});
