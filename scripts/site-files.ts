import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './toolchain.mjs';

/** Where the build puts the site. */
export const dist = join(root, 'dist');

/** The path prefix that the site is published under, with slashes at both ends. */
export const base = `/${process.env.SITE_BASE ?? ''}/`.replaceAll(/\/+/g, '/');

/** All files of a built site as paths under it, with forward slashes on every system. */
export function siteFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** The pages of a built site, without those that the search engine brings along. */
export function sitePages(folder: string): string[] {
  return siteFiles(folder).filter(
    (file) => file.endsWith('.html') && !file.startsWith('pagefind/'),
  );
}

/** The address of a built page below the base: `en/guide/index.html` is at `en/guide/`. */
export function pageAddress(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}
