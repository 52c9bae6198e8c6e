-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR({number|80}) NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL({number|4}{punctuation|,} {number|2}) CHECK (litres > {number|0.5}){punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
{comment|/* select */}
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT(*) total{punctuation|,} @{property unquoted|var} {operator|:}= {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} # other
GROUP BY k.name HAVING total >= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES (NULL{punctuation|,} {number|1}){punctuation|,} ({number|2}{punctuation|,} FALSE) ON DUPLICATE KEY UPDATE n = n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
