import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { acceptancePieces } from '../../../../shared/domain/orders/story.ts';
import type { Fact } from '../../../../shared/records/facts.ts';

let count = 0;

/** A fact as it lies in the database, each written after the one before. */
export const factOf = (kind: string, day: string, data: Readonly<Record<string, unknown>> = {}): Fact => {
  count += 1;
  const rank = String(count).padStart(6, '0');
  return {
    id: `fact-${rank}`,
    v: 1,
    scope: {},
    subject: 'order-1',
    kind,
    day: civilDay(day),
    at: `${day}T09:15:00.000+01:00`,
    by: 'Sophie Martin',
    device: 'device',
    stamp: rank,
    data,
  };
};

export const allPieces = Object.fromEntries(acceptancePieces.map((piece) => [piece, true]));

export const withFacts = (dossier: Dossier, ...facts: readonly Fact[]): Dossier => ({
  ...dossier,
  facts: [...dossier.facts, ...facts],
});

export const issued = (document: string, number: string, day: string): Fact =>
  factOf('documentIssued', day, {
    document,
    number,
    title: number,
    fileName: `${number}.pdf`,
    sha256: 'a'.repeat(64),
    pages: 2,
    bytes: 1000,
  });
