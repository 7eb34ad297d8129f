/** A finding on a real report, judged by a person who has read the passage. */
export interface Judgement {
  readonly code: string;
  readonly fingerprint: string;
  readonly right: boolean;
  /** Why, in our own words. */
  readonly why: string;
}

const right = (code: string, fingerprint: string, why: string): Judgement => ({ code, fingerprint, right: true, why });

/** Judgements by file of the corpus. A finding that is not here fails the test until somebody has judged it. */
export const judgements: Readonly<Record<string, readonly Judgement[]>> = {
  'hongze-2023.txt': [
    right('A16', '000f09750f1cb0', 'The address is at a public mail service.'),
    right('B10', '125a88b53b1650', 'None of the three topics occurs anywhere in the text.'),
    right('G17', '12342532bb6554', 'One row where the form of 2021 has three.'),
    right('H01', '17409b61778dc1', 'The published row reads 10, 1, 0, 0 and a total of 0.'),
    right('H03', '1f91946f631a10', 'The published row reads 5, 0, 0, 0 and a total of 0.'),
  ],
  'hongze-2024.txt': [
    right('B10', '125a88b53b1650', 'Assessment is there; the two topics named are not.'),
    right('G17', '12342532bb6554', 'One row where the form of 2021 has three.'),
  ],
  'huaian-2024.txt': [
    right('A16', '167f1468213d1a', 'The address is at a public mail service.'),
    right('B10', '125a88b53b1650', 'Scores and inspections are there; accountability is not.'),
    right('B20', '1b057c8b3e3619', 'The count is right; the limit is another place’s, and the note says so.'),
    right(
      'H09',
      '02769031a3ec74',
      '64, 4 and 1 cases were corrected; the section on problems speaks of explanation and staff only.',
    ),
  ],
  'qujiang-2020.txt': [
    right('A03', '152b8dfc46a785', '20 February is after 31 January; the assumption on the kind of body is said.'),
    right('A20', '1d3695869356ad', 'Three labels of the page’s head have nothing behind them.'),
    right('L04', '124f79eac4102a', 'The notice on the form is not among what the preface cites.'),
    right('L05', '125710013efebc', 'The title is of a plan’s notice, with neither issuer nor number.'),
    right('B08', '11301e9abd1001', 'Seven parts announced, eight headings.'),
    right('A09', '0bb73e11f521f2', 'Only the end of the period is given.'),
    right('B21', '1dde9f494961ca', 'Reporting news is named three times among the work.'),
    right('L14', '13a426854b6fe8', 'An office is named as the responsible person.'),
    right('B15', '0d41983a0525ed', 'There is the statistics table of the older form and none of the three tables.'),
    right('L08', '042651594909ef', 'A heading has the other term.'),
    right('L09', '0a552639c5a66e', 'A system for exchanging documents among offices is named as a channel.'),
    right('B22', '12418d8c7adde3', 'The sections are those of the regulations of 2007.'),
    right('P24', '1d1c855eacb2d8', 'Published in 2021, the word means that year.'),
    right('L16', '1d9d5d341eb805', 'The word stands twice in one phrase.'),
    right('L10', '0861b0fee089b2', 'The term is of the old regulations.'),
    right('B01', '1e236ada917680', 'The year calls for the six parts.'),
    right('R01', '0ec42f1ef1f1c7', 'Text and channel both say 120; the total says 0.'),
    right('D19', '05b9c40c5d6139', 'One office, no full-time staff; the text gives the work to a general office.'),
    right('A19', '1f8fab0102cb83', 'The same person with two offices.'),
    right('A14', '06e557d5a8c8f0', 'A telephone number is all there is.'),
    right('A15', '1c8f96aa011941', 'Six digits without an area code.'),
    right('A07', '1a3fa20222cedf', 'Filled in two days before the period ends.'),
    right('A08', '061fc76652d9d2', '53 days lie between the two dates.'),
    right('A23', '1f45dcf802abcf', 'Dates are written in different ways.'),
  ],
  'shanghai-office-2019.html': [
    right('A14', '0e75ea6be13ee0', 'Only the address of the web site is given.'),
    right('B20', '1b057c8b3e3619', 'The count is right; the limit is another place’s, and the note says so.'),
    right('P09', '07d05e42eab928', 'The five results of the sentence make 716, not the 805 it names.'),
    right('P21', '0a8ade9297940b', '258 of 805 is 32.0 %.'),
    right('G16', '054b05e44fde44', 'The cells are blank in the page.'),
    right('C05', '018afd6b29089c', 'The cells are blank in the page.'),
  ],
  'shanghai-stc-2024.md': [
    right('A14', '108722e3d78905', 'Only the address of the web site is given.'),
    right(
      'P20',
      '037c812edd0afa',
      'The four parts make 2160, and 21 is the last but one; the message says that it may be part of another.',
    ),
    right('F10', '1fac21c86b17a1', 'The row lacks the first two characters of its official name.'),
  ],
  'shuyang-drc-2023.html': [
    right('A20', '1d3695869356ad', 'Two labels of the page’s head have nothing behind them.'),
    right('A01', '1539d5a82a583c', 'The title lacks one word of the usual one.'),
    right('F10', '1fac21c86b17a1', 'The row lacks the first two characters of its official name.'),
    right('G16', '1212510d4f7bb8', 'All columns but two are blank.'),
  ],
};

/** Findings that were wrong once and are no more, with what was done: they must not come back. */
export const mended: readonly { readonly file: string; readonly code: string; readonly why: string }[] = [
  {
    file: 'shanghai-stc-2024.md',
    code: 'B09',
    why: 'The topics stand in sections of their own before the tables; the rule looked into the first one only. It now reads all of them.',
  },
];
