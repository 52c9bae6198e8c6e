-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `{property|name}` VARCHAR({number|80}) NOT NULL DEFAULT {string|'it'}'s',
  litres DECIMAL({number|4}, {number|2}) CHECK (litres > {number|0.5}), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
{path string|/*} select */
SELECT DISTINCT k.{property|name} AS {string|"n"}, COUNT(*) total, {conditional-configuration variable|@var} :{operator|=} {number|1}e3, {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS NOT TRUE
WHERE k.{property|name} LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k.{property|name} HAVING total >{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES (NULL, {number|1}), ({number|2}, FALSE) ON DUPLICATE KEY UPDATE n {operator|=} n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
