/** The page of a draft, beside its form: as wide as a telephone or a desk, by day or in the dark. */
import {
  createElement as h,
  useEffect,
  useRef,
  useState,
  type ReactElement,
  type ReactNode,
} from 'react';
import { emptyDocument, fill } from './pageDocument.ts';

/** What is shown: `draw` gives the page as HTML, `null` as long as no page shows the draft. */
export interface PagePreviewProps {
  /** Changes when there is something new to draw. */
  readonly version: unknown;
  readonly draw: () => Promise<string | null>;
}

const WIDTHS = { Telefoon: 390, Computer: 1440 } as const;
const SCHEMES = { Licht: 'light', Donker: 'dark' } as const;
/** How long somebody must stop typing before the page is drawn anew, in milliseconds. */
const REST = 250;

/** The preview, with its switches. */
export function PagePreview({ version, draw }: PagePreviewProps): ReactElement {
  const [device, setDevice] = useState<keyof typeof WIDTHS>('Telefoon');
  const [scheme, setScheme] = useState<keyof typeof SCHEMES>('Licht');
  const [empty, setEmpty] = useState<string | null>(null);
  const [html, setHtml] = useState<string | null>(null);
  const [isUnstyled, setUnstyled] = useState(false);
  const [notice, setNotice] = useState('Het voorbeeld wordt gemaakt …');
  const frame = useRef<HTMLIFrameElement>(null);
  const room = useWidthOf(frame);

  useEffect(() => void emptyDocument().then(setEmpty, () => setUnstyled(true)), []);

  useEffect(() => {
    let isLate = false;
    const waiting = setTimeout(() => {
      draw().then(
        (page) => {
          if (isLate) return;
          setNotice(page === null ? NO_PAGE : '');
          if (page !== null) setHtml(page);
        },
        () => {
          if (!isLate) setNotice(FAILED);
        },
      );
    }, REST);
    return () => {
      isLate = true;
      clearTimeout(waiting);
    };
  }, [version]);

  const show = (): void => {
    const shown = frame.current?.contentDocument;
    if (html !== null && shown?.body) fill(shown, html, SCHEMES[scheme]);
  };
  useEffect(show, [html, scheme]);

  const width = WIDTHS[device];
  const scale = Math.min(1, room / width);
  return h(
    'section',
    { className: 'voorbeeld', 'aria-labelledby': 'voorbeeld-kop' },
    h('h2', { id: 'voorbeeld-kop' }, 'Zo komt het op de site'),
    h(
      'div',
      { className: 'voorbeeld-keuzes' },
      choices('Breedte', Object.keys(WIDTHS), device, setDevice as (chosen: string) => void),
      choices('Kleuren', Object.keys(SCHEMES), scheme, setScheme as (chosen: string) => void),
    ),
    h('p', { className: 'voorbeeld-bericht', role: 'status' }, isUnstyled ? FAILED : notice),
    empty === null
      ? null
      : h(
          'div',
          { className: 'voorbeeld-lijst', style: { width, height: HEIGHT * scale } },
          h('iframe', {
            ref: frame,
            title: 'Voorbeeld van de pagina',
            // Nothing in it ever runs, and its links lead nowhere.
            sandbox: 'allow-same-origin',
            srcDoc: empty,
            onLoad: show,
            style: {
              width,
              height: HEIGHT,
              transform: `scale(${String(scale)})`,
            },
          }),
        ),
  );
}

/** How much of the page is seen at once, in pixels of the page. */
const HEIGHT = 900;
const NO_PAGE =
  'Dit staat nog op geen enkele pagina. Het verschijnt zodra een verhaal of een huis ernaar verwijst.';
const FAILED =
  'Het voorbeeld loopt achter. Los op wat hierboven staat, of laad de pagina opnieuw als je hebt opgeslagen.';

function choices(
  name: string,
  options: readonly string[],
  chosen: string,
  choose: (option: string) => void,
): ReactNode {
  return h(
    'fieldset',
    null,
    h('legend', null, name),
    options.map((option) =>
      h(
        'button',
        {
          key: option,
          type: 'button',
          'aria-pressed': option === chosen,
          onClick: () => choose(option),
        },
        option,
      ),
    ),
  );
}

/** How wide the box around the frame is, in pixels; it follows when somebody drags. */
function useWidthOf(frame: { readonly current: HTMLIFrameElement | null }): number {
  const [width, setWidth] = useState(WIDTHS.Telefoon as number);
  useEffect(() => {
    const box = frame.current?.parentElement;
    if (!box) return undefined;
    const measure = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidth(entry.contentRect.width);
    });
    measure.observe(box);
    return () => measure.disconnect();
  });
  return width;
}
