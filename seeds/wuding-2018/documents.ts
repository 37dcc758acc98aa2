import type { SourceDocument } from '../../src/rulebook/rulebook.js';

export const documents = {
  notice: {
    title: {
      zh: '武定县人民政府办公室关于印发武定县贯彻落实州政府办公室2018年政务公开工作要点分工方案的通知',
      en: 'Notice of the Wuding County Government Office: division of work under the prefecture’s key points for open government, 2018',
    },
    issuer: { zh: '武定县人民政府办公室', en: 'Wuding County Government Office' },
    issuedOn: '2018-07-06',
    sha256: '69dbbb0477419330102352abfe9855149b422a8306cc6b2cb7a9176dcf9bd3cc',
  },
  'holidays-2018': {
    title: {
      zh: '国务院办公厅关于2018年部分节假日安排的通知',
      en: 'State Council General Office: public holidays in 2018',
    },
    number: '国办发明电〔2017〕12号',
    issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
    issuedOn: '2017-11-30',
  },
  'holidays-2019': {
    title: {
      zh: '国务院办公厅关于2019年部分节假日安排的通知',
      en: 'State Council General Office: public holidays in 2019',
    },
    number: '国办发明电〔2018〕15号',
    issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
    issuedOn: '2018-12-04',
  },
} as const satisfies Readonly<Record<string, SourceDocument>>;
