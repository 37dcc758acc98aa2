/** The rows of the annex: what each asks, in one short sentence, with the date printed beside it. */
export interface AnnexRow {
  n: number;
  asks: string;
  section: 'response' | 'services' | 'platforms' | 'institutions';
  /** absent: by the end of the year */
  due?: string;
  /** printed with 前 */
  before?: true;
  awaited?: 'year-end' | 'two-months';
}

const ASKS = `
1 decisions of the government and policies are published unless secret
2 documents on public interests say what is to be published
3 every document drafted states how open it is
4 drafts without a proposal on openness are sent back
5 drafts of great decisions are published for comment before
6 papers on livelihood tell what opinions were gathered
7 meetings the public should know of are broadcast live
8 lists of powers and duties are adjusted and published
9 a column shows the answers to deputies and committee members
10 a negative list for market access is made public
11 random inspections and their results are made public
12 the accounts of the three public expenses are put right
13 the text is lost, the date is the end of August
14 the text is lost, it waits for a national document
15 the text is lost, it runs all year
16 the text is lost, under the cells above
17 the text is lost, for poverty relief, civil affairs, market and environment
18 policies on the great deployments are explained
19 documents and their explanations are drafted, approved and published together
20 explanations tell background, aims, contents and changes
21 the principal is the first to explain policies
22 explanations are reviewed and reported on
23 policies on the three battles are explained
24 public opinion is watched and early signs are met
25 hot topics of livelihood are answered
26 great emergencies are answered with authority
27 emergencies are answered promptly and accurately
28 press conferences of the government are organised
29 main media and sites carry policies and answers
30 a quick joint reaction with publicity and police stands
31 answers to public opinion are evaluated, failures called to account
32 the list of matters handled without meeting is drawn up
33 progress of online services is published
34 listed matters are standardised and kept current
35 online services reach the grass roots
36 shared data and one authentication system are built
37 rules for running the online platform are made
38 certificates become a catalogue, electronic
39 questions left online are taken, passed on and answered
40 service halls get general windows
41 lists of matters done in one go are published
42 one door, one trip at most
43 halls have equipment, staff and funds
44 service windows are inspected and remedies drawn up
45 rewards and discipline for window staff stand
46 published service information is inspected
47 halved permit times and investment approvals are published
48 proofs without legal ground are cleared away
49 nothing is asked for beyond the service guide
50 online and in the hall the information is one
51 sites are checked regularly under the guidelines
52 contents, search and columns of the sites are kept
53 opening and merging of sites and their names are regular
54 sites are brought together
55 the group of sites moves to its new platform
56 search on the sites works, common questions are kept
57 the sites speak IPv6 within the year
58 public data are opened on trial
59 sites and user data are safe
60 the sites are read through and kept current
61 messages to the sites are dealt with, great policies reposted
62 new media publish, explain and serve
63 who opens a channel manages it
64 feeble channels are closed or merged
65 contents of channels are reviewed and signed
66 nothing foreign to government is posted
67 hot topics are answered on the channels in time
68 hotlines are cleared and the result is reported
69 hotlines join 12345
70 the hotlines are inspected
71 requests for information have a proper channel
72 answers to requests follow the model
73 requests are handled jointly with law offices and courts
74 local rules under the regulation are revised
75 measures are fitted to the new regulation
76 what must be public is listed and published
77 receiving and answering requests is regular
78 difficult requests are discussed with others
79 the one model of answers is used
80 the regulation is made known
81 personal privacy is protected in publishing
82 secrecy is reviewed before publishing
83 the basic catalogue is drawn up and published
84 work on the basic catalogue is hastened
85 rules for public enterprises and institutions are made
86 public enterprises and institutions are supervised
`;

const DUE: Record<number, string> = {
  13: '2018-08-31',
  32: '2018-12-31',
  34: '2018-08-31',
  35: '2018-12-31',
  36: '2018-12-31',
  40: '2018-12-31',
  41: '2018-08-31',
  44: '2018-06-30',
  53: '2018-09-30',
  55: '2018-10-31',
  68: '2018-10-15',
  70: '2018-11-30',
  83: '2018-12-31',
};

export const ROWS: AnnexRow[] = ASKS.trim()
  .split('\n')
  .map((text) => {
    const n = Number.parseInt(text, 10);
    return {
      n,
      asks: text.slice(text.indexOf(' ') + 1),
      section: n <= 31 ? 'response' : n <= 50 ? 'services' : n <= 73 ? 'platforms' : 'institutions',
      ...(DUE[n] ? { due: DUE[n], before: true } : {}),
      ...([10, 14, 85].includes(n) ? { awaited: 'year-end' } : {}),
      ...(n === 74 ? { awaited: 'two-months' } : {}),
    };
  });

/** The day before and the day after each due date. */
export const AROUND: Record<string, [before: string, after: string]> = {
  '2018-06-30': ['2018-06-29', '2018-07-01'],
  '2018-08-31': ['2018-08-30', '2018-09-01'],
  '2018-09-30': ['2018-09-29', '2018-10-01'],
  '2018-10-15': ['2018-10-14', '2018-10-16'],
  '2018-10-31': ['2018-10-30', '2018-11-01'],
  '2018-11-30': ['2018-11-29', '2018-12-01'],
  '2018-12-31': ['2018-12-30', '2019-01-01'],
};
