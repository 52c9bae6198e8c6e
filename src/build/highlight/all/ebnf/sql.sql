{operator|-}{operator|-} {rule|kettles}
{rule|CREATE TABLE IF NOT EXISTS kettle} {punctuation|(}
  {rule|id BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY}{punctuation|,}
  `{rule|name}` {rule|VARCHAR}{punctuation|(}80{punctuation|)} {rule|NOT NULL DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  {rule|litres DECIMAL}{punctuation|(}4{punctuation|,} 2{punctuation|)} {rule|CHECK} {punctuation|(}{rule|litres} > 0{punctuation|.}5{punctuation|)}{punctuation|,} {operator|-}{operator|-} {rule|size}
  {rule|made TIMESTAMP DEFAULT CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{operator|/}{operator|*} {rule|select} {operator|*}{operator|/}
{rule|SELECT DISTINCT k}{punctuation|.}{rule|name AS} {string|"n"}{punctuation|,} {rule|COUNT}{punctuation|(}{operator|*}{punctuation|)} {rule|total}{punctuation|,} @{rule|var} :{operator|=} 1e3{punctuation|,} 0xFF
{rule|FROM kettle k LEFT OUTER JOIN cup c ON c}{punctuation|.}{rule|kettle_id} {operator|=} {rule|k}{punctuation|.}{rule|id AND c}{punctuation|.}{rule|hot IS NOT TRUE}
{rule|WHERE k}{punctuation|.}{rule|name LIKE} {string|'p%'} {rule|OR k}{punctuation|.}{rule|id BETWEEN} 1 {rule|AND} 10 # {rule|other}
{rule|GROUP BY k}{punctuation|.}{rule|name HAVING total} >{operator|=} 2 {rule|ORDER BY} 1 {rule|DESC LIMIT} 10 {rule|OFFSET} 5{punctuation|;}
{rule|INSERT INTO cup VALUES} {punctuation|(}{rule|NULL}{punctuation|,} 1{punctuation|)}{punctuation|,} {punctuation|(}2{punctuation|,} {rule|FALSE}{punctuation|)} {rule|ON DUPLICATE KEY UPDATE n} {operator|=} {rule|n} + 1{punctuation|;}
{rule|BEGIN TRANSACTION}{punctuation|;} {rule|ROLLBACK}{punctuation|;}
