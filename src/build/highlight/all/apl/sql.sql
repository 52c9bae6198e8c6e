{function|-}{function|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{function|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it''s'}{function|,}
  litres DECIMAL{punctuation|(}{number|4}{function|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {function|>} {number|0.5}{punctuation|)}{function|,} {function|-}{function|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{monadic-operator operator|/}{function|*} select {function|*}{monadic-operator operator|/}
SELECT DISTINCT k{dyadic-operator operator|.}name AS "n"{function|,} COUNT{punctuation|(}{function|*}{punctuation|)} total{function|,} {dyadic-operator operator|@}var {dfn builtin|:}{function|=} {number|1e3}{function|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{dyadic-operator operator|.}kettle_id {function|=} k{dyadic-operator operator|.}id AND c{dyadic-operator operator|.}hot IS NOT TRUE
WHERE k{dyadic-operator operator|.}name LIKE {string|'p%'} OR k{dyadic-operator operator|.}id BETWEEN {number|1} AND {number|10} {comment|# other}
GROUP BY k{dyadic-operator operator|.}name HAVING total {function|>}{function|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{function|,} {number|1}{punctuation|)}{function|,} {punctuation|(}{number|2}{function|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {function|=} n {function|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
