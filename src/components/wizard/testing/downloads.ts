import { vi } from 'vitest';

/** What is handed to the browser's downloads meanwhile: nothing reaches them. */
export async function downloadsOf(act: () => Promise<void>): Promise<Blob[]> {
  const files: Blob[] = [];
  const make = vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) files.push(file);
    return '#';
  });
  try {
    await act();
    return files;
  } finally {
    make.mockRestore();
  }
}
