{operator|--} kettles
CREATE TABLE {keyword|IF} {keyword|NOT} EXISTS {function|kettle }{punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} NULL {keyword|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK }{punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{comment|;}
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} DISTINCT k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} {operator|@var} {punctuation|:}{operator|=} {number|1e3}{punctuation|,} 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {keyword|AND} c{punctuation|.}hot IS {keyword|NOT} TRUE
WHERE k{punctuation|.}name LIKE {string|'p%'} {keyword|OR} k{punctuation|.}id BETWEEN {number|1} {keyword|AND} {number|10} # other
GROUP BY k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{comment|;}
INSERT INTO cup {function|VALUES }{punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{comment|;}
BEGIN TRANSACTION{comment|; ROLLBACK;}
