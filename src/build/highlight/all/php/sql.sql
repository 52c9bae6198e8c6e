{operator|--} kettles
{constant|CREATE} {constant|TABLE} {keyword|IF} {constant|NOT} {constant|EXISTS} {function|kettle} {punctuation|(}
  id {constant|BIGINT} {constant|UNSIGNED} {constant|AUTO_INCREMENT} {constant|PRIMARY} {constant|KEY}{punctuation|,}
  {string backtick-quoted-string|`name`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {constant|NOT} {constant|NULL} {keyword|DEFAULT} {string single-quoted-string|'it'}{string single-quoted-string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made {constant|TIMESTAMP} {keyword|DEFAULT} {constant|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{constant|SELECT} {constant|DISTINCT} k{operator|.}name {keyword|AS} {string double-quoted-string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @{keyword|var} {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{constant|FROM} kettle k {constant|LEFT} {constant|OUTER} {constant|JOIN} cup c {constant|ON} c{operator|.}kettle_id {operator|=} k{operator|.}id {keyword|AND} c{operator|.}hot {constant|IS} {constant|NOT} {constant boolean|TRUE}
{constant|WHERE} k{operator|.}name {constant|LIKE} {string single-quoted-string|'p%'} {keyword|OR} k{operator|.}id {constant|BETWEEN} {number|1} {keyword|AND} {number|10} {comment|# other}
{constant|GROUP} {constant|BY} k{operator|.}name {constant|HAVING} total {operator|>=} {number|2} {constant|ORDER} {constant|BY} {number|1} {constant|DESC} {constant|LIMIT} {number|10} {constant|OFFSET} {number|5}{punctuation|;}
{constant|INSERT} {constant|INTO} cup {function|VALUES} {punctuation|(}{constant|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {constant boolean|FALSE}{punctuation|)} {constant|ON} {constant|DUPLICATE} {constant|KEY} {constant|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{constant|BEGIN} {constant|TRANSACTION}{punctuation|;} {constant|ROLLBACK}{punctuation|;}
