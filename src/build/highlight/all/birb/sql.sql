{operator|--} {variable|kettles}
{class-name|CREATE} {class-name|TABLE} {class-name|IF} {class-name|NOT} {class-name|EXISTS} {variable|kettle} {punctuation|(}
  {variable|id} {class-name|BIGINT} {class-name|UNSIGNED} {class-name|AUTO_INCREMENT} {class-name|PRIMARY} {class-name|KEY}{punctuation|,}
  `{variable|name}` {class-name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {class-name|NOT} {class-name|NULL} {class-name|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  {variable|litres} {class-name|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {class-name|CHECK} {punctuation|(}{variable|litres} {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} {variable|size}
  {variable|made} {class-name|TIMESTAMP} {class-name|DEFAULT} {class-name|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{class-name|SELECT} {class-name|DISTINCT} {variable|k}{punctuation|.}{variable|name} {class-name|AS} {string|"n"}{punctuation|,} {class-name|COUNT}{punctuation|(}{operator|*}{punctuation|)} {variable|total}{punctuation|,} @{keyword|var} {operator|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{class-name|FROM} {variable|kettle} {variable|k} {class-name|LEFT} {class-name|OUTER} {class-name|JOIN} {variable|cup} {variable|c} {class-name|ON} {variable|c}{punctuation|.}{variable|kettle_id} {operator|=} {variable|k}{punctuation|.}{variable|id} {class-name|AND} {variable|c}{punctuation|.}{variable|hot} {class-name|IS} {class-name|NOT} {class-name|TRUE}
{class-name|WHERE} {variable|k}{punctuation|.}{variable|name} {class-name|LIKE} {string|'p%'} {class-name|OR} {variable|k}{punctuation|.}{variable|id} {class-name|BETWEEN} {number|1} {class-name|AND} {number|10} # {variable|other}
{class-name|GROUP} {class-name|BY} {variable|k}{punctuation|.}{variable|name} {class-name|HAVING} {variable|total} {operator|>=} {number|2} {class-name|ORDER} {class-name|BY} {number|1} {class-name|DESC} {class-name|LIMIT} {number|10} {class-name|OFFSET} {number|5}{punctuation|;}
{class-name|INSERT} {class-name|INTO} {variable|cup} {class-name|VALUES} {punctuation|(}{class-name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {class-name|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} {variable|n} {operator|=} {variable|n} {operator|+} {number|1}{punctuation|;}
{class-name|BEGIN} {class-name|TRANSACTION}{punctuation|;} {class-name|ROLLBACK}{punctuation|;}
