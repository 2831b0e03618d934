/**
 * What the script gives to every chunk. The build keeps the modules of these names inside the script; a chunk
 * takes them from there by name, instead of a copy of its own (.config/build/cdn/runtime-exports.mjs).
 *
 * A chunk that imports anything else of a module in the script fails the build, so that nothing gets into the
 * script by accident. So does a name here that no chunk takes. What only one element's script gives is in that
 * element's folder (`naloxone/guide/runtime.ts`).
 */

// Lit
export {_$LH} from 'lit/html.js';
export {css, html, LitElement, noChange, nothing, render, svg} from 'lit';
export {property, state} from 'lit/decorators.js';
export {Directive, directive, PartType} from 'lit/directive.js';
export {keyed} from 'lit/directives/keyed.js';
export {live} from 'lit/directives/live.js';

// The elements' base
export {addStyles} from './add-styles.js';
export {attributeProblem} from './attribute-problem.js';
export {customElement} from './custom-element.js';
export {report} from './events.js';
export {callAt, onTick} from './page-clock.js';
export {alternatives, atLeast, oneOf} from './settings.js';
export {baseStyles} from './styles/base.styles.js';
export {TendElement} from './tend-element.js';
export {profileProblem} from './profile-problem.js';
export {nearestLanguage} from './controllers/nearest-language.js';

// Templates
export {draftNotice} from './templates/draft-notice.js';
export {sentenceElements} from './templates/sentences.js';
export {play, stopPlaying} from './player.js';

// Languages
export {compiledContent, needsI18next, placeholder, placeholders, split} from '../i18n/content.js';
export {direction} from '../i18n/direction.js';
export {format, phoneUrl} from '../i18n/format.js';
export {msg, str} from '../i18n/interface.js';
export {inDigits, platformHasWords, platformKnows} from '../i18n/intl-support.js';
export {languageOf, languages, sourceLanguage} from '../i18n/languages.js';
export {availableLocales, loadCatalog} from '../i18n/load-catalog.js';
export {fnv1a64, generateMsgId} from '../i18n/lit-localize.js';
export {Localizer} from '../i18n/localizer.js';
export {joinParts} from '../i18n/message-resolver.js';
export {canonical, negotiate} from '../i18n/negotiate.js';
export {isDraft} from '../i18n/review.js';
export {hostedTags} from './locales-request.js';

// The page
export {
  FetchError,
  feedInit,
  fetchFile,
  fetchText,
  isFresh,
  profileInit,
  readCopyFirst,
} from '../page/fetch-file.js';
export {profileLimits} from '../page/download-limits.js';
export {inlineProfile, inlineProfileText} from '../page/page-profile.js';
export {pageState} from '../page/page-state.js';

// Pure helpers
export {kits, packIds, severities} from '../community/options.js';
export {memoize} from '../shared/memoize.js';
export {TimeSlice, runAtOnce, runInSlices, yieldToMain} from '../shared/yield-to-main.js';
