{operator|-}{operator|-} kettles
CREATE TABLE {keyword|IF} {keyword|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} NULL {keyword|DEFAULT} {comment|'it''s',}
  litres {keyword|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)};
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} DISTINCT k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {operator|@}var {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0}xFF
FROM kettle k LEFT OUTER JOIN cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot {keyword|IS} {keyword|NOT} {boolean|TRUE}
WHERE k{punctuation|.}name {keyword|LIKE} {comment|'p%' OR k.id BETWEEN 1 AND 10 # other}
GROUP BY k{punctuation|.}name HAVING total {operator|>}{operator|=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1};
BEGIN TRANSACTION; ROLLBACK;
