/** Long enough for the slowest disk, short enough not to hold a large backup in memory all day. */
const keptForMilliseconds = 60_000;

/**
 * Hands a file to the browser's downloads.
 * @returns the name it was offered under: the browser does not say where it put it.
 */
export function download(name: string, mediaType: string, bytes: Uint8Array<ArrayBuffer>): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptForMilliseconds);
  return name;
}
