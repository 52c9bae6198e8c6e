{operator|-}{operator|-} kettles
{constant|CREATE} {constant|TABLE} {constant|IF} {constant|NOT} {constant|EXISTS} {function|kettle} {punctuation|(}
  id {constant|BIGINT} {constant|UNSIGNED} {constant|AUTO_INCREMENT} {constant|PRIMARY} {constant|KEY}{punctuation|,}
  `name` {constant|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {constant|NOT} {constant|NULL} {constant|DEFAULT} 'it''s'{punctuation|,}
  litres {constant|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {constant|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made {constant|TIMESTAMP} {constant|DEFAULT} {constant|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{constant|SELECT} {constant|DISTINCT} k{punctuation|.}name {constant|AS} {string-literal|{string|"n"}}{punctuation|,} {constant|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @{keyword|var} {operator|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{constant|FROM} kettle k {constant|LEFT} {constant|OUTER} {constant|JOIN} cup c {constant|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {constant|AND} c{punctuation|.}hot {constant|IS} {constant|NOT} {constant|TRUE}
{constant|WHERE} k{punctuation|.}name {constant|LIKE} 'p{operator|%}' {constant|OR} k{punctuation|.}id {constant|BETWEEN} {number|1} {constant|AND} {number|10} {attribute keyword|# other}
{constant|GROUP} {constant|BY} k{punctuation|.}name {constant|HAVING} total {operator|>=} {number|2} {constant|ORDER} {constant|BY} {number|1} {constant|DESC} {constant|LIMIT} {number|10} {constant|OFFSET} {number|5}{punctuation|;}
{constant|INSERT} {constant|INTO} cup {constant|VALUES} {punctuation|(}{constant|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {constant|FALSE}{punctuation|)} {constant|ON} {constant|DUPLICATE} {constant|KEY} {constant|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{constant|BEGIN} {constant|TRANSACTION}{punctuation|;} {constant|ROLLBACK}{punctuation|;}
