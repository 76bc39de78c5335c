import { readFileSync } from 'node:fs';
import * as v from 'valibot';

const chunks = v.record(
  v.string(),
  v.object({
    file: v.string(),
    imports: v.optional(v.array(v.string()), []),
    dynamicImports: v.optional(v.array(v.string()), []),
  }),
);

/** Vite's manifest: which file of the site holds what was written in which source file. */
export class Chunks {
  readonly #bySource: v.InferOutput<typeof chunks>;

  /** @param manifest as Vite writes it: chunks by source file, or by a name where they have no one source */
  constructor(manifest: unknown) {
    this.#bySource = v.parse(chunks, manifest);
  }

  static read(path: string): Chunks {
    return new Chunks(JSON.parse(readFileSync(path, 'utf8')));
  }

  /** Sources that code asks for when it first needs them, as far as the pattern names them. */
  laterSources(pattern: RegExp): string[] {
    const asked = new Set(
      Object.values(this.#bySource).flatMap(({ dynamicImports }) => dynamicImports),
    );
    return [...asked].filter((source) => pattern.test(source));
  }

  /** The file that holds a source. @throws when the source has no file of its own. */
  fileOf(source: string): string {
    const chunk = this.#bySource[source];
    if (!chunk) throw new Error(`${source} has no file of its own in the site.`);
    return chunk.file;
  }

  /** These files with all that loading them brings along at once. */
  loadedWith(files: Iterable<string>): Set<string> {
    const byFile = new Map(Object.values(this.#bySource).map((chunk) => [chunk.file, chunk]));
    const loaded = new Set<string>();
    const waiting = [...files];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (loaded.has(file)) continue;
      loaded.add(file);
      const imports = byFile.get(file)?.imports ?? [];
      waiting.push(...imports.map((source) => this.fileOf(source)));
    }
    return loaded;
  }
}
