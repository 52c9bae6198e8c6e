-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR({number|80}) NOT NULL DEFAULT 'it''s',
  litres DECIMAL({number|4}, {number|2}) CHECK (litres > {number|0}.{number|5}), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
/* select */
SELECT DISTINCT k.name AS {string|"n"}, COUNT(*) total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN {number|1} AND {number|10} {comment translator-comment|# other}
GROUP BY k.name HAVING total >= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES (NULL, {number|1}), ({number|2}, FALSE) ON DUPLICATE KEY UPDATE n = n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
