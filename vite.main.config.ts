import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The main process: one ESM file with all it uses but Electron itself, so that the package holds no `node_modules`. */
export default defineConfig({
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: fileURLToPath(new URL('./electron/main.ts', import.meta.url)),
    outDir: 'dist/electron',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'es', entryFileNames: 'main.js', codeSplitting: false },
    },
  },
});
