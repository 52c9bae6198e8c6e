{operator|-}{operator|-} kettles
CREATE TABLE {keyword|IF} {operator|NOT} EXISTS {function|kettle} {punctuation|(}
  id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  `name` {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {operator|NOT} {boolean|NULL} DEFAULT {string|'it'}{string|'s'}{punctuation|,}
  litres {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|-}{operator|-} size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
SELECT DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} COUNT{comment|(*) total, @var := 1e3, 0xFF
FROM kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE
WHERE k.name LIKE 'p%' OR k.id BETWEEN 1 AND 10 # other
GROUP BY k.name HAVING total >= 2 ORDER BY 1 DESC LIMIT 10 OFFSET 5;
INSERT INTO cup VALUES (NULL, 1), (2, FALSE) ON DUPLICATE KEY UPDATE n = n + 1;
BEGIN TRANSACTION; ROLLBACK;
}