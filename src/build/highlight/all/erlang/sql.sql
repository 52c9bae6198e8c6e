{operator|--} {atom|kettles}
{variable|CREATE} {variable|TABLE} {variable|IF} {variable|NOT} {variable|EXISTS} {atom|kettle} {punctuation|(}
  {atom|id} {variable|BIGINT} {variable|UNSIGNED} {variable|AUTO_INCREMENT} {variable|PRIMARY} {variable|KEY}{punctuation|,}
  `{atom|name}` {variable|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {variable|NOT} {variable|NULL} {variable|DEFAULT} {quoted-atom atom|'it'}{quoted-atom atom|'s'}{punctuation|,}
  {atom|litres} {variable|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {variable|CHECK} {punctuation|(}{atom|litres} {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} {atom|size}
  {atom|made} {variable|TIMESTAMP} {variable|DEFAULT} {variable|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {atom|select} {operator|*}{operator|/}
{variable|SELECT} {variable|DISTINCT} {atom|k}{punctuation|.}{atom|name} {variable|AS} {string|"n"}{punctuation|,} {variable|COUNT}{punctuation|(}{operator|*}{punctuation|)} {atom|total}{punctuation|,} @{atom|var} {operator|:=} {number|1e3}{punctuation|,} {number|0}{atom|xFF}
{variable|FROM} {atom|kettle} {atom|k} {variable|LEFT} {variable|OUTER} {variable|JOIN} {atom|cup} {atom|c} {variable|ON} {atom|c}{punctuation|.}{atom|kettle_id} {operator|=} {atom|k}{punctuation|.}{atom|id} {variable|AND} {atom|c}{punctuation|.}{atom|hot} {variable|IS} {variable|NOT} {variable|TRUE}
{variable|WHERE} {atom|k}{punctuation|.}{atom|name} {variable|LIKE} '{atom|p}{comment|%' OR k.id BETWEEN 1 AND 10 # other}
{variable|GROUP} {variable|BY} {atom|k}{punctuation|.}{atom|name} {variable|HAVING} {atom|total} {operator|>=} {number|2} {variable|ORDER} {variable|BY} {number|1} {variable|DESC} {variable|LIMIT} {number|10} {variable|OFFSET} {number|5}{punctuation|;}
{variable|INSERT} {variable|INTO} {atom|cup} {variable|VALUES} {punctuation|(}{variable|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {variable|FALSE}{punctuation|)} {variable|ON} {variable|DUPLICATE} {variable|KEY} {variable|UPDATE} {atom|n} {operator|=} {atom|n} {operator|+} {number|1}{punctuation|;}
{variable|BEGIN} {variable|TRANSACTION}{punctuation|;} {variable|ROLLBACK}{punctuation|;}
