import type {Service} from '../model/service.js';

/** Whether a service is at a place that its source does not locate. Confidential places get no point. */
export const needsPoint = ({point, virtual, confidential, mobile, address}: Service): boolean =>
  !point && !virtual && !confidential && !mobile?.length && Boolean(address);
