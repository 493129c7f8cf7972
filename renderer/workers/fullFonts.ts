import bold from '../../assets/fonts/NotoSans-Bold.ttf?inline';
import regular from '../../assets/fonts/NotoSans-Regular.ttf?inline';
import type { FontPair } from '../../shared/documents/index.ts';
import { bytesOfDataUrl } from './dataUrl.ts';

/** For names from elsewhere (« Nguyễn », « Иванов »). Large: imported only when a paper wants it. */
export const fullFonts: FontPair = { regular: bytesOfDataUrl(regular), bold: bytesOfDataUrl(bold) };
