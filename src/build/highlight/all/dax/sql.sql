{comment|-- kettles}
CREATE TABLE IF {operator|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {punctuation|`}name{punctuation|`} VARCHAR{punctuation|(}{number|80}{punctuation|)} {operator|NOT} {boolean constant|NULL} DEFAULT {data-field symbol|'it''s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {comment|-- size}
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @{keyword|var} {operator|:=} {number|1}e3{punctuation|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id AND c{punctuation|.}hot IS {operator|NOT} {boolean constant|TRUE}
WHERE k{punctuation|.}name LIKE {data-field symbol|'p%'} OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} # other
GROUP BY k{punctuation|.}name HAVING total {operator|>=} {number|2} {keyword|ORDER BY} {number|1} {keyword|DESC} LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup {function|VALUES} {punctuation|(}{boolean constant|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean constant|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
