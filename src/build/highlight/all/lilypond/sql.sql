{punctuation|--} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it{punctuation|''}s{punctuation|'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {punctuation|>} {number|0}{punctuation|.}{number|5}{punctuation|)}{punctuation|,} {punctuation|--} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
/* select */
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}*{punctuation|)} total{punctuation|,} @var :{operator|=} 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle{punctuation|_}id {operator|=} k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE 'p{comment|%' OR k.id BETWEEN 1 AND 10 # other}
GROUP BY k{punctuation|.}name HAVING total {punctuation|>}{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES {punctuation|(}NULL, {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
