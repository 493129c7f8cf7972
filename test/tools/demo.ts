import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkDocument, renderDocument } from '../../shared/documents/index.ts';
import type { DocumentFonts } from '../../shared/documents/renderPaper.ts';
import { type Asked, runInFolder } from './commandLine.ts';
import { type DemonstrationRequest, demonstrationRequests } from './demonstrationRequests.ts';
import { loadFontsFromDisk } from './loadFonts.ts';

/** Writes one document and says so; a document that the law blocks says what it lacks instead. */
async function writeOne(
  out: string,
  { folder, request }: DemonstrationRequest,
  fonts: DocumentFonts,
): Promise<void> {
  const { blocking } = checkDocument(request);
  if (blocking.length > 0) {
    const missing = blocking.map(({ label, source }) => `${label} (${source})`);
    console.log(`${folder}  ${request.kind}  bloqué : ${missing.join(' ; ')}`);
    return;
  }
  const { bytes, pages, fileName } = renderDocument(request, fonts);
  await mkdir(join(out, folder), { recursive: true });
  await writeFile(join(out, folder, fileName), bytes);
  console.log(`${folder}/${fileName}  ${pages} ${pages === 1 ? 'page' : 'pages'}  ${bytes.length} octets`);
}

/** Writes every document of the demonstration's dossiers, with the code of the screens. */
async function demo({ out, today }: Asked): Promise<boolean> {
  const fonts = await loadFontsFromDisk();
  for (const one of await demonstrationRequests(today)) await writeOne(out, one, fonts);
  return true;
}

await runInFolder(demo);
