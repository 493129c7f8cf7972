import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Changes with the rules, their words and the data layer: what was derived by others of them is made anew. */
function engineOf(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const file of readdirSync(folder, { recursive: true, withFileTypes: true }))
      if (file.isFile()) hash.update(readFileSync(join(file.parentPath, file.name)));
  return hash.digest('hex');
}

/** jsPDF's lazy parts that Émarge never calls. */
const empty = at('./renderer/workers/empty.ts');

export default defineConfig({
  root: at('./renderer'),
  base: './',
  plugins: [react()],
  define: {
    'import.meta.env.VITE_VERSION': JSON.stringify(manifest.version),
    'import.meta.env.VITE_ENGINE': JSON.stringify(
      engineOf(at('./shared/domain'), at('./shared/messages'), at('./renderer/db')),
    ),
  },
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
  worker: { format: 'es' },
  assetsInclude: ['**/*.icc'],
  build: {
    outDir: at('./dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    chunkSizeWarningLimit: 2000,
  },
});
