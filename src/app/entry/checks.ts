import '../style/checks.css';
import { listenForSieve } from '../behaviour/sieve.ts';

listenForSieve();
