import { chromium } from 'playwright';
const [origin = '', folder = '', ...addresses] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const scheme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ colorScheme: scheme, reducedMotion: 'reduce' });
  page.setDefaultTimeout(240000);
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const address of addresses) {
      await page.goto(origin + address, { waitUntil: 'load' });
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `${folder}/${address.replaceAll('/', '_')}-${String(width)}-${scheme}.png`, fullPage: true });
    }
  }
  await page.close();
}
await browser.close();
