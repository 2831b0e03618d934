import {pictureStyles} from '../../../naloxone/pictures/pictures.styles.js';

/** The style of a packet on Letter or A4 paper, in black and white. */
export const packetStyle = `
@page { margin: 14mm }
:root { font: 10pt/1.4 system-ui, sans-serif; color: #000; background: #fff }
body { max-inline-size: 60rem; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.8em; line-height: 1.2; margin-block: 0 .4em }
h2 { font-size: 1.25em; margin-block: 1.6em .4em; break-after: avoid }
section { break-before: page }
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed }
th, td { border: 1px solid #888; padding: .2em .45em; text-align: start; vertical-align: top; overflow-wrap: anywhere }
thead th { background: #eee; font-size: .9em; print-color-adjust: exact }
thead { display: table-header-group }
tr { break-inside: avoid }
.sentences th:nth-child(1) { inline-size: 3.2em }
.sentences th:nth-child(4) { inline-size: 24% }
.place th { background: #f6f6f6; border-block-start-width: 2px; break-after: avoid }
.box { inline-size: 3.2em; text-align: center; white-space: nowrap }
.box small { display: block; font-size: .75em }
.sign td { block-size: 3.2em }
.line { display: inline-block; inline-size: 16em; border-block-end: 1px solid }
.value { border: 1px solid #555; border-radius: .3em; padding: 0 .25em; white-space: nowrap }
.change small { color: #666; overflow-wrap: anywhere }
.empty td:nth-child(3) { block-size: 4em }
.stale td:nth-child(4), .empty td:nth-child(4) { border-inline-start: 4px solid #000 }
i, small { color: #444 }
pre, code { font: .9em ui-monospace, monospace; white-space: pre-wrap }
[lang^='ur'] { font-family: 'Noto Nastaliq Urdu', 'Jameel Noori Nastaleeq', system-ui; line-height: 2.2 }
.picture { float: inline-end; inline-size: 6.5rem !important; margin-inline-start: .6em }
${String(pictureStyles)}
@media print { body { padding: 0; max-inline-size: none } }
@media (max-width: 40em) { body { padding: .5rem } .sentences th:nth-child(4) { inline-size: 15% } }
`;
