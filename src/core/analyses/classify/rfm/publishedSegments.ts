type SegmentId =
  | 'champions'
  | 'loyal'
  | 'potential-loyalist'
  | 'new'
  | 'promising'
  | 'need-attention'
  | 'about-to-sleep'
  | 'at-risk'
  | 'cannot-lose'
  | 'hibernating'
  | 'lost';

/** One of the eleven segments that the 125 codes of three scores 1–5 fall into. */
export interface PublishedSegment {
  /** Names its texts: `rfm.segment.<id>` and `rfm.action.<id>` in i18n. */
  id: SegmentId;
  /** Name where nothing translates it. */
  name: string;
  codes: readonly string[];
}

/**
 * The partition of the 125 codes of METHODS 1.5: 7, 8, 24, 7, 16, 8, 8, 22, 8, 11 and 6 codes. The ranges of R and FM
 * under which these segments are published overlap and leave codes without a name; this table does neither.
 */
export const publishedSegments: readonly PublishedSegment[] = [
  segment('champions', 'Champions', '555 554 545 544 455 454 445'),
  segment('loyal', 'Loyal', '543 444 435 355 354 345 344 335'),
  segment(
    'potential-loyalist',
    'Potential Loyalist',
    '553 552 551 542 541 533 532 531 453 452 451 442 441 433 432 431 423 353 352 351 342 341 333 323',
  ),
  segment('new', 'New', '512 511 422 421 412 411 311'),
  segment('promising', 'Promising', '525 524 523 522 521 515 514 513 425 424 415 414 413 315 314 313'),
  segment('need-attention', 'Need Attention', '535 534 443 434 343 334 325 324'),
  segment('about-to-sleep', 'About To Sleep', '331 321 312 251 241 231 221 213'),
  segment(
    'at-risk',
    'At Risk',
    '255 254 253 252 245 244 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124',
  ),
  segment('cannot-lose', 'Cannot Lose', '215 214 155 154 144 115 114 113'),
  segment('hibernating', 'Hibernating', '332 322 233 232 223 222 212 211 132 123 122'),
  segment('lost', 'Lost', '151 141 131 121 112 111'),
];

function segment(id: SegmentId, name: string, codes: string): PublishedSegment {
  return { id, name, codes: codes.split(' ') };
}
