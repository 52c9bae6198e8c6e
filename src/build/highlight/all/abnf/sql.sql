-- {rule|kettles}
{rule|CREATE} {rule|TABLE} {rule|IF} {rule|NOT} {rule|EXISTS} {rule|kettle} {punctuation|(}
  {rule|id} {rule|BIGINT} {rule|UNSIGNED} {rule|AUTO_INCREMENT} {rule|PRIMARY} {rule|KEY},
  `{rule|name}` {rule|VARCHAR}{punctuation|(}{repetition operator|80}{punctuation|)} {rule|NOT} {rule|NULL} {rule|DEFAULT} '{rule|it}''{rule|s}',
  {rule|litres} {rule|DECIMAL}{punctuation|(}{repetition operator|4}, {repetition operator|2}{punctuation|)} {rule|CHECK} {punctuation|(}{rule|litres} > {repetition operator|0}.{repetition operator|5}{punctuation|)}, -- {rule|size}
  {rule|made} {rule|TIMESTAMP} {rule|DEFAULT} {rule|CURRENT_TIMESTAMP}
{punctuation|)}{comment|;}
{operator|/}{repetition operator|*} {rule|select} {repetition operator|*}{operator|/}
{rule|SELECT} {rule|DISTINCT} {rule|k}.{rule|name} {rule|AS} {string|"n"}, {rule|COUNT}{punctuation|(}{repetition operator|*}{punctuation|)} {rule|total}, @{rule|var} :{operator|=} {repetition operator|1}{rule|e3}, {repetition operator|0}{rule|xFF}
{rule|FROM} {rule|kettle} {rule|k} {rule|LEFT} {rule|OUTER} {rule|JOIN} {rule|cup} {rule|c} {rule|ON} {rule|c}.{rule|kettle_id} {operator|=} {rule|k}.{rule|id} {rule|AND} {rule|c}.{rule|hot} {rule|IS} {rule|NOT} {rule|TRUE}
{rule|WHERE} {rule|k}.{rule|name} {rule|LIKE} '{rule|p}%' {rule|OR} {rule|k}.{rule|id} {rule|BETWEEN} {repetition operator|1} {rule|AND} {repetition operator|10} # {rule|other}
{rule|GROUP} {rule|BY} {rule|k}.{rule|name} {rule|HAVING} {rule|total} >{operator|=} {repetition operator|2} {rule|ORDER} {rule|BY} {repetition operator|1} {rule|DESC} {rule|LIMIT} {repetition operator|10} {rule|OFFSET} {repetition operator|5}{comment|;}
{rule|INSERT} {rule|INTO} {rule|cup} {rule|VALUES} {punctuation|(}{rule|NULL}, {repetition operator|1}{punctuation|)}, {punctuation|(}{repetition operator|2}, {rule|FALSE}{punctuation|)} {rule|ON} {rule|DUPLICATE} {rule|KEY} {rule|UPDATE} {rule|n} {operator|=} {rule|n} + {repetition operator|1}{comment|;}
{rule|BEGIN} {rule|TRANSACTION}{comment|; ROLLBACK;}
