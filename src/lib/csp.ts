/** The one inline style of the site: the order of the cascade layers, first in every `<head>`. */
export const layerOrder = '@layer reset, tokens, base, layout, components, utilities;';

// SHA-256 of `layerOrder`; csp.test.ts proves it.
const layerOrderHash = 'sha256-PuFQm3CxVcbXHStT8BZdti2YcsUmzi3irXhdpSvN8v4=';

/** Content security policy of every page, as the meta element carries it: nothing foreign, nothing inline but the layers. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  // The search index is read by WebAssembly (pagefind.app/docs/hosting, "Content Security Policy").
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' '${layerOrderHash}'`,
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "manifest-src 'self'",
  "form-action 'self' https://github.com",
  "base-uri 'none'",
  "object-src 'none'",
].join('; ');

/** The same policy as host headers carry it: a meta element cannot forbid framing, a header can. */
export const headerSecurityPolicy = `${contentSecurityPolicy}; frame-ancestors 'none'`;
