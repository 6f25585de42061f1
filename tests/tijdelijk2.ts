import { chromium } from 'playwright';
const [origin = '', folder = '', address = '', w = '1440', scheme = 'light'] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({ colorScheme: scheme as 'light', reducedMotion: 'reduce' });
page.setDefaultTimeout(240000);
await page.setViewportSize({ width: Number(w), height: 1000 });
await page.goto(origin + address, { waitUntil: 'load' });
await page.waitForTimeout(1500);
const height = await page.evaluate(() => document.documentElement.scrollHeight);
for (let y = 0, i = 0; y < height && i < 9; y += 1000, i += 1) {
  await page.evaluate((top) => { window.scrollTo(0, top); }, y);
  await page.waitForTimeout(150);
  await page.screenshot({ path: `${folder}/s-${w}-${scheme}-${String(i)}.png` });
}
await browser.close();
