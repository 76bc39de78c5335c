import type { AstroGlobal } from 'astro';

/** `closed`: the page may not send anything anywhere. `search`: it may fetch this site's search index. */
export type PagePolicy = 'closed' | 'search';

const directives = {
  closed: ["connect-src 'none'", "form-action 'none'", "frame-src 'none'"],
  search: ["connect-src 'self'", "worker-src 'self'", "form-action 'self'", "frame-src 'none'"],
} as const satisfies Record<PagePolicy, readonly string[]>;

/** Adds to the site's Content-Security-Policy what this page needs, and no more. */
export function applyPolicy(csp: AstroGlobal['csp'] | undefined, policy: PagePolicy): void {
  for (const directive of directives[policy]) csp?.insertDirective(directive);
  if (policy === 'search') {
    // A named source replaces the 'self' that Astro writes otherwise, so it is named too.
    csp?.insertScriptResource("'self'");
    // Pagefind is WebAssembly.
    csp?.insertScriptResource("'wasm-unsafe-eval'");
  }
}
