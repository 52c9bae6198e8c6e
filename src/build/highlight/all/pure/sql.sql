{operator|--} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  {function|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{operator|,}
  {operator|`}name{operator|`} VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT {keyword|NULL} DEFAULT {operator|'}it{operator|''}s{operator|',}
  litres DECIMAL{punctuation|(}{number|4}{operator|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{operator|,} {operator|--} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT DISTINCT k{operator|.}name AS {string|"n"}{operator|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{operator|,} {operator|@}{function|var} {operator|:=} {number|1e3}{operator|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{operator|.}kettle_id {operator|=} k{operator|.}{function|id} AND c{operator|.}hot IS NOT TRUE
WHERE k{operator|.}name LIKE {operator|'}p{operator|%'} OR k{operator|.}{function|id} BETWEEN {number|1} AND {number|10} {operator|#} other
GROUP BY k{operator|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}{keyword|NULL}{operator|,} {number|1}{punctuation|)}{operator|,} {punctuation|(}{number|2}{operator|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
