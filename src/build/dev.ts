/** `npm run dev`: the author's live server, which shows changes as they are saved. */
import { dev } from 'astro';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';
import { INDEX_FOLDER } from './searchIndex.ts';

/** Search needs pages that are made: it finds what stood in them at the last `npm run build`. */
const BUILT_SITE = path.resolve('dist/site');

const searchOfLastBuild: Plugin = {
  name: 'search-of-last-build',
  configureServer({ middlewares }) {
    middlewares.use(`/${INDEX_FOLDER}`, (request, response, next) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      const file = path.join(BUILT_SITE, INDEX_FOLDER, path.normalize(pathname));
      if (!existsSync(file)) {
        next();
        return;
      }
      if (file.endsWith('.js')) response.setHeader('Content-Type', 'text/javascript');
      response.end(readFileSync(file));
    });
  },
};

const server = await dev({
  server: { port: 4321, host: '127.0.0.1' },
  vite: { plugins: [searchOfLastBuild] },
});
console.log(`De site van dit moment staat op http://localhost:${String(server.address.port)}/`);
