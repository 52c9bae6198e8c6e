{operator|-}{operator|-} kettles
CREATE TABLE IF {operator|NOT} EXISTS kettle {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} {operator|NOT} NULL DEFAULT {string|'it'}{string|'s'},
  litres DECIMAL{punctuation|(}{number|4}, {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}, {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)};
{comment|/* select */}
SELECT DISTINCT k.name AS {string|"n"}, COUNT{punctuation|(}{operator|*}{punctuation|)} total, {macro property|@var} := {number|1e3}, {number|0xFF}
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id {operator|AND} c.hot IS {operator|NOT} TRUE
WHERE k.name LIKE {string|'p%'} {operator|OR} k.id BETWEEN {number|1} {operator|AND} {number|10} {comment|# other}
GROUP BY k.name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};
INSERT INTO cup VALUES {punctuation|(}NULL, {number|1}{punctuation|)}, {punctuation|(}{number|2}, FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n = n {operator|+} {number|1};
BEGIN TRANSACTION; ROLLBACK;
