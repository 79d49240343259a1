/** Of the engine's file, as it was when the dashboard was built: an answer that is compressed does not tell it. */
declare const ENGINE_BYTES: number;
/** What it takes to download it. */
declare const ENGINE_GZIP_BYTES: number;
