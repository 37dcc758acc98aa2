import { defineConfig, type Options } from 'tsup';

const shared: Options = { outDir: 'dist', target: 'es2022', clean: false, treeshake: true, sourcemap: false };

export default defineConfig([
  {
    ...shared,
    entry: { index: 'src/index.ts', audit: 'src/audit/index.ts', 'wuding-2018': 'seeds/wuding-2018/index.ts' },
    format: ['esm', 'cjs'],
    platform: 'neutral',
    dts: true,
    // ESM-only or host-dependent when loaded from outside: bundled, so that the CJS build and bare contexts work
    noExternal: ['@noble/hashes', 'canonicalize'],
  },
  {
    ...shared,
    entry: { kaoping: 'src/global.ts' },
    format: ['iife'],
    globalName: 'kaoping',
    platform: 'neutral',
    target: 'es2019',
    minify: true,
    noExternal: [/.*/],
    outExtension: () => ({ js: '.global.js' }),
  },
  {
    ...shared,
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    minify: true,
    noExternal: [/.*/],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);',
    },
  },
]);
