{selector|-- kettles}
{selector|CREATE TABLE IF NOT EXISTS kettle (}
  {selector|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY}{punctuation|,}
  {selector|`name` VARCHAR(80) NOT NULL DEFAULT 'it''s'}{punctuation|,}
  {selector|litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size}
  {selector|made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{selector|);}
{comment|/* select */}
{selector|SELECT DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF}
{selector|FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
{selector|WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other}
{selector|GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;}
{selector|INSERT INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;}
{selector|BEGIN TRANSACTION; ROLLBACK;}
