{value|-- kettles}
{value|CREATE TABLE IF NOT EXISTS kettle (}
{value|  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY}{punctuation|,}
{value|  `name` VARCHAR(80) NOT NULL DEFAULT 'it''s'}{punctuation|,}
{value|  litres DECIMAL(4}{punctuation|,}{value| 2) CHECK (litres > 0.5)}{punctuation|,}{value| -- size}
{value|  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{value|);}
{value|/* select */}
{value|SELECT DISTINCT k.name AS }{value|"n"}{punctuation|,}{value| COUNT(*) total}{punctuation|,}{value| @var := 1e3}{punctuation|,}{value| 0xFF}
{value|FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
{value|WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other}
{value|GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;}
{value|INSERT INTO cup VALUES (NULL}{punctuation|,}{value| 1)}{punctuation|,}{value| (2}{punctuation|,}{value| FALSE) ON DUPLICATE KEY UPDATE n = n + 1;}
{value|BEGIN TRANSACTION; ROLLBACK;}
