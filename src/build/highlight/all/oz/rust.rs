{operator|/}{operator|/}{operator|!} Crate {keyword|of} tea{punctuation|.}
use std{operator|::}{punctuation|\{}collections{operator|::}HashMap{operator|,} fmt{operator|::}{punctuation|\{}{keyword|self}{operator|,} Display{punctuation|\}}{punctuation|\}}{punctuation|;}

{operator|#}{punctuation|[}{function|derive}{punctuation|(}Debug{operator|,} Clone{operator|,} PartialEq{punctuation|)}{punctuation|]}
pub struct Kettle{operator|<}{atom builtin|'a, T: Display + '}static{operator|>} where {attr-name|T}{punctuation|:} Copy {punctuation|\{}
    pub {attr-name|litres}{punctuation|:} f64{operator|,}
    {attr-name|name}{punctuation|:} &{atom builtin|'a str,
    items: [T; 4],
\}

macro_rules! cup \{ ($x:expr, $($rest:tt)*) => \{ $x + 1 \}; \}

impl<'}a{operator|,} T{operator|>} fmt{operator|::}Display for Kettle{operator|<}{atom builtin|'a, T> \{
    /// Writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'}{keyword|_}{operator|>}{punctuation|)} {operator|-}{operator|>} fmt{operator|::}Result {punctuation|\{}
        write{operator|!}{punctuation|(}f{operator|,} {string|"\{:>8.2\} l of \{name\}\\n"}{operator|,} {keyword|self}{punctuation|.}litres{operator|,} name {operator|=} r{operator|#}{string|"raw "}x{string|""}{operator|#}{punctuation|)}
    {punctuation|\}}
{punctuation|\}}

async fn {function|boil}{punctuation|(}{attr-name|n}{punctuation|:} u32{punctuation|)} {operator|-}{operator|>} Result{operator|<}i64{operator|,} Box{operator|<}dyn std{operator|::}error{operator|::}Error{operator|>}{operator|>} {punctuation|\{}
    let mut {attr-name|map}{punctuation|:} HashMap{operator|<}{number|&s}tr{operator|,} Vec{operator|<}u8{operator|>}{operator|>} {operator|=} HashMap{operator|::}{function|new}{punctuation|(}{punctuation|)}{punctuation|;}
    let c {operator|=} {atom builtin|'x'}{punctuation|;} let b {operator|=} b{string|"bytes\\x00"}{punctuation|;} let e {operator|=} {atom builtin|'\\u\{1F600\}'}{punctuation|;}
    {atom builtin|'outer: loop \{
        match n \{ 0 \| 1 => break '}outer{operator|,} {number|2}{punctuation|.}{punctuation|.}{operator|=}{number|9} {keyword|if} n {comment|% 2 == 0 => continue, x @ 10.. => \{ map.insert("k", vec![x as u8; 3]); \} _ => unreachable!() \}}
    {punctuation|\}}
    let sum {operator|=} {punctuation|(}{number|0}{punctuation|.}{punctuation|.}n{punctuation|)}{punctuation|.}{function|filter}{punctuation|(}{operator|\|}{number|&i}{operator|\|} i {operator|!}{operator|=} 0xFF_u32{punctuation|)}{punctuation|.}{function|map}{punctuation|(}{operator|\|}i{operator|\|} i{punctuation|.}{function|pow}{punctuation|(}{number|2}{punctuation|)}{punctuation|)}{punctuation|.}sum{operator|::}{operator|<}u32{operator|>}{punctuation|(}{punctuation|)}{punctuation|;}
    Ok{punctuation|(}i64{operator|::}{keyword|from}{punctuation|(}sum{punctuation|)} {operator|+} 1_000i64 {operator|-} {number|2.5e3} as i64{punctuation|)}{punctuation|?} {comment|/* nested /* comment */} {operator|*}{operator|/}
{punctuation|\}}
