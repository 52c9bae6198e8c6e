{comment|-- kettles}
{keyword|CREATE} TABLE {keyword|IF} {operator|NOT} {operator|EXISTS} {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT {keyword|PRIMARY} {keyword|KEY}{punctuation|,}
  {identifier|`name`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator|NOT} {keyword|NULL} DEFAULT {string|'it''s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{keyword|SELECT} {keyword|DISTINCT} k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} {number|1}e3{punctuation|,} {number|0}xFF
{keyword|FROM} kettle k {keyword|LEFT} {keyword|OUTER} {keyword|JOIN} cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {operator|AND} c{punctuation|.}hot {keyword|IS} {operator|NOT} {boolean|TRUE}
{keyword|WHERE} k{punctuation|.}name {operator|LIKE} {string|'p%'} {operator|OR} k{punctuation|.}id {operator|BETWEEN} {number|1} {operator|AND} {number|10} # other
{keyword|GROUP} {keyword|BY} k{punctuation|.}name {keyword|HAVING} total {operator|>=} {number|2} {keyword|ORDER} {keyword|BY} {number|1} {keyword|DESC} {keyword|LIMIT} {number|10} {keyword|OFFSET} {number|5}{punctuation|;}
{keyword|INSERT} {keyword|INTO} cup {keyword|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE {keyword|KEY} {keyword|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{keyword|BEGIN} {keyword|TRANSACTION}{punctuation|;} {keyword|ROLLBACK}{punctuation|;}
