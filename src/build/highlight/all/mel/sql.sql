{operator|--} kettles
{function|CREATE} TABLE IF NOT EXISTS {function|kettle} {punctuation|(}
  {function|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY KEY{punctuation|,}
  {code italic|{delimiter punctuation|`}{statement|{function|name}}{delimiter punctuation|`}} {function|VARCHAR}{punctuation|(}{number|80}{punctuation|)} NOT NULL DEFAULT 'it''s'{punctuation|,}
  {function|litres} {function|DECIMAL}{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {function|CHECK} {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} {operator|--} size
  {function|made} TIMESTAMP DEFAULT CURRENT_TIMESTAMP
{punctuation|)}{punctuation|;}
{comment|/* select */}
{function|SELECT} DISTINCT k{punctuation|.}name AS {string|"n"}{punctuation|,} {function|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} {number|1}e3{punctuation|,} {number|0xFF}
{function|FROM} kettle k LEFT OUTER JOIN cup c ON c{punctuation|.}kettle_id {operator|=} k{punctuation|.}id AND c{punctuation|.}hot IS NOT TRUE
{function|WHERE} k{punctuation|.}name LIKE 'p{operator|%}' OR k{punctuation|.}id BETWEEN {number|1} AND {number|10} # other
{function|GROUP} BY k{punctuation|.}name HAVING total {operator|>=} {number|2} ORDER BY {number|1} DESC LIMIT {number|10} OFFSET {number|5}{punctuation|;}
{function|INSERT} INTO cup {function|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} ON DUPLICATE KEY UPDATE n {operator|=} n {operator|+} {number|1}{punctuation|;}
{function|BEGIN} TRANSACTION{punctuation|;} {function|ROLLBACK}{punctuation|;}
