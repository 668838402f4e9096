import { uiLangs, type UiLang } from '../message/say.ts';

export interface EmbedShell {
  lang: UiLang;
  title: string;
  description: string;
  body: string;
  /** The text of its style sheet. */
  style: string;
  script: string;
  /** The page of the chart on the site: the one to be indexed and linked to. */
  canonical: string;
  inLang: (lang: UiLang) => string;
}

/** Before anything is seen: an address with `?lang=` goes to that language's page, which keeps all else the address says. */
function early(inLang: (lang: UiLang) => string): string {
  const addresses = JSON.stringify(Object.fromEntries(uiLangs.map((lang) => [lang, inLang(lang)])));
  return (
    `(function(){var a=${addresses},q=new URLSearchParams(location.search),l=q.get('lang'),s;if(l==='zh')l='zh-Hans';` +
    `q.delete('lang');s=q.toString();if(l&&a[l]&&l!==document.documentElement.lang)location.replace(a[l]+(s?'?'+s:'')+location.hash)})()`
  );
}

/**
 * Theme and size before the first paint, when the style sheet has been read. A theme that is asked for by name switches the sheet's own
 * media rules, so that light and dark are written down once, as tokens.
 */
const look =
  `(function(){var r=document.documentElement,q=new URLSearchParams(location.search),t=q.get('theme')||'',` +
  `i=/(?:^|-)(light|dark)$/.exec(t);r.dataset.size=q.get('size')||'auto';` +
  `if(/^transparent/.test(t))r.dataset.bare='';if(!i)return;r.style.colorScheme=r.hasAttribute('data-bare')?'light':i[1];` +
  `function go(l){for(var n=0;n<l.length;n++){var c=l[n];if(!c.media||!c.cssRules)continue;` +
  `c.media.mediaText=c.media.mediaText.replace(/\\(prefers-color-scheme:\\s*(light|dark)\\)/g,function(m,s){` +
  `return s===i[1]?'(min-width: 0px)':'(max-width: 0px)'});go(c.cssRules)}}` +
  `for(var n=0;n<document.styleSheets.length;n++)try{go(document.styleSheets[n].cssRules)}catch(e){}})()`;

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** The HTML around an embedded chart. Everything it loads stands on this site, by relative address. */
export function embedShell(page: EmbedShell): string {
  return `<!doctype html>
<html lang="${page.lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(page.title)}</title>
<meta name="description" content="${escape(page.description)}">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(page.canonical)}">
<script>${early(page.inLang)}</script>
<style>${page.style}</style>
<script>${look}</script>
<script type="module" src="${escape(page.script)}"></script>
</head>
<body>
${page.body}
</body>
</html>
`;
}
