{operator|-}{operator|-} kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  {string|`name`} VARCHAR({number|80}) NOT NULL {keyword|DEFAULT }{string|'it'}{string|'s'},
  litres DECIMAL({number|4}, {number|2}) CHECK (litres {operator|>} {number|0.5}), {operator|-}{operator|-} size
  made TIMESTAMP {keyword|DEFAULT CURRENT_TIMESTAMP}
){comment|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT k.name AS {string|"n"}, COUNT({operator|*}) total, @var :{operator|=} {number|1e3}, {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} # other
GROUP BY k.name HAVING total {operator|>}{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
INSERT INTO cup VALUES (NULL, {number|1}), ({number|2}, FALSE) ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
