{operator|-}{operator|-} kettles
CREATE TABLE {keyword|IF} {keyword|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY {keyword|KEY}{punctuation|,}
  `{keyword|name}` VARCHAR{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} NULL {keyword|DEFAULT} {comment|'it''s',}
  litres {keyword|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} {function|size}
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} DISTINCT k.{keyword|name} {keyword|AS} {string|"n"}{punctuation|,} COUNT{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} {number|1e3}{punctuation|,} {number|0}xFF
FROM kettle k {function|LEFT} OUTER JOIN cup c {keyword|ON} c.kettle_id {operator|=} k.id {keyword|AND} c.hot {keyword|IS} {keyword|NOT} {keyword|TRUE}
WHERE k.{keyword|name} {keyword|LIKE} {comment|'p%' OR k.id BETWEEN 1 AND 10 # other}
GROUP BY k.{keyword|name} HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
INSERT INTO cup VALUES {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {keyword|FALSE}{punctuation|)} {keyword|ON} DUPLICATE {keyword|KEY} UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
{function|BEGIN} TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
