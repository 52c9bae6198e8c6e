-- {property|kettles}
{constant|CREATE} {constant|TABLE} {constant|IF} {constant|NOT} {constant|EXISTS} {property-query|kettle} {punctuation|(}
  {property|id} {constant|BIGINT} {constant|UNSIGNED} {constant|AUTO_INCREMENT} {constant|PRIMARY} {constant|KEY}{punctuation|,}
  `{property|name}` {constant|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {constant|NOT} {constant|NULL} {constant|DEFAULT} '{property|it}''{property|s}'{punctuation|,}
  {property|litres} {constant|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {constant|CHECK} {punctuation|(}{property|litres} > {number|0.5}{punctuation|)}{punctuation|,} -- {property|size}
  {property|made} {constant|TIMESTAMP} {constant|DEFAULT} {constant|CURRENT_TIMESTAMP}
{punctuation|)};
/* {property|select} */
{constant|SELECT} {constant|DISTINCT} {property|k}.{property|name} {constant|AS} {string|"n"}{punctuation|,} {constant|COUNT}{punctuation|(}*{punctuation|)} {property|total}{punctuation|,} {directive function|@var} {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {property|0xFF}
{constant|FROM} {property|kettle} {property|k} {constant|LEFT} {constant|OUTER} {constant|JOIN} {property|cup} {property|c} {constant|ON} {property|c}.{property|kettle_id} {operator|=} {property|k}.{property|id} {constant|AND} {property|c}.{property|hot} {constant|IS} {constant|NOT} {constant|TRUE}
{constant|WHERE} {property|k}.{property|name} {constant|LIKE} '{property|p}%' {constant|OR} {property|k}.{property|id} {constant|BETWEEN} {number|1} {constant|AND} {number|10} {comment|# other}
{constant|GROUP} {constant|BY} {property|k}.{property|name} {constant|HAVING} {property|total} >{operator|=} {number|2} {constant|ORDER} {constant|BY} {number|1} {constant|DESC} {constant|LIMIT} {number|10} {constant|OFFSET} {number|5};
{constant|INSERT} {constant|INTO} {property|cup} {constant|VALUES} {punctuation|(}{constant|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {constant|FALSE}{punctuation|)} {constant|ON} {constant|DUPLICATE} {constant|KEY} {constant|UPDATE} {property|n} {operator|=} {property|n} + {number|1};
{constant|BEGIN} {constant|TRANSACTION}; {constant|ROLLBACK};
