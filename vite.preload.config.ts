import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The preload: CommonJS, the only form that a sandboxed window takes. */
export default defineConfig({
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: fileURLToPath(new URL('./electron/preload.ts', import.meta.url)),
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'chrome130',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs', codeSplitting: false },
    },
  },
});
