import type { PDFDocumentProxy, PDFPageProxy } from "pdfjs-dist";
import workerAddress from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?url";

/** Opens the bytes that will be printed. The reader is loaded only when a paper is looked at. */
export async function openPdf(bytes: Uint8Array): Promise<{ pages: PDFPageProxy[]; close: () => void }> {
  const reader = await import("pdfjs-dist/legacy/build/pdf.mjs");
  reader.GlobalWorkerOptions.workerSrc = workerAddress;
  // The reader takes the buffer away from its owner, hence the copy.
  const loading = reader.getDocument({ data: bytes.slice(), useSystemFonts: false, useWasm: false });
  const document: PDFDocumentProxy = await loading.promise;
  const pages = await Promise.all(Array.from({ length: document.numPages }, (_, at) => document.getPage(at + 1)));
  return { pages, close: () => void loading.destroy() };
}

/** Draws one page at `width` CSS pixels; the returned function gives up a drawing that is no longer wanted. */
export function drawPage(page: PDFPageProxy, canvas: HTMLCanvasElement, width: number): () => void {
  const scale = (width / page.getViewport({ scale: 1 }).width) * (window.devicePixelRatio || 1);
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  const drawing = page.render({ canvas, viewport });
  drawing.promise.catch((failure: Error) => {
    if (failure.name !== "RenderingCancelledException") throw failure;
  });
  return () => drawing.cancel();
}
