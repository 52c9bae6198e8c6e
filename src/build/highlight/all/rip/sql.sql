{reference|--} {reference|kettles}
{reference|CREATE} {reference|TABLE} {reference|IF} {reference|NOT} {reference|EXISTS} {reference|kettle} {punctuation|(}
  {reference|id} {reference|BIGINT} {reference|UNSIGNED} {reference|AUTO_INCREMENT} {reference|PRIMARY} {reference|KEY}{punctuation|,}
  {punctuation|`}{reference|name}{punctuation|`} {reference|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {reference|NOT} {reference|NULL} {reference|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  {reference|litres} {reference|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {reference|CHECK} {punctuation|(}{reference|litres} {punctuation|>} {number|0.5}{punctuation|)}{punctuation|,} {reference|--} {reference|size}
  {reference|made} {reference|TIMESTAMP} {reference|DEFAULT} {reference|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{regex|/* select */}
{reference|SELECT} {reference|DISTINCT} {reference|k}{punctuation|.}{reference|name} {reference|AS} {string|"n"}{punctuation|,} {reference|COUNT}{punctuation|(}{reference|*}{punctuation|)} {reference|total}{punctuation|,} {builtin|@}{reference|var} {symbol|:=} 1{reference|e3}{punctuation|,} 0{reference|xFF}
{reference|FROM} {reference|kettle} {reference|k} {reference|LEFT} {reference|OUTER} {reference|JOIN} {reference|cup} {reference|c} {reference|ON} {reference|c}{punctuation|.}{reference|kettle_id} {punctuation|=} {reference|k}{punctuation|.}{reference|id} {reference|AND} {reference|c}{punctuation|.}{reference|hot} {reference|IS} {reference|NOT} {reference|TRUE}
{reference|WHERE} {reference|k}{punctuation|.}{reference|name} {reference|LIKE} {string|'p%'} {reference|OR} {reference|k}{punctuation|.}{reference|id} {reference|BETWEEN} {number|1} {reference|AND} {number|10} {comment|# other}
{reference|GROUP} {reference|BY} {reference|k}{punctuation|.}{reference|name} {reference|HAVING} {reference|total} {punctuation|>}{punctuation|=} {number|2} {reference|ORDER} {reference|BY} {number|1} {reference|DESC} {reference|LIMIT} {number|10} {reference|OFFSET} {number|5}{punctuation|;}
{reference|INSERT} {reference|INTO} {reference|cup} {reference|VALUES} {punctuation|(}{reference|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {reference|FALSE}{punctuation|)} {reference|ON} {reference|DUPLICATE} {reference|KEY} {reference|UPDATE} {reference|n} {punctuation|=} {reference|n} {reference|+} {number|1}{punctuation|;}
{reference|BEGIN} {reference|TRANSACTION}{punctuation|;} {reference|ROLLBACK}{punctuation|;}
