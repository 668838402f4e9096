/** Pages are not hydrated: what the renderer leaves for that is dead weight. */
export function withoutMarkers(html: string): string {
  return html.replace(/<!--(?:\[(?:!|-?\d+)?|\])?-->/g, '');
}
