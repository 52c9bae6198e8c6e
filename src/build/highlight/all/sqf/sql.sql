{operator|-}{operator|-} kettles
CREATE TABLE {keyword|IF} {operator|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `{function|name}` VARCHAR{punctuation|(}{number|80}{punctuation|)} {operator|NOT} NULL {keyword|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} {function|size}
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{function|SELECT} DISTINCT k{punctuation|.}{function|name} AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0xFF}
{keyword|FROM} kettle k LEFT OUTER {function|JOIN} cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id {operator|AND} c{punctuation|.}hot IS {operator|NOT} {boolean|TRUE}
WHERE k{punctuation|.}{function|name} LIKE {string|'p%'} {operator|OR} k{punctuation|.}id BETWEEN {number|1} {operator|AND} {number|10} {operator|#} other
{function|GROUP} BY k{punctuation|.}{function|name} HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
