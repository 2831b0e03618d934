import {describe, expect, it} from 'vitest';
import {checkSentence} from '../../src/i18n/translation-lint.js';
import {languages} from '../../src/generated/languages.js';

const codes = (tag: string, english: string, target: string) =>
  checkSentence(english, target, {tag, language: languages[tag]!}).map(({code}) => code);

describe('a number written as a word in a translation', () => {
  const english = 'Give one breath every {{interval}}. Watch the chest rise.';
  it.each([
    ['fr', 'Donnez une insufflation toutes les cinq secondes ({{interval}}).'],
    ['es', 'Dé una respiración cada cinco segundos ({{interval}}).'],
    ['ru', 'Делайте один вдох каждые пять секунд ({{interval}}).'],
    ['uk', 'Робіть один вдих кожні п’ять секунд ({{interval}}).'],
    ['ar', 'أعطِ نفسًا كل خمس ثوانٍ ({{interval}}).'],
    ['fa', 'هر پنج ثانیه یک نفس بدهید ({{interval}}).'],
    ['hi', 'हर पाँच सेकंड में एक साँस दें ({{interval}}).'],
    ['pa', 'ਹਰ ਪੰਜ ਸਕਿੰਟ ਇੱਕ ਸਾਹ ਦਿਓ ({{interval}}).'],
    ['vi', 'Thổi một hơi mỗi năm giây ({{interval}}).'],
    ['ko', '다섯 초마다 한 번 숨을 불어 넣으세요 ({{interval}}).'],
    ['zh-Hans', '每五秒吹一口气（{{interval}}）。'],
    ['so', 'Sii neef shan ilbiriqsi kasta ({{interval}}).'],
    ['ta', 'ஐந்து நொடிக்கு ஒரு மூச்சு கொடுங்கள் ({{interval}}).'],
    ['ti', 'ኣብ ነፍሲ ወከፍ ሓሙሽተ ሰከንድ ({{interval}}) ሓደ ትንፋስ ሃቡ።'],
    ['fil', 'Magbigay ng isang hininga bawat limang segundo ({{interval}}).'],
  ])('is reported in %s', (tag, target) => {
    expect(codes(tag, english, target)).toContain('number-word');
  });

  it('is allowed if the English has it too; words that only look like a number are allowed anywhere', () => {
    expect(codes('fr', 'two fingers on the nozzle', 'deux doigts sur l’embout')).toEqual([]);
    expect(codes('fr', 'both hands on the chest', 'les deux mains sur la poitrine')).toEqual([]);
    expect(codes('fr', 'a new spray, please', 'un vaporisateur neuf, merci')).toEqual([]);
    expect(codes('ko', 'this number, please', '이 번호로 전화하세요')).toEqual([]);
    expect(codes('vi', 'every year, please', 'mỗi năm, xin cảm ơn')).toEqual([]);
  });
});

describe('placeholders in a different order', () => {
  const english = 'The spray takes {{waitNasal}} to work. The injection takes {{waitInjection}}.';
  it('are reported if one could be confused with the other', () => {
    const swapped = 'Injection : {{waitInjection}}. Vaporisateur : {{waitNasal}}.';
    expect(codes('fr', english, swapped)).toEqual(['values-order']);
    const right = 'Vaporisateur : {{waitNasal}}. Injection : {{waitInjection}}.';
    expect(codes('fr', english, right)).toEqual([]);
  });

  it('are allowed if they are of different kinds', () => {
    const kit = 'Below {{replaceBelow}} or above {{replaceAbove}} for {{replaceAfter}}?';
    const moved =
      'Plus de {{replaceAfter}} sous {{replaceBelow}} ou au-dessus de {{replaceAbove}}?';
    expect(codes('fr', kit, moved)).toEqual([]);
    const turned = 'Plus de {{replaceAfter}} sous {{replaceAbove}} ou sur {{replaceBelow}}?';
    expect(codes('fr', kit, turned)).toEqual(['values-order']);
  });
});
