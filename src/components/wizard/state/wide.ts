import { useEffect, useState } from 'preact/hooks';

/** From this width on, form and preview stand side by side; the style sheet uses the same figure. */
const query = '(min-width: 75rem)';

/** Below this width the ten questions are asked one group at a time; the style sheet uses the same figure. */
const phone = '(max-width: 40rem)';

/** Whether there is room for the preview beside the form. */
export const useWide = (): boolean => useMedia(query);

/** Whether the screen is that of a phone, or as narrow by zoom. */
export const usePhone = (): boolean => useMedia(phone);

function useMedia(wanted: string): boolean {
  const [fits, setFits] = useState(() => matchMedia(wanted).matches);
  useEffect(() => {
    const media = matchMedia(wanted);
    const follow = () => {
      setFits(media.matches);
    };
    media.addEventListener('change', follow);
    return () => {
      media.removeEventListener('change', follow);
    };
  }, [wanted]);
  return fits;
}
