{operator|--} {identifier|kettles}
{identifier|CREATE} {identifier|TABLE} {identifier|IF} {identifier|NOT} {identifier|EXISTS} {identifier|kettle} {punctuation|(}
  {identifier|id} {identifier|BIGINT} {identifier|UNSIGNED} {identifier|AUTO_INCREMENT} {identifier|PRIMARY} {identifier|KEY}{punctuation|,}
  {punctuation|`}{identifier|name}{punctuation|`} {identifier|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {identifier|NOT} {identifier|NULL} {identifier|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  {identifier|litres} {identifier|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {identifier|CHECK} {punctuation|(}{identifier|litres} {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} {identifier|size}
  {identifier|made} {identifier|TIMESTAMP} {identifier|DEFAULT} {identifier|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{identifier|SELECT} {identifier|DISTINCT} {identifier|k}{punctuation|.}{identifier|name} {identifier|AS} {interpolated-string|{string|"n"}}{punctuation|,} {identifier|COUNT}{punctuation|(}{operator|*}{punctuation|)} {identifier|total}{punctuation|,} {operator|@}{keyword|var} {operator|:=} {number|1e3}{punctuation|,} {number|0xFF}
{identifier|FROM} {identifier|kettle} {identifier|k} {identifier|LEFT} {identifier|OUTER} {identifier|JOIN} {identifier|cup} {identifier|c} {identifier|ON} {identifier|c}{punctuation|.}{identifier|kettle_id} {operator|=} {identifier|k}{punctuation|.}{identifier|id} {identifier|AND} {identifier|c}{punctuation|.}{identifier|hot} {identifier|IS} {identifier|NOT} {identifier|TRUE}
{identifier|WHERE} {identifier|k}{punctuation|.}{identifier|name} {identifier|LIKE} {string|'p%'} {identifier|OR} {identifier|k}{punctuation|.}{identifier|id} {identifier|BETWEEN} {number|1} {identifier|AND} {number|10} {comment|# other}
{identifier|GROUP} {identifier|BY} {identifier|k}{punctuation|.}{identifier|name} {identifier|HAVING} {identifier|total} {operator|>=} {number|2} {identifier|ORDER} {identifier|BY} {number|1} {identifier|DESC} {identifier|LIMIT} {number|10} {identifier|OFFSET} {number|5}{punctuation|;}
{identifier|INSERT} {identifier|INTO} {identifier|cup} {identifier|VALUES} {punctuation|(}{identifier|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {identifier|FALSE}{punctuation|)} {identifier|ON} {identifier|DUPLICATE} {identifier|KEY} {identifier|UPDATE} {identifier|n} {operator|=} {identifier|n} {operator|+} {number|1}{punctuation|;}
{identifier|BEGIN} {identifier|TRANSACTION}{punctuation|;} {identifier|ROLLBACK}{punctuation|;}
