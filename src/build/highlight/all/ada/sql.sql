{comment|-- kettles}
{variable|CREATE} {variable|TABLE} {keyword|IF} {keyword|NOT} {variable|EXISTS} {variable|kettle} {punctuation|(}
  {variable|id} {variable|BIGINT} {variable|UNSIGNED} {variable|AUTO_INCREMENT} {variable|PRIMARY} {variable|KEY}{punctuation|,}
  `{variable|name}` {variable|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {keyword|NULL} {variable|DEFAULT} '{variable|it}'{char|'s'}{punctuation|,}
  {variable|litres} {variable|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {variable|CHECK} {punctuation|(}{variable|litres} {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  {variable|made} {variable|TIMESTAMP} {variable|DEFAULT} {variable|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} {variable|DISTINCT} {variable|k}{punctuation|.}{variable|name} {variable|AS} {string|"n"}{punctuation|,} {variable|COUNT}{punctuation|(}{operator|*}{punctuation|)} {variable|total}{punctuation|,} @{variable|var} {operator|:=} {number|1e3}{punctuation|,} 0xFF
{variable|FROM} {variable|kettle} {variable|k} {variable|LEFT} {variable|OUTER} {variable|JOIN} {variable|cup} {variable|c} {variable|ON} {variable|c}{punctuation|.}{variable|kettle_id} {operator|=} {variable|k}{punctuation|.}{variable|id} {keyword|AND} {variable|c}{punctuation|.}{variable|hot} {keyword|IS} {keyword|NOT} {boolean|TRUE}
{variable|WHERE} {variable|k}{punctuation|.}{variable|name} {variable|LIKE} '{variable|p}%' {keyword|OR} {variable|k}{punctuation|.}{variable|id} {variable|BETWEEN} {number|1} {keyword|AND} {number|10} # {variable|other}
{variable|GROUP} {variable|BY} {variable|k}{punctuation|.}{variable|name} {variable|HAVING} {variable|total} {operator|>=} {number|2} {variable|ORDER} {variable|BY} {number|1} {variable|DESC} {variable|LIMIT} {number|10} {variable|OFFSET} {number|5}{punctuation|;}
{variable|INSERT} {variable|INTO} {variable|cup} {variable|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {variable|ON} {variable|DUPLICATE} {variable|KEY} {variable|UPDATE} {variable|n} {operator|=} {variable|n} {operator|+} {number|1}{punctuation|;}
{keyword|BEGIN} {variable|TRANSACTION}{punctuation|;} {variable|ROLLBACK}{punctuation|;}
