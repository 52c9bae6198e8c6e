{symbol|-}{symbol|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {literal constant|'it}'{literal constant|'s}'{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {symbol|>} {number|0.5}{punctuation|)}{punctuation|,} {symbol|-}{symbol|-} {builtin-function keyword|size}
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
{symbol|/}{symbol|*} {builtin-function keyword|select} {symbol|*}{symbol|/}
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{symbol|*}{punctuation|)} total{punctuation|,} {symbol|@}{builtin-function keyword|var} :{symbol|=} 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {symbol|=} k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {literal constant|'p}{symbol|%}' OR k.id BETWEEN {number|1} AND {number|10} {symbol|#} other
GROUP BY k.name HAVING total {symbol|>}{symbol|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {symbol|=} n {symbol|+} {number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
