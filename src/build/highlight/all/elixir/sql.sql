{operator|--} kettles
{module class-name|CREATE} {module class-name|TABLE} {module class-name|IF} {module class-name|NOT} {module class-name|EXISTS} {function|kettle} {punctuation|(}
  id {module class-name|BIGINT} {module class-name|UNSIGNED} {module class-name|AUTO_INCREMENT} {module class-name|PRIMARY} {module class-name|KEY}{punctuation|,}
  `name` {module class-name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {module class-name|NOT} {module class-name|NULL} {module class-name|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  litres {module class-name|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {module class-name|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made {module class-name|TIMESTAMP} {module class-name|DEFAULT} {module class-name|CURRENT_TIMESTAMP}
{punctuation|)};
{operator|/}{operator|*} select {operator|*}{operator|/}
{module class-name|SELECT} {module class-name|DISTINCT} k{punctuation|.}name {module class-name|AS} {string|"n"}{punctuation|,} {module class-name|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {attribute variable|@var} :{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{module class-name|FROM} kettle k {module class-name|LEFT} {module class-name|OUTER} {module class-name|JOIN} cup c {module class-name|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {module class-name|AND} c{punctuation|.}hot {module class-name|IS} {module class-name|NOT} {module class-name|TRUE}
{module class-name|WHERE} k{punctuation|.}name {module class-name|LIKE} {string|'p%'} {module class-name|OR} k{punctuation|.}id {module class-name|BETWEEN} {number|1} {module class-name|AND} {number|10} {comment|# other}
{module class-name|GROUP} {module class-name|BY} k{punctuation|.}name {module class-name|HAVING} total {operator|>=} {number|2} {module class-name|ORDER} {module class-name|BY} {number|1} {module class-name|DESC} {module class-name|LIMIT} {number|10} {module class-name|OFFSET} {number|5};
{module class-name|INSERT} {module class-name|INTO} cup {module class-name|VALUES} {punctuation|(}{module class-name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {module class-name|FALSE}{punctuation|)} {module class-name|ON} {module class-name|DUPLICATE} {module class-name|KEY} {module class-name|UPDATE} n {operator|=} n {operator|+} {number|1};
{module class-name|BEGIN} {module class-name|TRANSACTION}; {module class-name|ROLLBACK};
