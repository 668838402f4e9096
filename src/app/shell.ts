import { uiLangs, type UiLang } from './message/say.ts';

/** Files the browser loads, as the client build named them, from the site's root. */
export interface Assets {
  /** What every page needs, and what only one entry needs: texts that stand in the page, so that nothing is waited for. */
  style: string;
  styleOf: Readonly<Record<string, string>>;
  /** By entry name. */
  scripts: Readonly<Record<string, readonly string[]>>;
  /** What the page for lost addresses carries in itself. */
  inlined: Inlined;
}

export interface Inlined {
  script: string;
  /** The icon as an SVG text. */
  icon: string;
}

export interface Shell {
  lang: UiLang;
  title: string;
  description: string;
  body: string;
  head: string;
  style: string;
  scripts: readonly string[];
  /** Set on the page that may be shown at any depth: what it needs stands in it. */
  inlined?: Inlined;
  icon: string;
  /** Relative address of this page in each language. */
  inLang: (lang: UiLang) => string;
  /** The same in full, where the site has an address: search engines take no relative ones. */
  published: ((lang: UiLang) => string) | null;
  /** Relative address of the site's root; only the root itself has one, for it alone remembers a language. */
  isRoot: boolean;
}

/**
 * Language and first drawing, before anything is seen: an address with `?lang=` goes to that language's page, the bare root to
 * the one chosen before, and a small screen takes the narrow drawings. Small enough to stand in the page.
 */
function early(isRoot: boolean, inLang: (lang: UiLang) => string): string {
  const addresses = JSON.stringify(Object.fromEntries(uiLangs.map((lang) => [lang, inLang(lang)])));
  return (
    `(function(){document.documentElement.classList.add('js','opening');` +
    `var a=${addresses},q=new URLSearchParams(location.search),l=q.get('lang'),s;` +
    `if(l==='zh')l='zh-Hans';` +
    `try{if(l&&a[l])localStorage.setItem('tickmark-lang',l);${isRoot ? `else if(!document.referrer.startsWith(location.origin))l=localStorage.getItem('tickmark-lang')` : ''}}catch(e){}` +
    `if(l&&a[l]){q.delete('lang');s=q.toString();` +
    `if(a[l]!==a[document.documentElement.lang]){location.replace(a[l]+(s?'?'+s:'')+location.hash)}` +
    `else if(location.search.indexOf('lang=')>0)history.replaceState(null,'',location.pathname+(s?'?'+s:'')+location.hash)}})()`
  );
}

/** On a small screen each drawing changes places with its narrow twin before it is painted. */
const narrow =
  `(function(){if(matchMedia('(max-width:40rem)').matches)document.querySelectorAll('.drawing[data-width=wide]').forEach(function(d){` +
  `var t=d.nextElementSibling;if(t&&t.tagName==='TEMPLATE'&&t.dataset.width==='narrow'){var w=document.createElement('template');` +
  `w.dataset.form=d.dataset.form;w.dataset.width='wide';w.content.append.apply(w.content,d.childNodes);` +
  `d.append(t.content);d.dataset.width='narrow';t.replaceWith(w)}})})()`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The HTML around a page's body. Everything it loads stands on this site, by relative address. */
export function shell(page: Shell): string {
  const { published } = page;
  const alternates =
    published === null
      ? ''
      : uiLangs
          .map((lang) => `<link rel="alternate" hreflang="${lang}" href="${escape(published(lang))}">`)
          .join('');
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)}</title>
<meta name="description" content="${escape(page.description)}">
<meta name="color-scheme" content="light dark">
<meta name="theme-color" content="#fbfaf5" media="(prefers-color-scheme: light)">
<meta name="theme-color" content="#151617" media="(prefers-color-scheme: dark)">
<meta property="og:title" content="${escape(page.title)}">
<meta property="og:description" content="${escape(page.description)}">
<meta property="og:type" content="article">
<link rel="icon" type="image/svg+xml" href="${escape(page.icon)}">
<script>${early(page.isRoot, page.inLang)}</script>
<style>${page.style}</style>
${page.inlined ? `<script type="module">${page.inlined.script}</script>` : ''}
${alternates}
${page.scripts.map((src) => `<script type="module" src="${escape(src)}"></script>`).join('\n')}
${page.head}
</head>
<body>
${page.body}
<script>${narrow}</script>
</body>
</html>
`;
}
