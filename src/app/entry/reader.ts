import { listenForReading } from '../behaviour/reading.ts';

listenForReading();
