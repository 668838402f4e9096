import { formatPeriod, formatQuantity } from '../model/format.ts';
import type { Here } from './here.ts';
import type { View } from './pages.ts';
import { indicatorName } from './view/slots.ts';

/** Title and description of a page, as a browser tab or a search engine shows them. */
export function titleOf(here: Here, view: View): { title: string; description: string } {
  const { say, pick, lang, site } = here;
  const under = (title: string, description: string) => ({
    title: `${title} · ${say('brand')}`,
    description,
  });
  switch (view.kind) {
    case 'overview':
      return {
        title: `${say('brand')} · ${say('tagline')}`,
        description: say('sourcesLead', { n: site.dataset.sources.length }),
      };
    case 'chart':
      return under(pick(view.chart.title), pick(view.chart.alt));
    case 'figure': {
      const { figure } = view;
      const name = indicatorName(here, figure).text;
      const value = formatQuantity(figure, lang);
      const period = formatPeriod(figure.period, lang);
      return under(
        [name, value].filter(Boolean).join(lang === 'en' ? ': ' : '：'),
        [value, name, period].filter(Boolean).join(' · '),
      );
    }
    case 'figures':
      return under(say('figuresTitle'), say('figuresLead', { n: site.dataset.figures.length }));
    case 'checks':
      return under(say('checksTitle'), say('checksLead'));
    case 'desk':
      return under(say('deskTitle'), say('deskLead'));
    case 'present':
      return under(say('presentTitle'), say('presentLead'));
    case 'method':
      return under(say('navMethod'), say('methodLead'));
    case 'sources':
      return under(say('sourcesTitle'), say('sourcesLead', { n: site.dataset.sources.length }));
    case 'source':
      return under(
        view.source.title,
        [...view.source.authors, view.source.publisher ?? ''].filter(Boolean).join(' · '),
      );
    case 'not-found':
      return under(say('notFoundTitle'), say('notFoundLead'));
  }
}
