{operator|-}{operator|-} kettles
CREATE TABLE IF NOT EXISTS kettle {operator|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{operator|(}{number|80}{operator|)} NOT {boolean|NULL} DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{operator|(}{number|4}{punctuation|,} {number|2}{operator|)} CHECK {operator|(}litres {operator|>} {number|0.5}{operator|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{operator|)}{operator|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT {domain constant|k.name} AS {string|"n"}{punctuation|,} COUNT{operator|(}{operator|*}{operator|)} total{punctuation|,} {operator|@}var {operator|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} {domain constant|k.id} AND {domain constant|c.hot} IS NOT {boolean|TRUE}
WHERE {domain constant|k.name} LIKE {string|'p%'} OR {domain constant|k.id} BETWEEN {number|1} AND {number|10} {operator|#} other
GROUP BY {domain constant|k.name} HAVING total {operator|>}{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{operator|;}
INSERT INTO cup VALUES {operator|(}{boolean|NULL}{punctuation|,} {number|1}{operator|)}{punctuation|,} {operator|(}{number|2}{punctuation|,} {boolean|FALSE}{operator|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{operator|;}
BEGIN TRANSACTION{operator|;} ROLLBACK{operator|;}
