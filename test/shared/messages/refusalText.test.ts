import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { hostRefusalSchema } from '../../../shared/host/contract.ts';
import { fieldMessage } from '../../../shared/messages/fieldMessage.ts';
import { refusalText } from '../../../shared/messages/refusalText.ts';

const commitCodes = ['invalid', 'changedMeanwhile', 'numberTaken', 'numberInPast', 'diskFull', 'notSaved'];

const hostCodes = hostRefusalSchema.shape.code.options.filter((code) => code !== 'cancelled');

describe('the sentence of a refusal', () => {
  it('says nothing of a dialog that was closed', () => {
    expect(refusalText({ code: 'cancelled' })).toBe('');
  });

  it.each([...hostCodes, ...commitCodes])('exists for %s', (code) => {
    const text = refusalText({ code });
    expect(text).toMatch(/^[A-ZÀÉ].*\.$/);
    expect(text).not.toMatch(/!|Oups|entité/);
  });

  it('names the place that could not be written', () => {
    expect(refusalText({ code: 'cannotWrite', subject: 'E:\\Dossiers' })).toContain('« E:\\Dossiers »');
  });

  it('is the refusal’s own where it brings one', () => {
    expect(refusalText({ code: 'notEmpty', message: 'Déjà des données.' })).toBe('Déjà des données.');
    expect(refusalText({ code: 'proposalExpired', because: 'Expirée le 2.' })).toBe('Expirée le 2.');
  });

  it('says what to do even for a code that nobody foresaw', () => {
    expect(refusalText({ code: 'neverHeardOf' })).toContain('rien n’a été modifié');
  });
});

const messageOf = (schema: z.ZodType, value: unknown): string | undefined =>
  schema.safeParse(value, { error: fieldMessage }).error?.issues[0]?.message;

describe('the sentence of a field', () => {
  it.each([
    ['nothing where something is wanted', z.string(), undefined, 'À remplir.'],
    [
      'a text too long',
      z.string().max(10_000),
      'x'.repeat(10_001),
      'Trop long\u00a0: 10\u202f000 caractères au plus.',
    ],
    ['a capacity of zero', z.number().int().min(1), 0, '1 au moins.'],
    ['a negative number', z.number().min(0), -1, 'Ne peut pas être négatif.'],
    ['half a person', z.number().int(), 1.5, 'Un nombre entier.'],
    ['a choice that is none', z.enum(['a', 'b']), 'c', 'Choisissez dans la liste.'],
    ['an empty list', z.array(z.string()).min(1), [], 'Au moins 1 ligne.'],
  ])('%s', (_name, schema, value, sentence) => {
    expect(messageOf(schema, value)).toBe(sentence);
  });

  it('leaves a schema its own sentence', () => {
    expect(messageOf(z.string().regex(/^\d+$/, 'Des chiffres.'), 'a')).toBe('Des chiffres.');
  });
});
