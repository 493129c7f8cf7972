import { defineConfig } from 'vitest/config';

export default defineConfig({
  assetsInclude: ['**/*.icc'],
  define: {
    'import.meta.env.VITE_VERSION': JSON.stringify('0.0.0'),
    'import.meta.env.VITE_ENGINE': JSON.stringify('test'),
  },
  test: {
    include: ['test/{shared,renderer,electron,scenarios,tools}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
