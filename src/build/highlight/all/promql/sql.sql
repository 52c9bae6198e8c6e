{operator|-}{operator|-} kettles
CREATE TABLE IF NOT EXISTS {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {punctuation|`}name{punctuation|`} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it''s'{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT k{punctuation|.}name AS "n"{punctuation|,} {keyword|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var := {number|1e3}{punctuation|,} {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c {keyword|ON} c{punctuation|.}kettle_id = k{punctuation|.}id {operator|AND} c{punctuation|.}hot IS NOT TRUE
WHERE k{punctuation|.}name LIKE 'p{operator|%}' {operator|OR} k{punctuation|.}id BETWEEN {number|1} {operator|AND} {number|10} # other
{keyword|GROUP} {keyword|BY} k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER {keyword|BY} {number|1} DESC LIMIT {number|10} {keyword|OFFSET} {number|5}{punctuation|;}
INSERT INTO cup {function|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} {keyword|ON} DUPLICATE KEY UPDATE n = n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
