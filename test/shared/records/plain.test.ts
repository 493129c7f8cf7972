import { assert, jsonValue, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson, NotPlain, samePlain, toPlain } from '../../../shared/records/plain.ts';

describe('a plain value', () => {
  test('has its text in NFC without blanks at its ends, and no empty fields', () => {
    expect(toPlain({ name: ' De\u0301but ', none: undefined, lines: ['e\u0301'] })).toEqual({
      name: 'Début',
      lines: ['é'],
    });
  });

  test('holds no half of a character', () => {
    expect(toPlain('a\ud83d')).toBe('a\ufffd');
  });

  test.each<[unknown]>([
    [new Date(0)],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    [new Map()],
    [() => 1],
    [1n],
  ])('is never %s', (value) => {
    expect(() => toPlain({ field: [value] })).toThrow(NotPlain);
  });

  test.each(['_id', '$ref', 'realmId', 'owner', ''])('has no field called « %s », at any depth', (name) => {
    expect(() => toPlain({ list: [{ [name]: 1 }] })).toThrow(NotPlain);
  });
});

describe('canonical JSON', () => {
  test('orders fields by name', () => {
    expect(canonicalJson({ b: 1, a: [true, null, { d: 'x', c: undefined }] })).toBe(
      '{"a":[true,null,{"d":"x"}],"b":1}',
    );
  });

  test('says what JSON says, and is the same for the same value', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
        expect(samePlain(value, structuredClone(value))).toBe(true);
      }),
    );
  });
});
