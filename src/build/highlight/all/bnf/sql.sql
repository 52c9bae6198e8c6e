-- kettles
CREATE TABLE IF NOT EXISTS kettle {operator|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{operator|(}80{operator|)} NOT NULL DEFAULT {string|'it'}{string|'s'},
  litres DECIMAL{operator|(}4, 2{operator|)} CHECK {operator|(}litres > 0.5{operator|)}, -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{operator|)};
/{operator|*} select {operator|*}/
SELECT DISTINCT k.name AS {string|"n"}, COUNT{operator|(}{operator|*}{operator|)} total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {string|'p%'} OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO cup VALUES {operator|(}NULL, 1{operator|)}, {operator|(}2, FALSE{operator|)} ON DUPLICATE KEY UPDATE n = n {operator|+} 1;
BEGIN TRANSACTION; ROLLBACK;
