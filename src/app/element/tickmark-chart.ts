import { choiceOf, queryOf, sizes, themes, type Choice } from '../../share/embed-choice.ts';
import { isHeight, type AskMessage } from '../embed/message.ts';

/**
 * `<tickmark-chart>`: puts a chart where a link to it stands.
 *
 *     <tickmark-chart theme="dark"><a href="https://…/chart/nev/">…</a></tickmark-chart>
 *     <tickmark-chart src="https://…/chart/nev/"></tickmark-chart>
 *
 * The link stays until the chart has said how tall it is, and for good where frames are forbidden. Nothing here needs a style
 * sheet or an inline style of the host, so that a strict policy lets it pass.
 */
class TickmarkChart extends HTMLElement {
  static readonly observedAttributes = ['src', 'theme', 'size', 'lang', 'mark', 'height'];
  #frame: HTMLIFrameElement | null = null;
  #slot: HTMLSlotElement | null = null;
  #origin = '';
  #queued = false;
  /** A framework may fill in the link, or change its address, after the element is there. */
  readonly #watcher = new MutationObserver(() => this.#refresh());

  connectedCallback(): void {
    this.#build();
    addEventListener('message', this.#hear);
    this.#watcher.observe(this, { childList: true, subtree: true, attributeFilter: ['href'] });
    this.#refresh();
  }

  disconnectedCallback(): void {
    removeEventListener('message', this.#hear);
    this.#watcher.disconnect();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#refresh();
  }

  /** Address of the chart, also as a property: frameworks set either. */
  get src(): string {
    return this.getAttribute('src') ?? '';
  }
  set src(address: string) {
    this.setAttribute('src', address);
  }

  #build(): void {
    if (this.#frame) return;
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#slot = document.createElement('slot');
    this.#frame = document.createElement('iframe');
    this.#frame.loading = 'lazy';
    this.#frame.referrerPolicy = 'origin';
    this.#frame.addEventListener('load', () => this.#ask());
    const { style } = this.#frame;
    style.cssText = 'display:none;width:100%;border:0';
    this.style.display = 'block';
    root.replaceChildren(this.#slot);
  }

  /** Several changes at once load the frame once. */
  #refresh(): void {
    if (this.#queued) return;
    this.#queued = true;
    queueMicrotask(() => {
      this.#queued = false;
      this.#load();
    });
  }

  #load(): void {
    const frame = this.#frame;
    const link = this.querySelector('a');
    const address =
      frame && embedAddress(this.src || link?.getAttribute('href') || '', (said) => this.#choice(said));
    if (!frame || !address || frame.src === address.href) return;
    this.#origin = address.origin;
    frame.title = this.getAttribute('title') ?? link?.textContent?.trim() ?? 'Tickmark';
    // A see-through frame is only see-through in a page of the same colour scheme.
    frame.style.colorScheme = address.searchParams.get('theme')?.startsWith('transparent') ? 'light' : '';
    const height = Number(this.getAttribute('height'));
    if (height > 0) this.#show(height);
    else if (!this.#shown()) {
      // In the page, but without room, until the chart has said how much it needs.
      frame.style.display = 'block';
      frame.style.height = '0';
      frame.loading = 'eager';
    }
    frame.src = address.href;
    // Only now: an element without an address holds no frame.
    if (!frame.isConnected) this.shadowRoot?.append(frame);
  }

  /** What the element asks for, and otherwise what the address says. */
  #choice(said: Choice): Choice {
    const theme = themes.find((each) => each === this.getAttribute('theme')) ?? said.theme;
    return {
      // The ink of a see-through chart is that of the words around it.
      theme:
        theme === 'transparent'
          ? isLight(getComputedStyle(this).color)
            ? 'transparent-dark'
            : 'transparent-light'
          : theme,
      size: sizes.find((each) => each === this.getAttribute('size')) ?? said.size,
      mark: this.getAttribute('mark') ?? said.mark,
      lang: this.getAttribute('lang') ?? said.lang,
    };
  }

  #ask(): void {
    const message: AskMessage = { type: 'tickmark:ask' };
    if (this.#origin !== '') this.#frame?.contentWindow?.postMessage(message, this.#origin);
  }

  readonly #hear = ({ source, origin, data }: MessageEvent): void => {
    if (source === null || source !== this.#frame?.contentWindow || origin !== this.#origin) return;
    if (isHeight(data)) this.#show(data.height);
  };

  #shown(): boolean {
    return this.#slot?.hidden === true;
  }

  #show(height: number): void {
    if (!this.#frame || !this.#slot) return;
    this.#frame.style.display = 'block';
    this.#frame.style.height = `${Math.ceil(height)}px`;
    this.#slot.hidden = true;
    this.#slot.style.display = 'none';
  }
}

/** `…/chart/nev/` or `…/embed/nev/` → the embedded chart with its choices; `null` for anything that is no chart on the web. */
function embedAddress(address: string, choose: (said: Choice) => Choice): URL | null {
  let url: URL;
  try {
    url = new URL(address, document.baseURI);
  } catch {
    return null;
  }
  const path = /^(.*\/)(?:chart|embed)\/([^/]+)\/(?:index\.html)?$/.exec(url.pathname);
  if (!path || !/^https?:$/.test(url.protocol)) return null;
  url.pathname = `${path[1]}embed/${path[2]}/`;
  url.search = queryOf(choose(choiceOf(url.searchParams)));
  url.hash = '';
  return url;
}

/** Is a colour as computed light, so that what is behind it must be dark? */
function isLight(colour: string): boolean {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return colour.startsWith('rgb') && 0.2126 * red + 0.7152 * green + 0.0722 * blue > 128;
}

/** Plain frames get their height as well, if they show a chart and it is the chart that speaks. */
function listenForFrames(): void {
  const home = originOf(document.currentScript);
  addEventListener('message', ({ source, origin, data }) => {
    if (origin !== home || !isHeight(data)) return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]'))
      if (frame.contentWindow === source) {
        // A strict policy has thrown away the border that the frame's own style took off.
        frame.style.border = '0';
        frame.style.height = `${Math.ceil(data.height)}px`;
      }
  });
  const message: AskMessage = { type: 'tickmark:ask' };
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed/"]'))
    if (home !== null && new URL(frame.src).origin === home) frame.contentWindow?.postMessage(message, home);
}

/** Where this script came from: charts of that place, and of no other, size plain frames. */
function originOf(script: unknown): string | null {
  return script instanceof HTMLScriptElement && script.src !== '' ? new URL(script.src).origin : null;
}

if (!customElements.get('tickmark-chart')) {
  listenForFrames();
  customElements.define('tickmark-chart', TickmarkChart);
}
