import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import manifest from './package.json' with { type: 'json' };

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** jsPDF's lazy parts that Émarge never calls. */
const empty = at('./renderer/workers/empty.ts');

export default defineConfig({
  root: at('./renderer'),
  base: './',
  plugins: [react()],
  define: { 'import.meta.env.VITE_VERSION': JSON.stringify(manifest.version) },
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty } },
  worker: { format: 'es' },
  build: {
    outDir: at('./dist/renderer'),
    emptyOutDir: true,
    target: 'chrome130',
    chunkSizeWarningLimit: 2000,
  },
});
