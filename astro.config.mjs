import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import publication from './package.json' with { type: 'json' };
import { bodyPlugins, markdownFeatures } from './src/markdown.ts';

const home = new URL(publication.homepage);

export default defineConfig({
  site: home.origin,
  base: home.pathname,
  trailingSlash: 'always',
  // Builds that share a cache mix their entries, so each working tree may name its own.
  cacheDir: process.env.ASTRO_CACHE_DIR ?? './.cache/astro',
  // Inlined styles and scripts would be refused by the content security policy (src/lib/csp.ts).
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: {
    syntaxHighlight: false,
    // Explainers get the same citations, inside links and guards as entries.
    processor: satteri({ ...bodyPlugins(home.pathname), features: markdownFeatures }),
  },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  // Completes front matter in editors with Astro’s extension (.vscode/extensions.json).
  experimental: { contentIntellisense: true },
});
