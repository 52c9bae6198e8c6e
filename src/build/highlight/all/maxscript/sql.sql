{comment|-- kettles}
{function-call function|CREATE} TABLE {keyword|IF} {keyword|NOT} {function-call function|EXISTS} kettle {punctuation|(}
  {function-call function|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {function-call function|NULL} DEFAULT 'it''s'{punctuation|,}
  {function-call function|litres} DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  {function-call function|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{function-call function|SELECT} DISTINCT k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} 1e3{punctuation|,} {number|0xFF}
{keyword|FROM} kettle k LEFT OUTER JOIN cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot IS {keyword|NOT} TRUE
{keyword|WHERE} k{punctuation|.}name LIKE 'p%' {keyword|OR} k{punctuation|.}id BETWEEN {number|1} {keyword|AND} {number|10} {operator|#} other
GROUP {keyword|BY} k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER {keyword|BY} {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
{function-call function|INSERT} INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} {keyword|ON} DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
{function-call function|BEGIN} TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
