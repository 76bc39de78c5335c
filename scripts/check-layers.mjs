// @ts-check
// The layers of src/ as TypeScript projects: the compiler holds what each may see.
process.argv.push('-b', 'tsconfig.layers.json');
await import('typescript/lib/tsc.js');
