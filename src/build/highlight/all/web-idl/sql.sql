{operator|-}{operator|-} kettles
CREATE TABLE IF NOT {class-name|EXISTS} kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT {class-name|PRIMARY} KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it''s'{punctuation|,}
  {class-name|litres} DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP {class-name|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} COUNT{punctuation|(}*{punctuation|)} total{punctuation|,} @var {operator|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE 'p%' OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} # other
GROUP BY k{punctuation|.}name HAVING total {operator|>}{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO {class-name|cup} VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY {class-name|UPDATE} n {operator|=} n + {number|1}{punctuation|;}
{class-name|BEGIN} TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
