import { useMemo } from 'preact/hooks';
import { draw, type Links } from './render';
import type { Section } from './sections';
import { waysIn } from './ways';

/** One part of the document, drawn again only when it has changed. */
export function Part({ section, links }: { section: Section; links?: Links }) {
  return useMemo(() => {
    const { id, blocks, changed } = section;
    const ways = links && waysIn(id, blocks);
    return (
      <section class="sheet__part">
        {blocks.map((block) =>
          draw(block, { changed, ...(links && { links }), ...(ways && { ways }) }),
        )}
      </section>
    );
  }, [section, links]);
}
