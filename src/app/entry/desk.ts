import '../style/checks.css';
import '../style/desk.css';
import { mount } from 'svelte';
import { listenForReading } from '../behaviour/reading.ts';
import { listenForSieve } from '../behaviour/sieve.ts';
import Desk from '../desk/Desk.svelte';
import type { Messages, UiLang } from '../message/say.ts';

const target = document.querySelector<HTMLElement>('#desk');
const words = document.querySelector('#desk-words')?.textContent;
if (target && words) {
  const { lang, messages }: { lang: UiLang; messages: Messages } = JSON.parse(words);
  listenForReading();
  listenForSieve();
  mount(Desk, { target, props: { lang, messages, knowledge: target.dataset['knowledge'] ?? '' } });
}
