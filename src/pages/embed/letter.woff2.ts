import { embedLetter } from '#src/delen/inbedden/letter.ts';

export const GET = async (): Promise<Response> => new Response(await embedLetter());
