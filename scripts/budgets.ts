import { type BuiltSite, type PageWeight, pageWeight, plannerWeight } from './page-weight.ts';
import { sitePages } from './site-files.ts';

/** Limits in bytes after gzip, cold load. */
const limits = {
  guideMedian: 15_000,
  guideLongest: 30_000,
  guideScript: 2_000,
  wholeGuide: 150_000,
  // With the twenty drafts that its sheet can show, in one language.
  home: 16_500,
  // Four drawings are 4.4 kB of SVG: paths, texts, and the same in words for those who don't see them.
  readyPlan: 37_500,
  plannerStart: 60_000,
  plannerChapter: 87_000,
  // 30 kB were set for five chapters. Twelve with their matrices, the front (who to call, a summary that names teams,
  // hours and gaps), the calendar of dates and the data of drawings are 42; geometry comes with the sheet.
  markdown: 42_500,
  word: 76_000,
};

/** One budget and what was measured for it. */
interface Figure {
  what: string;
  /** NaN when there is nothing to measure, which no budget accepts. */
  size: number;
  limit: number;
  detail?: string;
}

function kilobytes(bytes: number): string {
  return Number.isFinite(bytes) ? `${(bytes / 1000).toFixed(1)} kB` : 'nothing';
}

function parts({ file, html, css, js }: PageWeight & { file: string }): string {
  return `HTML ${kilobytes(html)}, CSS ${kilobytes(css)}, JS ${kilobytes(js)}: ${file}`;
}

function guideFigures(site: BuiltSite, files: string[]): Figure[] {
  const guides = files
    .map((file) => ({ file, ...pageWeight(site, file) }))
    .sort((one, other) => one.total - other.total);
  const median = guides[Math.floor(guides.length / 2)];
  const longest = guides.at(-1);
  if (!median || !longest) return [{ what: 'guide pages', size: NaN, limit: limits.guideMedian }];
  return [
    {
      what: 'guide page, median',
      size: median.total,
      limit: limits.guideMedian,
      detail: parts(median),
    },
    {
      what: 'guide page, longest',
      size: longest.total,
      limit: limits.guideLongest,
      detail: parts(longest),
    },
    {
      what: 'guide page, most JavaScript',
      size: Math.max(...guides.map(({ scriptWithInline }) => scriptWithInline)),
      limit: limits.guideScript,
    },
  ];
}

function plannerFigures(site: BuiltSite, files: string[]): Figure[] {
  const planners = files.map((file) => plannerWeight(site, file));
  const most = (sizes: number[]): number => (sizes.length === 0 ? NaN : Math.max(...sizes));
  return [
    {
      what: 'planner, to start answering',
      size: most(planners.map(({ start }) => start)),
      limit: limits.plannerStart,
    },
    {
      what: 'planner, opened at a chapter',
      size: most(planners.map(({ chapter }) => chapter)),
      limit: limits.plannerChapter,
    },
    {
      what: 'planner, to write Markdown',
      size: most(planners.map(({ markdown }) => markdown)),
      limit: limits.markdown,
    },
    {
      what: 'planner, to write for Word',
      size: most(planners.map(({ word }) => word)),
      limit: limits.word,
    },
  ];
}

/** The heaviest of pages that are alike. */
function heaviest(site: BuiltSite, files: string[], what: string, limit: number): Figure {
  const [most] = files
    .map((file) => ({ file, ...pageWeight(site, file) }))
    .sort((one, other) => other.total - one.total);
  return { what, size: most?.total ?? NaN, limit, detail: most && parts(most) };
}

/** Measures a built site against all budgets. */
export function budgetFigures(site: BuiltSite): Figure[] {
  const pages = sitePages(site.folder);
  const like = (pattern: RegExp) => pages.filter((file) => pattern.test(file));
  return [
    ...guideFigures(site, like(/\/guide\/(?!print\/)[^/]+\/index\.html$/)),
    heaviest(site, like(/\/guide\/print\/index\.html$/), 'guide, all of it', limits.wholeGuide),
    heaviest(site, like(/^[^/]+\/index\.html$/), 'home page, heaviest', limits.home),
    heaviest(
      site,
      like(/\/templates\/[^/]+\/index\.html$/),
      'ready plan, longest',
      limits.readyPlan,
    ),
    ...plannerFigures(site, like(/\/planner\/index\.html$/)),
  ];
}

/** Nothing measured is over every budget. */
export function isWithin({ size, limit }: Figure): boolean {
  return size <= limit;
}

/** The figure as a line for people. */
export function figureLine(figure: Figure): string {
  const { what, size, limit, detail = '' } = figure;
  const measured = `${kilobytes(size).padStart(8)} of ${kilobytes(limit)}`;
  return `${isWithin(figure) ? '✓' : '✗'} ${what.padEnd(28)} ${measured}  ${detail}`.trimEnd();
}
