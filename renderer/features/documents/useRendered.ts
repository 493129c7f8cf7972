import { useEffect, useState } from 'react';
import type { DocumentRequest, RenderedDocument } from '../../../shared/documents/request.ts';
import { refusalText } from '../../../shared/messages/refusalText.ts';
import { renderInWorker } from '../../workers/documents.ts';

export type Rendering =
  | { readonly state: 'under way' }
  | { readonly state: 'done'; readonly document: RenderedDocument }
  | { readonly state: 'refused'; readonly because: string };

/** A document drawn off the main thread, so that the window stays answerable. A late answer never replaces a newer one. */
export function useRendered(request: DocumentRequest): Rendering {
  const [rendering, setRendering] = useState<Rendering>({ state: 'under way' });
  useEffect(() => {
    let latest = true;
    const draw = async (): Promise<void> => {
      const done = await renderInWorker(request);
      if (!latest) return;
      setRendering(
        done.ok
          ? { state: 'done', document: done.value }
          : { state: 'refused', because: refusalText(done.error) },
      );
    };
    void draw();
    return () => {
      latest = false;
    };
  }, [request]);
  return rendering;
}
