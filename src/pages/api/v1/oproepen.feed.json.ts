import { json } from '#src/feeds/feed.ts';
import { feedVanOproepen } from '#src/feeds/verzamelfeeds.ts';

export const GET = async (): Promise<Response> => json(await feedVanOproepen());
