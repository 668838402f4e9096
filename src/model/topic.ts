/** A heading of the dashboard that indicators are grouped under: a row of `data/topics.csv`, in the order of display. */
export interface Topic {
  id: string;
  label: { zh: string; en: string };
}
