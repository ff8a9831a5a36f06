const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'it may not be read; check its permissions',
  EPERM: 'it may not be read; check its permissions',
  ELOOP: 'its symbolic links lead in a circle',
};

/** Says in words why a file could not be read. Whatever is not an error of the file system is thrown on. */
export function readErrorReason(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error) || !('syscall' in error)) throw error;
  const code = String(error.code);
  return REASONS[code] ?? `it could not be read (${code})`;
}
