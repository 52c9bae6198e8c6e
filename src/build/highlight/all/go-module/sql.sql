-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}80{punctuation|)} NOT NULL DEFAULT 'it''s'{punctuation|,}
  litres DECIMAL{punctuation|(}4{punctuation|,} 2{punctuation|)} CHECK {punctuation|(}litres > 0.5{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
/* select */
SELECT DISTINCT k.name AS "n"{punctuation|,} COUNT{punctuation|(}*{punctuation|)} total{punctuation|,} @var := 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} 1{punctuation|)}{punctuation|,} {punctuation|(}2{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n + 1;
BEGIN TRANSACTION; ROLLBACK;
