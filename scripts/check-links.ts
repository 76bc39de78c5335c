import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readElements } from './html-page.ts';
import { type Site, linkProblems } from './link-problems.ts';
import { base, dist, pageAddress, siteFiles, sitePages } from './site-files.ts';

const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;

/** A chapter is a folder. */
const chapterIds = readdirSync('src/plan/chapters', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

/** Views of the planner besides its chapters. */
const plannerViews = ['', 'review', 'plans', 'versions', 'preview', 'questions', 'words'];

/** What it can begin a new plan from; the last as the home page names it until somebody chooses. */
const plannerStarts = ['blank', 'small', 'medium', 'large', 'desk/5000'].map(
  (name) => `start/${name}`,
);

const files = siteFiles(dist);
const pages = sitePages(dist).map((file) => ({
  file,
  address: pageAddress(file),
  elements: readElements(join(dist, file)),
}));

const site: Site = {
  origin,
  base,
  files: new Set(files),
  ids: new Map(
    pages.map(({ file, elements }) => [
      file,
      new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
    ]),
  ),
  plannerRoutes: [...chapterIds, ...plannerViews, ...plannerStarts],
  plannerChapters: chapterIds,
};

const problems = pages.flatMap(({ file, address, elements }) =>
  linkProblems(address, elements, site).map((problem) => `${file}: ${problem}`),
);

for (const problem of problems) console.error(`✗ ${problem}`);
console.log(`${pages.length} pages, ${files.length} files: ${problems.length} problems.`);
if (problems.length > 0 || pages.length === 0) process.exitCode = 1;
