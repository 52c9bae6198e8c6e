{operator|--} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it''s'{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
/* select */
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {variable|@}var {operator|:=} {number|1}e{number|3}{punctuation|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p{comment|%' OR k.id BETWEEN 1 AND 10 # other}
GROUP BY k.name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
