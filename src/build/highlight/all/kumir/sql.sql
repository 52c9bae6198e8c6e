{operator-char operator|-}{operator-char operator|-} {name|kettles}
{name|CREATE TABLE IF NOT EXISTS kettle} {punctuation|(}
  {name|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY}{punctuation|,}
  `{name|name}` {name|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {name|NOT NULL DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  {name|litres DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {name|CHECK} {punctuation|(}{name|litres} {operator-char operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator-char operator|-}{operator-char operator|-} {name|size}
  {name|made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{operator-char operator|/}{operator-char operator|*} {name|select} {operator-char operator|*}{operator-char operator|/}
{name|SELECT DISTINCT k}.{name|name AS} {string|"n"}{punctuation|,} {name|COUNT}{punctuation|(}{operator-char operator|*}{punctuation|)} {name|total}{punctuation|,} {name|@var} {punctuation|:=} {number|1e3}{punctuation|,} 0xFF
{name|FROM kettle k LEFT OUTER JOIN cup c ON c}.{name|kettle_id} {operator-char operator|=} {name|k}.{name|id AND c}.{name|hot IS NOT TRUE}
{name|WHERE k}.{name|name LIKE} {string|'p%'} {name|OR k}.{name|id BETWEEN 1 AND 10} {prolog|# other}
{name|GROUP BY k}.{name|name HAVING total} {operator-char operator|>=} {number|2} {name|ORDER BY 1 DESC LIMIT 10 OFFSET 5}{punctuation|;}
{name|INSERT INTO cup VALUES} {punctuation|(}{name|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {name|FALSE}{punctuation|)} {name|ON DUPLICATE KEY UPDATE n} {operator-char operator|=} {name|n} {operator-char operator|+} {number|1}{punctuation|;}
{name|BEGIN TRANSACTION}{punctuation|;} {name|ROLLBACK}{punctuation|;}
