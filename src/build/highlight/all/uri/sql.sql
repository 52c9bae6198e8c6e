{path|--} kettles
{path|CREATE} TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR(80) NOT NULL DEFAULT 'it''s',
  litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{path|);}
{path|{path-separator|/}*} select */
{path|SELECT} DISTINCT k.name AS "n", COUNT(*) total, @var := 1e3, 0xFF
{path|FROM} kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
{path|WHERE} k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 {fragment|{fragment-delimiter|#}} other
{path|GROUP} BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
{path|INSERT} INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;
{path|BEGIN} TRANSACTION; ROLLBACK;
