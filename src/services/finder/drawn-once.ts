import {guard} from 'lit/directives/guard.js';
import type {SearchResult} from '../model/directory.js';
import {ServiceView, type ViewContext} from './service-view.js';
import {result, type ResultParts} from './templates/result.js';

/** One result, which is rendered again only if something that it shows has changed. */
export function drawnOnce(each: SearchResult, context: ViewContext, parts: ResultParts): unknown {
  const {service, meters, approximate} = each;
  const {number, isSelected, isSaved, isPrinting, details} = parts;
  // An open one has details, which change with more than this.
  const open = (isPrinting || details.isOpen(service.id)) && {};
  return guard([service, meters, approximate, context, number, isSelected, isSaved, open], () =>
    result(new ServiceView(context, each), parts),
  );
}
