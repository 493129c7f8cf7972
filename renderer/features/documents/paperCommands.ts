import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { RenderedDocument } from '../../../shared/documents/request.ts';
import type { SpokenRefusal } from '../../../shared/messages/refusalText.ts';
import type { HostRefusal } from '../../../shared/host/contract.ts';
import { type Result, refused } from '../../../shared/result.ts';
import { host } from '../../host/host.ts';
import type { OwnPaper } from '../../workers/documentMessages.ts';
import { renderInWorker } from '../../workers/documents.ts';
import { type IssuedDocument, loadIntact, loadPapers, type Paper } from './documentQueries.ts';

/** A paper that is no document of an order as a PDF, drawn off the main thread. */
export async function drawPaper(own: OwnPaper): Promise<Result<RenderedDocument, SpokenRefusal>> {
  const done = await renderInWorker(own);
  if (done.ok || done.error.code !== 'unprintable') return done;
  return refused({ code: 'unprintable', message: `${done.error.mentions[0]?.label ?? ''}.` });
}

// The host takes bytes of its own: what the screen shows is never handed away.

/** Prints a paper through the system's dialog. */
export const printPaper = ({ name, bytes }: Paper): Promise<Result<unknown, HostRefusal>> =>
  host.print({ name, bytes: bytes.slice() });

/** Asks where, and writes a paper there. */
export const savePaper = ({ name, bytes }: Paper): Promise<Result<{ readonly path: string }, HostRefusal>> =>
  host.saveFile({ name, kind: 'pdf', bytes: bytes.slice() });

const forbidden = /[\\/:*?"<>|\p{Cc}]+/gu;

/**
 * A name for a folder that every system takes.
 * @example folderName('AC/DC : “l’été”') //=> 'AC-DC - “l’été”'
 */
export const folderName = (text: string): string =>
  text.replace(forbidden, '-').replace(/\s+/g, ' ').trim().replace(/\.+$/, '').slice(0, 120) || 'Dossier';

export type FolderRefusal = HostRefusal | { readonly code: 'nothingIssued'; readonly because: string };

/** Writes papers, by their SHA-256, into one new folder: all or nothing. */
export async function savePapers(
  name: string,
  sha256s: readonly string[],
): Promise<Result<{ readonly path: string; readonly files: number }, FolderRefusal>> {
  return saveFolder(name, await loadPapers(sha256s));
}

/** Writes every paper of an order into one new folder: all or nothing. */
export const saveDossierFolder = async (
  dossier: Dossier,
  issued: readonly IssuedDocument[],
): Promise<Result<{ readonly path: string; readonly files: number }, FolderRefusal>> =>
  saveFolder(`${dossier.client.name} ${dossier.course.title}`, await loadIntact(issued));

async function saveFolder(
  name: string,
  papers: readonly Paper[],
): Promise<Result<{ readonly path: string; readonly files: number }, FolderRefusal>> {
  if (papers.length === 0)
    return refused({
      code: 'nothingIssued',
      because: 'Aucun document émis n’est sur cet ordinateur. Émettez-en un d’abord.',
    });
  return host.saveFolder({
    name: folderName(name),
    files: withDistinctNames(papers).map((paper) => ({ name: paper.name, bytes: paper.bytes.slice() })),
  });
}

/** Two papers of the same name would be one file: the second says so. */
export function withDistinctNames(papers: readonly Paper[]): Paper[] {
  const seen = new Map<string, number>();
  return papers.map((paper) => {
    const key = paper.name.toLocaleLowerCase('fr');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? paper : { ...paper, name: paper.name.replace(/(\.[^.]*)?$/, ` (${count})$1`) };
  });
}
