{operator|-}{operator|-} kettles
CREATE TABLE {keyword|IF} {operator|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator|NOT} {keyword|NULL} {keyword|DEFAULT} {comment|'it''s',}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {operator|:=} {number|1}e3{punctuation|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {operator|AND} c{punctuation|.}hot IS {operator|NOT} {keyword|TRUE}
WHERE k{punctuation|.}name LIKE {comment|'p%' OR k.id BETWEEN 1 AND 10 # other}
GROUP BY k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {keyword|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
