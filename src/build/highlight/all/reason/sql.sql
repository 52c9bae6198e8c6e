{operator|-}{operator|-} kettles
{constructor|CREATE} {constructor|TABLE} {constructor|IF} {constructor|NOT} {constructor|EXISTS} kettle {punctuation|(}
  id {constructor|BIGINT} {constructor|UNSIGNED} {constructor|AUTO_INCREMENT} {constructor|PRIMARY} {constructor|KEY}{punctuation|,}
  {operator|`}name{operator|`} {constructor|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {constructor|NOT} {constructor|NULL} {constructor|DEFAULT} {operator|'}it{operator|'}{char|'s'}{punctuation|,}
  litres {constructor|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {constructor|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made {constructor|TIMESTAMP} {constructor|DEFAULT} {constructor|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{constructor|SELECT} {constructor|DISTINCT} k{punctuation|.}name {constructor|AS} {string|"n"}{punctuation|,} {constructor|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {operator|:=} {number|1e3}{punctuation|,} {number|0xFF}
{constructor|FROM} kettle k {constructor|LEFT} {constructor|OUTER} {constructor|JOIN} cup c {constructor|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {constructor|AND} c{punctuation|.}hot {constructor|IS} {constructor|NOT} {constructor|TRUE}
{constructor|WHERE} k{punctuation|.}name {constructor|LIKE} {operator|'}p%{operator|'} {constructor|OR} k{punctuation|.}id {constructor|BETWEEN} {number|1} {constructor|AND} {number|10} {operator|#} other
{constructor|GROUP} {constructor|BY} k{punctuation|.}name {constructor|HAVING} total {operator|>=} {number|2} {constructor|ORDER} {constructor|BY} {number|1} {constructor|DESC} {constructor|LIMIT} {number|10} {constructor|OFFSET} {number|5}{punctuation|;}
{constructor|INSERT} {constructor|INTO} cup {constructor|VALUES} {punctuation|(}{constructor|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {constructor|FALSE}{punctuation|)} {constructor|ON} {constructor|DUPLICATE} {constructor|KEY} {constructor|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{constructor|BEGIN} {constructor|TRANSACTION}{punctuation|;} {constructor|ROLLBACK}{punctuation|;}
