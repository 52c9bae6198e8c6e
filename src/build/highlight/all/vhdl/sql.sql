{comment|-- kettles}
CREATE TABLE {keyword|IF} {operator|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator|NOT} {keyword|NULL} DEFAULT 'it''s'{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {operator|:=} {number|1e3}{punctuation|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {operator|AND} c{punctuation|.}hot {keyword|IS} {operator|NOT} {boolean|TRUE}
WHERE k{punctuation|.}name LIKE 'p%' {operator|OR} k{punctuation|.}id BETWEEN {number|1} {operator|AND} {number|10} # other
{keyword|GROUP} BY k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
{keyword|BEGIN} TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
