import { useMemo } from 'preact/hooks';
import { draw, type Links } from './render';
import type { Section } from './sections';
import { aboutIn } from './ways';

interface Props {
  section: Section;
  links?: Links;
  /** Whether it is printed: its heading is then what the contents lead to. */
  onPaper?: boolean;
}

/** One part of the document, drawn again only when it has changed. */
export function Part({ section, links, onPaper = false }: Props) {
  return useMemo(() => {
    const { id, blocks, changed } = section;
    const about = links && aboutIn(id, blocks);
    return (
      <section class="sheet__part">
        {blocks.map((block) =>
          draw(block, { changed, onPaper, ...(links && { links }), ...(about && { about }) }),
        )}
      </section>
    );
  }, [section, links, onPaper]);
}
