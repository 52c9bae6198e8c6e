{operator|--} kettles
{class-name|CREATE} {class-name|TABLE} {class-name|IF} {class-name|NOT} {class-name|EXISTS} {function|kettle} {punctuation|(}
  id {class-name|BIGINT} {class-name|UNSIGNED} {class-name|AUTO_INCREMENT} {class-name|PRIMARY} {constant|KEY}{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {class-name|NOT} {class-name|NULL} {keyword|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made {class-name|TIMESTAMP} {class-name|DEFAULT} {constant|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{class-name|SELECT} {class-name|DISTINCT} k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @{keyword|var} {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{class-name|FROM} kettle k {class-name|LEFT} {class-name|OUTER} {class-name|JOIN} cup c {class-name|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {class-name|AND} c{punctuation|.}hot {class-name|IS} {class-name|NOT} {class-name|TRUE}
{class-name|WHERE} k{punctuation|.}name {constant|LIKE} {string|'p%'} {class-name|OR} k{punctuation|.}id {class-name|BETWEEN} {number|1} {class-name|AND} {number|10} # other
{class-name|GROUP} {class-name|BY} k{punctuation|.}name {class-name|HAVING} total {operator|>=} {number|2} {class-name|ORDER} {class-name|BY} {number|1} {class-name|DESC} {class-name|LIMIT} {number|10} {class-name|OFFSET} {number|5}{punctuation|;}
{class-name|INSERT} {class-name|INTO} cup {function|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {constant|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{class-name|BEGIN} {constant|TRANSACTION}{punctuation|;} {constant|ROLLBACK}{punctuation|;}
