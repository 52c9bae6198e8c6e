{entry string|-- kettles}
{entry string|CREATE TABLE IF NOT EXISTS kettle (}
  {entry string|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,}
  {entry string|`name` VARCHAR(80) NOT NULL DEFAULT 'it''s',}
  {entry string|litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size}
  {entry string|made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{entry string|);}
{entry string|{punctuation|/}{operator|*} select {operator|*}{punctuation|/}}
{entry string|SELECT DISTINCT k.name AS "n", COUNT({operator|*}) total, @var := 1e3, 0xFF}
{entry string|FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
{entry string|WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other}
{entry string|GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;}
{entry string|INSERT INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;}
{entry string|BEGIN TRANSACTION; ROLLBACK;}
