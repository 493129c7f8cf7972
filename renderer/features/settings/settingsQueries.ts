import { verifyChain } from '../../../shared/records/chain.ts';
import type { JournalLine } from '../../../shared/records/journal.ts';
import type { Organisation } from '../../../shared/records/records.ts';
import { db, organisationId } from '../../db/index.ts';

const noOrganisation: Organisation = { id: organisationId, v: 1, scope: {}, stamps: {} };

/** The organisation's settings; empty before anything was said of it. */
export const loadOrganisation = async (): Promise<Organisation> =>
  (await db.organisation.get(organisationId)) ?? noOrganisation;

/** Bytes of the logo as a data address, null where there is none. */
export async function loadLogo(): Promise<string | null> {
  const { logo } = await loadOrganisation();
  const kept = logo ? await db.attachments.get(logo) : undefined;
  if (!kept) return null;
  const text = Array.from(kept.bytes, (byte) => String.fromCharCode(byte)).join('');
  return `data:${kept.type};base64,${btoa(text)}`;
}

/** One act, as the journal shows it. */
export interface JournalRow {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly label: string;
  readonly seq: number;
}

const rowOf = ({ device, seq, payload }: JournalLine): JournalRow => ({
  id: `${device} ${seq}`,
  at: payload?.at ?? '',
  by: payload?.by ?? '',
  label: payload?.label ?? '(effacé à la demande d’une personne)',
  seq,
});

/** A page of the journal, the latest act first. */
export async function loadJournalPage(page: number, pageSize: number) {
  const latestFirst = db.journal.orderBy('stamp');
  latestFirst.reverse();
  const rowCount = await db.journal.count();
  const lines = await latestFirst
    .offset(page * pageSize)
    .limit(pageSize)
    .toArray();
  return { rowCount, rows: lines.map(rowOf) };
}

export interface JournalCheck {
  readonly lines: number;
  readonly devices: number;
  /** The first line of a chain that does not follow, null where all hold. */
  readonly brokenAt: number | null;
}

/** Follows every chain of the journal from its first line to its last. */
export async function checkJournal(): Promise<JournalCheck> {
  const chains = new Map<string, JournalLine[]>();
  await db.journal.orderBy('[device+seq]').each((line) => {
    const lines = chains.get(line.device);
    if (lines) lines.push(line);
    else chains.set(line.device, [line]);
  });
  const results = [...chains.values()].map((lines) => verifyChain(lines));
  const broken = results.find((result) => !result.ok);
  return {
    lines: [...chains.values()].reduce((sum, lines) => sum + lines.length, 0),
    devices: chains.size,
    brokenAt: broken && !broken.ok ? broken.error.brokenAt : null,
  };
}

/** How many acts the journal holds. */
export const countJournal = (): Promise<number> => db.journal.count();
