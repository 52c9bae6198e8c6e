{verb keyword|#} kettle
{verb keyword|#}{verb keyword|#}{verb keyword|#} block {verb keyword|#}{verb keyword|#}{verb keyword|#}
class Kettle extends Pot
  constructor{conjunction variable|:} {punctuation|(}{conjunction variable|@}litres {verb keyword|=} {number|1.7}{verb keyword|,} opts{conjunction variable|..}{conjunction variable|.}{punctuation|)} {verb keyword|-}{verb keyword|>} super{punctuation|(}{punctuation|)}
  boil{conjunction variable|:} {punctuation|(}n{punctuation|)} {verb keyword|=}{verb keyword|>} if n isnt {number|0}xFF and not {conjunction variable|@}hot then {conjunction variable|"}at {verb keyword|#}{verb keyword|\{}n {verb keyword|+} {number|1}{adverb builtin|\}}{conjunction variable|"} else {string|'x'} unless n{verb keyword|?}
list {verb keyword|=} {punctuation|(}x {verb keyword|*} {number|2} for x in {verb keyword|[}{number|1}{conjunction variable|..}{number|10}{verb keyword|]} when x {verb keyword|%} {number|2} is {number|0}{punctuation|)}
re {verb keyword|=} {adverb builtin|/}{adverb builtin|/}{adverb builtin|/}{verb keyword|^}a{verb keyword|#}{verb keyword|\{}x{adverb builtin|\}}{verb keyword|+} {verb keyword|#} comment
{adverb builtin|/}{adverb builtin|/}{adverb builtin|/}i
