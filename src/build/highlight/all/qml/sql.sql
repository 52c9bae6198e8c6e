-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR(80) NOT NULL DEFAULT 'it''s'{punctuation|,}
  litres DECIMAL(4{punctuation|,} 2) CHECK (litres > 0.5){punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
){punctuation|;}
{comment|/* select */}
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT(*) total{punctuation|,} @var {punctuation|:}{javascript-expression language-javascript|{operator|=} {number|1e3}{punctuation|,} {number|0xFF}}
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
INSERT INTO cup VALUES (NULL{punctuation|,} 1){punctuation|,} (2{punctuation|,} FALSE) ON DUPLICATE KEY UPDATE n = n + 1{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
