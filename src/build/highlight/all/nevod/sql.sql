{name|--} {name|kettles}
{name|CREATE} {name|TABLE} {name|IF} {name|NOT} {name|EXISTS} {name|kettle} {punctuation|(}
  {name|id} {name|BIGINT} {name|UNSIGNED} {name|AUTO}{operator sequence|_}{name|INCREMENT} {name|PRIMARY} {name|KEY}{punctuation|,}
  `{name|name}` {name|VARCHAR}{punctuation|(}{quantifier number|80}{punctuation|)} {name|NOT} {name|NULL} {name|DEFAULT} {string|'it''s'}{punctuation|,}
  {name|litres} {name|DECIMAL}{punctuation|(}{quantifier number|4}{punctuation|,} {quantifier number|2}{punctuation|)} {name|CHECK} {punctuation|(}{name|litres} > {quantifier number|0}{name|.}{quantifier number|5}{punctuation|)}{punctuation|,} {name|--} {name|size}
  {name|made} {name|TIMESTAMP} {name|DEFAULT} {name|CURRENT}{operator sequence|_}{name|TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{name|SELECT} {name|DISTINCT} {name|k.name} {name|AS} {string|"n"}{punctuation|,} {name|COUNT}{punctuation|(}*{punctuation|)} {name|total}{punctuation|,} @{field-capture|{field-name variable|var} {colon|:}}{operator pattern-def|=} {name|1e3}{punctuation|,} {name|0xFF}
{name|FROM} {name|kettle} {name|k} {name|LEFT} {name|OUTER} {name|JOIN} {name|cup} {name|c} {name|ON} {name|c.kettle}{operator sequence|_}{pattern|{pattern-name class-name|id}} {operator pattern-def|=} {name|k.id} {name|AND} {name|c.hot} {name|IS} {name|NOT} {name|TRUE}
{name|WHERE} {name|k.name} {name|LIKE} {string|'p%'} {name|OR} {name|k.id} {name|BETWEEN} {quantifier number|1} {name|AND} {quantifier number|10} # {name|other}
{name|GROUP} {name|BY} {name|k.name} {name|HAVING} {name|total} >{operator pattern-def|=} {quantifier number|2} {name|ORDER} {name|BY} {quantifier number|1} {name|DESC} {name|LIMIT} {quantifier number|10} {name|OFFSET} {quantifier number|5}{punctuation|;}
{name|INSERT} {name|INTO} {name|cup} {name|VALUES} {punctuation|(}{name|NULL}{punctuation|,} {quantifier number|1}{punctuation|)}{punctuation|,} {punctuation|(}{quantifier number|2}{punctuation|,} {name|FALSE}{punctuation|)} {name|ON} {name|DUPLICATE} {name|KEY} {name|UPDATE} {pattern|{pattern-name class-name|n}} {operator pattern-def|=} {name|n} {operator sequence|+} {quantifier number|1}{punctuation|;}
{name|BEGIN} {name|TRANSACTION}{punctuation|;} {name|ROLLBACK}{punctuation|;}
