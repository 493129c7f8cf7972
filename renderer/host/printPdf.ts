import type { HostAnswer } from '../../shared/host/hostApi.ts';
import { ok, refused } from '../../shared/result.ts';

/** The frame of the last printing stays until the next one: removing it closes the browser's dialog. */
const frameId = 'emarge-print';

function forgetLast(): void {
  const last = document.getElementById(frameId);
  if (!(last instanceof HTMLIFrameElement)) return;
  URL.revokeObjectURL(last.src);
  last.remove();
}

/** Prints a PDF through the browser's own dialog, from a frame that nobody sees. */
export function printPdf(bytes: Uint8Array<ArrayBuffer>): Promise<HostAnswer<'print'>> {
  forgetLast();
  const frame = document.createElement('iframe');
  frame.id = frameId;
  frame.title = 'Impression';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  // Not `display: none`: a frame without a size prints blank pages.
  frame.style.cssText = 'position:fixed;left:-10000px;width:800px;height:1100px;border:0';
  return new Promise((resolve) => {
    frame.addEventListener('load', () => {
      try {
        frame.contentWindow?.focus();
        frame.contentWindow?.print();
        resolve(ok({}));
      } catch {
        resolve(refused({ code: 'noPrinter' }));
      }
    });
    frame.src = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
    document.body.append(frame);
  });
}
