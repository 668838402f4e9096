import '../style/embed.css';
import { choiceOf } from '../../share/embed-choice.ts';
import { tellHeight } from '../embed/height.ts';
import { pointOut } from '../embed/mark.ts';

pointOut(choiceOf(new URLSearchParams(location.search)).mark);
tellHeight();
