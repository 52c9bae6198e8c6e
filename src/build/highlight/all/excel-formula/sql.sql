{operator|-}{operator|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{operator|,}
  `name` {function-name builtin|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it''s'{operator|,}
  litres {function-name builtin|DECIMAL}{punctuation|(}{number|4}{operator|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{operator|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT k.name AS {string|"n"}{operator|,} {function-name builtin|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{operator|,} @var :{operator|=} {number|1e3}{operator|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT {boolean|TRUE}
WHERE k.name LIKE 'p{operator|%}' OR k.id BETWEEN {number|1} AND {number|10} # other
GROUP BY k.name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{operator|,} {number|1}{punctuation|)}{operator|,} {punctuation|(}{number|2}{operator|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
