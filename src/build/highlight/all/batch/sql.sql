-- kettles
{command|{keyword|CREATE} TABLE IF NOT EXISTS kettle (}
  {command|{keyword|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY,}
  `name` VARCHAR{punctuation|(}{command|{keyword|80}}{punctuation|)} NOT NULL DEFAULT {punctuation|'}it{punctuation|'}{punctuation|'}s{punctuation|'},
  {command|{keyword|litres} DECIMAL({number|4}, {number|2}}{punctuation|)} CHECK {punctuation|(}{command|{keyword|litres} > {number|0}.{number|5}}{punctuation|)}, -- size
  {command|{keyword|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{punctuation|)};
/* select */
{command|{keyword|SELECT} DISTINCT k.name AS {string|"n"}, COUNT(*}{punctuation|)} total, {operator|@}var := 1e3, 0xFF
{command|{keyword|FROM} kettle k LEFT OUTER JOIN cup c ON c.kettle_id = k.id AND c.hot IS NOT TRUE}
{command|{keyword|WHERE} k.name LIKE 'p%' OR k.id BETWEEN {number|1} AND {number|10} # other}
{command|{keyword|GROUP} BY k.name HAVING total >= {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5};}
{command|{keyword|INSERT} INTO cup VALUES (NULL, {number|1}}{punctuation|)}, {punctuation|(}{command|{keyword|2}, FALSE}{punctuation|)} ON DUPLICATE KEY UPDATE n = n + 1;
{command|{keyword|BEGIN} TRANSACTION; ROLLBACK;}
