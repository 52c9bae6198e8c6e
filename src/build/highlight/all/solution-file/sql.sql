-- kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres > {number|0.5}{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
/* select */
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}*{punctuation|)} total{punctuation|,} @var :{operator|=} 1e3{punctuation|,} 0xFF
{property|FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id} {operator|=} k.id AND c.hot IS NOT {boolean|TRUE}
WHERE k.name LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} {comment|# other}
{property|GROUP BY k.name HAVING total >}{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
