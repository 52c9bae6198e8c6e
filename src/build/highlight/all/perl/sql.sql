{operator|--} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {string|`name`} VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{regex|/* select */}
SELECT DISTINCT k{operator|.}name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {variable|@var} {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{operator|.}kettle_id {operator|=} k{operator|.}id AND c{operator|.}hot IS NOT TRUE
WHERE k{operator|.}name LIKE {string|'p%'} OR k{operator|.}id BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k{operator|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
