{decrement deleted|-}{decrement deleted|-} {comment|kettles}
{comment|CREATE} {comment|TABLE} {comment|IF} {comment|NOT} {comment|EXISTS} {comment|kettle} {comment|(}
  {comment|id} {comment|BIGINT} {comment|UNSIGNED} {comment|AUTO_INCREMENT} {comment|PRIMARY} {comment|KEY}{operator|,}
  {comment|`name`} {comment|VARCHAR(80)} {comment|NOT} {comment|NULL} {comment|DEFAULT} {comment|'it''s'}{operator|,}
  {comment|litres} {comment|DECIMAL(4}{operator|,} {comment|2)} {comment|CHECK} {comment|(litres} {pointer keyword|>} {comment|0}{operator|.}{comment|5)}{operator|,} {decrement deleted|-}{decrement deleted|-} {comment|size}
  {comment|made} {comment|TIMESTAMP} {comment|DEFAULT} {comment|CURRENT_TIMESTAMP}
{comment|);}
{comment|/*} {comment|select} {comment|*/}
{comment|SELECT} {comment|DISTINCT} {comment|k}{operator|.}{comment|name} {comment|AS} {comment|"n"}{operator|,} {comment|COUNT(*)} {comment|total}{operator|,} {comment|@var} {comment|:=} {comment|1e3}{operator|,} {comment|0xFF}
{comment|FROM} {comment|kettle} {comment|k} {comment|LEFT} {comment|OUTER} {comment|JOIN} {comment|cup} {comment|c} {comment|ON} {comment|c}{operator|.}{comment|kettle_id} {comment|=} {comment|k}{operator|.}{comment|id} {comment|AND} {comment|c}{operator|.}{comment|hot} {comment|IS} {comment|NOT} {comment|TRUE}
{comment|WHERE} {comment|k}{operator|.}{comment|name} {comment|LIKE} {comment|'p%'} {comment|OR} {comment|k}{operator|.}{comment|id} {comment|BETWEEN} {comment|1} {comment|AND} {comment|10} {comment|#} {comment|other}
{comment|GROUP} {comment|BY} {comment|k}{operator|.}{comment|name} {comment|HAVING} {comment|total} {pointer keyword|>}{comment|=} {comment|2} {comment|ORDER} {comment|BY} {comment|1} {comment|DESC} {comment|LIMIT} {comment|10} {comment|OFFSET} {comment|5;}
{comment|INSERT} {comment|INTO} {comment|cup} {comment|VALUES} {comment|(NULL}{operator|,} {comment|1)}{operator|,} {comment|(2}{operator|,} {comment|FALSE)} {comment|ON} {comment|DUPLICATE} {comment|KEY} {comment|UPDATE} {comment|n} {comment|=} {comment|n} {increment inserted|+} {comment|1;}
{comment|BEGIN} {comment|TRANSACTION;} {comment|ROLLBACK;}
