-- kettles
CREATE TABLE IF {operator|NOT} EXISTS {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator|NOT} NULL DEFAULT 'it''s',
  litres {function|DECIMAL}{punctuation|(}{number|4}, {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {punctuation|>} {number|0.5}{punctuation|)}, -- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
/* select */
SELECT DISTINCT k.name AS {string|"n"}, {function|COUNT}{punctuation|(}*{punctuation|)} total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c {boolean|ON} c.kettle_id = k.id {operator|AND} c.hot IS {operator|NOT} {boolean|TRUE}
WHERE k.name LIKE 'p%' {operator|OR} k.id BETWEEN {number|1} {operator|AND} {number|10} {comment|# other}
GROUP BY k.name HAVING total {punctuation|>}= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup {function|VALUES} {punctuation|(}NULL, {number|1}{punctuation|)}, {punctuation|(}{number|2}, {boolean|FALSE}{punctuation|)} {boolean|ON} DUPLICATE KEY UPDATE n = n + {number|1};
BEGIN TRANSACTION; ROLLBACK;
