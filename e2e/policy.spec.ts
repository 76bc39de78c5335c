import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { type Element, readElements } from '../scripts/html-page.ts';
import { dist, sitePages } from '../scripts/site-files.ts';
import { expect, localeIds, test } from './fixtures.ts';
import { openPlanner } from './planner.ts';

// What is fetched in advance belongs to what is tested here.
test.use({ idle: true });

/** What a policy allows, kind by kind; `own` stands for the hashes of the page's own inline code. */
const closed = {
  'default-src': "'none'",
  'base-uri': "'none'",
  'img-src': "'self'",
  'connect-src': "'none'",
  'worker-src': "'none'",
  'form-action': "'none'",
  'script-src': "'self' own",
  'style-src': "'self' own",
};
/** Search asks this site for its index, and is compiled code. */
const search = {
  ...closed,
  'connect-src': "'self'",
  'worker-src': "'self'",
  'form-action': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval' own",
};

const closedPages = new RegExp(
  `^(?:index\\.html|404\\.html|(?:${localeIds.join('|')})/planner/index\\.html)$`,
);

function hashesOf(elements: Element[], tag: string): string[] {
  return elements
    .filter((element) => element.tag === tag && element.attributes['src'] === undefined)
    .map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
}

/** A policy as in the lists above. */
function kindsOf(policy: string, elements: Element[]): Record<string, string> {
  const entries = policy.split(';').map((directive): [string, string] => {
    const [name = '', ...sources] = directive.trim().split(' ');
    const tag = { 'script-src': 'script', 'style-src': 'style' }[name];
    if (tag === undefined) return [name, sources.join(' ')];
    const own = new Set(hashesOf(elements, tag));
    return [name, [...sources.filter((source) => !own.has(source)), 'own'].join(' ')];
  });
  return Object.fromEntries(entries);
}

test('every page states its policy before anything else, and no page states a wider one', () => {
  const pages = sitePages(dist);
  expect(pages.filter((file) => closedPages.test(file))).toHaveLength(6);
  for (const file of pages) {
    const elements = readElements(join(dist, file));
    const [, , charset, policy] = elements;
    expect(charset?.attributes, file).toEqual({ charset: 'utf-8' });
    expect(policy?.attributes['http-equiv'], file).toBe('content-security-policy');
    const content = policy?.attributes['content'] ?? '';
    expect(kindsOf(content, elements), file).toEqual(closedPages.test(file) ? closed : search);
  }
});

/** Tries every way a script has to send something out; resolves with what each one came to. */
function tryToSend(): Promise<Record<string, string>> {
  const to = (way: string) => `${location.origin}/collect-${way}`;
  const settled = (promise: Promise<unknown>) =>
    promise.then(
      () => 'sent',
      () => 'blocked',
    );
  const loads = (make: (done: (result: string) => void) => void) => new Promise<string>(make);
  const attempts: Record<string, Promise<string>> = {
    fetch: settled(fetch(to('fetch'))),
    xhr: loads((done) => {
      const request = new XMLHttpRequest();
      request.onload = () => {
        done('sent');
      };
      request.onerror = () => {
        done('blocked');
      };
      request.open('POST', to('xhr'));
      request.send('secret');
    }),
    webSocket: loads((done) => {
      try {
        const socket = new WebSocket(to('socket').replace('http', 'ws'));
        socket.onopen = () => {
          done('sent');
        };
        socket.onerror = () => {
          done('blocked');
        };
      } catch {
        done('blocked');
      }
    }),
    eventSource: loads((done) => {
      const source = new EventSource(to('events'));
      source.onerror = () => {
        source.close();
        done('blocked');
      };
    }),
    image: loads((done) => {
      const image = new Image();
      image.onload = () => {
        done('sent');
      };
      image.onerror = () => {
        done('blocked');
      };
      image.src = 'https://collector.example/collect-image';
    }),
  };
  // A worker has the network of its own script; it must not even start.
  attempts.worker = loads((done) => {
    const worker = new Worker(to('worker'));
    worker.onmessage = () => {
      done('sent');
    };
    worker.onerror = () => {
      done('blocked');
    };
  });
  navigator.sendBeacon(to('beacon'), 'secret');
  const form = document.createElement('form');
  form.method = 'post';
  form.action = to('form');
  document.body.append(form);
  form.submit();
  const results = Object.entries(attempts).map(async ([name, attempt]) => [name, await attempt]);
  return Promise.all(results).then((all) => Object.fromEntries(all) as Record<string, string>);
}

test('no script on the planner page can send anything anywhere', async ({ page, troubles }) => {
  await openPlanner(page, 'en', 'scope');
  await page.waitForLoadState('networkidle');
  const address = page.url();
  const reached: string[] = [];
  await page.route('**/*', async (route) => {
    reached.push(route.request().url());
    await route.fulfill({ status: 200, body: '' });
  });

  const results = await page.evaluate(tryToSend);
  expect(new Set(Object.values(results))).toEqual(new Set(['blocked']));
  for (const way of ['fetch', 'xhr', 'socket', 'events', 'image', 'worker', 'beacon', 'form']) {
    const isReported = () =>
      troubles.lines.some((line) => line.includes('policy violation') && line.includes(`-${way}`));
    await expect.poll(isReported, `the policy stops ${way}`).toBe(true);
  }
  expect(reached).toEqual([]);
  expect(page.url()).toBe(address);
  troubles.lines.length = 0;
});
