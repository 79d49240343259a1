import { useMutation } from '@tanstack/react-query';

/** Gets a short-lived address and has the browser save what lies there; the page stays. */
export function useDownload(address: () => Promise<string>) {
  return useMutation({
    mutationFn: address,
    onSuccess: (url) => {
      const link = document.createElement('a');
      link.href = url;
      link.download = '';
      link.rel = 'noreferrer';
      link.click();
    },
  });
}

/** Has the browser save a text that is here already. */
export function saveText(text: string, name: string, mediaType: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: mediaType }));
  link.download = name;
  link.click();
  // The browser reads it after this turn of the loop.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
