import bold from '../../assets/fonts/NotoSans-Bold.subset.ttf?inline';
import regular from '../../assets/fonts/NotoSans-Regular.subset.ttf?inline';
import type { FontPair } from '../../shared/documents/index.ts';
import { bytesOfDataUrl } from './dataUrl.ts';

/** Enough for nearly every French paper. Inside the code: a worker needs no permission to fetch anything. */
export const smallFonts: FontPair = { regular: bytesOfDataUrl(regular), bold: bytesOfDataUrl(bold) };
