{comment|-- kettles}
{keyword|CREATE} {keyword|TABLE} {keyword|IF} {keyword|NOT} {keyword|EXISTS} kettle {punctuation|(}
  id BIGINT {keyword|UNSIGNED} AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {identifier|{punctuation|`}name{punctuation|`}} VARCHAR{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {keyword|NULL} {keyword|DEFAULT} {string|'it''s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {keyword|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  made {keyword|TIMESTAMP} {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{keyword|SELECT} {keyword|DISTINCT} k{punctuation|.}{keyword|name} {keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {variable|@var} {operator|:=} {number|1}e3{punctuation|,} {number|0xFF}
{keyword|FROM} kettle k LEFT OUTER JOIN cup {keyword|c} {keyword|ON} {keyword|c}{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} {keyword|c}{punctuation|.}hot {keyword|IS} {keyword|NOT} {boolean|TRUE}
{keyword|WHERE} k{punctuation|.}{keyword|name} {keyword|LIKE} {string|'p%'} {keyword|OR} k{punctuation|.}id {keyword|BETWEEN} {number|1} {keyword|AND} {number|10} # other
{keyword|GROUP} {keyword|BY} k{punctuation|.}{keyword|name} {keyword|HAVING} total {operator|>=} {number|2} {keyword|ORDER} {keyword|BY} {number|1} {keyword|DESC} {keyword|LIMIT} {number|10} OFFSET {number|5}{punctuation|;}
{keyword|INSERT} {keyword|INTO} cup {keyword|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE KEY {keyword|UPDATE} n {operator|=} n {operator|+} {number|1}{punctuation|;}
{keyword|BEGIN} {keyword|TRANSACTION}{punctuation|;} {keyword|ROLLBACK}{punctuation|;}
