{operator|-}{operator|-} kettles
CREATE TABLE {keyword|IF} NOT {builtin-function function|EXISTS} {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL {builtin-function function|DEFAULT} 'it''s'{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP {builtin-function function|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{builtin-function function|SELECT} DISTINCT k{punctuation|.}{function|name} AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {operator|:}{operator|=} 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}{function|kettle_id} {operator|=} k{punctuation|.}{function|id} AND c{punctuation|.}{function|hot} IS NOT {boolean|TRUE}
WHERE k{punctuation|.}{function|name} LIKE 'p{operator|%}' OR k{punctuation|.}{function|id} BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k{punctuation|.}{function|name} HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup {function|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
