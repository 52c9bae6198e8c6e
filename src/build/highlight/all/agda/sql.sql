{comment|-- kettles}
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}80{punctuation|)} NOT NULL DEFAULT 'it''s',
  litres DECIMAL{punctuation|(}4, 2{punctuation|)} CHECK {punctuation|(}litres > 0{punctuation|.}5{punctuation|)}, {comment|-- size}
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
/* select */
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}, COUNT{punctuation|(}*{punctuation|)} total, {punctuation|@}{function|var }:= 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE 'p%' OR k{punctuation|.}id BETWEEN 1 AND 10 # other
GROUP BY k{punctuation|.}name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL, 1{punctuation|)}, {punctuation|(}2, FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n + 1{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
