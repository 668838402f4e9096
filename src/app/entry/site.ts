import '../style/site.css';
import { listenForDrawings } from '../behaviour/drawing.ts';
import { layOutAll } from '../behaviour/layOut.ts';
import { listenForLanguage } from '../behaviour/language.ts';
import { listenForPrint } from '../behaviour/print.ts';
import { listen } from '../behaviour/selection.ts';
import { fetchSentences } from '../behaviour/sentences.ts';

listenForLanguage();
listenForDrawings();
listen();
listenForPrint();
void layOutAll().then(fetchSentences);
