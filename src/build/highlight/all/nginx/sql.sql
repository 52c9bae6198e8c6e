-- {directive|{keyword|kettles}
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR(80) NOT NULL DEFAULT {string|'it'}'s',
  litres DECIMAL(4, 2) CHECK (litres > 0.5), -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
)}{punctuation|;}
/* {directive|{keyword|select} */
SELECT DISTINCT k.name AS {string|"n"}, COUNT(*) total, @var := 1e3, {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k.name HAVING total >= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}}{punctuation|;}
{directive|{keyword|INSERT} INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + {number|1}}{punctuation|;}
{directive|{keyword|BEGIN} TRANSACTION}{punctuation|;} {directive|{keyword|ROLLBACK}}{punctuation|;}
