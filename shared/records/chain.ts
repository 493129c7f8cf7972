import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Result, ok, refused } from '../result.ts';
import { canonicalJson } from './plain.ts';

/** What the chain holds of one act. What it says of people, `payload`, can be blanked with its salt. */
export interface ChainLine {
  readonly device: string;
  /** From 1, without a gap. */
  readonly seq: number;
  readonly stamp: string;
  /** SHA-256 of salt and payload. */
  readonly digest: string;
  /** Hash of the line before, '' for the first. */
  readonly prev: string;
  readonly hash: string;
  readonly salt: string | null;
  readonly payload: object | null;
}

/** Where a device's chain ends. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

export const emptyChain: ChainHead = { seq: 0, hash: '' };

/** SHA-256 in lower-case hexadecimal. */
export const sha256Hex = (data: string | Uint8Array): string =>
  bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));

const digestOf = (salt: string, payload: object): string => sha256Hex(salt + canonicalJson(payload));

const hashOf = (line: Pick<ChainLine, 'device' | 'seq' | 'stamp' | 'digest' | 'prev'>): string =>
  sha256Hex(canonicalJson([line.device, line.seq, line.stamp, line.digest, line.prev]));

/**
 * The next line of a device's chain.
 * @param act its salt is 32 random bytes in hexadecimal, new for each line
 */
export function nextLine<P extends object>(
  head: ChainHead,
  act: { readonly device: string; readonly stamp: string; readonly salt: string; readonly payload: P },
): ChainLine & { readonly payload: P; readonly salt: string } {
  const digest = digestOf(act.salt, act.payload);
  const linked = { device: act.device, seq: head.seq + 1, stamp: act.stamp, digest, prev: head.hash };
  return { ...linked, hash: hashOf(linked), salt: act.salt, payload: act.payload };
}

/** A line without what it says of people: the chain stays verifiable, nothing can be guessed from it (terms 5.5). */
export const blanked = <L extends ChainLine>(line: L): L & { salt: null; payload: null } => ({
  ...line,
  salt: null,
  payload: null,
});

const saysWhatItHashed = (line: ChainLine): boolean =>
  line.salt === null || line.payload === null
    ? line.salt === null && line.payload === null
    : digestOf(line.salt, line.payload) === line.digest;

/**
 * Follows one device's chain from its first line.
 * @param lines of one device, in order of `seq`
 * @returns where the chain ends, or the first `seq` at which it is broken.
 */
export function verifyChain(lines: Iterable<ChainLine>): Result<ChainHead, { readonly brokenAt: number }> {
  let head = emptyChain;
  let device: string | null = null;
  for (const line of lines) {
    device ??= line.device;
    const follows = line.device === device && line.seq === head.seq + 1 && line.prev === head.hash;
    if (!follows || hashOf(line) !== line.hash || !saysWhatItHashed(line))
      return refused({ brokenAt: head.seq + 1 });
    head = { seq: line.seq, hash: line.hash };
  }
  return ok(head);
}
