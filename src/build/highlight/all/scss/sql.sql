-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}80{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}4{punctuation|,} 2{punctuation|)} CHECK {punctuation|(}litres {operator|>} 0.5{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT DISTINCT k.name {module-modifier keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}*{punctuation|)} total{punctuation|,} @{property|var} {punctuation|:}= 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {string|'p%'} OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total {operator|>=} 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} 1{punctuation|)}{punctuation|,} {punctuation|(}2{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n {operator|+} 1{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
