import { useMemo } from 'preact/hooks';
import { draw, type Links } from './render';
import type { Section } from './sections';
import { aboutIn } from './ways';

/** One part of the document, drawn again only when it has changed. */
export function Part({ section, links }: { section: Section; links?: Links }) {
  return useMemo(() => {
    const { id, blocks, changed } = section;
    const about = links && aboutIn(id, blocks);
    return (
      <section class="sheet__part">
        {blocks.map((block) =>
          draw(block, { changed, ...(links && { links }), ...(about && { about }) }),
        )}
      </section>
    );
  }, [section, links]);
}
