{verb operator|#} kettle
library{punctuation|(}dplyr{punctuation|)}
boil {verb operator|<}{verb operator|-} function{punctuation|(}x{verb operator|,} n {verb operator|=} {number|10}L{verb operator|,} {verb operator|.}{verb operator|.}{verb operator|.}{punctuation|)} {punctuation|\{}
  y {verb operator|<}{verb operator|-} c{punctuation|(}{number|1.5e3}{verb operator|,} {number|0xFF}{verb operator|,} NA{verb operator|,} TRUE{verb operator|,} Inf{verb operator|,} {string|"str\\n"}{verb operator|,} {adverb function|'}q{adverb function|'}{punctuation|)}
  {keyword|if} {punctuation|(}is{punctuation|.}{keyword|null}{punctuation|(}x{punctuation|)} {verb operator|\|}{verb operator|\|} {verb operator|!}{keyword|any}{punctuation|(}y {verb operator|%}{keyword|in}{verb operator|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{string|"no"}{punctuation|)} else for {punctuation|(}i {keyword|in} seq_len{punctuation|(}n{punctuation|)}{punctuation|)} {keyword|next}
  df {verb operator|%}{verb operator|>}{verb operator|%} filter{punctuation|(}a {verb operator|=}{verb operator|=} {number|1} {verb operator|&} b {verb operator|<=} {number|2}{punctuation|)} {verb operator|\|}{verb operator|>} mutate{punctuation|(}c {verb operator|=} a{verb operator|^}{number|2} {verb operator|%}{adverb function|/}{verb operator|%} {number|3}{punctuation|)} {verb operator|-}{verb operator|>} z
  x{punctuation|[}{punctuation|[}{number|1}{punctuation|]}{punctuation|]}{verb operator|$}name{verb operator|@}slot
{punctuation|\}}
