{operator|-}{operator|-} kettles
CREATE TABLE IF NOT EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it''s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT {keyword|k}{operator|.}name AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} 1e3{punctuation|,} {number|0xFF}
FROM kettle {keyword|k} LEFT OUTER JOIN cup {keyword|c} ON {keyword|c}{operator|.}kettle_id {operator|=} {keyword|k}{operator|.}id AND {keyword|c}{operator|.}hot IS NOT TRUE
WHERE {keyword|k}{operator|.}name LIKE {string|'p%'} OR {keyword|k}{operator|.}id BETWEEN {number|1} AND {number|10} # other
GROUP BY {keyword|k}{operator|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE {keyword|n} {operator|=} {keyword|n} {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
