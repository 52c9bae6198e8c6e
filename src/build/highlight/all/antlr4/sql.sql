-- kettles
{constant|CREATE} {constant|TABLE} {constant|IF} {constant|NOT} {constant|EXISTS} kettle {punctuation|(}
  id {constant|BIGINT} {constant|UNSIGNED} {constant|AUTO_INCREMENT} {constant|PRIMARY} {constant|KEY},
  `name` {constant|VARCHAR}{punctuation|(}80{punctuation|)} {constant|NOT} {constant|NULL} {constant|DEFAULT} {string|'it'}{string|'s'},
  litres {constant|DECIMAL}{punctuation|(}4, 2{punctuation|)} {constant|CHECK} {punctuation|(}litres > 0.5{punctuation|)}, -- size
  made {constant|TIMESTAMP} {constant|DEFAULT} {constant|CURRENT_TIMESTAMP}
{punctuation|)}{punctuation|;}
{comment|/* select */}
{constant|SELECT} {constant|DISTINCT} k.name {constant|AS} "n", {constant|COUNT}{punctuation|(}{operator|*}{punctuation|)} total, {annotation keyword|@var} {punctuation|:}{punctuation|=} 1e3, 0xFF
{constant|FROM} kettle k {constant|LEFT} {constant|OUTER} {constant|JOIN} cup c {constant|ON} c.kettle_id {punctuation|=} k.id {constant|AND} c.hot {constant|IS} {constant|NOT} {constant|TRUE}
{constant|WHERE} k.name {constant|LIKE} {string|'p%'} {constant|OR} k.id {constant|BETWEEN} 1 {constant|AND} 10 {label punctuation|# other}
{constant|GROUP} {constant|BY} k.name {constant|HAVING} total >{punctuation|=} 2 {constant|ORDER} {constant|BY} 1 {constant|DESC} {constant|LIMIT} 10 {constant|OFFSET} 5{punctuation|;}
{constant|INSERT} {constant|INTO} cup {constant|VALUES} {punctuation|(}{constant|NULL}, 1{punctuation|)}, {punctuation|(}2, {constant|FALSE}{punctuation|)} {constant|ON} {constant|DUPLICATE} {constant|KEY} {constant|UPDATE} n {punctuation|=} n {operator|+} 1{punctuation|;}
{constant|BEGIN} {constant|TRANSACTION}{punctuation|;} {constant|ROLLBACK}{punctuation|;}
