-- kettles
{keyword|CREATE} {keyword|TABLE} {keyword|IF} {keyword|NOT} {keyword|EXISTS} kettle {punctuation|(}
  {keyword|id} BIGINT UNSIGNED AUTO_INCREMENT {keyword|PRIMARY} {keyword|KEY}{punctuation|,}
  {string|`name`} VARCHAR{punctuation|(}{number|80}{punctuation|)} {keyword|NOT} {keyword|NULL} {keyword|DEFAULT} {string|'it'}{string|'s'}{punctuation|,}
  litres DECIMAL{punctuation|(}{number|4}{punctuation|,} {number|2}{punctuation|)} {keyword|CHECK} {punctuation|(}litres {operator|>} {number|0}{punctuation|.}{number|5}{punctuation|)}{punctuation|,} -- {keyword|size}
  made {keyword|TIMESTAMP} {keyword|DEFAULT} CURRENT_TIMESTAMP
{punctuation|)};
/* {keyword|select} */
{keyword|SELECT} {keyword|DISTINCT} k{punctuation|.}{keyword|name} {keyword|AS} {eol-comment comment|"n", COUNT(*) total, @var := 1e3, 0xFF}
{keyword|FROM} kettle k {keyword|LEFT} {keyword|OUTER} {keyword|JOIN} cup {keyword|c} {keyword|ON} {keyword|c}{punctuation|.}kettle_id {operator|=} k{punctuation|.}{keyword|id} {keyword|AND} {keyword|c}{punctuation|.}hot {keyword|IS} {keyword|NOT} TRUE
{keyword|WHERE} k{punctuation|.}{keyword|name} {keyword|LIKE} {string|'p%'} {keyword|OR} k{punctuation|.}{keyword|id} {keyword|BETWEEN} {number|1} {keyword|AND} {number|10} # {keyword|other}
{keyword|GROUP} {keyword|BY} k{punctuation|.}{keyword|name} {keyword|HAVING} total {operator|>=} {number|2} {keyword|ORDER} {keyword|BY} {number|1} DESC LIMIT {number|10} {keyword|OFFSET} {number|5};
{keyword|INSERT} {keyword|INTO} cup {keyword|VALUES} {punctuation|(}NULL{punctuation|,} {number|1}{punctuation|)}{punctuation|,} {punctuation|(}{number|2}{punctuation|,} FALSE{punctuation|)} {keyword|ON} {keyword|DUPLICATE} {keyword|KEY} {keyword|UPDATE} n {operator|=} n {operator|+} {number|1};
{keyword|BEGIN} {keyword|TRANSACTION}; {keyword|ROLLBACK};
