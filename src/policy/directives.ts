import type { AstroGlobal } from 'astro';

/** `closed`: the page may not send anything anywhere. `search`: it may fetch this site's search index. */
export type PagePolicy = 'closed' | 'search';

/** What holds on every page; what is not named (manifests, frames, fonts, media, objects) falls to 'none'. */
export const siteDirectives = ["default-src 'none'", "base-uri 'none'", "img-src 'self'"] as const;

/** Forms and workers have no 'none' to fall back to: a form asks nobody, a worker asks `script-src`. */
const directives = {
  closed: ["connect-src 'none'", "worker-src 'none'", "form-action 'none'"],
  search: ["connect-src 'self'", "worker-src 'self'", "form-action 'self'"],
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
