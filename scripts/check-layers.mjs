// @ts-check
// The layers of src/ as TypeScript projects: the compiler holds what each may see.
import { join } from 'node:path';
import { pinnedNode, root, run } from './toolchain.mjs';

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
process.exitCode = await run(pinnedNode(), [compiler, '-b', 'tsconfig.layers.json']);
