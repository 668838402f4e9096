/** Is it a file, or a server on this machine? */
export function isOwnMachine({ protocol, hostname }: URL): boolean {
  return (
    !/^https?:$/.test(protocol) || /^(?:localhost|127(?:\.\d+){3}|\[::1\]|.*\.localhost)$/.test(hostname)
  );
}
