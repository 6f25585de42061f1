/** What a phone needs to put the site on its home screen. */
export function GET(): Response {
  return new Response(
    JSON.stringify({
      name: 'Mede mogelijk gemaakt door Utrechtse mbo’ers',
      short_name: 'Utrechtse mbo’ers',
      lang: 'nl',
      start_url: '/',
      display: 'browser',
      background_color: '#ffffff',
      theme_color: '#ffc72c',
      icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
    }),
  );
}
