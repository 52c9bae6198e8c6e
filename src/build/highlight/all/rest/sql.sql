{punctuation|--} kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  {inline|{punctuation|`}{interpreted-text attr-value|name}{punctuation|`}} VARCHAR(80) NOT NULL DEFAULT 'it''s',
  litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
/* select */
SELECT DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;
BEGIN TRANSACTION; ROLLBACK;
