import { atom } from '#src/feeds/feed.ts';
import { feedVanAlles } from '#src/feeds/verzamelfeeds.ts';

export const GET = async (): Promise<Response> => atom(await feedVanAlles());
