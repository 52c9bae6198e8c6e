-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR(80) NOT NULL DEFAULT 'it''s',
  litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
){punctuation|;}
/* select */
SELECT DISTINCT k.name AS "n", COUNT(*) total, @var :{operator|=} 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >{operator|=} 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
INSERT INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n {operator|=} n + 1{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
