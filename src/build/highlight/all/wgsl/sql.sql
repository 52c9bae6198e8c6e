{operator|--} kettles
{class-name|CREATE} {class-name|TABLE} {class-name|IF} {class-name|NOT} {class-name|EXISTS} kettle {punctuation|(}
  id {class-name|BIGINT} {class-name|UNSIGNED} AUTO_INCREMENT {class-name|PRIMARY} {class-name|KEY}{punctuation|,}
  `name` {function-calls function|VARCHAR}{punctuation|(}{int-literal number|80}{punctuation|)} {class-name|NOT} {class-name|NULL} {class-name|DEFAULT} 'it''s'{punctuation|,}
  litres {function-calls function|DECIMAL}{punctuation|(}{int-literal number|4}{punctuation|,} {int-literal number|2}{punctuation|)} {class-name|CHECK} {punctuation|(}litres {punctuation|>} {decimal-float-literal number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made {class-name|TIMESTAMP} {class-name|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{class-name|SELECT} {class-name|DISTINCT} k{punctuation|.}name {class-name|AS} "n"{punctuation|,} {function-calls function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {punctuation|@}{keyword|var} {punctuation|:}{operator|=} {decimal-float-literal number|1e3}{punctuation|,} {hex-int-literal number|0xFF}
{class-name|FROM} kettle k {class-name|LEFT} {class-name|OUTER} {class-name|JOIN} cup c {class-name|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {class-name|AND} c{punctuation|.}hot {class-name|IS} {class-name|NOT} {class-name|TRUE}
{class-name|WHERE} k{punctuation|.}name {class-name|LIKE} 'p{operator|%}' {class-name|OR} k{punctuation|.}id {class-name|BETWEEN} {int-literal number|1} {class-name|AND} {int-literal number|10} # other
{class-name|GROUP} {class-name|BY} k{punctuation|.}name {class-name|HAVING} total {operator|>=} {int-literal number|2} {class-name|ORDER} {class-name|BY} {int-literal number|1} {class-name|DESC} {class-name|LIMIT} {int-literal number|10} {class-name|OFFSET} {int-literal number|5}{punctuation|;}
{class-name|INSERT} {class-name|INTO} cup {class-name|VALUES} {punctuation|(}{class-name|NULL}{punctuation|,} {int-literal number|1}{punctuation|)}{punctuation|,} {punctuation|(}{int-literal number|2}{punctuation|,} {class-name|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} n {operator|=} n {operator|+} {int-literal number|1}{punctuation|;}
{class-name|BEGIN} {class-name|TRANSACTION}{punctuation|;} {class-name|ROLLBACK}{punctuation|;}
