{operator|-}{operator|-} kettles
{class-name|CREATE} {class-name|TABLE} {class-name|IF} {class-name|NOT} {class-name|EXISTS} kettle {punctuation|(}
  id {class-name|BIGINT} {class-name|UNSIGNED} {class-name|AUTO_INCREMENT} {class-name|PRIMARY} {class-name|KEY}{punctuation|,}
  {template-string|{template-punctuation string|`}{string|name}{template-punctuation string|`}} {class-name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {class-name|NOT} {class-name|NULL} {class-name|DEFAULT} {operator|'}it{operator|'}{char|'s'}{punctuation|,}
  litres {class-name|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {class-name|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made {class-name|TIMESTAMP} {class-name|DEFAULT} {class-name|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{class-name|SELECT} {class-name|DISTINCT} k{punctuation|.}{function|name} {class-name|AS} {string|"n"}{punctuation|,} {class-name|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {class-name|@var} {operator|:=} {number|1e3}{punctuation|,} {number|0xFF}
{class-name|FROM} kettle k {class-name|LEFT} {class-name|OUTER} {class-name|JOIN} cup c {class-name|ON} c{punctuation|.}{function|kettle_id} {operator|=} k{punctuation|.}{function|id} {class-name|AND} c{punctuation|.}{function|hot} {class-name|IS} {class-name|NOT} {class-name|TRUE}
{class-name|WHERE} k{punctuation|.}{function|name} {class-name|LIKE} {operator|'}p%{operator|'} {class-name|OR} k{punctuation|.}{function|id} {class-name|BETWEEN} {number|1} {class-name|AND} {number|10} {operator|#} other
{class-name|GROUP} {class-name|BY} k{punctuation|.}{function|name} {class-name|HAVING} total {operator|>=} {number|2} {class-name|ORDER} {class-name|BY} {number|1} {class-name|DESC} {class-name|LIMIT} {number|10} {class-name|OFFSET} {number|5}{punctuation|;}
{class-name|INSERT} {class-name|INTO} cup {class-name|VALUES} {punctuation|(}{class-name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {class-name|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{class-name|BEGIN} {class-name|TRANSACTION}{punctuation|;} {class-name|ROLLBACK}{punctuation|;}
