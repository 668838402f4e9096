import { read, type Knowledge, type OwnDocument } from './read.ts';

/** Reads in a thread of its own, so that a long text never holds up the page. */
addEventListener('message', ({ data }: MessageEvent<{ documents: OwnDocument[]; knowledge: Knowledge }>) => {
  postMessage(read(data.documents, data.knowledge));
});
