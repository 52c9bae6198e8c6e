-- kettles
CREATE {keyword|TABLE} {keyword|IF} {operator|NOT} EXISTS kettle {punctuation|(}
  {keyword|id} BIGINT UNSIGNED AUTO_INCREMENT PRIMARY {keyword|KEY}{punctuation|,}
  `name` VARCHAR{punctuation|(}{number|80}{punctuation|)} {operator|NOT} {keyword|NULL} {keyword|DEFAULT} {string|'it''s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} CHECK {punctuation|(}litres {operator|>} {number|0.5}{punctuation|)}{punctuation|,} -- {keyword|size}
  made TIMESTAMP {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)};
{operator|/}{operator|*} {keyword|select} {operator|*}{operator|/}
{keyword|SELECT} DISTINCT k{punctuation|.}name {keyword|AS} {string|"n"}{punctuation|,} {keyword|COUNT}{punctuation|(}{operator|*}{punctuation|)} total{punctuation|,} @var {punctuation|:}{operator|=} {number|1e3}{punctuation|,} 0xFF
{keyword|FROM} kettle k {keyword|LEFT} OUTER JOIN cup c {keyword|ON} c{punctuation|.}kettle_id {operator|=} k{punctuation|.}{keyword|id} {operator|AND} c{punctuation|.}hot {keyword|IS} {operator|NOT} {boolean|TRUE}
WHERE k{punctuation|.}name LIKE {string|'p%'} {operator|OR} k{punctuation|.}{keyword|id} BETWEEN {number|1} {operator|AND} {number|10} # {keyword|other}
{keyword|GROUP} {keyword|BY} k{punctuation|.}name HAVING total {operator|>=} {number|2} {keyword|ORDER} {keyword|BY} {number|1} DESC {keyword|LIMIT} {number|10} OFFSET {number|5};
INSERT {keyword|INTO} cup {keyword|VALUES} {punctuation|(}{keyword|NULL}{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} {boolean|FALSE}{punctuation|)} {keyword|ON} DUPLICATE {keyword|KEY} UPDATE n {operator|=} n {operator|+} {number|1};
BEGIN TRANSACTION; ROLLBACK;
