-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {operator|`}name{operator|`} VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it''s'{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}{function|litres} > {number|0.5}{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
/* select */
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{keyword|*}{punctuation|)} total{punctuation|,} {operator|@}var {symbol|:=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN {number|1} AND {number|10} {operator|#} other
GROUP BY k.name HAVING total >= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n + {number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
