import { createServer } from 'node:net';

/** A port that nobody listens on, so that several test runs on one machine don't meet. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, () => {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : undefined;
      server.close(() => {
        if (port === undefined) reject(new Error('The system gave no port.'));
        else resolve(port);
      });
    });
  });
}
