{literal string|-- kettles}
{literal string|CREATE TABLE IF NOT EXISTS kettle} {punctuation|(}
  {literal string|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY}{punctuation|,}
  `name` {literal string|VARCHAR}{punctuation|(}{number|80}{punctuation|)} {literal string|NOT} {null keyword|NULL} {literal string|DEFAULT} {string|'it'}'s'{punctuation|,}
  {literal string|litres DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {literal string|CHECK} {punctuation|(}{literal string|litres >} {number|0.5}{punctuation|)}{punctuation|,} {literal string|-- size}
  {literal string|made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{punctuation|)};
{literal string|/* select */}
{literal string|SELECT DISTINCT k.name AS} {string|"n"}{punctuation|,} {literal string|COUNT}{punctuation|(}{literal string|*}{punctuation|)} {literal string|total}{punctuation|,} {literal string|@var} {punctuation|:}{punctuation|=} {number|1e3}{punctuation|,} {number|0xFF}
{literal string|FROM kettle k LEFT OUTER JOIN cup c ON} {key property|c.kettle_id} {punctuation|=} {literal string|k.id AND c.hot IS NOT} {boolean|TRUE}
{literal string|WHERE k.name LIKE} {string|'p%'} {literal string|OR k.id BETWEEN} {number|1} {literal string|AND} {number|10} {comment|# other}
{literal string|GROUP BY k.name HAVING total} {key property|>}{punctuation|=} {number|2} {literal string|ORDER BY} {number|1} {literal string|DESC LIMIT} {number|10} {literal string|OFFSET 5;}
{literal string|INSERT INTO cup VALUES} {punctuation|(}{null keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {literal string|ON DUPLICATE KEY UPDATE} {key property|n} {punctuation|=} {literal string|n + 1;}
{literal string|BEGIN TRANSACTION; ROLLBACK;}
