{comment|-- kettles}
{class-name|CREATE} {class-name|TABLE} {class-name|IF} {class-name|NOT} {class-name|EXISTS} kettle {punctuation|(}
  id {class-name|BIGINT} {class-name|UNSIGNED} {class-name|AUTO_INCREMENT} {class-name|PRIMARY} {class-name|KEY}{punctuation|,}
  {label|`name`} {class-name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {class-name|NOT} {class-name|NULL} {class-name|DEFAULT} 'it''s'{punctuation|,}
  litres {class-name|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {class-name|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  made {class-name|TIMESTAMP} {class-name|DEFAULT} {class-name|CURRENT_TIMESTAMP}
{punctuation|)};
{punctuation|/}{operator|*} select {operator|*}{punctuation|/}
{class-name|SELECT} {class-name|DISTINCT} k{punctuation|.}name {class-name|AS} {string|"n"}{punctuation|,} {class-name|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {operator|@}var {operator|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{class-name|FROM} kettle k {class-name|LEFT} {class-name|OUTER} {class-name|JOIN} cup c {class-name|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {class-name|AND} c{punctuation|.}hot {class-name|IS} {class-name|NOT} {class-name|TRUE}
{class-name|WHERE} k{punctuation|.}name {class-name|LIKE} 'p%' {class-name|OR} k{punctuation|.}id {class-name|BETWEEN} {number|1} {class-name|AND} {number|10} {operator|#} other
{class-name|GROUP} {class-name|BY} k{punctuation|.}name {class-name|HAVING} total {operator|>}{operator|=} {number|2} {class-name|ORDER} {class-name|BY} {number|1} {class-name|DESC} {class-name|LIMIT} {number|10} {class-name|OFFSET} {number|5};
{class-name|INSERT} {class-name|INTO} cup {class-name|VALUES} {punctuation|(}{class-name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {class-name|FALSE}{punctuation|)} {class-name|ON} {class-name|DUPLICATE} {class-name|KEY} {class-name|UPDATE} n {operator|=} n {operator|+} {number|1};
{class-name|BEGIN} {class-name|TRANSACTION}; {class-name|ROLLBACK};
