{punctuation|-}{code|{operator|-} kettles}
{tag|CREATE} {plain-text|TABLE IF NOT EXISTS kettle (}
  {tag|id} {plain-text|BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,}
  `name` VARCHAR(80) NOT NULL DEFAULT 'it''s',
  {tag|litres} {plain-text|DECIMAL(4, 2) CHECK (litres > 0.5), -- size}
  {tag|made} {plain-text|TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
);
/* select */
{tag|SELECT} {plain-text|DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF}
{tag|FROM} {plain-text|kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
{tag|WHERE} {plain-text|k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other}
{tag|GROUP} {plain-text|BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;}
{tag|INSERT} {plain-text|INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;}
{tag|BEGIN} {plain-text|TRANSACTION; ROLLBACK;}
