{operator|/}{operator|/}{operator|!} Crate of tea.
use std{punctuation|:}{punctuation|:}\{collections{punctuation|:}{punctuation|:}HashMap{punctuation|,} fmt{punctuation|:}{punctuation|:}\{self{punctuation|,} Display\}\}{punctuation|;}

#{punctuation|[}derive{punctuation|(}Debug{punctuation|,} Clone{punctuation|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{comment|'a, T: Display + 'static> where T: Copy \{}
    pub litres{punctuation|:} f64{punctuation|,}
    name{punctuation|:} {operator|&}{comment|'a str,}
    items{punctuation|:} {punctuation|[}T{punctuation|;} {number|4}{punctuation|]}{punctuation|,}
\}

macro_rules{operator|!} cup \{ {punctuation|(}$x{punctuation|:}expr{punctuation|,} ${punctuation|(}$rest{punctuation|:}tt{punctuation|)}{operator|*}{punctuation|)} {operator|=}{operator|>} \{ $x {operator|+} {number|1} \}{punctuation|;} \}

impl{operator|<}{comment|'a, T> fmt::Display for Kettle<'a, T> \{}
    {operator|/}{operator|/}{operator|/} Writes it.
    fn fmt{punctuation|(}{operator|&}self{punctuation|,} f{punctuation|:} {operator|&}mut fmt{punctuation|:}{punctuation|:}Formatter{operator|<}{comment|'_>) -> fmt::Result \{}
        write{operator|!}{punctuation|(}f{punctuation|,} "\{{punctuation|:}{operator|>}{number|8.2}\} l of \{name\}\\n{string|", self.litres, name = r#"}raw {string|"x"}"#{punctuation|)}
    \}
\}

async fn boil{punctuation|(}n{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{punctuation|,} Box{operator|<}dyn std{punctuation|:}{punctuation|:}error{punctuation|:}{punctuation|:}Error{operator|>}{operator|>} \{
    {keyword|let} mut map{punctuation|:} HashMap{operator|<}{operator|&}{function|str}{punctuation|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{punctuation|:}{punctuation|:}{keyword|new}{punctuation|(}{punctuation|)}{punctuation|;}
    {keyword|let} c {operator|=} {comment|'x'; let b = b"bytes\\x00"; let e = '\\u\{1F600\}';}
    {comment|'outer: loop \{}
        match n \{ {number|0} {operator|\|} {number|1} {operator|=}{operator|>} break {comment|'outer, 2..=9 if n % 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    \}
    {keyword|let} sum {operator|=} {punctuation|(}{number|0.}.n{punctuation|)}.filter{punctuation|(}{operator|\|}{operator|&}i{operator|\|} i {operator|!}{operator|=} {number|0}xFF_u32{punctuation|)}.map{punctuation|(}{operator|\|}i{operator|\|} i.pow{punctuation|(}{number|2}{punctuation|)}{punctuation|)}.sum{punctuation|:}{punctuation|:}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{punctuation|:}{punctuation|:}from{punctuation|(}sum{punctuation|)} {operator|+} {number|1}_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}? {operator|/}{operator|*} nested {operator|/}{operator|*} comment {operator|*}{operator|/} {operator|*}{operator|/}
\}
