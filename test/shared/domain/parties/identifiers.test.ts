import { assert, integer, nat, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatSiret,
  isSiren,
  isSiret,
  readSiret,
  sirenOf,
} from '../../../../shared/domain/parties/siret.ts';
import { readVatNumber, vatNumberOf } from '../../../../shared/domain/parties/vatNumber.ts';
import { siretText, vatNumberText } from '../../../../shared/messages/parties.ts';

const refusalOf = (text: string): unknown => {
  const read = readSiret(text);
  return read.ok ? 'none' : read.error;
};

describe('a SIRET', () => {
  test.each([
    ['73282932000074', '73282932000074'],
    ['732 829 320 00074', '73282932000074'],
    ['732.829.320-00074', '73282932000074'],
    ['732\u00a0829\u202f320\u00a000074', '73282932000074'],
    ['35600000000048', '35600000000048'],
  ])('« %s » is read as %s', (text, siret) => {
    expect(readSiret(text)).toEqual({ ok: true, value: siret });
  });

  test('of a post office follows the rule of La Poste: the sum of its digits is a multiple of five', () => {
    // 3+5+6 = 14, and 4+9+7+1+0 = 21: 35, a multiple of five that Luhn refuses.
    expect(isSiret('35600000049710')).toBe(true);
    expect(isSiret('35600000049711')).toBe(false);
  });

  test.each([
    ['732 829 320 00075', { code: 'siretKey', siren: '732829320' }],
    ['732 829 321 00074', { code: 'sirenKey', siren: '732829321' }],
    ['732 829 320', { code: 'siretLength', digits: 9 }],
    ['', { code: 'siretLength', digits: 0 }],
    ['7328293200007O', { code: 'siretCharacter', character: 'O' }],
    ['😀', { code: 'siretCharacter', character: '😀' }],
    ['٧٣٢٨٢٩٣٢٠٠٠٠٧٤', { code: 'siretCharacter', character: '٧' }],
  ])('« %s » is refused, and the refusal says where to look', (text, refusal) => {
    expect(refusalOf(text)).toEqual(refusal);
  });

  test('with one wrong digit is always refused', () => {
    const good = '73282932000074';
    assert(
      property(nat(13), integer({ min: 1, max: 9 }), (at, shift) => {
        const wrong = String((Number(good[at]) + shift) % 10);
        expect(isSiret(good.slice(0, at) + wrong + good.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('is printed in threes, and gives the SIREN of its company', () => {
    expect(formatSiret('73282932000074')).toBe('732\u00a0829\u00a0320\u00a000074');
    expect(sirenOf('73282932000074')).toBe('732829320');
    expect(isSiren('732829320')).toBe(true);
  });

  test('that is refused is explained in one French sentence', () => {
    expect(siretText({ code: 'siretKey', siren: '732829320' })).toMatch(/5 derniers chiffres/);
    expect(siretText({ code: 'siretLength', digits: 9 })).toMatch(/14 chiffres/);
  });
});

describe('a VAT number', () => {
  // (12 + 3 × (732829320 mod 97)) mod 97: 732829320 = 97 × 7554941 + 43; 12 + 129 = 141; 141 − 97 = 44.
  // (12 + 3 × (404833048 mod 97)) mod 97 = 83 is the published number of a listed company.
  test.each([
    ['732829320', 'FR44732829320'],
    ['404833048', 'FR83404833048'],
  ])('of SIREN %s is %s', (siren, vatNumber) => {
    expect(vatNumberOf(siren)).toBe(vatNumber);
  });

  test('is read with its spaces, in any case', () => {
    expect(readVatNumber('fr 44 732 829 320')).toEqual({ ok: true, value: 'FR44732829320' });
  });

  test('with a wrong key is refused with the number expected', () => {
    const read = readVatNumber('FR45732829320');
    expect(read).toEqual({ ok: false, error: { code: 'vatKey', expected: 'FR44732829320' } });
    expect(read.ok ? '' : vatNumberText(read.error)).toContain('FR44732829320');
  });

  test('of another company than the SIRET is refused', () => {
    expect(readVatNumber('FR83404833048', '732829320')).toEqual({
      ok: false,
      error: { code: 'vatOfAnother', expected: 'FR44732829320' },
    });
  });

  test('of another country is only looked at for its shape', () => {
    expect(readVatNumber('BE0417497106').ok).toBe(true);
    expect(readVatNumber('=1+1').ok).toBe(false);
    expect(readVatNumber('FR44123').ok).toBe(false);
  });
});
