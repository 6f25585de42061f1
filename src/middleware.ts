/**
 * Astro puts the one style sheet of the site on every page. Cards in a frame bring their own, which
 * is a fifth of it: a school should not load the whole site for one card.
 */
import { defineMiddleware } from 'astro:middleware';

const SHEET = /<link rel="stylesheet"[^>]*>/gu;

export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isCard = url.pathname.startsWith('/embed/') && url.pathname.endsWith('/');
  if (!isCard) return response;
  const html = await response.text();
  return new Response(html.replaceAll(SHEET, ''), response);
});
