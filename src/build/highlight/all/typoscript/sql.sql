{tag|--} {tag|kettles}
{tag|CREATE} {tag|TABLE} {tag|IF} {tag|NOT} {tag|EXISTS} {tag|kettle} {punctuation|(}
  {tag|id} {tag|BIGINT} {tag|UNSIGNED} {tag|AUTO_INCREMENT} {tag|PRIMARY} {tag|KEY}{punctuation|,}
  `{tag|name}` {tag|VARCHAR}{punctuation|(}{tag|80}{punctuation|)} {tag|NOT} {tag|NULL} {tag|DEFAULT} '{tag|it}''{tag|s}'{punctuation|,}
  {tag|litres} {tag|DECIMAL}{punctuation|(}{tag|4}{punctuation|,} {tag|2}{punctuation|)} {tag|CHECK} {punctuation|(}{tag|litres} {operator|>} {number|0{operator|.}}{tag|5}{punctuation|)}{punctuation|,} {tag|--} {tag|size}
  {tag|made} {tag|TIMESTAMP} {tag|DEFAULT} {tag|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{tag|SELECT} {tag|DISTINCT} {tag|k{punctuation|.}}{tag|name} {tag|AS} "{tag|n}"{punctuation|,} {tag|COUNT}{punctuation|(}{operator|*}{punctuation|)} {tag|total}{punctuation|,} @{tag|var} {punctuation|:}{operator|=} {string|1e3{punctuation|,} 0xFF}
{tag|FROM} {tag|kettle} {tag|k} {tag|LEFT} {tag|OUTER} {tag|JOIN} {tag|cup} {tag|c} {tag|ON} {tag|c{punctuation|.}}{tag|kettle_id} {operator|=} {string|k.id AND c.hot IS NOT TRUE}
{tag|WHERE} {tag|k{punctuation|.}}{tag|name} {tag|LIKE} '{tag|p}{operator|%}' {tag|OR} {tag|k{punctuation|.}}{tag|id} {tag|BETWEEN} {tag|1} {tag|AND} {tag|10} {comment|# other}
{tag|GROUP} {tag|BY} {tag|k{punctuation|.}}{tag|name} {tag|HAVING} {tag|total} {operator|>=} {string|2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;}
{tag|INSERT} {tag|INTO} {tag|cup} {tag|VALUES} {punctuation|(}{tag|NULL}{punctuation|,} {tag|1}{punctuation|)}{punctuation|,} {punctuation|(}{tag|2}{punctuation|,} {tag|FALSE}{punctuation|)} {tag|ON} {tag|DUPLICATE} {tag|KEY} {tag|UPDATE} {tag|n} {operator|=} {string|n + 1;}
{tag|BEGIN} {tag|TRANSACTION}{punctuation|;} {tag|ROLLBACK}{punctuation|;}
