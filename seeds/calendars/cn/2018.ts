import type { ArrangedYear } from '../arrangement.js';

/** 国务院办公厅关于2018年部分节假日安排的通知, 国办发明电〔2017〕12号, 30 November 2017. */
const document = '国办发明电〔2017〕12号';

/** 2018, but for its last three days, which the notice for 2019 arranges. */
export const cn2018: ArrangedYear = {
  year: 2018,
  verified: true,
  arrangements: [
    {
      citation: { document, clause: '一', quote: '元旦：1月1日放假，与周末连休。' },
      holidays: ['2018-01-01'],
      workdays: [],
    },
    {
      citation: {
        document,
        clause: '二',
        quote: '春节：2月15日至21日放假调休，共7天。2月11日（星期日）、2月24日（星期六）上班。',
      },
      holidays: ['2018-02-15', '2018-02-16', '2018-02-19', '2018-02-20', '2018-02-21'],
      workdays: ['2018-02-11', '2018-02-24'],
    },
    {
      citation: { document, clause: '三', quote: '清明节：4月5日至7日放假调休，共3天。4月8日（星期日）上班。' },
      holidays: ['2018-04-05', '2018-04-06'],
      workdays: ['2018-04-08'],
    },
    {
      citation: { document, clause: '四', quote: '劳动节：4月29日至5月1日放假调休，共3天。4月28日（星期六）上班。' },
      holidays: ['2018-04-30', '2018-05-01'],
      workdays: ['2018-04-28'],
    },
    {
      citation: { document, clause: '五', quote: '端午节：6月18日放假，与周末连休。' },
      holidays: ['2018-06-18'],
      workdays: [],
    },
    {
      citation: { document, clause: '六', quote: '中秋节：9月24日放假，与周末连休。' },
      holidays: ['2018-09-24'],
      workdays: [],
    },
    {
      citation: {
        document,
        clause: '七',
        quote: '国庆节：10月1日至7日放假调休，共7天。9月29日（星期六）、9月30日（星期日）上班。',
      },
      holidays: ['2018-10-01', '2018-10-02', '2018-10-03', '2018-10-04', '2018-10-05'],
      workdays: ['2018-09-29', '2018-09-30'],
    },
  ],
};
