{operator|-}{operator|-} kettles
CREATE {keyword|TABLE} IF {operator-word operator|NOT} EXISTS {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator-word operator|NOT} NULL DEFAULT 'it''s'{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
{operator|/}{operator|*} select {operator|*}{operator|/}
SELECT DISTINCT k.name {operator-word operator|AS} {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var :{operator|=} 1e3{punctuation|,} 0xFF
{keyword|FROM} kettle k LEFT OUTER {keyword|JOIN} cup c ON c.{property|kettle_id} {operator|=} k.id {operator-word operator|AND} c.hot IS {operator-word operator|NOT} {boolean|TRUE}
{keyword|WHERE} k.name LIKE 'p{operator|%}' {operator-word operator|OR} k.id BETWEEN {number|1} {operator-word operator|AND} {number|10} # other
GROUP {operator-word operator|BY} k.name HAVING total {operator|>=} {number|2} ORDER {operator-word operator|BY} {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup {function|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE {property|n} {operator|=} n {operator|+} {number|1};
BEGIN {keyword|TRANSACTION}; ROLLBACK;
