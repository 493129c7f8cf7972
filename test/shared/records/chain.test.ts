import { array, assert, jsonValue, nat, property, record, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  blanked,
  type ChainLine,
  emptyChain,
  nextLine,
  sha256Hex,
  verifyChain,
} from '../../../shared/records/chain.ts';

function chainOf(payloads: readonly object[]): ChainLine[] {
  let head = emptyChain;
  return payloads.map((payload, index) => {
    const line = nextLine(head, { device: 'd1', stamp: `s${index}`, salt: `salt${index}`, payload });
    head = line;
    return line;
  });
}

const five = chainOf(['a', 'b', 'c', 'd', 'e'].map((label) => ({ label })));
const brokenAt = (lines: readonly ChainLine[]): number | null => {
  const result = verifyChain(lines);
  return result.ok ? null : result.error.brokenAt;
};
const replaced = (seq: number, change: Partial<ChainLine>): ChainLine[] =>
  five.map((line) => (line.seq === seq ? { ...line, ...change } : line));

test('SHA-256 is that of the standard', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

describe('a chain', () => {
  test('ends where it was told to', () => {
    expect(verifyChain(five)).toEqual({ ok: true, value: { seq: 5, hash: five[4]?.hash } });
    expect(verifyChain([])).toEqual({ ok: true, value: emptyChain });
  });

  test.each<[string, Partial<ChainLine>]>([
    ['what it says', { payload: { label: 'x' } }],
    ['its salt', { salt: 'other' }],
    ['its stamp', { stamp: 's9' }],
    ['its digest', { digest: sha256Hex('x') }],
    ['the line before', { prev: sha256Hex('x') }],
    ['its hash', { hash: sha256Hex('x') }],
    ['its device', { device: 'd2' }],
    ['only its salt blanked', { salt: null }],
    ['only what it says blanked', { payload: null }],
  ])('shows a line changed in %s', (_, change) => {
    expect(brokenAt(replaced(3, change))).toBe(3);
  });

  test('shows a line taken out, doubled or moved', () => {
    expect(brokenAt(five.filter((line) => line.seq !== 2))).toBe(2);
    expect(brokenAt([...five.slice(0, 2), five[1]!, ...five.slice(2)])).toBe(3);
    expect(brokenAt([five[1]!, five[0]!, ...five.slice(2)])).toBe(1);
  });

  test('stays whole when what a line says of people is blanked', () => {
    const erased = five.map((line) => (line.seq === 2 ? blanked(line) : line));
    expect(brokenAt(erased)).toBeNull();
    expect(JSON.stringify(erased[1])).not.toContain('salt1');
  });

  test('of any payloads verifies, and a change of any one of them shows at its line', () => {
    const payloads = array(record({ label: string(), rows: array(jsonValue()) }), {
      minLength: 1,
      maxLength: 8,
    });
    assert(
      property(payloads, nat(), (said, pick) => {
        const lines = chainOf(said);
        expect(brokenAt(lines)).toBeNull();
        const at = pick % lines.length;
        const changed = lines.map((line, index) =>
          index === at ? { ...line, payload: { ...line.payload, more: 1 } } : line,
        );
        expect(brokenAt(changed)).toBe(at + 1);
      }),
    );
  });
});
