import { spawn } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { firefoxHere } from '../../scripts/find-firefox.mjs';
import { freePort } from '../browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    firefox: string | undefined;
    origin: string;
  }
}

/** Serves the built site while the tests in Firefox run; where there is no Firefox, says so and serves nothing. */
export default async function serveSite(project: TestProject): Promise<(() => void) | undefined> {
  const firefox = firefoxHere();
  project.provide('firefox', firefox);
  if (firefox === undefined) {
    console.log('Firefox is not installed: its tests are skipped. FIREFOX_PATH may name one.');
    return undefined;
  }
  const port = await freePort();
  const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    server.once('exit', () => reject(new Error('The site could not be served.')));
    server.stdout.on('data', (line: Buffer) => {
      if (line.includes('http://')) resolve();
    });
  });
  const base = `/${process.env.SITE_BASE ?? ''}/`.replaceAll(/\/+/g, '/');
  project.provide('origin', `http://localhost:${port}${base}`);
  return () => {
    server.kill('SIGTERM');
  };
}
