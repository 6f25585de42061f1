/** `npm run dev`: the author's live server, which shows changes as they are saved. */
import { dev } from 'astro';

const server = await dev({ server: { port: 4321, host: '127.0.0.1' } });
console.log(`De site van dit moment staat op http://localhost:${String(server.address.port)}/`);
