-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {symbol|'it}{punctuation|'}{symbol|'s}{symbol|',}
  litres DECIMAL{punctuation|(}{function|4,} {number|2}{punctuation|)} CHECK {punctuation|(}{function|litres} > {number|0.5}{punctuation|)}, -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
/* select */
SELECT DISTINCT k.name AS {string|"n"}, COUNT{punctuation|(}{operator|*}{punctuation|)} total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {symbol|'p%}{punctuation|'} OR k.id BETWEEN {number|1} AND {number|10} # other
GROUP BY k.name HAVING total >= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
INSERT INTO cup VALUES {punctuation|(}{function|NULL,} {number|1}{punctuation|)}, {punctuation|(}{function|2,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n + {number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
