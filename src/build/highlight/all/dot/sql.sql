{operator|--} {node|kettles}
{node|CREATE} {node|TABLE} {node|IF} {node|NOT} {node|EXISTS} {node|kettle} (
  {node|id} {node|BIGINT} {node|UNSIGNED} {node|AUTO_INCREMENT} {node|PRIMARY} {node|KEY}{punctuation|,}
  `{node|name}` {node|VARCHAR}({node|80}) {node|NOT} {node|NULL} {node|DEFAULT} '{node|it}''{node|s}'{punctuation|,}
  {node|litres} {node|DECIMAL}({node|4}{punctuation|,} {node|2}) {node|CHECK} ({node|litres} > {node|0.5}){punctuation|,} {operator|--} {node|size}
  {node|made} {node|TIMESTAMP} {node|DEFAULT} {node|CURRENT_TIMESTAMP}
){punctuation|;}
{comment|/* select */}
{node|SELECT} {node|DISTINCT} {node|k}.name {node|AS} {node|"n"}{punctuation|,} {node|COUNT}(*) {node|total}{punctuation|,} @{node|var} {operator|:}{operator|=} {attr-value|1}e3{punctuation|,} {node|0}xFF
{node|FROM} {node|kettle} {node|k} {node|LEFT} {node|OUTER} {node|JOIN} {node|cup} {node|c} {node|ON} {node|c}.kettle_id {operator|=} {attr-value|k}.id {node|AND} {node|c}.hot {node|IS} {node|NOT} {node|TRUE}
{node|WHERE} {node|k}.name {node|LIKE} '{node|p}%' {node|OR} {node|k}.id {node|BETWEEN} {node|1} {node|AND} {node|10} # {node|other}
{node|GROUP} {node|BY} {node|k}.name {node|HAVING} {node|total} >{operator|=} {attr-value|2} {node|ORDER} {node|BY} {node|1} {node|DESC} {node|LIMIT} {node|10} {node|OFFSET} {node|5}{punctuation|;}
{node|INSERT} {node|INTO} {node|cup} {node|VALUES} ({node|NULL}{punctuation|,} {node|1}){punctuation|,} ({node|2}{punctuation|,} {node|FALSE}) {node|ON} {node|DUPLICATE} {node|KEY} {node|UPDATE} {attr-name|n} {operator|=} {attr-value|n} + {node|1}{punctuation|;}
{node|BEGIN} {node|TRANSACTION}{punctuation|;} {node|ROLLBACK}{punctuation|;}
