import { type FileKind, fileKinds, largestFile } from '../../shared/host/fileKinds.ts';
import type { HostAnswer } from '../../shared/host/hostApi.ts';
import { ok, refused } from '../../shared/result.ts';

async function read(file: File): Promise<HostAnswer<'openFile'>> {
  if (file.size > largestFile) return refused({ code: 'tooLarge', subject: file.name });
  try {
    return ok({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    return refused({ code: 'cannotRead', subject: file.name });
  }
}

/** Asks for one file of these kinds with the browser's own dialog. */
export function chooseFile(kinds: readonly FileKind[]): Promise<HostAnswer<'openFile'>> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = kinds
    .flatMap((kind) => fileKinds[kind].extensions.map((extension) => `.${extension}`))
    .join();
  return new Promise((resolve) => {
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      resolve(file ? read(file) : refused({ code: 'cancelled' }));
    });
    input.addEventListener('cancel', () => resolve(refused({ code: 'cancelled' })));
    input.click();
  });
}
