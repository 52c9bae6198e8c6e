-- kettles
CREATE TABLE {rule-keyword keyword|IF} NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `{header-statement bold|name}` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0}.{number|5}{punctuation|)}{punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
/* select */
SELECT DISTINCT k.{header-statement bold|name} AS {string|"n"}{punctuation|,} COUNT{punctuation|(}*{punctuation|)} total{punctuation|,} @var :{punctuation|=} 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup {comment|c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
WHERE k.{header-statement bold|name} LIKE {string|'p%'} OR k.id BETWEEN {number|1} AND {number|10} # other
{structural-keyword keyword|GROUP} BY k.{header-statement bold|name} HAVING total {operator|>}{punctuation|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {punctuation|=} n {operator|+} {number|1};
{structural-keyword keyword|BEGIN} TRANSACTION; ROLLBACK;
