-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR({number|80}) NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL({number|4}{punctuation|,} {number|2}) CHECK (litres > {number|0.5}){punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
);
/* select */
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} COUNT(*) total{punctuation|,} @var :{punctuation|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {punctuation|=} k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE {string|'p%'} OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k{punctuation|.}name HAVING total >{punctuation|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES (NULL{punctuation|,} {number|1}){punctuation|,} ({number|2}{punctuation|,} FALSE) ON DUPLICATE KEY UPDATE n {punctuation|=} n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
