-- kettles
CREATE TABLE IF NOT EXISTS kettle (
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR(80) NOT NULL DEFAULT 'it''s'{punctuation|,}
  litres DECIMAL(4{punctuation|,} 2) CHECK (litres > 0{punctuation|.}5){punctuation|,} -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
){punctuation|;}
/* select */
SELECT DISTINCT k{punctuation|.}name AS "n"{punctuation|,} COUNT(*) total{punctuation|,} @{property|var} {punctuation|:}{punctuation|=} {value attr-value|1e3}{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {punctuation|=} {value attr-value|k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 }{comment|# other}
GROUP BY k{punctuation|.}name HAVING total >{punctuation|=} {value attr-value|2 ORDER BY 1 DESC LIMIT 10 OFFSET 5}{punctuation|;}
INSERT INTO cup VALUES (NULL{punctuation|,} 1){punctuation|,} (2{punctuation|,} FALSE) ON DUPLICATE KEY UPDATE n {punctuation|=} {value attr-value|n + 1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
