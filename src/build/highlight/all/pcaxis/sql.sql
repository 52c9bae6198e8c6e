-- kettles
CREATE TABLE IF {boolean|NO}T EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR(80) {boolean|NO}T NULL DEFAULT 'it''s'{punctuation|,}
  litres DECIMAL(4{punctuation|,} 2) CHECK (litres > 0.5){punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
){punctuation|;}
/* select */
SELECT DISTINCT k.name AS {string|"n"}{punctuation|,} COUNT(*) total{punctuation|,} @var :{operator|=} 1e3{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id {operator|=} k.id AND c.hot IS {boolean|NO}T TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN {number|1} AND {number|10} # other
GROUP BY k.name HAVING total >{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES (NULL{punctuation|,} 1){punctuation|,} (2{punctuation|,} FALSE) ON DUPLICATE KEY UPDATE n {operator|=} n + {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
