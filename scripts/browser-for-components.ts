import { findBrowser, thisMachine } from './find-browser.mjs';

/** Runs before the component tests' browser starts: finds one, or fetches one as the end-to-end tests do. */
export default async function browserForComponents(): Promise<void> {
  process.env.CHROMIUM_PATH = await findBrowser(thisMachine);
}
