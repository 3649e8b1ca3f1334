import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import typescript from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['.astro/', '.cache/', 'coverage/', 'dist/', 'node_modules/', 'test-results/', 'src/content/']),
  typescript.configs.recommended,
  astro.configs['flat/recommended'],
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'JSXAttribute[name.name="style"]',
          message: 'The content security policy refuses style attributes.',
        },
      ],
      'prefer-const': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      'astro/no-set-html-directive': 'error',
      'astro/no-set-text-directive': 'error',
    },
  },
  {
    // The layer order must be printed to the byte, since the policy carries its hash (src/lib/csp.ts).
    files: ['src/components/layout/Head.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
  {
    // Prints what src/loader.ts made of a body, after src/markdown.ts has refused hostile HTML.
    files: ['src/components/ui/Body.astro'],
    rules: { 'astro/no-set-html-directive': 'off' },
  },
);
