import type {Alert} from '../../../src/alerts/model/alert.js';
import {readAlerts} from '../../../src/alerts/index.js';

/** In CAP, Canada's codes have the profile's name; our own format calls them `sgc`. */
export const named = (alerts: readonly Alert[]): Alert[] =>
  alerts.map((alert) => ({
    ...alert,
    versions: alert.versions.map((version) => ({
      ...version,
      areas: version.areas.map((each) => ({
        ...each,
        codes: each.codes.map(({system, value}) => ({
          system: system === 'sgc' ? 'profile:CAP-CP:Location:0.3' : system,
          value,
        })),
      })),
    })),
  }));

export const alert: Alert = {
  id: 'wb-2026-7',
  sender: 'alerts@willowbend.example',
  sent: new Date('2026-11-23T22:05:00.250Z'),
  type: 'update',
  status: 'actual',
  scope: 'public',
  references: [
    {
      sender: 'alerts@willowbend.example',
      id: 'wb-2026-6',
      sent: new Date('2026-11-20T18:00:00Z'),
    },
  ],
  issued: new Date('2026-11-20T18:00:00Z'),
  versions: [
    {
      lang: 'en-CA',
      event: 'drug alert',
      category: ['health'],
      severity: 'extreme',
      urgency: 'immediate',
      certainty: 'observed',
      response: ['allclear'],
      expires: new Date('2026-12-07T22:05:00Z'),
      senderName: 'Willow Bend Community House',
      coIssuers: ['Band health office'],
      headline: 'Purple down & "benzos" <strong>',
      areas: [
        {
          name: 'Willow Bend',
          polygons: [
            [
              [-120.5, 50],
              [-120, 50.000000123],
              [-120, 49.5],
            ],
          ],
          circles: [{center: [-120, 50], km: 12.5}],
          codes: [
            {system: 'sgc', value: '59'},
            {system: 'layer:EC-MSC-SMC:1.0:CLC', value: '041420'},
          ],
          communities: ['Downtown'],
        },
      ],
      parameters: [],
      drug: {
        soldAs: ['down'],
        photo: {src: 'https://willowbend.example/purple.jpg', alt: 'Purple pebbles'},
      },
    },
    {
      lang: 'fr-CA',
      event: 'alerte',
      category: ['cbrne', 'nonsense'],
      severity: 'severe',
      urgency: 'past',
      certainty: 'likely',
      response: ['none', 'dance'],
      areas: [],
      parameters: [],
    },
  ],
};

export const read = async (source: string) => {
  const {alerts, problems} = await readAlerts(source);
  return {alerts, problems: problems.map((problem) => problem.message)};
};
