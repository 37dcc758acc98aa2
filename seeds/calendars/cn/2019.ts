import type { ArrangedYear } from '../arrangement.js';

/** 国务院办公厅关于2019年部分节假日安排的通知, 国办发明电〔2018〕15号, 4 December 2018. */
const document = '国办发明电〔2018〕15号';
/** 国务院办公厅关于调整2019年劳动节假期安排的通知, 国办发明电〔2019〕3号, 22 March 2019: in place of clause 四 (5月1日放假). */
const labourDay = '国办发明电〔2019〕3号';

/** 2019, and 29 to 31 December 2018. */
export const cn2019: ArrangedYear = {
  year: 2019,
  verified: true,
  arrangements: [
    {
      citation: {
        document,
        clause: '一',
        quote: '元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。',
      },
      holidays: ['2018-12-31', '2019-01-01'],
      workdays: ['2018-12-29'],
    },
    {
      citation: {
        document,
        clause: '二',
        quote: '春节：2月4日至10日放假调休，共7天。2月2日（星期六）、2月3日（星期日）上班。',
      },
      holidays: ['2019-02-04', '2019-02-05', '2019-02-06', '2019-02-07', '2019-02-08'],
      workdays: ['2019-02-02', '2019-02-03'],
    },
    {
      citation: { document, clause: '三', quote: '清明节：4月5日放假，与周末连休。' },
      holidays: ['2019-04-05'],
      workdays: [],
    },
    {
      citation: {
        document: labourDay,
        clause: '一',
        quote: '2019年5月1日至4日放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。',
      },
      holidays: ['2019-05-01', '2019-05-02', '2019-05-03'],
      workdays: ['2019-04-28', '2019-05-05'],
    },
    {
      citation: { document, clause: '五', quote: '端午节：6月7日放假，与周末连休。' },
      holidays: ['2019-06-07'],
      workdays: [],
    },
    {
      citation: { document, clause: '六', quote: '中秋节：9月13日放假，与周末连休。' },
      holidays: ['2019-09-13'],
      workdays: [],
    },
    {
      citation: {
        document,
        clause: '七',
        quote: '国庆节：10月1日至7日放假调休，共7天。9月29日（星期日）、10月12日（星期六）上班。',
      },
      holidays: ['2019-10-01', '2019-10-02', '2019-10-03', '2019-10-04', '2019-10-07'],
      workdays: ['2019-09-29', '2019-10-12'],
    },
  ],
};
