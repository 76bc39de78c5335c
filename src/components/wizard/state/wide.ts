import { useEffect, useState } from 'preact/hooks';

/** From this width on, form and preview stand side by side; the style sheet uses the same figure. */
const query = '(min-width: 75rem)';

/** Whether there is room for the preview beside the form. */
export function useWide(): boolean {
  const [wide, setWide] = useState(() => matchMedia(query).matches);
  useEffect(() => {
    const media = matchMedia(query);
    const follow = () => {
      setWide(media.matches);
    };
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
    };
  }, []);
  return wide;
}
