import {describe, expect, it} from 'vitest';
import {decode} from '../../../src/shared/decode.js';
import {readServices} from '../../../src/services/read/index.js';

const text =
  'Nom;Téléphone;Ville;Heures\nMaison du Frêne;819-555-0113;Trois-Rivières;Lun-ven 9h-17h\n';
const windows: Record<string, number> = {'’': 0x92, '–': 0x96, œ: 0x9c};
const mac: Record<string, number> = {
  é: 0x8e,
  è: 0x8f,
  ê: 0x90,
  É: 0x83,
  à: 0x88,
  ç: 0x8d,
  '’': 0xd5,
};
const dos: Record<string, number> = {é: 0x82, è: 0x8a, ê: 0x88, É: 0x90, à: 0x85, ç: 0x87};
const bytes = (content: string, codes: Record<string, number>) =>
  Uint8Array.from(content, (char) => codes[char] ?? char.charCodeAt(0));
const wide = (content: string, mark = '\uFEFF') =>
  new Uint8Array(Uint16Array.from(mark + content, (char) => char.charCodeAt(0)).buffer);

describe('a table of Excel', () => {
  it.each([
    ['CSV', bytes(text, windows)],
    ['CSV (Macintosh)', bytes(text.replace(/\n/g, '\r'), mac)],
    ['CSV (MS-DOS)', bytes(text, dos)],
    ['CSV UTF-8', new TextEncoder().encode(`\uFEFF${text}`)],
    ['Unicode Text', wide(text.replace(/;/g, '\t'))],
    ['UTF-16 without a mark', wide(text, '')],
  ])('saved as %s', async (_, source) => {
    const {services} = await readServices(source);
    expect(services).toMatchObject([
      {
        name: 'Maison du Frêne',
        phones: [{number: '819-555-0113'}],
        address: {locality: 'Trois-Rivières'},
        hours: {text: 'Lun-ven 9h-17h'},
      },
    ]);
  });

  it('keeps the signs of Windows-1252, whatever the platform takes it for', () => {
    const native = globalThis.TextDecoder;
    // Node 20 reads it as ISO 8859-1.
    class Latin extends native {
      override decode(input?: AllowSharedBufferSource): string {
        return this.encoding === 'windows-1252'
          ? String.fromCharCode(...(input as Uint8Array))
          : super.decode(input);
      }
    }
    globalThis.TextDecoder = Latin;
    try {
      const source = bytes('Maison de l’œuvre 9h–17h é', windows);
      expect(decode(source)).toBe('Maison de l’œuvre 9h–17h é');
      expect(decode(source, 'text/csv; charset=iso-8859-1')).toBe('Maison de l’œuvre 9h–17h é');
    } finally {
      globalThis.TextDecoder = native;
    }
  });
});
