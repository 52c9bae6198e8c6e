{operator|-}{operator|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}80{punctuation|)} NOT NULL DEFAULT 'it''s',
  litres DECIMAL{punctuation|(}4, 2{punctuation|)} CHECK {punctuation|(}litres {operator|>} 0.5{punctuation|)}, {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT k.name AS {string|"n"}, COUNT{punctuation|(}{operator|*}{punctuation|)} total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p{operator|%}' OR k.id BETWEEN 1 AND 10 {comment|# other}
GROUP BY k.name HAVING total {operator|>=} 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO cup VALUES {punctuation|(}NULL, 1{punctuation|)}, {punctuation|(}2, FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n {operator|+} 1;
BEGIN TRANSACTION; ROLLBACK;
