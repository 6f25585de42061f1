import { all } from '#src/bieb/index.ts';

/** The addresses of all stories, for who wants any of them: see `verrasMe.element.ts`. */
export async function GET(): Promise<Response> {
  const verhalen = await all('verhalen');
  return Response.json(verhalen.flatMap(({ address }) => address ?? []));
}
