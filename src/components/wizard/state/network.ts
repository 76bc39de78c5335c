/** There is no way to this site at the moment: nothing was asked for that could fail. */
export class NoConnection extends Error {}

/** How long a file that came is taken as proof that the next one will, in milliseconds. */
const proofLasts = 5_000;
/** How often a browser that believes itself online is asked again, in milliseconds. */
const askedAgainAfter = 10_000;

// This very file has just come.
let provenAt = performance.now();
let probing: Promise<void> | undefined;

/** Asks for the site's icon, each time by an address that no cache knows: the policy allows images of this site. */
function probe(): Promise<void> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => {
      provenAt = performance.now();
      resolve();
    };
    image.onerror = () => {
      reject(new NoConnection());
    };
    image.src = `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}favicon.svg?${Date.now()}`;
  });
}

/**
 * Resolves when this site can be reached, rejects with `NoConnection` when it can't. Firefox never asks again for a
 * module that failed once (measured in 153; Chromium does), so no `import()` may be tried without a connection.
 */
export async function connected(): Promise<void> {
  if (!navigator.onLine) throw new NoConnection();
  if (performance.now() - provenAt < proofLasts) return;
  probing ??= probe().finally(() => {
    probing = undefined;
  });
  await probing;
}

/** Calls whenever the connection may be back: when the browser says so, and now and then. Gives back what stops it. */
export function whenConnectionMayBeBack(call: () => void): () => void {
  addEventListener('online', call);
  const timer = setInterval(call, askedAgainAfter);
  return () => {
    removeEventListener('online', call);
    clearInterval(timer);
  };
}

/** A part of the planner that comes over the network once and then stays. */
export interface Part<Content> {
  /**
   * Rejects with `NoConnection`, or with what the browser says; may be tried again.
   * @param broughtAlong whether the page has asked for it itself, so that it need not be asked whether there is a way
   */
  load: (broughtAlong?: boolean) => Promise<Content>;
  /** The part, once it is there. */
  present: () => Content | undefined;
  /** Calls back when the part has come, until the function that it gives back is called. */
  onArrival: (call: () => void) => () => void;
}

/** A part that is fetched like this. */
export function part<Content extends object>(fetch: () => Promise<Content>): Part<Content> {
  const waiting = new Set<() => void>();
  let content: Content | undefined;
  let loading: Promise<Content> | undefined;
  const load = async (broughtAlong: boolean) => {
    if (!broughtAlong) await connected();
    try {
      content = await fetch();
      provenAt = performance.now();
    } catch (reason) {
      provenAt = -Infinity;
      // Tells a connection that broke off from a file that can't be had.
      await connected();
      throw reason;
    }
    for (const call of waiting) call();
    return content;
  };
  return {
    present: () => content,
    onArrival(call) {
      waiting.add(call);
      return () => waiting.delete(call);
    },
    async load(broughtAlong = false) {
      if (content) return content;
      loading ??= load(broughtAlong).finally(() => {
        loading = undefined;
      });
      return loading;
    },
  };
}

/** Parts that are told apart by their arguments, such as the words of each language. */
export function partFor<Args extends readonly string[], Content extends object>(
  fetch: (...args: Args) => Promise<Content>,
): (...args: Args) => Part<Content> {
  const parts = new Map<string, Part<Content>>();
  return (...args) => {
    const key = args.join(' ');
    const known = parts.get(key) ?? part(() => fetch(...args));
    parts.set(key, known);
    return known;
  };
}
