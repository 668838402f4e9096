import '../style/present.css';
import { sayWith, type Messages, type UiLang } from '../message/say.ts';
import { openChooser } from '../present/chooser.ts';
import { placeOf, queryOfPlace, type Place } from '../present/selection.ts';
import { openShow } from '../present/show.ts';
import { openSpeaker } from '../present/speaker.ts';

const words: { lang: UiLang; messages: Messages } | null = JSON.parse(
  document.querySelector('#present-words')?.textContent ?? 'null',
);
if (words) {
  const { lang } = words;
  const say = sayWith(lang, words.messages);
  const query = new URLSearchParams(location.search);
  const speaker = query.get('speaker');
  const place = placeOf(query);
  if (speaker !== null) void openSpeaker(speaker, place.charts, say);
  else {
    const write = (next: Place): void =>
      history.replaceState(null, '', location.pathname + queryOfPlace(next));
    const chooser = openChooser(say, (charts) => write({ charts, at: null }));
    const start = async (at: { slide: number; step: number }): Promise<void> => {
      const charts = chooser?.chosen() ?? [];
      if (charts.length === 0) return;
      const moved = (next: Place['at']): void => write({ charts, at: next });
      const show = await openShow({ charts, at, say, lang, moved }).catch(() => null);
      const said = document.querySelector('[data-said]');
      if (show === null && said) {
        said.textContent = say('presentFailed');
        said.classList.remove('unseen');
      }
    };
    chooser?.choose(place.charts);
    document
      .querySelector('[data-act=start]')
      ?.addEventListener('click', () => void start({ slide: 0, step: 0 }));
    if (place.at !== null) void start(place.at);
  }
}
