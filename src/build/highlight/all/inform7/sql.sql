{text comment|-- kettles
CREATE} {type variable|TABLE} {keyword|IF} {text comment|NOT EXISTS kettle} {punctuation|(}
  {text comment|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY}{punctuation|,}
  {text comment|`name` VARCHAR}{punctuation|(}{number|80}{punctuation|)} {text comment|NOT NULL DEFAULT 'it''s'}{punctuation|,}
  {text comment|litres DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {keyword|CHECK} {punctuation|(}{text comment|litres >} {number|0.5}{punctuation|)}{punctuation|,} {text comment|-- size
  made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{text comment|/* select */
SELECT DISTINCT k}{punctuation|.}{text comment|name AS} {string|"n"}{punctuation|,} {text comment|COUNT}{punctuation|(}{text comment|*}{punctuation|)} {text comment|total}{punctuation|,} {text comment|@var} {punctuation|:}{text comment|=} {number|1e3}{punctuation|,} {number|0xFF}
{text comment|FROM kettle k LEFT OUTER JOIN cup c} {position keyword|ON} {text comment|c}{punctuation|.}{text comment|kettle_id = k}{punctuation|.}{text comment|id AND c}{punctuation|.}{text comment|hot} {verb operator|IS} {text comment|NOT TRUE
WHERE k}{punctuation|.}{text comment|name LIKE 'p%' OR k}{punctuation|.}{text comment|id} {position keyword|BETWEEN} {number|1} {text comment|AND} {number|10} {text comment|# other
GROUP BY k}{punctuation|.}{text comment|name} {verb operator|HAVING} {text comment|total >=} {number|2} {text comment|ORDER BY} {number|1} {text comment|DESC LIMIT} {number|10} {text comment|OFFSET} {number|5}{punctuation|;}
{text comment|INSERT INTO cup VALUES} {punctuation|(}{text comment|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {text comment|FALSE}{punctuation|)} {position keyword|ON} {text comment|DUPLICATE KEY UPDATE n = n +} {number|1}{punctuation|;}
{text comment|BEGIN TRANSACTION}{punctuation|;} {text comment|ROLLBACK}{punctuation|;}
