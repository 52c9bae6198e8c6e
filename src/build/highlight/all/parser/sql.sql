-- kettles
CREATE TABLE IF NOT EXISTS kettle {expression|{punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT {string|'it'}{string|'s'},
  litres DECIMAL{punctuation|(}{number|4}, {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}, {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}}{punctuation|;}
/* select */
SELECT DISTINCT k.name AS "n", COUNT{expression|{punctuation|(}{operator|*}{punctuation|)}} total, {function|@var} := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 {parser-comment comment|# other}
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5{punctuation|;}
INSERT INTO cup VALUES {expression|{punctuation|(}NULL, {number|1}{punctuation|)}}, {expression|{punctuation|(}{number|2}, FALSE{punctuation|)}} ON DUPLICATE KEY UPDATE n = n + 1{punctuation|;}
BEGIN TRANSACTION{punctuation|;} ROLLBACK{punctuation|;}
