-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR({number|80}) NOT NULL DEFAULT 'it''s',
  litres DECIMAL({number|4}, {number|2}) CHECK (litres > {number|0.5}), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
{comment|/* select */}
SELECT DISTINCT k.name AS {string|"n"}, COUNT(*) total, @var :{punctuation|=} {number|1e3}, {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON {property|c.kettle_id} {punctuation|=} k.id AND c.hot IS NOT {boolean|TRUE}
WHERE k.name LIKE 'p%' OR k.id BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k.name HAVING total >{punctuation|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES (NULL, {number|1}), ({number|2}, {boolean|FALSE}) ON DUPLICATE KEY UPDATE {property|n} {punctuation|=} n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
