{verb keyword|#} kettle
library{punctuation|(}dplyr{punctuation|)}
boil {verb keyword|<}{verb keyword|-} function{punctuation|(}x{verb keyword|,} n {verb keyword|=} {number|10}L{verb keyword|,} {conjunction variable|..}{conjunction variable|.}{punctuation|)} {verb keyword|\{}
  y {verb keyword|<}{verb keyword|-} c{punctuation|(}{number|1.5e3}{verb keyword|,} {number|0}xFF{verb keyword|,} NA{verb keyword|,} TRUE{verb keyword|,} Inf{verb keyword|,} {conjunction variable|"}str{adverb builtin|\\}n{conjunction variable|"}{verb keyword|,} {string|'q'}{punctuation|)}
  if {punctuation|(}is{conjunction variable|.}null{punctuation|(}x{punctuation|)} {verb keyword|\|}{verb keyword|\|} {verb keyword|!}any{punctuation|(}y {verb keyword|%}in{verb keyword|%} x{punctuation|)}{punctuation|)} stop{punctuation|(}{conjunction variable|"}no{conjunction variable|"}{punctuation|)} else for {punctuation|(}i in seq_len{punctuation|(}n{punctuation|)}{punctuation|)} next
  df {verb keyword|%}{verb keyword|>}{verb keyword|%} filter{punctuation|(}a {verb keyword|=}{verb keyword|=} {number|1} {conjunction variable|&} b {verb keyword|<}{verb keyword|=} {number|2}{punctuation|)} {verb keyword|\|}{verb keyword|>} mutate{punctuation|(}c {verb keyword|=} a{verb keyword|^}{number|2} {verb keyword|%}{adverb builtin|/}{verb keyword|%} {number|3}{punctuation|)} {verb keyword|-}{verb keyword|>} z
  x{verb keyword|[}{verb keyword|[}{number|1}{verb keyword|]}{verb keyword|]}{verb keyword|$}name{conjunction variable|@}slot
{adverb builtin|\}}
