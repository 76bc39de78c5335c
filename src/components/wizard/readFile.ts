import { type OpenedFile, openFile } from '../../plan/openFile';
import { choiceLists } from './parts';
import { textOf } from './textOf';

/** The largest plan that can be typed has less than half of this; a larger file would freeze the tab. In bytes. */
export const largestFile = 50 * 2 ** 20;

/** Reads a plan from a file that the user chose. Rejects when the browser can't read the file. */
export async function readFile(
  file: Blob,
): Promise<OpenedFile | { kind: 'tooLarge'; megabytes: number }> {
  if (file.size > largestFile) return { kind: 'tooLarge', megabytes: largestFile / 2 ** 20 };
  await choiceLists.load();
  const { text, sound } = textOf(new Uint8Array(await file.arrayBuffer()));
  return openFile(text, sound);
}
