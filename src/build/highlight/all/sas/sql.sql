{operator|-}{operator|-} kettles
CREATE {keyword|TABLE} {keyword|IF} {operator-keyword operator|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function keyword|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator-keyword operator|NOT} NULL DEFAULT {string|'it''s'}{punctuation|,}
  litres {function keyword|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{keyword|SELECT} DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} {function keyword|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {punctuation|@}var :{operator|=} {number|1e3}{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot IS {operator-keyword operator|NOT} TRUE
{keyword|WHERE} k{punctuation|.}name LIKE {string|'p%'} {keyword|OR} k{punctuation|.}id BETWEEN {number|1} {keyword|AND} {number|10} # other
{keyword|GROUP} {keyword|BY} k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER {keyword|BY} {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
