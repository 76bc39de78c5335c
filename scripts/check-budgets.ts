import { budgetFigures, figureLine, isWithin } from './budgets.ts';
import { Chunks } from './chunks.ts';
import { manifestPath } from './client-manifest.ts';
import { base, dist } from './site-files.ts';

const figures = budgetFigures({ folder: dist, base, chunks: Chunks.read(manifestPath) });
for (const figure of figures) console.log(figureLine(figure));
if (!figures.every(isWithin)) process.exitCode = 1;
