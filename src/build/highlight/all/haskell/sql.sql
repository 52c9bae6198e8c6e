{comment|-- kettles}
{constant|CREATE} {constant|TABLE} {constant|IF} {constant|NOT} {constant|EXISTS} {hvariable|kettle} {punctuation|(}
  {builtin|id} {constant|BIGINT} {constant|UNSIGNED} {constant|AUTO_INCREMENT} {constant|PRIMARY} {constant|KEY}{punctuation|,}
  {operator|`name`} {constant|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {constant|NOT} {constant|NULL} {constant|DEFAULT} '{hvariable|it'}{char string|'s'}{punctuation|,}
  {hvariable|litres} {constant|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {constant|CHECK} {punctuation|(}{hvariable|litres} {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  {hvariable|made} {constant|TIMESTAMP} {constant|DEFAULT} {constant|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{operator|/*} {hvariable|select} {operator|*/}
{constant|SELECT} {constant|DISTINCT} {hvariable|k}{punctuation|.}{hvariable|name} {constant|AS} {string|"n"}{punctuation|,} {constant|COUNT}{punctuation|(}{operator|*}{punctuation|)} {hvariable|total}{punctuation|,} {operator|@}{hvariable|var} {operator|:=} {number|1e3}{punctuation|,} {number|0xFF}
{constant|FROM} {hvariable|kettle} {hvariable|k} {constant|LEFT} {constant|OUTER} {constant|JOIN} {hvariable|cup} {hvariable|c} {constant|ON} {hvariable|c}{punctuation|.}{hvariable|kettle_id} {operator|=} {hvariable|k}{punctuation|.}{builtin|id} {constant|AND} {hvariable|c}{punctuation|.}{hvariable|hot} {constant|IS} {constant|NOT} {constant|TRUE}
{constant|WHERE} {hvariable|k}{punctuation|.}{hvariable|name} {constant|LIKE} '{hvariable|p}{operator|%}' {constant|OR} {hvariable|k}{punctuation|.}{builtin|id} {constant|BETWEEN} {number|1} {constant|AND} {number|10} {operator|#} {hvariable|other}
{constant|GROUP} {constant|BY} {hvariable|k}{punctuation|.}{hvariable|name} {constant|HAVING} {hvariable|total} {operator|>=} {number|2} {constant|ORDER} {constant|BY} {number|1} {constant|DESC} {constant|LIMIT} {number|10} {constant|OFFSET} {number|5}{punctuation|;}
{constant|INSERT} {constant|INTO} {hvariable|cup} {constant|VALUES} {punctuation|(}{constant|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {constant|FALSE}{punctuation|)} {constant|ON} {constant|DUPLICATE} {constant|KEY} {constant|UPDATE} {hvariable|n} {operator|=} {hvariable|n} {operator|+} {number|1}{punctuation|;}
{constant|BEGIN} {constant|TRANSACTION}{punctuation|;} {constant|ROLLBACK}{punctuation|;}
