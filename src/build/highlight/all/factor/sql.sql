{normal-word|--} {normal-word|kettles}
{normal-word|CREATE} {normal-word|TABLE} {normal-word|IF} {normal-word|NOT} {normal-word|EXISTS} {normal-word|kettle} {stack-effect-delimiter operator|(}
  {normal-word|id} {normal-word|BIGINT} {normal-word|UNSIGNED} {normal-word|AUTO_INCREMENT} {normal-word|PRIMARY} {normal-word|KEY,}
  {normal-word|`name`} {normal-word|VARCHAR(80)} {normal-word|NOT} {normal-word|NULL} {normal-word|DEFAULT} {normal-word|'it''s',}
  {normal-word|litres} {normal-word|DECIMAL(4,} {normal-word|2)} {normal-word|CHECK} {normal-word|(litres} {math-builtin variable|>} {normal-word|0.5),} {stack-effect-delimiter operator|--} {normal-word|size}
  {normal-word|made} {normal-word|TIMESTAMP} {normal-word|DEFAULT} {normal-word|CURRENT_TIMESTAMP}
{normal-word|);}
{comment|/* select */}
{normal-word|SELECT} {normal-word|DISTINCT} {normal-word|k.name} {normal-word|AS} {string|"n"}, {normal-word|COUNT(*)} {normal-word|total,} {normal-word|@var} {normal-word|:=} {normal-word|1e3,} {number|0xFF}
{normal-word|FROM} {normal-word|kettle} {normal-word|k} {normal-word|LEFT} {normal-word|OUTER} {normal-word|JOIN} {normal-word|cup} {normal-word|c} {normal-word|ON} {normal-word|c.kettle_id} {kernel-builtin variable|=} {normal-word|k.id} {normal-word|AND} {normal-word|c.hot} {normal-word|IS} {normal-word|NOT} {normal-word|TRUE}
{normal-word|WHERE} {normal-word|k.name} {normal-word|LIKE} {normal-word|'p%'} {normal-word|OR} {normal-word|k.id} {normal-word|BETWEEN} {number|1} {normal-word|AND} {number|10} {normal-word|#} {normal-word|other}
{normal-word|GROUP} {normal-word|BY} {normal-word|k.name} {normal-word|HAVING} {normal-word|total} {math-builtin variable|>=} {number|2} {normal-word|ORDER} {normal-word|BY} {number|1} {normal-word|DESC} {normal-word|LIMIT} {number|10} {normal-word|OFFSET} {normal-word|5;}
{normal-word|INSERT} {normal-word|INTO} {normal-word|cup} {normal-word|VALUES} {normal-word|(NULL,} {normal-word|1),} {normal-word|(2,} {normal-word|FALSE)} {normal-word|ON} {normal-word|DUPLICATE} {normal-word|KEY} {normal-word|UPDATE} {normal-word|n} {kernel-builtin variable|=} {normal-word|n} {math-builtin variable|+} {normal-word|1;}
{normal-word|BEGIN} {normal-word|TRANSACTION;} {normal-word|ROLLBACK;}
