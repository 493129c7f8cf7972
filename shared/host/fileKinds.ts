import type { HostRequest } from './contract.ts';

export type FileKind = HostRequest<'saveFile'>['kind'];

interface KindOfFile {
  /** First the one that is written, then those that are read too. */
  readonly extensions: readonly [string, ...string[]];
  readonly mediaType: string;
  /** As the system's dialogs show it. */
  readonly label: string;
}

export const fileKinds: Readonly<Record<FileKind, KindOfFile>> = {
  pdf: { extensions: ['pdf'], mediaType: 'application/pdf', label: 'Document PDF' },
  emarge: { extensions: ['emarge'], mediaType: 'application/octet-stream', label: 'Sauvegarde Émarge' },
  png: { extensions: ['png'], mediaType: 'image/png', label: 'Image PNG' },
  jpeg: { extensions: ['jpg', 'jpeg'], mediaType: 'image/jpeg', label: 'Image JPEG' },
  text: { extensions: ['txt'], mediaType: 'text/plain', label: 'Texte' },
  zip: { extensions: ['zip'], mediaType: 'application/zip', label: 'Archive ZIP' },
  xlsx: {
    extensions: ['xlsx'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    label: 'Classeur Excel',
  },
  csv: { extensions: ['csv', 'tsv', 'txt'], mediaType: 'text/csv', label: 'Tableau CSV' },
};

/** Bytes above which a file is refused rather than read: an office's whole database is about a tenth of it. */
export const largestFile = 512 * 1024 * 1024;

/**
 * The name a file of that kind is offered under.
 * @example withExtension('Convention CV-2026-001', 'pdf') //=> 'Convention CV-2026-001.pdf'
 * @example withExtension('logo.JPEG', 'jpeg') //=> 'logo.JPEG'
 */
export function withExtension(name: string, kind: FileKind): string {
  const { extensions } = fileKinds[kind];
  const already = extensions.some((extension) => name.toLowerCase().endsWith(`.${extension}`));
  return already ? name : `${name}.${extensions[0]}`;
}
